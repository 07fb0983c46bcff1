import type {TollWords} from "../../lexicon/force.js";
import {isArmed, isArmy, isCivilian, isGovernment, isOnlooker, isStatePower, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import {actorOf, fighterCode, joinCodes} from "../../scene/actors.js";
import {fightersAround, forcesIn} from "../../scene/incident.js";
import type {Draft, TollsByTrigger} from "./draft.js";
import {thoseHit} from "./those-hit.js";

/** Tells whose the victims are that their own words leave open, by the tolls and the force around them. Changes the drafts. */
export function resolveGroups(scene: Scene, drafts: readonly Draft[], byTrigger: TollsByTrigger, words: TollWords): void {
  joinCompanions(scene, drafts, byTrigger, words.companion);
  joinTargets(scene, drafts, words.sideless);
  joinArmyHit(scene, drafts);
  inheritGroups(scene, drafts, words);
}

/** Whom a toll counts, as an actor code: "people" is UNK; of unnamed civilians and fighters the place tells the side. */
export function groupOf({victims: {actor}}: Draft, country: string | null, source: string | null, perpetrator: string | null): string {
  if (!actor) return "UNK";
  if (isOnlooker(actor.code)) return country ? `${country} CVL` : "UNK"; // experts and aid workers fall as civilians
  const [side, sector] = actor.code.split(" ") as [string, string?];
  const own = perpetrator && source && sideOf(perpetrator) === sideOf(source) ? null : ownLossOf(actor, source);
  if (own) return own;
  if (actor.rule === OFFICIAL) return country ? `${country} GOV` : "UNK"; // "a district governor"
  if (!actor.told && country && sector) return `${country} ${sector}`;
  if (actor.fighting) return actor.fighting;
  return sector === "GOV" && actor.type !== "person" ? `${side} CVL` : actor.code;
}

/** "The ministry in Ankara said 33 soldiers were killed": a state tells of its own soldiers; null where it need not. */
export function ownLossOf({told, code, rule}: ActorMention, source: string | null): string | null {
  const sector = code.split(" ")[1];
  return !told && (sector === "MIL" || rule === WITH_ARMY) && source && isStatePower(source) ? `${sideOf(source)} ${sector}` : null;
}

const OFFICIAL = "role, side not told";

/** "21 others", "nine wounded": a number without its noun counts the same people as the one before it in the sentence; "government forces reported 40 dead" those of whoever tells. */
function inheritGroups(scene: Scene, drafts: readonly Draft[], words: TollWords) {
  const {tokens, clauses} = scene.document;
  for (const [k, draft] of drafts.entries()) {
    const sided = sideBehind(scene, draft) ?? bothSides(scene, draft) ?? thoseHit(scene, draft);
    if (sided) draft.victims.actor = sided;
    const clause = clauses[draft.clause];
    const reporter = clause && words["own-loss"].has(clause.verb.lemma) ? actorOf(scene, clause.subject) : null;
    if (reporter && (tellsOwn(draft) || isOfRanks(scene, draft, words.ranks)) && isArmed(fighterCode(reporter))) {
      draft.victims.actor = {...reporter, code: fighterCode(reporter), human: true};
      continue;
    }
    if (draft.victims.actor && !isFate(draft)) continue;
    const earliest = tokens[draft.trigger]!.sentence - (draft.victims.others ? 2 : 0);
    for (let b = k - 1; b >= 0 && tokens[drafts[b]!.trigger]!.sentence >= earliest && (!draft.victims.actor || isFate(draft)); --b)
      if (!drafts[b]!.partOf && !isOneOfficial(drafts[b]!, draft)) draft.victims.actor = drafts[b]!.victims.actor;
  }
}

/** "37 dead on the regime side": whose side stands behind the word of harm. */
function sideBehind({document: {tokens, phraseAt}, actorAt}: Scene, {trigger}: Draft): ActorMention | null {
  if (tokens[trigger + 1]?.lower !== "on") return null;
  const phrase = phraseAt[trigger + 2];
  if (!phrase || tokens[phrase.head]!.lower !== "side") return null;
  const actor = actorAt[phrase.head - 1];
  return actor && isArmed(fighterCode(actor)) ? {...actor, code: fighterCode(actor), human: true} : null;
}

/** "30 fighters from both sides", "40 people were killed on both sides": the two that are told around; nobody's where they are not told. */
function bothSides(scene: Scene, {victims, trigger}: Draft): ActorMention | null {
  const {tokens} = scene.document;
  const isBoth = (i: number) =>
    /^(?:from|on|of)$/.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower === "both" && tokens[i + 2]?.lower === "sides";
  if (!victims.actor || !(isBoth(victims.last + 1) || isBoth(trigger + 1))) return null;
  const {sentence} = tokens[trigger]!;
  const clash = [sentence, sentence - 1]
    .flatMap((s) => (s < 0 ? [] : forcesIn(scene, s)))
    .find((d) => d.mode === "clash" && d.targets.length > 0);
  const sides = clash ? [...new Set([...clash.agents, ...clash.targets].map(fighterCode))] : fightersAround(scene, {sentence});
  return {...victims.actor, code: sides.length === 2 ? joinCodes(sides)! : "UNK", fighting: null, told: true};
}

/** "reported 40 dead", "have lost 98 fighters": nobody told, or fighters whose side no word of theirs tells. */
const tellsOwn = ({victims: {actor}}: Draft): boolean =>
  actor === null || (isArmed(actor.code) && (!actor.told || actor.rule.startsWith("role, ")));

/** "The rebels lost 40 men": those under a command. */
const isOfRanks = ({document: {tokens}}: Scene, {victims: {actor}}: Draft, ranks: ReadonlySet<string>): boolean =>
  actor !== null && !actor.told && ranks.has(tokens[actor.last]!.singular);

/** "dozens more injured": the word tells how they fared, not who they are. */
const isFate = ({victims: {actor}, trigger}: Draft): boolean => actor!.code === "UNK" && actor!.first <= trigger && trigger <= actor!.last;

/** "a governor and two others": who fell with an official is of no telling group. */
const isOneOfficial = ({victims: {actor, best}}: Draft, other: Draft): boolean =>
  other.victims.others && best === 1 && actor !== null && (isGovernment(actor.code) || actor.rule === OFFICIAL);

/** "six soldiers and two civilian cooks": who serves with the ones counted before is of their side. */
function joinCompanions(scene: Scene, drafts: readonly Draft[], byTrigger: TollsByTrigger, companions: ReadonlySet<string>) {
  const {tokens} = scene.document;
  for (const {victims, trigger} of drafts) {
    const {actor} = victims;
    if (!actor || actor.told || !isCivilian(actor.code) || !companions.has(tokens[actor.last]!.lemma)) continue;
    const leader = byTrigger.get(trigger)!.find((d) => d.victims.first < victims.first && isArmy(d.victims.actor?.code ?? ""));
    if (leader)
      victims.actor = {...actor, code: `${sideOf(leader.victims.actor!.code)} CVL`, told: leader.victims.actor!.told, rule: WITH_ARMY};
  }
}

const WITH_ARMY = "with the army";

/** "A Turkish convoy was hit. Two soldiers died": soldiers and crews of no told side are those of the army that the force just told has hit. */
function joinArmyHit(scene: Scene, drafts: readonly Draft[]) {
  const {tokens} = scene.document;
  for (const {victims, trigger} of drafts) {
    const {actor} = victims;
    if (actor?.rule !== HOME || !isArmy(actor.code)) continue;
    const {sentence} = tokens[trigger]!;
    const own = forcesIn(scene, sentence).filter(({first, last}) => trigger < first || trigger > last);
    const forces = own.length ? own : sentence > 0 ? forcesIn(scene, sentence - 1) : [];
    const hit = forces.flatMap((d) => d.targets).filter((d) => d !== actor && d.rule !== HOME && isArmy(fighterCode(d)));
    const sides = new Set(hit.map(fighterCode));
    if (sides.size === 1) victims.actor = {...actor, code: fighterCode(hit[0]!), told: true};
  }
}

/** The rule of who is of where the story plays, as nothing else tells the side. */
const HOME = "role, side of the home country";

/** "militias were targeted, killing 12 fighters": fighters of no side are those whom the force of the sentence is aimed at. */
function joinTargets(scene: Scene, drafts: readonly Draft[], sideless: ReadonlySet<string>) {
  const {tokens} = scene.document;
  for (const {victims, trigger} of drafts) {
    const {actor} = victims;
    const bare = actor && actor.first === actor.last; // not "rebel fighters"
    if (!bare || !sideless.has(tokens[actor.last]!.lemma)) continue;
    const forces = forcesIn(scene, tokens[trigger]!.sentence);
    const theirs = forces.some((d) => d.agents.some(({code}) => code === actor.code)); // "the group raided a post, killing 12 fighters"
    if (actor.rule !== HOME && !(actor.rule === "role, group named before" && theirs)) continue;
    const targets = forces.flatMap((d) => d.targets.filter((hit) => hit !== actor));
    const target = targets.find((d) => d.rule !== actor.rule && isArmed(fighterCode(d)));
    if (target) victims.actor = {...actor, code: fighterCode(target), told: true};
  }
}
