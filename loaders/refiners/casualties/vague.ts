import {isVague} from "../../model/count.js";
import type {TollMention} from "../../model/toll.js";
import {datesMeet} from "./same.js";

/** The tolls whose number is only a vague word ("dozens") and that a later one tells exactly. */
export function vagueTolls(rows: readonly TollMention[]): Set<TollMention> {
  const exact = rows.filter((d) => d.best !== null);
  return new Set(rows.filter((d) => isVague(d) && exact.some((e) => tellsExactly(e, d))));
}

/** "Dozens" in the first lines are the 43 that the text counts, "hundreds" are less than a thousand: up to so many times the least of the word. */
const VAGUE_SPAN = 5;
const tellsExactly = (exact: TollMention, vague: TollMention): boolean =>
  exact.start > vague.start &&
  exact.outcome === vague.outcome &&
  !exact.apart &&
  !exact.cumulative &&
  exact.best! >= vague.low! &&
  exact.best! < vague.low! * VAGUE_SPAN &&
  (exact.group === vague.group || vague.group === "UNK") &&
  (exact.perpetrator === vague.perpetrator || !vague.perpetrator || !exact.perpetrator) &&
  (exact.according_to === vague.according_to || !vague.according_to) &&
  datesMeet(exact, vague, 1);
