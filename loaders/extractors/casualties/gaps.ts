import {groupBy} from "../../model/group-by.js";
import type {Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {victimsOf} from "./victims.js";

/** The rule of tolls whose place stands behind their number. */
export const GAP = "casualty gap";

/**
 * Tolls whose word of harm is left out, because the one before has it: "three were killed in Homs and another seven in Hama". They
 * fare as those counted before in the sentence.
 */
export function gapsOf(scene: Scene, told: readonly Draft[], counts: Counts): Draft[] {
  const {tokens, phraseAt} = scene.document;
  const taken = new Set(told.map((d) => d.victims.quantity));
  const bySentence = groupBy(told, (d) => tokens[d.trigger]!.sentence);
  const drafts: Draft[] = [];
  for (const quantity of scene.quantities) {
    if (taken.has(quantity)) continue;
    const before = [...(bySentence.get(tokens[quantity.first]!.sentence) ?? []), ...drafts].filter(
      (d) => !d.partOf && d.trigger < quantity.first && tokens[d.trigger]!.sentence === tokens[quantity.first]!.sentence
    );
    const whole = before.at(-1);
    if (!whole || before.some((d) => d.victims.last >= quantity.first) || !isGapped(scene, quantity, whole, counts)) continue;
    const phrase = phraseAt[quantity.last] ?? phraseAt[quantity.unit];
    const victims = phrase && !tellsFate(scene, phrase, counts) ? victimsOf(scene, phrase, counts) : null;
    if (!victims || victims === "uncounted") continue;
    const actor = victims.actor ?? whole.victims.actor;
    const {outcome, trigger, clause, mixed} = whole;
    drafts.push(draftOf({victims: {...victims, actor, others: true}, outcome, trigger, clause, rule: GAP, mixed}));
  }
  return drafts;
}

/** "14 dead and 29 injured people": the phrase itself tells how they fared. */
function tellsFate({document: {tokens}}: Scene, {first, last}: Phrase, {words}: Counts): boolean {
  for (let i = first; i <= last; ++i) if (words.fate.has(tokens[i]!.lower)) return true;
  return false;
}

/** After "and" or a comma, right behind the victims before, at the end, or in front of a preposition of place or cause, and with no verb of its own. */
function isGapped(scene: Scene, quantity: Quantity, whole: Draft, {words, at}: Counts): boolean {
  const {tokens, phraseAt, clauses, clauseStart} = scene.document;
  const first = phraseAt[quantity.first]?.first ?? quantity.first;
  const [joint, start] = [tokens[first - 1], Math.min(first, quantity.first)];
  if (!joint || !(joint.lower === "and" || joint.text === "," || joint.text === ";")) return false;
  const last = Math.max(phraseAt[quantity.last]?.last ?? quantity.last, quantity.unit);
  if (words.whole.has(tokens[quantity.unit]?.lower ?? "")) return false; // "one of them critically"
  const goesOn = joint.i === whole.victims.last + 1; // "killed a mayor, six of his guards and three shoppers"
  const ends = joint.lower === "and" && (tokens[last + 1]?.sentence !== tokens[last]!.sentence || tokens[last + 1]!.text === ".");
  if (!goesOn && !ends && !words.gap.has(tokens[last + 1]?.lower ?? "")) return false;
  for (let i = whole.trigger + 1; i < first; ++i) if (opensShares(i) || tokens[i]!.text === ":") return false;
  const {sentence} = tokens[start]!;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c) {
    const {subject, object, verb} = clauses[c]!;
    if (subject && subject.first <= quantity.last && subject.last >= quantity.first) return false;
    if (object && object.first <= quantity.last && object.last >= quantity.first && verb.main !== whole.trigger) return false;
    if (verb.first > whole.trigger && verb.last < start && clauses[c]!.kind === "main") return false;
  }
  return true;

  /** "including four children", not "in Homs, including its suburbs": a share of the toll follows. */
  function opensShares(i: number): boolean {
    if (!words.part.has(tokens[i]!.lower)) return false;
    const of = phraseAt[i + 1] ?? phraseAt[i + 2];
    return !of || of.last >= first || !scene.placeAt[of.head] || at.has(of.first);
  }
}
