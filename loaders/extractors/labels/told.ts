import {isArmy, isKurdish, isOfLand, isOpposition, isRebel, isState, isStatePower, sectorOf, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Hit} from "./hits.js";

/** What a text has told before a label. */
export interface Told {
  /** The country whose war the story is about. */
  theatre: string;
  /** The country whose people the text means where it says of none. */
  home: string;
  /** No state but the theatre has forces in the text. */
  alone: boolean;
  /** The text tells more of another state than of the theatre. */
  abroad: boolean;
  /** The armed group named last; where none is named yet, the first that the sentence names. */
  group: ActorMention | null;
  /** Fighters who are not tracked were called by a word for extremists: "PKK terrorists". */
  others: boolean;
  /** The actors before this one have been told. */
  next: number;
}

/** What a text tells as a whole, before its first label. */
export function openTold({actors}: Scene, theatre: string): Told {
  const local = actors.find((d) => !d.told && d.type === "role" && isLocal(d.code));
  const foreign = actors.some((d) => d.told && isArmy(d.code) && sideOf(d.code) !== theatre);
  const home = local ? sideOf(local.code) : theatre;
  return {theatre, home, alone: !foreign, abroad: isAbroad(actors, theatre), group: null, others: false, next: 0};
}

/** People and forces of a country, as a text tells of its own: no government, no body of states. */
const isLocal = (code: string): boolean => isOfLand(code) && LOCAL.has(sectorOf(code));

const LOCAL = new Set(["CVL", "REB", "MIL"]);

/** Some other state is told of more often than the theatre. */
function isAbroad(actors: readonly ActorMention[], theatre: string): boolean {
  const times = new Map<string, number>();
  for (const {told, code} of actors)
    if (told && (isState(code) || isStatePower(code))) times.set(sideOf(code), (times.get(sideOf(code)) ?? 0) + 1);
  const own = times.get(theatre) ?? 0;
  return [...times.values()].some((n) => n > own);
}

/** Takes in what the text tells up to a label. */
export function tellUpTo(told: Told, scene: Scene, hit: Hit): void {
  const {actors} = scene;
  for (; told.next < actors.length && actors[told.next]!.first <= hit.last; ++told.next) {
    const actor = actors[told.next]!;
    if (isToldRebel(actor)) told.group = actor;
    if (hit.entry.valence < 0 && isOther(actor, told.theatre) && actor.last >= hit.phrase.first) told.others = true;
  }
  told.group ??= laterIn(scene, hit, told.next);
}

/** Fighters who are no side of the war that labels are told of. */
const isOther = ({told, code}: ActorMention, theatre: string): boolean =>
  told && (isKurdish(code) || (isOpposition(code) && sideOf(code) !== theatre));

/** The armed opposition or the Islamic State; Kurdish-led forces are no referent of a label. */
const isToldRebel = ({told, code}: ActorMention): boolean => told && isRebel(code);

/** "12 militants in the city held by the Islamic State group": an armed group that the sentence names after the label. */
function laterIn({document: {tokens}, actors}: Scene, hit: Hit, next: number): ActorMention | null {
  const {sentence} = tokens[hit.last]!;
  for (let i = next; i < actors.length && tokens[actors[i]!.first]!.sentence === sentence; ++i) {
    const actor = actors[i]!;
    if (isToldRebel(actor) && actor.type === "group") return actor;
  }
  return null;
}
