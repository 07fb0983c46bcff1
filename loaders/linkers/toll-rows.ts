import type {Toll} from "../model/linked.js";
import type {CasualtyReport} from "../model/report.js";
import type {Cluster} from "./cluster.js";
import type {LinkContext, Linking} from "./context.js";
import {estimate} from "./estimate.js";
import {idOf} from "./ids.js";
import {linkingOf} from "./linking.js";
import {counts, mostTold, mostToldDate, mostToldPlace, reportsOf} from "./summary.js";
import type {TollTelling} from "./toll-telling.js";

/** One row a toll, from the clusters of its tellings. */
export const tollRows = (clusters: readonly Cluster<TollTelling>[], context: LinkContext): Linking<CasualtyReport, Toll> =>
  linkingOf<CasualtyReport, TollTelling, Toll>(clusters, (cluster) => rowOf(cluster, context), baseId);

/** The toll of a cluster: its lowest and highest claim, and the best by a rule that it names. */
function rowOf(cluster: Cluster<TollTelling>, context: LinkContext): Toll {
  const reports = reportsOf(cluster, context);
  const [{outcome, cumulative}] = reports as [CasualtyReport, ...CasualtyReport[]];
  return {
    id: "",
    group: mostTold(reports, ({group}) => (group === "UNK" ? null : group)) ?? "UNK",
    outcome,
    ...estimate(reports, (article) => context.published.get(article) ?? null),
    ...mostToldDate(reports),
    place: mostToldPlace(reports, context),
    perpetrator: mostTold(reports, ({perpetrator}) => perpetrator),
    cumulative,
    claimants: [...new Set(reports.map(({according_to}) => according_to ?? "outlet"))].sort(),
    ...counts(reports, context),
    link_rule: reports.length === 1 ? "one report" : `same victims, outcome and ${cumulative ? "period" : "day"}, counts that can be one`
  };
}

const baseId = ({group, outcome, cumulative, date_start, date_end, place}: Toll): string =>
  idOf(
    "toll",
    date_start ?? "undated",
    cumulative && date_end ? `to ${date_end}` : null,
    group,
    outcome,
    cumulative ? "in sum" : null,
    place
  );
