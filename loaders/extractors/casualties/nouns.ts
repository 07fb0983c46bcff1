import type {ForceWords} from "../../lexicon/force.js";
import type {ActorMention} from "../../model/mention.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {realisOf} from "../../scene/realis.js";
import {isListed} from "../../text/vocabulary.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {membersIn} from "./members.js";
import {amountOf} from "./sums.js";
import {type Victims, victimsOf} from "./victims.js";

/** Tolls told by a noun that is counted, or that is of somebody: "43 deaths", "12 casualties", "the death of 33 soldiers", "40 lives". */
export function byNouns(scene: Scene, words: ForceWords, counts: Counts): Draft[] {
  const {tokens, phraseAt, clauseAt} = scene.document;
  const {casualties} = words;
  const drafts: Draft[] = [];
  for (const token of tokens) {
    if (!isListed(token, words) || (token.tag !== "noun" && token.tag !== "name")) continue;
    const term = (casualties.get(token.lemma) ?? casualties.get(token.lower))?.find((d) => d.kind === "noun");
    const phrase = phraseAt[token.i];
    const clause = clauseAt[token.i];
    if (!term || (phrase && phrase.head !== token.i) || (clause && !isTold(clause))) continue;
    const mixed = term.outcome === "casualties";
    const add = (victims: Victims, rule: string) =>
      drafts.push(
        draftOf({
          victims,
          outcome: mixed ? "killed" : (term.outcome as Outcome),
          trigger: token.i,
          clause: clause?.i ?? -1,
          rule: `casualty noun: ${token.lemma}, ${rule}`,
          mixed
        })
      );
    const own = counts.at.get(token.i);
    if (own && own.last < token.i && own.unit === token.i && token.lemma !== "loss") {
      add({...amountOf(scene, own), last: token.i, actor: whose(token.i, phrase)}, "counted");
      continue;
    }
    const of = ofPhrase(scene, token.i, OF);
    // "the body of a man" paints a scene, "the bodies of 12 men" counts
    for (const victims of of ? membersIn(scene, of, counts).counted : [])
      if (victims.quantity || !counts.words.remains.has(token.lemma)) add(victims, "of");
  }
  return drafts;

  /** Has happened; "could document the death of 815" tells that it did. */
  function isTold(clause: Clause): boolean {
    return realisOf(scene.document, clause) === "realised" || (clause.verb.modal === "could" && counts.words.teller.has(clause.verb.lemma));
  }

  /** "12 casualties among the troops", "20 civilian deaths". */
  function whose(i: number, phrase: Phrase | undefined): ActorMention | null {
    const of = ofPhrase(scene, i, OF_OR_AMONG);
    if (of && victimsOf(scene, of, counts) === "uncounted") return scene.actorAt[of.head]!;
    for (let k = i - 1; phrase && k >= phrase.first; --k) if (scene.actorAt[k]) return scene.actorAt[k]!;
    return null;
  }
}

const OF = new Set(["of"]);
const OF_OR_AMONG = new Set(["of", "among"]);

/** The phrase after one of these prepositions right behind a noun. */
function ofPhrase({document: {tokens, phraseAt}}: Scene, i: number, prepositions: ReadonlySet<string>): Phrase | null {
  if (!prepositions.has(tokens[i + 1]?.lower ?? "")) return null;
  let at = i + 2;
  while (tokens[at] && !phraseAt[at] && at < i + 6) ++at;
  return (tokens[at] && phraseAt[at]) || null;
}
