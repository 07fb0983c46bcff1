import type {Places} from "../../lexicon/places.js";
import {campOf, codesOf} from "../../model/camp.js";
import {takeDate} from "../../model/date.js";
import {daysBetween} from "../../model/days.js";
import type {DateMention, ForceMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import {fighterCode} from "../../scene/actors.js";
import {placeWithin} from "../../scene/places.js";
import {isWithin} from "../../scene/within.js";
import {DEFINITE} from "../../text/determiners.js";
import {modesMeet} from "./same-force.js";
import type {Telling} from "./telling.js";

/** How many sentences back "the attack" points. */
const REACH = 4;
/** How many tokens behind its noun what tells the day and place of it stands. */
const TAIL = 8;
/** How long ago "the attack on Thursday" was. */
const DAYS = 7;

/**
 * "The toll of the attack on Thursday in Damboa may rise", "were hurt in the blast in the Sinaa quarter": what a phrase that only
 * points back to a use of force tells of its day and place is taken over by the act, where its own telling lacks it.
 * @param tellings of use of force, in the order of their evidence; their rows are written into
 */
export function takeFromReferences(tellings: readonly Telling[], scene: Scene, places: Places): void {
  let next = 0; // the first telling that is told later
  for (const force of scene.forces) {
    while (next < tellings.length && tellings[next]!.row.start <= force.start) ++next;
    if (next === 0 || !pointsBack(scene, force)) continue;
    const telling = tellings[next - 1]!;
    if (scene.document.tokens[force.first]!.sentence - telling.sentence > REACH || !fits(telling, force)) continue;
    const last = tailOf(scene, force);
    const place = placeWithin(scene, force.first, last)?.place ?? null;
    if (place !== null && place !== telling.row.place && (telling.row.place === null || isWithin(places, place, telling.row.place)))
      telling.row.place = place;
    const date = telling.dated ? null : dateWithin(scene, force.last + 1, last);
    if (date !== null && isRecent(date, telling)) {
      takeDate(telling.row, date);
      telling.dated = true;
    }
  }
}

function pointsBack({document: {tokens, phraseAt}}: Scene, {noun, first, last}: ForceMention): boolean {
  const phrase = phraseAt[first];
  return noun && phrase !== undefined && phraseAt[last]?.head === last && DEFINITE.has(tokens[phrase.first]!.lower);
}

function fits({row}: Telling, {mode, agents}: ForceMention): boolean {
  if (!modesMeet(row.mode, mode)) return false;
  const camps = codesOf(row.actor).map(campOf);
  return !camps.length || !agents.length || agents.some((d) => camps.includes(campOf(fighterCode(d))));
}

/** The last token of what stands with a noun: up to a verb or comma. */
function tailOf({document: {tokens}}: Scene, {last}: ForceMention): number {
  let at = last;
  while (at - last < TAIL && tokens[at + 1]?.sentence === tokens[last]!.sentence && goesOn(tokens[at + 1]!)) ++at;
  return at;
}

const goesOn = ({tag, text}: Scene["document"]["tokens"][number]): boolean =>
  tag !== "verb" && tag !== "aux" && tag !== "modal" && tag !== "rel" && tag !== "sub" && text !== ",";

function dateWithin({dateAt}: Scene, first: number, last: number): DateMention | null {
  for (let i = first; i <= last; ++i) if (dateAt[i]?.role === "date" && dateAt[i]!.date_start !== null) return dateAt[i]!;
  return null;
}

function isRecent({date_start}: DateMention, {row}: Telling): boolean {
  if (row.date_start === null) return true;
  const ago = daysBetween(date_start!, row.date_start);
  return ago >= 0 && ago <= DAYS;
}
