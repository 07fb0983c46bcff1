import {partyOf} from "./actor-party.js";
import type {Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Somebody met in a town of his own. */
export interface Stop {
  host: Party;
  place: string;
}

/**
 * "met Netanyahu in Jerusalem and then Abbas in Amman": who was met where, from token `from` on. Empty where fewer than two
 * stand each with a place of his own.
 */
export function stopsFrom(reading: Reading, from: number, limit: number): Stop[] {
  const {actorAt, placeAt, document} = reading.scene;
  const {tokens} = document;
  const stops: Stop[] = [];
  let i = from;
  while (i <= limit) {
    const actor = actorAt[i];
    const prep = actor ? tokens[actor.last + 1] : undefined;
    const place = prep && PREPOSITIONS.has(prep.lower) ? placeAt[prep.i + 1] : undefined;
    const host = actor && place ? partyOf(reading, actor) : null;
    if (!host || !place || place.first !== prep!.i + 1) break;
    stops.push({host, place: place.place});
    i = place.last + 1;
    while (i <= limit && goesOn(tokens[i]!)) ++i;
  }
  return new Set(stops.map((d) => d.place)).size > 1 ? stops : [];
}

const PREPOSITIONS = new Set(["in", "at"]);

const goesOn = ({tag, text, capital}: {tag: string; text: string; capital: boolean}): boolean =>
  text === "," || text === "with" || tag === "conj" || (tag === "adv" && !capital);
