import type {AnyChart} from "../lib/spec.js";
import {claims} from "./claims.js";
import {contacts} from "./contacts.js";
import {deaths} from "./deaths.js";
import {displaced} from "./displaced.js";
import {escalation} from "./escalation.js";
import {forceBySide} from "./force-by-side.js";
import {frequency} from "./frequency.js";
import {map} from "./map.js";
import {mapWeeks} from "./map-weeks.js";
import {pairs} from "./pairs.js";
import {sums} from "./sums.js";

/** The charts of pages that have filters, in the order of the pages: browsers load these alone. */
export const FILTERED: readonly AnyChart[] = [
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
  pairs
];
