import type {ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {isListed} from "../../text/vocabulary.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {joinedHarm} from "./mixed.js";
import {victimsOf} from "./victims.js";

/** Tolls told by a word of state after the number: "leaving five people dead", "12 wounded", "three soldiers missing". */
export function byStates(scene: Scene, words: ForceWords, counts: Counts): Draft[] {
  const {tokens, phraseAt, clauseAt} = scene.document;
  const {casualties} = words;
  const drafts: Draft[] = [];
  for (const token of tokens) {
    if (!isListed(token, words.bit) || token.kind !== "word" || token.tag === "verb") continue;
    const term = casualties.get(token.lower)?.find((d) => d.kind === "state");
    if (!term) continue;
    const own = phraseAt[token.i] ?? null;
    const phrase = own && own.first < token.i ? own : (leftBehind(scene, token.i, counts) ?? before(scene, token.i));
    if (!phrase || phrase.sentence !== token.sentence) continue;
    // an adjective before its noun tells no toll of its own: "wounded soldiers returned"
    if (own && own.head > token.i && tokens[own.head]!.tag !== "num" && !isThere(scene, own)) continue;
    const mixed = joinedHarm(scene.document, token.i, casualties);
    if (mixed === "joined") continue;
    for (const member of listEnding(scene, phrase)) {
      const victims = victimsOf(scene, member, counts);
      if (
        !victims ||
        victims === "uncounted" ||
        (victims.quantity ? victims.quantity.last > token.i && phrase.first < token.i : !isIndefinite(tokens[member.first]!.lower))
      )
        continue;
      drafts.push(
        draftOf({
          victims,
          outcome: term.outcome as Outcome,
          trigger: token.i,
          clause: clauseAt[token.i]?.i ?? -1,
          rule: `casualty state: ${token.lower}`,
          mixed: mixed !== null
        })
      );
    }
  }
  return drafts;
}

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

/** "leaving injured about 50": the number that follows. */
function leftBehind({document: {tokens, phraseAt}}: Scene, i: number, counts: Counts): Phrase | null {
  let at = i + 1;
  while (tokens[at]?.tag === "adv") ++at;
  return tokens[i - 1]?.lemma === "leave" && counts.at.has(at) ? (phraseAt[at] ?? null) : null;
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
