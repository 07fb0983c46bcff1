import type {Acts} from "../../lexicon/acts.js";
import {codesOf, isArmed, isCivilian} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {type Match, matchAct} from "../../scene/acts.js";
import {fightersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {fightersAround} from "../../scene/incident.js";
import {opponentOf} from "../../scene/opponents.js";
import {attached, governedBy, isA} from "../../scene/phrases.js";
import {sourceAt} from "../../scene/sources.js";
import {sameCamp} from "../../scene/speech.js";
import {statusOf} from "../../scene/status.js";

const FROM = new Set(["from"]);
const OF = new Set(["of", "over"]);
const TO = new Set(["to", "into"]);

/**
 * Territory taken, retaken, entered or encircled.
 * @example "Government forces captured four villages from the rebels" → SYR MIL against SYR REB
 * @example "The town fell to the army", "took control of the road", "drove the rebels out of a base"
 * @example not "police seized a ship", "the army captured 20 fighters", "tried to seize the town"
 */
export const seize: EventRule = (scene, clause, {lexicon: {acts, theatre}}) => {
  const match = matchAct(scene, clause, acts, "SEIZE");
  if (!match || describes(scene, clause) || isStill(scene, clause)) return [];
  const status = statusOf(scene.document, clause, acts);
  const read = status && readers[match.act.frame]?.(scene, clause, match, acts);
  if (!read) return [];
  const actor = fightersOf(scene, read.taker) ?? (clause.verb.passive && !clause.agent ? claimantOf(scene, clause) : null);
  const at = clause.verb.main;
  if (!actor) return [draftOf(scene, clause, {type: "SEIZE", rule: `seize: ${match.act.frame}`, actor, drop: "who took it is not told"})];
  if (!codesOf(actor).some(isArmed)) return [];
  const told = fightersOf(scene, read.loser);
  const takers = codesOf(actor);
  const foe = opponentOf(scene, takers[0]!, at, theatre.side);
  const target = told && !sameCamp(told, actor) ? told : foe !== null && takers.includes(foe) ? null : foe;
  const place = placesIn(scene, read.taken);
  return [
    draftOf(scene, clause, {type: "SEIZE", rule: `seize: ${match.act.frame}`, actor, target, status, ...(place === null ? {} : {place})})
  ];
};

/**
 * "The town was taken, the rebels said": a side that fights and tells of a capture tells of its own; else whoever is told to
 * fight right before.
 */
function claimantOf(scene: Scene, {verb, sentence}: Clause): string | null {
  const side = sourceAt(scene, verb.main)?.side ?? null;
  if (side !== null && isArmed(side)) return side;
  return sentence > 0 ? (fightersAround(scene, {sentence: sentence - 1})[0] ?? null) : null;
}

/** "was still in control of the town": as before. */
const isStill = ({document: {tokens}}: Scene, {verb}: Clause): boolean =>
  tokens[verb.first - 1]?.lower === "still" || tokens[verb.last + 1]?.lower === "still";

/** "the farms surrounding it", "bombed surrounding areas": where they are, no news of them; but "advanced, surrounding the town". */
const describes = ({document: {tokens}}: Scene, {kind, marker, verb}: Clause): boolean =>
  kind === "gerund" && marker === null && verb.lemma === "surround" && tokens[verb.first - 1]?.text !== ",";

interface Taking {
  taker: Phrase | null;
  taken: Phrase | null;
  loser: Phrase | null;
}
type Reader = (scene: Scene, clause: Clause, match: Match, acts: Acts) => Taking | null;

const readers: Record<string, Reader> = {
  take: (scene, clause, {doer, object}) => ({taker: doer, taken: object, loser: governedBy(scene, clause, FROM) ?? owned(scene, object)}),
  control: (scene, clause, {doer, object}) => ({
    taker: doer,
    taken: (object && attached(scene, object, OF)) ?? governedBy(scene, clause, OF),
    loser: governedBy(scene, clause, FROM)
  }),
  /** "is in full control of the valley": a state that is news; who "has been" in control is told as background. */
  state: (scene, {verb}, {doer, object}, acts) => {
    if (verb.perfect) return null;
    const taken = object && attached(scene, object, OF);
    return taken && isA(scene, taken, ["territory"], acts) ? {taker: doer, taken, loser: null} : null;
  },
  fall: (scene, clause, {doer}) => {
    const taker = governedBy(scene, clause, TO);
    return taker && fightersOf(scene, taker) ? {taker, taken: doer, loser: null} : null;
  },
  /** Who enters must be able to hold: fighters, not envoys. */
  enter: (scene, _clause, {doer, object}, acts) =>
    isA(scene, doer, ["forces", "fighters"], acts) && isTown(scene, object) ? {taker: doer, taken: object, loser: null} : null,
  expel: (scene, clause, {doer, object}, acts) => {
    const taken = governedBy(scene, clause, new Set(["of", "from"]));
    return taken && isA(scene, taken, ["territory"], acts) ? {taker: doer, taken, loser: object} : null;
  }
};

/** "a Turkish observation post": what belongs to a side that it is taken from. */
const owned = ({actorAt}: Scene, phrase: Phrase | null): Phrase | null =>
  phrase && actorAt[phrase.head]?.type === "thing" && !isCivilian(actorAt[phrase.head]!.code) ? phrase : null;

const WIDE = new Set(["governorate", "province", "region", "country", "sea"]);

/** A town, quarter or base: a region that is entered is not yet taken. */
function isTown({placeAt, document: {tokens}}: Scene, phrase: Phrase | null): boolean {
  if (!phrase) return false;
  for (let i = phrase.first; i <= Math.min(phrase.last + 4, tokens.length - 1); ++i) {
    const place = placeAt[i];
    if (place && tokens[i]!.sentence === phrase.sentence) return !WIDE.has(place.type);
  }
  return true;
}

/** Places named in what was taken: in its phrases, or right after "of" or "including". */
function placesIn(scene: Scene, taken: Phrase | null): string | null {
  if (!taken) return null;
  const {placeAt, document} = scene;
  const names: string[] = [];
  const add = ({first, last}: Phrase) => {
    for (let i = first; i <= last; ++i) {
      const place = placeAt[i];
      if (place?.first === i && place.type !== "country" && !names.includes(place.place)) names.push(place.place);
    }
  };
  for (const member of membersOf(scene, taken)) {
    add(member);
    for (let next = document.phrases[member.i + 1], k = 0; next && k < 3; next = document.phrases[next.i + 1], ++k) {
      const before = next.prep >= 0 ? document.tokens[next.prep]!.lower : "";
      const direction = before === "of" && document.tokens[next.prep - 1]!.tag === "adv"; // "west of the city"
      if (next.sentence !== taken.sentence || direction || !(before === "of" || (before === "including" && !names.length))) break;
      add(next);
    }
  }
  return names.length ? names.join("; ") : null;
}
