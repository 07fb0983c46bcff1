import {campsOf, isCivilian} from "../model/camp.js";
import type {CasualtyReport, Outcome} from "../model/report.js";
import type {Telling} from "./cluster.js";
import type {LinkContext} from "./context.js";
import {blockDays, dayRank, type Tolerance, type When, whenInWords, whenOf} from "./when.js";

/** What is compared of casualty reports. */
export interface TollTelling extends Telling<CasualtyReport> {
  report: CasualtyReport;
  perpetrators: string[];
  /** The count that stands for it: best, else the bound that is told. */
  count: number | null;
  when: When;
  /** Other counts that the same article gives for the same victims on the same day, by outcome. */
  companions: ReadonlyMap<Outcome, number>;
}

/** Claims may put one incident on two days; an undated one belongs to the week before it is told. */
export const INCIDENT: Tolerance = {day: 1, window: 7, lasting: 0};
/** Sums over a period: both ends may differ by a week, as every day's paper counts up to that day. */
export const PERIOD_END = 7;

/** What reports share that may be companions: the article, the victims and the day. */
export const toldTogether = ({article_id, group, date_start}: CasualtyReport): string => `${article_id}|${group}|${date_start}`;

/**
 * What is compared of a casualty report, and the blocks it is looked for in.
 * @param others the reports told together with it
 */
export function describeToll(
  report: CasualtyReport,
  others: readonly CasualtyReport[],
  context: LinkContext
): Omit<TollTelling, "reports" | "articles"> {
  const {low, best, high, perpetrator, date_start} = report;
  const when = whenOf(report, context);
  const companions = new Map(
    others.flatMap((other) => (other.best !== null && goesWith(other, report) ? [[other.outcome, other.best]] : []))
  );
  return {
    key: keyOf(report, companions, context),
    report,
    perpetrators: campsOf(perpetrator),
    count: best ?? low ?? high,
    when,
    companions,
    blocks: blocksOf(report, when),
    loose: !date_start,
    rank: dayRank(when) + Number(best !== null) + Number(high !== null && high === low)
  };
}

/** All that is compared, in words: reports of one key say the very same. */
function keyOf(report: CasualtyReport, companions: TollTelling["companions"], context: LinkContext): string {
  const {group, outcome, low, best, high, place, perpetrator, cumulative, according_to} = report;
  const parts = [
    group,
    outcome,
    [low, best, high].map((bound) => bound ?? "").join("/"),
    cumulative && "in sum",
    whenInWords(report, context),
    place ?? "no place",
    perpetrator && `by ${perpetrator}`,
    `according to ${according_to ?? "the outlet"}`,
    ...[...companions].map((other) => other.join(" "))
  ];
  return parts.filter(Boolean).join(" · ");
}

const goesWith = (other: CasualtyReport, report: CasualtyReport): boolean =>
  other !== report &&
  other.group === report.group &&
  other.outcome !== report.outcome &&
  other.date_start === report.date_start &&
  !other.cumulative;

/** The blocks in which a telling is compared: only tellings that share one can be of one toll. */
function blocksOf({group, outcome, cumulative}: CasualtyReport, when: When): string[] {
  const side = group === "UNK" ? "people" : group.split(" ")[0];
  // people and civilians may be the same victims
  const victims = group === "UNK" || isCivilian(group) ? [side, "people"] : [side];
  const days = cumulative ? ["in sum"] : blockDays(when, INCIDENT);
  return [...new Set(victims)].flatMap((name) => days.map((day) => `${outcome} ${name} ${day}`));
}
