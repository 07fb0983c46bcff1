import {ascending, group, rollup} from "d3";
import {heaviest} from "./crowd.js";
import {type DeathRow, incidents} from "./death-rows.js";
import {count} from "./format.js";
import type {SiteData} from "./site-data.js";

/** Incidents that one drawing holds. */
export const MOST_ROWS = 40;
/** Sources with a column of their own, that of all others counted. */
const MOST_SOURCES = 9;
const OTHERS = "all others";

/** Incidents that two or more sources count. */
export const countedByMany = (tables: SiteData["tables"]): DeathRow[] =>
  incidents(tables).filter((r) => new Set(r.claims.map((c) => c.by)).size > 1);

/** The incidents told most often; counts of rarer sources are put together. */
export function claimRows(rows: DeathRow[]): DeathRow[] {
  const sources = sourcesOf(rows);
  const named = new Set(sources.slice(0, sources.length > MOST_SOURCES ? MOST_SOURCES - 1 : MOST_SOURCES));
  return heaviest(rows, MOST_ROWS, (r) => r.toll.n_reports).map((row) => ({
    ...row,
    claims: row.claims.map((c) => (named.has(c.by) ? c : {...c, by: OTHERS}))
  }));
}

/** Who gives counts, those who give most first. */
export const sourcesOf = (rows: readonly DeathRow[]): string[] =>
  [
    ...rollup(
      rows.flatMap((r) => r.claims),
      (own) => own.length,
      (c) => c.by
    )
  ]
    .sort((a, b) => Number(a[0] === OTHERS) - Number(b[0] === OTHERS) || b[1] - a[1] || ascending(a[0], b[0]))
    .map(([by]) => by);

/** What one source counts for an incident. */
export interface ClaimCell {
  by: string;
  /** `22, 33+`. */
  figures: string;
}

/** The counts of an incident by source. */
export const cellsOf = (row: DeathRow): ClaimCell[] =>
  [...group(row.claims, (c) => c.by)].map(([by, claims]) => ({
    by,
    figures: claims.map((c) => `${count(c.value)}${c.open ? "+" : ""}`).join(", ")
  }));

/** The same in words: `Turkey 22, 33+; the outlet itself 33`. */
export const figures = (row: DeathRow): string =>
  cellsOf(row)
    .map((cell) => `${cell.by} ${cell.figures}`)
    .join("; ");

/** Whether the sources of an incident give different counts. */
export const sourcesDiffer = (row: DeathRow): boolean => new Set(row.claims.map((c) => c.value)).size > 1;
