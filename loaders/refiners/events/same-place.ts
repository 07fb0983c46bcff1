import type {Places} from "../../lexicon/places.js";
import {placesMeet} from "../../scene/within.js";
import {close, PROVINCE, type Test, TOWN} from "./compare.js";
import type {Telling} from "./telling.js";

/**
 * One place in common, or one that may lie in the other; what the lead tells, or a noun points back to, may be told by another
 * place, but not by a town of another province.
 */
export const samePlace: Test = (a, b, places) => {
  const [x, y] = [a.row.place, b.row.place];
  if (x === null || y === null || isOneForce(a, b, places) || isAbout(a, b, places)) return true;
  if (a.province !== null && b.province !== null && a.province !== b.province && a.exact >= PROVINCE && b.exact >= PROVINCE) return false;
  return (
    liesIn(x, y, places) ||
    liesIn(y, x, places) ||
    (a.lead > 0 && b.sentence > a.sentence && !(a.exact >= TOWN && b.exact >= TOWN)) ||
    (b.back && close(a, b))
  );
};

/** "A car bomb killed two and wounded five in Azaz": one force, told by two verbs of a sentence. */
const isOneForce: Test = (a, b) =>
  a.row.type === "ASSAULT" &&
  a.sentence === b.sentence &&
  a.row.rule === b.row.rule &&
  a.row.actor === b.row.actor &&
  b.row.start - a.row.end <= BESIDE;

/** How many characters lie between two clauses that one conjunction joins. */
const BESIDE = 8;

/** How many sentences back a telling takes its place from: see placeOf. */
const INHERITED = 3;

/**
 * "The strikes hit a market": force of no place of its own is what was told right before; and so is force told of a place
 * together with the one told before: "in X, a part of the city of Y".
 */
const isAbout: Test = (a, b) =>
  a.row.type === "ASSAULT" &&
  b.sentence > a.sentence &&
  (names(b, a.row.place!) || (!names(b, b.row.place!) && b.sentence - a.sentence <= INHERITED));

/** Whether the sentence of a telling names every place of a cell. */
const names = ({named}: Telling, place: string): boolean => place.split("; ").every((d) => named.includes(d));

/** Each place of a cell meets one of another's. */
const liesIn = (inner: string, outer: string, places: Places): boolean =>
  inner.split("; ").every((d) => outer.split("; ").some((e) => placesMeet(places, d, e)));
