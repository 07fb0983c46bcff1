import {isArmed} from "../../model/camp.js";
import {groupBy} from "../../model/group-by.js";
import type {ActorMention, Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import {fighterCode, sideOf} from "../../scene/actors.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {memberOf} from "./whose.js";

/**
 * Parts of a toll told before in the sentence: "13 civilians, among them seven children", "26 dead, 16 of them soldiers". A part
 * has the outcome of its whole.
 */
export function partsOf(scene: Scene, wholes: readonly Draft[], {words}: Counts): Draft[] {
  const {tokens, clauseAt} = scene.document;
  const taken = new Set(wholes.map((d) => d.victims.quantity));
  const parts: Draft[] = [];
  const bySentence = groupBy(wholes, (d) => tokens[d.trigger]!.sentence);
  for (const quantity of scene.quantities) {
    if (taken.has(quantity)) continue;
    const before = bySentence.get(tokens[quantity.first]!.sentence)?.filter((d) => d.victims.first < quantity.first);
    const whole = before?.reduce<Draft | null>((last, d) => (last && last.victims.first > d.victims.first ? last : d), null);
    if (!whole || !isPart(scene, quantity, whole, words.part)) continue;
    const actor = quantity.unit >= 0 ? (memberOf(scene, quantity.unit) ?? scene.actorAt[quantity.unit] ?? null) : null;
    const after = scene.actorAt[quantity.last + 3] ?? scene.actorAt[quantity.last + 4] ?? null;
    const of = isOfThem(scene, quantity);
    const told = of ? after : actor;
    // "with 12 of the dead hit by shells"
    const human =
      told?.human && told.type !== "pronoun" ? told : of && quantity.best !== 1 && isThose(scene, quantity) ? whole.victims.actor : null;
    if (!human) continue;
    // "30 militants, three commanders among them"
    const whose = whole.victims.actor;
    const armed =
      human.rule !== "role" && !human.code.endsWith("CVL") && whose && isArmed(fighterCode(whose)) && !isOfOther(human, whose) && whose;
    parts.push(
      draftOf({
        victims: {
          low: quantity.low,
          best: quantity.best,
          high: quantity.high,
          first: quantity.first,
          last: Math.max(quantity.last, of ? human.last : quantity.unit),
          actor: armed || human,
          others: false,
          quantity
        },
        outcome: whole.outcome,
        trigger: whole.trigger,
        clause: clauseAt[quantity.first]?.i ?? -1,
        rule: "casualty part",
        mixed: whole.mixed,
        partOf: whole
      })
    );
  }
  return parts;
}

/** "three soldiers, including two officers, and four Iranians": of another side by name. */
const isOfOther = (human: ActorMention, whose: ActorMention): boolean =>
  human.told && !human.rule.startsWith("role, ") && sideOf(human.code) !== sideOf(whose.code);

/** "16 of them", "two of whom". */
const isOfThem = ({document: {tokens}}: Scene, {last}: Quantity) =>
  tokens[last + 1]?.lower === "of" && /^(?:them|whom|which|those)$/.test(tokens[last + 2]?.lower ?? "");

const isThose = ({document: {tokens}}: Scene, {last}: Quantity): boolean =>
  tokens[last + 2]!.lower === "those" && /^(?:killed|dead|wounded|injured)$/.test(tokens[last + 3]?.lower ?? "");

/** Ties a number to its whole: an including word before it, "of them" behind it, or an enumeration that began so. */
function isPart(scene: Scene, quantity: Quantity, whole: Draft, including: ReadonlySet<string>): boolean {
  const {tokens} = scene.document;
  if (isOfThem(scene, quantity)) return true;
  for (let i = quantity.first - 1; i > whole.victims.first && i > quantity.first - 16; --i) {
    if (including.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.tag === "verb" || tokens[i]!.tag === "sub") return false;
  }
  return false;
}
