import {partsOf} from "../../text/calendar.js";
import {leanOf} from "./lean.js";
import {seasonPeriod} from "./periods.js";
import {type DateRule, kindAt, lowerAt, type Scan, tokenAt, wordAt} from "./scan.js";
import {statedYear} from "./stated-year.js";

/** A season: "summer 2015", "the spring of 2011", "last summer", "this winter", "in the autumn". */
export const season: DateRule = {
  name: "season",
  at: ["season", "season-word"],
  read(scan, i) {
    const word = wordAt(scan, i, i)!;
    if (scan.tokens[i]!.tag === "verb") return null;
    const stated = statedYear(scan, i + 1, i);
    const the = lowerAt(scan, i - 1, i) === "the" ? i - 1 : i;
    if (stated) return {first: the, last: stated.last, period: stated.year === null ? null : seasonPeriod(stated.year, word.value)};
    const turn = wordAt(scan, i - 1, i);
    const turned = turn?.kind === "turn" ? turn.value : null;
    const inThe =
      (the < i || (lowerAt(scan, i - 1, i) === "in" && !scan.tokens[i]!.capital)) &&
      kindAt(scan, the - 1, i) === "role" &&
      (word.kind === "season" || (CALENDAR.has(lowerAt(scan, the - 1, i)) && endsThere(scan, i + 1, i))) &&
      lowerAt(scan, the - 1, i) !== "to";
    const partly = kindAt(scan, i - 1, i) === "part" && word.kind === "season"; // "until late summer"
    if ((!turned || turned === "that" || turned === "same") && !inThe && !partly) return null;
    const first = turned ? i - 1 : the;
    if (lowerAt(scan, i + 1, i) === "of" || scan.published === null) return scan.published === null ? {first, last: i, period: null} : null;
    return {
      first,
      last: i,
      period: seasonPeriod(yearOf(scan.published, word.value, turned ?? (leanOf(scan, i, first) === "ahead" ? "ahead" : "in")), word.value)
    };
  }
};

/** The season that is over ("last"), begun ("in", "this"), just over ("this") or to come. */
function yearOf(published: number, season: string, turn: string): number {
  const {year} = partsOf(published);
  const near = [year + 1, year, year - 1, year - 2].map((y) => ({y, ...seasonPeriod(y, season)}));
  if (turn === "last" || turn === "past" || turn === "previous") return near.find((d) => d.to < published)!.y;
  if (turn === "next" || turn === "coming") return near.findLast((d) => d.from > published)!.y;
  const own = near.find((d) => d.y === year)!;
  if (turn === "this" && own.to < published && published - own.to <= JUST_OVER) return year;
  if (turn === "in") return near.find((d) => d.from <= published)!.y;
  return near.findLast((d) => d.to >= published)!.y;
}

/** Prepositions between which and a mark "the fall" is no tumble: "by the fall," and "in the fall." */
const CALENDAR = new Set(["in", "by", "until", "since", "during", "through"]);

/** Days for which a season that is over is still "this spring". */
const JUST_OVER = 90;

/** "fall" closes its phrase: not "in the fall of the city", "in the fall from power". */
function endsThere(scan: Scan, k: number, i: number): boolean {
  const next = tokenAt(scan, k, i);
  return !next || next.kind === "punct" || next.tag === "conj";
}
