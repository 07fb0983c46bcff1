import {codesOf} from "../model/camp.js";
import type {Event} from "../model/linked.js";
import {type EventReport, type EventStatus, GENERIC_MODES} from "../model/report.js";
import type {Cluster} from "./cluster.js";
import type {LinkContext, Linking} from "./context.js";
import type {EventTelling} from "./event-telling.js";
import {idOf} from "./ids.js";
import {linkingOf} from "./linking.js";
import {counts, mostTold, mostToldDate, mostToldPlace, reportsOf, widestDate} from "./summary.js";
import {variantOf} from "./variants.js";

/** What became of it, the furthest first. */
const STATUSES: readonly EventStatus[] = ["occurred", "ongoing", "planned", "threatened", "denied"];

/** One row an event, from the clusters of its tellings. */
export const eventRows = (clusters: readonly Cluster<EventTelling>[], context: LinkContext): Linking<EventReport, Event> =>
  linkingOf<EventReport, EventTelling, Event>(clusters, (cluster) => rowOf(cluster, context), baseId);

/** The event of a cluster: what most of its reports tell, and its score. */
function rowOf(cluster: Cluster<EventTelling>, context: LinkContext): Event {
  const {scores} = context;
  const reports = reportsOf(cluster, context);
  const lasting = cluster.tellings.some(({when}) => when.lasting);
  const type = reports[0]!.type;
  const mode = mostTold(reports, ({mode}) => (GENERIC_MODES.has(mode) ? null : mode)) ?? mostTold(reports, ({mode}) => mode);
  return {
    id: "",
    type,
    mode,
    ...sidesOf(reports),
    place: mostToldPlace(reports, context),
    ...(lasting ? widestDate(reports) : mostToldDate(reports)),
    status: STATUSES.find((status) => reports.some((report) => report.status === status)) ?? "occurred",
    score: scores.ofEvent(
      type,
      mode,
      mostTold(reports, (report) => variantOf(report, scores))
    ),
    deadline: mostTold(reports, ({deadline}) => deadline),
    according_to: [...new Set(reports.map(({according_to}) => according_to ?? "outlet"))].sort(),
    ...counts(reports, context),
    link_rule:
      reports.length === 1
        ? "one report"
        : `same type, sides, place and ${lasting ? "period" : cluster.tellings[0]!.report.deadline ? "deadline" : "day"}`
  };
}

/** The actor and target told most; of an accord all its parties, as it has no target. */
function sidesOf(reports: readonly EventReport[]): Pick<Event, "actor" | "target"> {
  if (reports[0]!.type === "AGREE") return {actor: mostTold(reports, ({actor, target}) => joined(actor, target)), target: null};
  return {actor: mostTold(reports, ({actor}) => joined(actor)), target: mostTold(reports, ({target}) => joined(target))};
}

/** Codes in the order of their letters, each once. */
const joined = (...cells: (string | null)[]): string | null => [...new Set(cells.flatMap(codesOf))].sort().join("; ") || null;

const baseId = ({type, mode, actor, target, place, date_start}: Event): string =>
  idOf("event", date_start ?? "undated", mode ?? type.toLowerCase(), actor, target, place?.split("; ")[0] ?? null);
