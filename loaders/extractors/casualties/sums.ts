import type {CasualtyTerm, ForceWords} from "../../lexicon/force.js";
import type {Quantity} from "../../model/mention.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {membersOf} from "../../scene/actors.js";
import {isListed} from "../../text/vocabulary.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {FATES} from "./fates.js";
import {hasHappened} from "./happened.js";
import {numberOfSum} from "./sum-number.js";
import {type Victims, victimsOf} from "./victims.js";

/** How far the word that tells the harm may stand behind "number" or "total", in tokens. */
const SUM_REACH = 9;
/** Tolls told by their sum: "the death toll rose to 70", "the number of soldiers killed has reached 33", "bringing the total to 51". */
export function bySums(scene: Scene, words: ForceWords, counts: Counts): Draft[] {
  const drafts: Draft[] = [];
  for (const token of scene.document.tokens)
    if (isListed(token, words.bit) && (token.tag === "noun" || token.tag === "name" || token.tag === "adj"))
      drafts.push(...tollsOf(scene, token, words, counts));
  return drafts;
}

/** The tolls that one word sums up. */
function tollsOf(scene: Scene, token: Token, {casualties}: ForceWords, counts: Counts): Draft[] {
  const {tokens, phraseAt, clauseAt} = scene.document;
  const {i, lemma, lower} = token;
  const term = (casualties.get(lemma) ?? casualties.get(lower))?.find((d) => d.kind === "toll" || d.kind === "sum");
  if (!term) return [];
  const summed = summedAt(scene, token, term, casualties);
  const clause = clauseAt[i];
  const phrase = phraseAt[i] ?? null;
  if (term.kind === "toll" && tokens[i + 1]?.tag === "noun" && phrase && phrase.head > i) return []; // "a death toll report"
  if (!summed || (clause && !hasHappened(scene.document, clause, counts.words))) return [];
  const quantity = numberOfSum(scene, i, phrase, counts);
  if (!quantity) return [];
  const told = tollMembers(scene, quantity, counts).filter((d) => d.actor !== null || isBare(scene, quantity, counts));
  return told.map((member) =>
    draftOf({
      victims: {...member, actor: member.actor ?? summed.actor, high: isExceeded(scene, quantity, counts) ? null : member.high},
      outcome: summed.outcome,
      trigger: i,
      clause: clause?.i ?? -1,
      rule: `casualty ${term.kind}: ${lemma}, number after`,
      mixed: term.outcome === "casualties",
      total: (term.kind === "sum" && !isPutAt(tokens, clause, quantity, counts)) || tokens[i - 1]?.lower === "total"
    })
  );
}

/** Whom "the number of Turkish soldiers killed" sums up, and how they fared; null where it sums up something else. */
function summedAt(
  {document: {tokens}, actorAt}: Scene,
  {i, sentence}: Token,
  {kind, outcome}: CasualtyTerm,
  casualties: ForceWords["casualties"]
): {actor: Victims["actor"]; outcome: Outcome} | null {
  if (kind === "toll") return {actor: null, outcome: outcome === "casualties" ? "killed" : outcome};
  if (tokens[i - 1]?.lower === "a" && tokens[i + 1]?.lower === "of") return null; // "a number of" counts, "the number of" sums up
  for (let k = i + 1; k < Math.min(tokens.length, i + SUM_REACH) && tokens[k]!.sentence === sentence && tokens[k]!.tag !== "num"; ++k) {
    const term = (casualties.get(tokens[k]!.lower) ?? casualties.get(tokens[k]!.lemma))?.find((d) => FATES.has(d.kind));
    if (!term) continue;
    const human = actorAt.slice(i + 1, k).findLast((d) => d?.human);
    return {actor: human ?? null, outcome: term.outcome === "casualties" ? "killed" : term.outcome};
  }
  return null;
}

/** Whether an amount can count people: it stands alone, or with "others", "people". */
function isBare({document: {tokens}, actorAt}: Scene, {unit}: Quantity, {words}: Counts): boolean {
  return unit < 0 || words.others.has(tokens[unit]!.lower) || actorAt[unit]?.human === true || tokens[unit]!.tag !== "noun";
}

/** A toll's number, or each of an enumeration: "to 1,186 fighters and 1,136 soldiers". */
function tollMembers(scene: Scene, quantity: Quantity, counts: Counts): Victims[] {
  const phrase = scene.document.phraseAt[quantity.last];
  if (phrase && speaks(scene, phrase)) return [{...amountOf(scene, quantity), last: quantity.last, actor: null}];
  const members = phrase
    ? membersOf(scene, phrase)
        .map((d) => victimsOf(scene, d, counts))
        .filter((d): d is Victims => d !== null && d !== "uncounted" && d.quantity !== null)
    : [];
  return members.length ? members : [amountOf(scene, quantity)];
}

/** "has risen to 70 activists say", without its comma: who stands behind the number speaks. */
const speaks = ({document: {tokens}}: Scene, {last}: Phrase): boolean =>
  tokens[last + 1]?.tag === "verb" && tokens[last + 1]!.word?.frame === "s";

/** An amount as victims: of whom its own noun tells. */
export const amountOf = (scene: Scene, quantity: Quantity): Victims => ({
  low: quantity.low,
  best: quantity.best,
  high: quantity.high,
  first: quantity.first,
  last: Math.max(quantity.last, quantity.unit),
  actor: quantity.unit >= 0 && scene.actorAt[quantity.unit]?.human ? scene.actorAt[quantity.unit]! : null,
  others: false,
  quantity
});

/** "medics put the number of dead at 12": another count of the same, no sum of several. */
const isPutAt = (tokens: readonly Token[], clause: Clause | undefined, {first}: Quantity, {words}: Counts): boolean =>
  clause !== undefined && words.teller.has(clause.verb.lemma) && tokens[first - 1]?.lower === "at";

/** "The death toll has topped 90": the number is its floor. */
const isExceeded = ({document: {tokens}}: Scene, {first, best}: Quantity, {words}: Counts): boolean =>
  best !== null && words.exceeds.has(tokens[first - 1]?.lemma ?? "") && tokens[first - 1]!.tag === "verb";
