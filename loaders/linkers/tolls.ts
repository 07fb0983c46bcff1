import type {Toll} from "../model/linked.js";
import type {CasualtyReport} from "../model/report.js";
import {cluster, tellingsOf} from "./cluster.js";
import type {LinkContext, Linking} from "./context.js";
import {groupByArticle} from "./summary.js";
import {compareTolls} from "./toll-compare.js";
import {tollRows} from "./toll-rows.js";
import {describeToll, type TollTelling} from "./toll-telling.js";

/**
 * Links casualty reports. Two are one toll where victims, outcome, day, place and perpetrator agree within their tolerances and
 * the counts can be one; a sum over a period joins only sums over the same period, never an incident.
 */
export function linkTolls(reports: readonly CasualtyReport[], context: LinkContext): Linking<CasualtyReport, Toll> {
  const byArticle = groupByArticle(reports);
  const tellings = tellingsOf<CasualtyReport, TollTelling>(reports, (report) =>
    describeToll(report, byArticle.get(report.article_id) ?? [], context)
  );
  return tollRows(
    cluster<CasualtyReport, TollTelling>(tellings, (a, b) => compareTolls(a, b, context)),
    context
  );
}
