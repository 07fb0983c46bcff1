import type {ForceWords} from "../lexicon/force.js";
import {longestMatch} from "../lexicon/gazetteer.js";
import type {ForceMention} from "../model/mention.js";
import {GENERIC_MODES} from "../model/report.js";
import type {Scene} from "../model/scene.js";
import {membersOf} from "../scene/actors.js";
import {isListed} from "../text/vocabulary.js";
import {phraseAfter} from "./force/doers.js";
import {nounAt} from "./force/nouns.js";
import type {Page} from "./force/page.js";
import {verbAt} from "./force/verbs.js";

/** The words of force in a text with their agents and targets, in reading order. */
export function findForce(scene: Pick<Scene, "document" | "actorAt">, words: ForceWords): ForceMention[] {
  const {document, actorAt} = scene;
  const {tokens} = document;
  const page = {document, actorAt, words};
  const found: ForceMention[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const {tag} = tokens[i]!;
    if (tag === "verb") {
      const mention = isListed(tokens[i]!, words.bit) ? verbAt(page, i) : null;
      if (mention) found.push(mention);
    } else if (tag === "noun" || tag === "adj" || tag === "name") {
      const match = longestMatch(words.nouns, tokens, i);
      if (!match || (tokens[match.last]!.tag !== "noun" && tokens[match.last]!.tag !== "name")) continue;
      const squad = actorAt[match.last]; // "a terrorist rocket squad": who they are, not what they did
      const last = headAfter(page, match);
      if (
        match.value !== "none" &&
        (last > match.last || isForce(page, match.last)) &&
        !(squad?.type === "role" && squad.human && squad.first < i && squad.last > last)
      )
        found.push(nounAt(page, i, last, match.value));
      i = last;
    }
  }
  return found;
}

/** "Two soldiers died in the encounter": some words are force only where their sentence tells harm, some only where they are fired. */
function isForce(page: Page, noun: number): boolean {
  const {tokens, sentences} = page.document;
  const {needFire, needHarm, casualties} = page.words;
  if (needFire.has(tokens[noun]!.lemma)) return isFired(page, noun);
  if (!needHarm.has(tokens[noun]!.lemma)) return true;
  const {first, last} = sentences[tokens[noun]!.sentence]!;
  for (let i = first; i <= last; ++i) if (tokens[i]!.tag === "verb" && casualties.has(tokens[i]!.lemma)) return true;
  return false;
}

/** "launched 37 drones at the city", "drones were fired towards the port": not drones that fly, or are sent to an ally. */
function isFired(page: Page, noun: number): boolean {
  const {clauseAt, phraseAt} = page.document;
  const [clause, phrase] = [clauseAt[noun], phraseAt[noun]];
  if (!clause || clause.kind === "reduced" || !phrase || phrase.head !== noun || !page.words.grammar.fires.has(clause.verb.lemma))
    return false;
  const fired = clause.verb.passive ? clause.subject : clause.object;
  return fired !== null && membersOf(page, fired).includes(phrase) && phraseAfter(page, clause, AT) !== null;
}

const AT = new Set(["at", "against", "into", "toward", "towards"]);

/** The last token of a noun of force that a general one goes on with, in the same phrase: "suicide bomb attack". */
function headAfter({document: {tokens, phraseAt}, words}: Page, {last, value}: {last: number; value: string}): number {
  const next = tokens[last + 1];
  if (value === "none" || next?.tag !== "noun" || phraseAt[last + 1] !== phraseAt[last]) return last;
  const head = longestMatch(words.nouns, tokens, last + 1);
  return head && head.value !== "none" && GENERIC_MODES.has(head.value) ? head.last : last;
}
