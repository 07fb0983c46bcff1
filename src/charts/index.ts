import type {AnyChart} from "../lib/spec.js";
import {claims} from "./claims.js";
import {contacts} from "./contacts.js";
import {deaths} from "./deaths.js";
import {displaced} from "./displaced.js";
import {escalation} from "./escalation.js";
import {forceBySide} from "./force-by-side.js";
import {frames} from "./frames.js";
import {frequency} from "./frequency.js";
import {labels} from "./labels.js";
import {map} from "./map.js";
import {mapWeeks} from "./map-weeks.js";
import {outletDifferences} from "./outlet-differences.js";
import {outletShares} from "./outlet-shares.js";
import {pairs} from "./pairs.js";
import {presence} from "./presence.js";
import {reports} from "./reports.js";
import {sums} from "./sums.js";
import {wordsBySide} from "./words-by-side.js";

/** Every chart of the site, in the order of the pages. */
export const CHARTS: readonly AnyChart[] = [
  reports,
  escalation,
  forceBySide,
  map,
  mapWeeks,
  deaths,
  claims,
  sums,
  displaced,
  contacts,
  frequency,
  pairs,
  labels,
  wordsBySide,
  presence,
  frames,
  outletShares,
  outletDifferences
];

/** The chart of an id, or undefined. */
export const chartById = (id: string): AnyChart | undefined => CHARTS.find((spec) => spec.id === id);
