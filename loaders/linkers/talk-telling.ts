import type {TalkReport} from "../model/report.js";
import type {Telling} from "./cluster.js";
import type {LinkContext} from "./context.js";
import {blockDays, dayRank, type Tolerance, type When, whenInWords, whenOf} from "./when.js";

/** What is compared of talk reports. */
export interface TalkTelling extends Telling<TalkReport> {
  report: TalkReport;
  when: When;
}

/** Rounds of delegations may lie two days apart, other talks fall on one day. Undated ones belong to the fortnight. */
export const TALK: Tolerance = {day: 2, window: 14, lasting: 7};

/** What is compared of a talk report, and the blocks it is looked for in. */
export function describeTalk(report: TalkReport, context: LinkContext): Omit<TalkTelling, "reports" | "articles"> {
  const {type, status, parties, level, place, date_start} = report;
  const when = whenOf(report, context, {ahead: status === "scheduled" || status === "proposed"});
  const kind = type === "call" || type === "session" || type === "consultation" ? type : "met";
  const council = type === "session" ? (parties[0] ?? "nobody") : parties.join("+") || "nobody";
  return {
    key: `${type} · ${status} · ${parties.join("-") || "nobody named"} · ${level} · ${place ?? "no place"} · ${whenInWords(report, context)}`,
    report,
    when,
    blocks: blockDays(when, TALK).map((block) => `${kind} ${council} ${block}`),
    loose: !date_start,
    rank: dayRank(when) + Number(level !== "unknown") + Number(place !== null) + Number(!when.ahead)
  };
}
