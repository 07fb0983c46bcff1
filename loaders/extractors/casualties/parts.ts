import type {ForceWords} from "../../lexicon/force.js";
import {isArmed, isCivilian, sideOf} from "../../model/camp.js";
import {groupBy} from "../../model/group-by.js";
import type {ActorMention, Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import {fighterCode} from "../../scene/actors.js";
import {type Draft, draftOf} from "./draft.js";
import {partitionOf} from "./partition.js";
import {memberOf} from "./whose.js";

/**
 * Parts of a toll told before in the sentence: "13 civilians, among them seven children", "26 dead, 16 of them soldiers", and those
 * that add up to it. A part has the outcome of its whole.
 */
export function partsOf(scene: Scene, wholes: readonly Draft[], {casualties, tollWords}: ForceWords): Draft[] {
  const {tokens} = scene.document;
  const taken = new Set(wholes.map((d) => d.victims.quantity));
  const bySentence = groupBy(wholes, (d) => tokens[d.trigger]!.sentence);
  const counted = groupBy(scene.quantities, (d) => tokens[d.first]!.sentence);
  const shares = new Set(wholes.flatMap((d) => partitionOf(scene, d, counted.get(tokens[d.trigger]!.sentence) ?? [])));
  const parts: Draft[] = [];
  for (const quantity of scene.quantities) {
    const told = taken.has(quantity) ? undefined : bySentence.get(tokens[quantity.first]!.sentence);
    const whole = told && lastBefore(told, quantity.first);
    const isOfWhole = whole && (shares.has(quantity) || isPart(scene, quantity, whole, tollWords.part));
    const people = isOfWhole ? peopleOf(scene, quantity, whole, casualties) : null;
    if (whole && people) parts.push(partOf(scene, quantity, whole, people, shares.has(quantity)));
  }
  return parts;
}

/** The toll whose victims are the last ones told before a token. */
function lastBefore(tolls: readonly Draft[], first: number): Draft | null {
  let last: Draft | null = null;
  for (const toll of tolls) if (toll.victims.first < first && (!last || toll.victims.first >= last.victims.first)) last = toll;
  return last;
}

/** Whom a part counts: the noun's own people, those behind "of them", or "with 12 of the dead hit by shells" those of the whole. */
function peopleOf(scene: Scene, quantity: Quantity, whole: Draft, casualties: ForceWords["casualties"]): ActorMention | null {
  const {unit, last, best} = quantity;
  const {actorAt} = scene;
  const ofThem = isOfThem(scene, quantity);
  const own = unit >= 0 ? (memberOf(scene, unit) ?? actorAt[unit]) : null;
  const people = ofThem ? (actorAt[last + 3] ?? actorAt[last + 4]) : own;
  if (people?.human && people.type !== "pronoun") return people;
  return ofThem && best !== 1 && isOfHarmed(scene, quantity, casualties) ? whole.victims.actor : null;
}

/**
 * The draft of a part that counts these people, who fight where the whole does: "30 militants, three commanders among them"; but "52
 * fighters, 29 soldiers and 23 rebels".
 */
function partOf(scene: Scene, quantity: Quantity, whole: Draft, people: ActorMention, isShare: boolean): Draft {
  const {low, best, high, first, last, unit} = quantity;
  const {outcome, trigger, mixed, victims} = whole;
  const whose = victims.actor;
  const fights =
    !isShare && people.rule !== "role" && !isCivilian(people.code) && whose && isArmed(fighterCode(whose)) && !isOfOther(people, whose);
  const end = Math.max(last, isOfThem(scene, quantity) ? people.last : unit);
  return draftOf({
    victims: {low, best, high, first, last: end, actor: fights ? whose : people, others: false, quantity},
    outcome,
    trigger,
    clause: scene.document.clauseAt[first]?.i ?? -1,
    rule: "casualty part",
    mixed,
    partOf: whole
  });
}

/** "three soldiers, including two officers, and four Iranians": of another side by name. */
const isOfOther = (human: ActorMention, whose: ActorMention): boolean =>
  human.told && !human.rule.startsWith("role, ") && sideOf(human.code) !== sideOf(whose.code);

/** "16 of them", "two of whom". */
const isOfThem = ({document: {tokens}}: Scene, {last}: Quantity) =>
  tokens[last + 1]?.lower === "of" && THEM.has(tokens[last + 2]?.lower ?? "");

const THEM = new Set(["them", "whom", "which", "those"]);

/** "12 of those killed": what stands behind "those" tells how they fared. */
const isOfHarmed = ({document: {tokens}}: Scene, {last}: Quantity, casualties: ForceWords["casualties"]): boolean =>
  tokens[last + 2]!.lower === "those" && (casualties.get(tokens[last + 3]?.lower ?? "")?.some((d) => d.kind === "state") ?? false);

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
