import {group} from "d3";
import {count} from "./format.js";
import type {CasualtyReportRow, Tables, Toll} from "./site-data.js";

/** A toll's counts from the lowest to the highest that a report gives, in words: `22 to 50 or more`. */
export function reach(toll: Toll, reports: readonly CasualtyReportRow[]): string {
  const values = reports.flatMap((r) => [r.low, r.best, r.high]).filter((n) => n !== null);
  const low = toll.low ?? (values.length ? Math.min(...values) : null);
  const high = values.length ? Math.max(...values) : toll.high;
  if (low === null || high === null) return "no number of";
  if (reports.every((r) => r.low === null && r.high === null))
    return low === high ? `about ${count(low)}` : `about ${count(low)} to ${count(high)}`;
  // A report that says "at least" leaves the range open only where no other goes higher with a limit.
  const open = reports.some((r) => r.high === null && r.low !== null && (r.best ?? r.low) >= high);
  const points = low === high ? count(low) : toll.low === null ? `up to ${count(high)}` : `${count(low)} to ${count(high)}`;
  return open ? `${points} or more` : points;
}

/** The reaches of all tolls by id. */
export function reaches({tolls, casualty_reports}: Pick<Tables, "tolls" | "casualty_reports">): Map<string, string> {
  const reports = group(casualty_reports, (r) => r.toll_id);
  return new Map(tolls.map((toll) => [toll.id, reach(toll, reports.get(toll.id) ?? [])]));
}
