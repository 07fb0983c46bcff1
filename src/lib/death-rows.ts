import {ascending, group} from "d3";
import {count} from "./format.js";
import {memo} from "./memo.js";
import {sourceName} from "./names.js";
import type {CasualtyReportRow, SiteData, Toll} from "./site-data.js";
import {type Party, partyOf} from "./theme.js";

/** One count that one or more reports give for a toll. */
export interface Claim {
  value: number;
  open: boolean;
  party: Party;
  by: string;
  reports: number;
}

/** One incident with its counts, lowest first. */
export interface DeathRow {
  toll: Toll;
  claims: Claim[];
}

/** Tolls of people killed on one known day, first to last, with their counts. */
export const incidents = memo(({tolls, casualty_reports: reports}: SiteData["tables"]): DeathRow[] => {
  const byToll = group(reports, (r) => r.toll_id);
  return tolls
    .filter((t) => t.outcome === "killed" && !t.cumulative && t.date_precision === "day")
    .map((toll) => ({toll, claims: claimsOf(byToll.get(toll.id) ?? [])}))
    .filter((row) => row.claims.length > 0)
    .sort((a, b) => ascending(a.toll.date_start!, b.toll.date_start!) || ascending(a.toll.id, b.toll.id));
});

function claimsOf(reports: CasualtyReportRow[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const report of reports) {
    const value = report.best ?? report.low ?? report.high;
    if (value === null) continue;
    const by = sourceName(report.according_to);
    // "About 50" has no limits at all; only "at least" is open upwards.
    const open = report.high === null && report.low !== null;
    const key = `${value}|${open}|${by}`;
    const known = claims.get(key);
    if (known) known.reports += 1;
    else claims.set(key, {value, open, by, party: report.according_to ? partyOf(report.according_to) : "UNK", reports: 1});
  }
  return [...claims.values()].sort((a, b) => a.value - b.value || Number(a.open) - Number(b.open) || ascending(a.by, b.by));
}

/** The counts of a toll in words: `3 to 6`, `0 to 76 or more`. */
export function rangeOf(row: DeathRow): string {
  const [low, high] = ends(row);
  const closed = row.claims.at(-1)!.open ? " or more" : "";
  return low === high ? `${count(low)}${closed}` : `${count(low)} to ${count(high)}${closed}`;
}

/** Lowest and highest count of a toll, as claimed. */
export const ends = ({claims}: DeathRow): [number, number] => [claims[0]!.value, claims.at(-1)!.value];
