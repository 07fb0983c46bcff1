import type {DateMention, PlaceMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {partyOf} from "./actor-party.js";
import type {Party} from "./party.js";
import type {Draft, Reading} from "./reading.js";

/** Somebody met in a place or on a day of his own. */
export interface Stop {
  host: Party;
  place: string | null;
  day: DateMention | null;
}

/**
 * "met Netanyahu in Jerusalem on Monday and then Abbas in Amman", "saw Arafat on Sunday and Barak on Monday": who was met where
 * and when, from token `from` on. Empty where fewer than two stand each with a place, or each with a day, of his own.
 */
export function stopsFrom(reading: Reading, from: number, limit: number): Stop[] {
  const {actorAt, document} = reading.scene;
  const stops: Stop[] = [];
  let i = goOn(document.tokens, from, limit);
  while (i <= limit) {
    const actor = actorAt[i];
    const host = actor ? partyOf(reading, actor) : null;
    if (!host) break;
    const {place, day, last} = whereAndWhen(reading, actor!.last + 1, limit);
    if (place === null && day === null) break;
    stops.push({host, place, day});
    i = goOn(document.tokens, last + 1, limit);
  }
  const ofPlaces = stops.every(({place}) => place !== null) && new Set(stops.map(({place}) => place)).size > 1;
  const ofDays = stops.every(({day}) => day !== null) && new Set(stops.map(({day}) => day!.date_start)).size > 1;
  return ofPlaces || ofDays ? stops : [];
}

/** One talk with the host of each stop. */
export const atEach = (draft: Draft, stops: readonly Stop[], own: (host: Party) => Party[]): Draft[] =>
  stops.map(({host, place, day}) => ({...draft, parties: own(host), place, ...(day && {day}), apart: true}));

/** "in Jerusalem on Monday", "on Monday in Jerusalem", "Tuesday": as far as they go, from token `from` on. */
function whereAndWhen({scene}: Reading, from: number, limit: number): {place: string | null; day: DateMention | null; last: number} {
  const {placeAt, dateAt, document} = scene;
  let place: string | null = null;
  let day: DateMention | null = null;
  let last = from - 1;
  for (let i = from; i <= limit; i = last + 1) {
    const at = PREPOSITIONS.has(document.tokens[i]!.lower) ? i + 1 : i;
    const town: PlaceMention | undefined = at > i && place === null ? placeAt[at] : undefined;
    const date: DateMention | undefined = day === null ? dateAt[at] : undefined;
    if (town?.first === at) [place, last] = [town.place, town.last];
    else if (date && date.first <= at && date.date_start !== null) [day, last] = [date, date.last];
    else break;
  }
  return {place, day, last};
}

const PREPOSITIONS = new Set(["in", "at", "on"]);

/** Past "and", "with", "then", "the" to the next name. */
function goOn(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i <= limit && goesOn(tokens[i]!)) ++i;
  return i;
}

const goesOn = ({tag, text, capital}: Token): boolean =>
  text === "," || text === "with" || tag === "conj" || tag === "det" || (tag === "adv" && !capital);
