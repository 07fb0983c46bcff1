import type {DateValue} from "../model/date.js";
import type {Talk} from "../model/linked.js";
import {TALK_LEVELS, type TalkReport, type TalkStatus, type TalkType} from "../model/report.js";
import type {Cluster} from "./cluster.js";
import type {LinkContext, Linking} from "./context.js";
import {idOf} from "./ids.js";
import {linkingOf} from "./linking.js";
import {counts, mostTold, mostToldDate, reportsOf, widestDate} from "./summary.js";
import type {TalkTelling} from "./talk-telling.js";

/** What became of it: the first of these that is told. */
const STATUSES: readonly TalkStatus[] = ["held", "ongoing", "cancelled", "rejected", "scheduled", "proposed"];
/** Types that say more first. */
const TYPES: readonly TalkType[] = ["call", "session", "meeting", "summit", "delegation", "consultation"];

/** One row a talk, from the clusters of its tellings. */
export const talkRows = (clusters: readonly Cluster<TalkTelling>[], context: LinkContext): Linking<TalkReport, Talk> =>
  linkingOf<TalkReport, TalkTelling, Talk>(clusters, (cluster) => rowOf(cluster, context), baseId);

/** The talk of a cluster: its reports' most told type, furthest status, and everyone named. */
function rowOf(cluster: Cluster<TalkTelling>, context: LinkContext): Talk {
  const reports = reportsOf(cluster, context);
  const held = reports.filter(({status}) => status === "held" || status === "ongoing");
  const types = [...reports].sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type));
  const type = mostTold(types, (report) => report.type)!;
  const status = STATUSES.find((known) => reports.some((report) => report.status === known))!;
  return {
    id: "",
    type,
    status,
    parties: mostTold(reports, ({parties}) => parties)!,
    participants: [...new Set(reports.flatMap(({participants}) => participants))].sort(),
    level: TALK_LEVELS.find((level) => reports.some((report) => report.level === level)) ?? "unknown",
    place: mostTold(reports, ({place}) => place),
    ...dateOf(type, held.some(({date_start}) => date_start) ? held : reports),
    initiator: mostTold(reports, ({initiator}) => initiator),
    outcome: mostTold(reports, ({outcome}) => outcome),
    score: context.scores.ofTalk(type, status),
    ...counts(reports, context),
    link_rule: reports.length === 1 ? "one report" : "same kind, parties, level, place and day"
  };
}

/** Rounds of several days are one talk of all of them; a week in which they fell is only taken where no day is told. */
function dateOf(type: TalkType, reports: readonly TalkReport[]): DateValue {
  const exact = reports.filter(({date_precision}) => date_precision === "day" || date_precision === "span");
  return type === "delegation" && exact.length ? widestDate(exact) : mostToldDate(reports);
}

const baseId = ({type, parties, date_start}: Talk): string => idOf("talk", date_start ?? "undated", type, ...parties);
