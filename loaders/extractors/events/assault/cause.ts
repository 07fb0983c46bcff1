import type {ForceWords} from "../../../lexicon/force.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import type {Token} from "../../../model/token.js";
import {UNITS_OF_TIME} from "../../../text/tags/times.js";

/** "were killed in a raid", "documented the death of three as a result of shelling": what victims fell to. */
export function isCause(scene: Scene, clause: Clause, phrase: Phrase, words: ForceWords): boolean {
  const prep = governorOf(scene, phrase, words);
  if (!prep || !(harms(scene, clause, words) || tellsDeaths(scene, clause, words))) return false;
  return words.grammar.cause.has(prep) || isResult(scene, phrase);
}

/** A verb of harm, or one that tells it of its subject: "left ten dead". */
export const harms = (scene: Scene, clause: Clause, words: ForceWords): boolean =>
  isHarm(scene, clause, words) || words.lightVerbs.get(clause.verb.lemma) === "harms";

/** "killed ten", "captured two rebels": a verb of harm; not "captured the town after clashes", which tells how it was taken. */
function isHarm({actorAt}: Scene, {verb, object}: Clause, {casualties}: ForceWords): boolean {
  const terms = casualties.get(verb.lemma);
  if (!terms?.some((d) => d.outcome === "captured")) return terms !== undefined;
  return verb.passive || object === null || actorAt[object.head]?.human === true;
}

/** "documented the death of three in a raid": its object tells of victims. */
function tellsDeaths({document: {tokens}}: Scene, {object, verb}: Clause, {casualties}: ForceWords): boolean {
  const terms = object && !verb.passive ? casualties.get(tokens[object.head]!.lemma) : undefined;
  return terms?.some((d) => d.kind === "noun") ?? false;
}

/** The preposition that governs a phrase; of "killed in a series of raids" the one before the amount. */
function governorOf({document: {tokens, phrases}}: Scene, {i, prep}: Phrase, {grammar}: ForceWords): string | null {
  if (prep < 0) return null;
  const amount = phrases[i - 1];
  const counted = amount !== undefined && amount.last === prep - 1 && amount.prep >= 0 && isMeasured(tokens[amount.head]!, grammar);
  return tokens[counted && tokens[prep]!.lower === "of" ? amount.prep : prep]!.lower;
}

/** "a series of raids", "two days of fighting": how many there were, or how long it took. */
const isMeasured = ({lower, singular}: Token, {amount}: ForceWords["grammar"]): boolean => amount.has(lower) || UNITS_OF_TIME.has(singular);

/** "as a result of shelling", "because of a blast". */
const isResult = ({document: {tokens}}: Scene, {prep}: Phrase): boolean =>
  tokens[prep]!.lower === "of" && (tokens[prep - 1]?.lower === "result" || tokens[prep - 1]?.lower === "because");

/** "The toll from an attack on the rally rose to 22". */
export const isTollOf = ({document: {tokens}}: Scene, {subject, verb}: Clause, {i, prep}: Phrase): boolean =>
  subject !== null && subject.i === i - 1 && prep === subject.last + 1 && prep < verb.first && tokens[subject.head]!.lemma === "toll";
