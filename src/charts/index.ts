import type {AnyChart} from "../lib/spec.js";
import {FILTERED} from "./filtered.js";
import {frames} from "./frames.js";
import {labels} from "./labels.js";
import {outletDifferences} from "./outlet-differences.js";
import {outletShares} from "./outlet-shares.js";
import {presence} from "./presence.js";
import {reports} from "./reports.js";
import {wordsBySide} from "./words-by-side.js";

/** Every chart of the site, in the order of the pages. */
export const CHARTS: readonly AnyChart[] = [reports, ...FILTERED, labels, wordsBySide, presence, frames, outletShares, outletDifferences];

/** The chart of an id, or undefined. */
export const chartById = (id: string): AnyChart | undefined => CHARTS.find((spec) => spec.id === id);
