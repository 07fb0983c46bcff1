import type {TalkReport} from "../model/report.js";
import type {Telling} from "./cluster.js";
import type {LinkContext} from "./context.js";
import {dayNumber, daysOf} from "./days.js";
import {blockDays, type Tolerance, type When} from "./when.js";

/** What is compared of talk reports. */
export interface TalkTelling extends Telling<TalkReport> {
  report: TalkReport;
  when: When;
}

/** Rounds of delegations may lie two days apart, other talks fall on one day. Undated ones belong to the fortnight. */
export const TALK: Tolerance = {day: 2, window: 14, lasting: 7};

/** What is compared of a talk report, and the blocks it is looked for in. */
export function describeTalk(report: TalkReport, context: LinkContext): Omit<TalkTelling, "reports" | "articles"> {
  const {type, status, parties, level, place, date_start, date_end} = report;
  const day = context.published.get(report.article_id);
  const told = day ? {from: dayNumber(day), to: dayNumber(day), long: false, vague: false} : null;
  const when: When = {days: daysOf(report), told, lasting: false, ahead: status === "scheduled" || status === "proposed"};
  const date = date_start ? `${date_start}..${date_end ?? date_start}` : `undated, told ${day ?? "on an unknown day"}`;
  const kind = type === "call" || type === "session" || type === "consultation" ? type : "met";
  const council = type === "session" ? (parties[0] ?? "nobody") : parties.join("+") || "nobody";
  return {
    key: `${type} · ${status} · ${parties.join("-") || "nobody named"} · ${level} · ${place ?? "no place"} · ${date}`,
    report,
    when,
    blocks: blockDays(when, TALK).map((block) => `${kind} ${council} ${block}`),
    loose: !date_start,
    rank:
      (when.days ? (when.days.from === when.days.to ? 8 : 4) : 0) +
      Number(level !== "unknown") +
      Number(place !== null) +
      Number(!when.ahead)
  };
}
