import type {ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isListed} from "../../text/vocabulary.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {joinedHarm} from "./mixed.js";
import {type Victims, victimsOf} from "./victims.js";

/** Tolls told by a word of state after the number: "leaving five people dead", "12 wounded", "three soldiers missing". */
export function byStates(scene: Scene, words: ForceWords, counts: Counts): Draft[] {
  const drafts: Draft[] = [];
  for (const token of scene.document.tokens) {
    const outcome = outcomeOf(token, words);
    const phrase = outcome && phraseOf(scene, token, counts);
    const mixed = phrase && joinedHarm(scene.document, token.i, words.casualties);
    if (!outcome || !phrase || mixed === "joined") continue;
    const told = {
      outcome,
      trigger: token.i,
      clause: scene.document.clauseAt[token.i]?.i ?? -1,
      rule: `casualty state: ${token.lower}`,
      mixed: mixed !== null
    };
    for (const member of listEnding(scene, phrase)) {
      const victims = victimsOf(scene, member, counts);
      if (victims && victims !== "uncounted" && isToll(scene, victims, member, token.i, phrase)) drafts.push(draftOf({victims, ...told}));
    }
  }
  return drafts;
}

/** How they fared whom a word of state tells of; null for any other word. */
function outcomeOf(token: Token, {bit, casualties}: ForceWords): Outcome | null {
  if (!isListed(token, bit) || token.kind !== "word" || token.tag === "verb") return null;
  return (casualties.get(token.lower)?.find((d) => d.kind === "state")?.outcome as Outcome | undefined) ?? null;
}

/** The phrase whose people are in a state; null where it stands in another sentence or before a noun that says more of them. */
function phraseOf(scene: Scene, {i, sentence}: Token, counts: Counts): Phrase | null {
  const {tokens, phraseAt} = scene.document;
  const own = phraseAt[i] ?? null;
  const left = leftBehind(scene, i, counts);
  if (left) return left;
  const phrase = own && own.first < i ? own : (wholeBefore(scene, i, counts) ?? before(scene, i));
  if (phrase?.sentence !== sentence) return null;
  // an adjective before its noun tells no toll of its own: "wounded soldiers returned"
  return own && own.head > i && tokens[own.head]!.tag !== "num" && !isThere(scene, own) ? null : phrase;
}

/** Whether a word of state tells of counted victims: its number does not follow it inside the phrase, or a single one is new. */
const isToll = ({document: {tokens}}: Scene, {quantity}: Victims, member: Phrase, state: number, phrase: Phrase): boolean =>
  quantity ? quantity.last <= state || phrase.first >= state : isIndefinite(tokens[member.first]!.lower);

/** "there are about 150 injured people": the sentence is about their number. */
const isThere = ({document: {tokens, clauseAt}}: Scene, {first, i}: Phrase): boolean => {
  const clause = clauseAt[first];
  return clause?.object?.i === i && clause.verb.lemma === "be" && !!clause.subject && tokens[clause.subject.head]!.lower === "there";
};

/** "left 12 soldiers and 9 rebels dead": the phrases of the enumeration that a phrase ends. */
function listEnding({document: {phrases}}: Scene, phrase: Phrase): Phrase[] {
  const members = [phrase];
  for (let p = phrase.i - 1; p >= 0 && phrases[p]!.next === members[0]!.i; --p) members.unshift(phrases[p]!);
  return members;
}

/** "leaving a woman dead" counts one; "found the man dead" goes on with one told before. */
const isIndefinite = (word: string) => word === "a" || word === "an" || word === "one" || word === "another";

/** "leaving injured about 50", "killed nine as well as injured 50": the number that follows. */
function leftBehind({document: {tokens, phraseAt}}: Scene, i: number, counts: Counts): Phrase | null {
  let at = i + 1;
  while (tokens[at]?.tag === "adv") ++at;
  const opens = tokens[i - 1]?.lemma === "leave" || (tokens[i - 1]?.lower === "as" && tokens[i - 2]?.lower === "well");
  return opens && counts.at.has(at) ? (phraseAt[at] ?? null) : null;
}

/** "left 35 people, including 12 women, dead": those whom a share put in between is of. */
function wholeBefore({document: {tokens, phraseAt}}: Scene, i: number, {words}: Counts): Phrase | null {
  const share = phraseAt[tokens[i - 1]?.text === "," ? i - 2 : i - 1];
  if (!share) return null;
  const opener = tokens[share.first - 1]?.tag === "pron" ? share.first - 2 : share.first - 1; // "among them four women"
  if (!words.part.has(tokens[opener]?.lower ?? "")) return null;
  return phraseAt[tokens[opener - 1]?.text === "," ? opener - 2 : opener - 1] ?? null;
}

/** The phrase that ends right before a token, past adverbs and forms of "be". */
function before({document: {tokens, phraseAt}}: Scene, i: number) {
  let at = i - 1;
  while (
    at >= 0 &&
    (tokens[at]!.tag === "adv" || (tokens[at]!.tag === "aux" && (tokens[at]!.lemma === "be" || tokens[at]!.lemma === "have")))
  )
    --at;
  return at >= 0 ? (phraseAt[at] ?? null) : null;
}
