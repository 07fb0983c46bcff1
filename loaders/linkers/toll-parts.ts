import {groupBy} from "../model/group-by.js";
import type {CasualtyReport} from "../model/report.js";

/**
 * Finds reports of a part of another: "58 people, among them 11 children" tells 58 dead, not 69. A part stands in the same
 * sentence, of the same victims, outcome, day, place and source, with a smaller count.
 * @returns the whole by its part
 */
export function partsOf(reports: readonly CasualtyReport[]): Map<CasualtyReport, CasualtyReport> {
  const parts = new Map<CasualtyReport, CasualtyReport>();
  const read = reports.filter(({origin}) => origin === "text");
  for (const told of groupBy(read, (report) => [report.article_id, ...SHARED.map((field) => report[field])].join("|")).values()) {
    const whole = told.reduce((largest, report) => ((countOf(report) ?? 0) > (countOf(largest) ?? 0) ? report : largest));
    for (const part of told) if (isLess(countOf(part), countOf(whole))) parts.set(part, whole);
  }
  return parts;
}

const SHARED = ["start", "end", "group", "outcome", "date_start", "date_end", "place", "according_to", "cumulative"] as const;

const countOf = ({best, low}: CasualtyReport): number | null => best ?? low;

const isLess = (few: number | null, many: number | null): boolean => few !== null && many !== null && few < many;
