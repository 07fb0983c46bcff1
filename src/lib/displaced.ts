import {ascending, group, max, min} from "d3";
import {binsFor} from "./bins.js";
import {articlesById, type CasualtyReportRow, type SiteData, type StoryInfo} from "./site-data.js";
import {type Party, partyOf} from "./theme.js";

/** One report's count of displaced people, on the day it was published. */
export interface DisplacedRow {
  report: CasualtyReportRow;
  day: string;
  value: number;
  party: Party;
}

/** Counts of displaced people with a number and a day of publication within the story, first to last. */
export function displacedRows(tables: SiteData["tables"], story: Pick<StoryInfo, "start" | "end">): DisplacedRow[] {
  const articles = articlesById(tables);
  return tables.casualty_reports
    .filter((r) => r.outcome === "displaced")
    .flatMap((report) => {
      const day = articles.get(report.article_id)?.published;
      const value = report.best ?? report.low ?? report.high;
      return day && value && day >= story.start && day <= story.end
        ? [{report, day, value, party: report.according_to ? partyOf(report.according_to) : ("UNK" as const)}]
        : [];
    })
    .sort((a, b) => ascending(a.day, b.day) || ascending(a.report.id, b.report.id));
}

/** Counts drawn one by one; beyond them each bin of days is a line from its lowest count to its highest. */
export const MOST_POINTS = 300;

/** The counts of some days together. */
export interface Span {
  bin: string;
  low: number;
  high: number;
  rows: DisplacedRow[];
}

/** From the lowest count to the highest, of each bin of days. */
export function spansOf(rows: DisplacedRow[]): Span[] {
  const bins = binsFor(rows.map((r) => r.day));
  return [...group(rows, (r) => bins.of(r.day))].map(([bin, own]) => {
    const values = own.map((r) => r.value);
    return {bin, low: min(values)!, high: max(values)!, rows: own};
  });
}
