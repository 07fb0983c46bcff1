import type {Places} from "../../lexicon/places.js";
import {sharesCamp} from "../../model/camp.js";
import {type EventMode, HITS} from "../../model/report.js";
import type {Telling} from "./telling.js";

/** A question about two tellings of one article, `a` the earlier. */
export type Test = (a: Telling, b: Telling, places: Places) => boolean;

/** Some camp in common, or one side not told. */
export const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || sharesCamp(a, b);

/** In the same sentence or the next. */
export const near: Test = (a, b) => b.sentence - a.sentence <= 1;

/** The one points back to the other from close by. */
export const close = (a: Telling, b: Telling): boolean => b.sentence - a.sentence <= 2;

/** Where a telling is no wider than a province: see Telling.exact. */
export const PROVINCE = 2;
/** Where it names a city. */
export const CITY = 3;
/** Where it names a town, or closer. */
export const TOWN = 4;

/** A drone told as destroyed may be the one that the next sentence tells as shot down. */
export const isHit = (mode: EventMode | null): boolean => HITS.has(mode) || mode === "shoot-down";
