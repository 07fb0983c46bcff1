import {ascending, max, min} from "d3";
import type {OutletShare, ShareRow} from "./comparison.js";
import {count, percent} from "./format.js";
import type {Interval} from "./stats/wilson.js";

/** Measures drawn, and outlets of each. */
export const MEASURES_SHOWN = 10;
const OUTLETS_SHOWN = 8;

/** A share that rests on enough for a percentage. */
export type Sure = OutletShare & {interval: Interval};

/** A count among all: `3 of 5`. */
export const of = (o: OutletShare): string => `${count(o.k)} of ${count(o.n)}`;
/** An outlet’s share in words. */
export const told = (o: OutletShare): string => `${percent(o.k / o.n)} in ${o.outlet} (${of(o)})`;
/** An interval of shares: `34% to 100%`. */
export const range = ({low, high}: Interval): string => `${percent(low)} to ${percent(high)}`;
/** A measure’s id as an anchor. */
export const slug = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The outlets of a measure that have an interval, the largest share first. */
export const sure = ({outlets}: ShareRow): Sure[] =>
  outlets
    .filter((o): o is Sure => o.interval !== null)
    .sort((a, b) => b.n - a.n || ascending(a.outlet, b.outlet))
    .slice(0, OUTLETS_SHOWN)
    .sort((a, b) => b.k / b.n - a.k / a.n || ascending(a.outlet, b.outlet));

/** The measures drawn: those in which two outlets lie furthest apart. */
export const shown = (rows: readonly ShareRow[]): ShareRow[] =>
  rows
    .filter((row) => sure(row).length > 0)
    .map((row) => ({row, gap: max(sure(row), (o) => o.k / o.n)! - min(sure(row), (o) => o.k / o.n)!}))
    .sort((a, b) => b.gap - a.gap || ascending(a.row.measure.id, b.row.measure.id))
    .slice(0, MEASURES_SHOWN)
    .map(({row}) => row);
