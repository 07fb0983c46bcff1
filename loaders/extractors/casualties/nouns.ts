import type {ForceWords} from "../../lexicon/force.js";
import type {ActorMention} from "../../model/mention.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {OF} from "../../scene/phrases.js";
import {isListed} from "../../text/vocabulary.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {hasHappened} from "./happened.js";
import {membersIn} from "./members.js";
import {amountOf} from "./sums.js";
import {type Victims, victimsOf} from "./victims.js";

/** Tolls told by a noun that is counted, or that is of somebody: "43 deaths", "12 casualties", "the death of 33 soldiers", "40 lives". */
export function byNouns(scene: Scene, words: ForceWords, counts: Counts): Draft[] {
  const drafts: Draft[] = [];
  for (const token of scene.document.tokens)
    if (isListed(token, words.bit) && (token.tag === "noun" || token.tag === "name")) drafts.push(...tollsOf(scene, token, words, counts));
  return drafts;
}

/** The tolls that one noun tells. */
function tollsOf(scene: Scene, {i, lemma, lower}: Token, {casualties}: ForceWords, counts: Counts): Draft[] {
  const term = (casualties.get(lemma) ?? casualties.get(lower))?.find((d) => d.kind === "noun");
  const phrase = scene.document.phraseAt[i];
  const clause = scene.document.clauseAt[i];
  if (!term || (phrase && phrase.head !== i) || (clause && !isTold(scene, clause, counts))) return [];
  const own = counts.at.get(i);
  if (own && own.last < i && own.unit === i && lemma !== "loss") {
    const acts = scene.document.tokens[i - 1]!.lower === "mass"; // "several mass killings" are no number of dead
    const amount = acts ? {...amountOf(scene, own), ...NO_NUMBER} : amountOf(scene, own);
    return [tollOf({...amount, last: i, actor: whose(scene, i, phrase, counts)}, "counted")];
  }
  const of = ofPhrase(scene, i, OF);
  const victims = of ? membersIn(scene, of, counts).counted : [];
  // "the body of a man" paints a scene, "the bodies of 12 men" or "of a man and 12 boys" count
  const {words} = counts;
  const someCounted = victims.some((d) => d.quantity);
  const told = ({quantity, first}: Victims) => quantity || (someCounted && words.one.has(scene.document.tokens[first]!.lower));
  const isTaken = lemma === "life" && clause !== undefined && words.claims.has(clause.verb.lemma); // "claimed the life of a guard"
  return victims.filter((d) => isTaken || !words.remains.has(lemma) || told(d)).map((d) => tollOf(d, "of"));

  function tollOf(victims: Victims, rule: string): Draft {
    const mixed = term!.outcome === "casualties";
    const outcome = mixed ? "killed" : (term!.outcome as Outcome);
    return draftOf({victims, outcome, trigger: i, clause: clause?.i ?? -1, rule: `casualty noun: ${lemma}, ${rule}`, mixed});
  }
}

const NO_NUMBER = {low: null, best: null, high: null};

/** Has happened; "could document the death of 815" tells that it did. */
const isTold = ({document}: Scene, clause: Clause, {words}: Counts): boolean =>
  hasHappened(document, clause, words) || (clause.verb.modal === "could" && words.teller.has(clause.verb.lemma));

/** "12 casualties among the troops", "20 civilian deaths". */
function whose(scene: Scene, i: number, phrase: Phrase | undefined, counts: Counts): ActorMention | null {
  const of = ofPhrase(scene, i, OF_OR_AMONG);
  if (of && victimsOf(scene, of, counts) === "uncounted") return scene.actorAt[of.head] ?? null; // "bodies of civilians 2017"
  for (let k = i - 1; phrase && k >= phrase.first; --k) if (scene.actorAt[k]) return scene.actorAt[k]!;
  return null;
}

const OF_OR_AMONG = new Set(["of", "among"]);

/** The phrase after one of these prepositions right behind a noun. */
function ofPhrase({document: {tokens, phraseAt}}: Scene, i: number, prepositions: ReadonlySet<string>): Phrase | null {
  if (!prepositions.has(tokens[i + 1]?.lower ?? "")) return null;
  let at = i + 2;
  while (tokens[at] && !phraseAt[at] && at < i + 6) ++at;
  return (tokens[at] && phraseAt[at]) || null;
}
