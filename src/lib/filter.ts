import {group, max, min} from "d3";
import {codesOf, sideOf} from "./names.js";
import type {ArticleRow, CasualtyReportRow, Event, SiteData, StoryInfo, Talk, Toll} from "./site-data.js";

/** What a reader asks to see. Empty fields ask for everything. */
export interface Filter {
  from?: string;
  to?: string;
  /** A side: `TUR`, `REB`. */
  side?: string;
  outlet?: string;
  group?: string;
  kind?: string;
  /** Only what two or more outlets report. */
  sure?: string;
}

export const FILTER_KEYS = ["from", "to", "side", "outlet", "group", "kind", "sure"] as const;

/** The filter that an address holds. */
export const filterOf = (query: URLSearchParams): Filter =>
  Object.fromEntries(FILTER_KEYS.flatMap((key) => (query.get(key) ? [[key, query.get(key)!]] : [])));

/**
 * The data that a filter leaves: articles first, then their reports, then the events, tolls and talks that still have a report,
 * counted anew. The day of an event and the day of an article differ: a period asks for events, so articles of any day keep theirs.
 */
export function filterData(data: SiteData, filter: Filter): SiteData {
  const {tables} = data;
  const wanted = tables.articles.filter((a) => isWanted(a, filter));
  const outletOf = new Map(wanted.map((a) => [a.article_id, a.outlet]));
  const own = <Row extends {article_id: string}>(rows: Row[]): Row[] => rows.filter((r) => outletOf.has(r.article_id));
  const eventReports = group(own(tables.event_reports), (r) => r.event_id);
  const tollReports = group(own(tables.casualty_reports), (r) => r.toll_id);
  const talkReports = group(own(tables.talk_reports), (r) => r.talk_id);
  const told = group(tables.casualty_reports, (r) => r.toll_id);

  const left = <Row extends Event | Toll | Talk>(rows: Row[], reports: Reports, sides: (row: Row) => (string | null)[]): Row[] =>
    rows
      .filter((row) => reports.has(row.id) && isWithin(row, filter) && hasSide(sides(row), filter))
      .map((row) => recounted(row, reports.get(row.id)!, outletOf))
      .filter((row) => !filter.sure || row.n_outlets > 1);
  const events = left(tables.events, eventReports, (e) => [e.actor, e.target]);
  const tolls = left(tables.tolls, tollReports, (t) => [t.group, t.perpetrator]);
  const talks = left(tables.talks, talkReports, (t) => t.parties);
  const ids = new Set([...events, ...tolls, ...talks].map((row) => row.id));
  return {
    ...data,
    story: within(data.story, filter),
    tables: {
      ...tables,
      articles: wanted.filter((a) => isPublished(a, filter)),
      events,
      tolls: tolls.map((t) => (tollReports.get(t.id)!.length < told.get(t.id)!.length ? reestimated(t, tollReports.get(t.id)!) : t)),
      talks,
      event_reports: own(tables.event_reports).filter((r) => ids.has(r.event_id)),
      casualty_reports: own(tables.casualty_reports).filter((r) => ids.has(r.toll_id)),
      talk_reports: own(tables.talk_reports).filter((r) => ids.has(r.talk_id)),
      statements: own(tables.statements),
      labels: own(tables.labels),
      terms: own(tables.terms),
      label_presence: own(tables.label_presence),
      agency: own(tables.agency),
      frames: own(tables.frames),
      sides: own(tables.sides)
    }
  };
}

/** Reports by what they report. */
type Reports = ReadonlyMap<string, readonly {article_id: string}[]>;

const isWanted = (article: ArticleRow, {outlet, group: outlets, kind}: Filter): boolean =>
  (!outlet || article.outlet === outlet) && (!outlets || article.outlet_group === outlets) && (!kind || article.origin === kind);

/** Whether an article came out in the period; one without a day is in none. */
const isPublished = ({published}: ArticleRow, {from, to}: Filter): boolean =>
  published === null ? !from && !to : (!from || published >= from) && (!to || published <= to);

function isWithin({date_start, date_end}: {date_start: string | null; date_end: string | null}, {from, to}: Filter): boolean {
  if (!from && !to) return true;
  if (!date_start) return false;
  return (!from || (date_end ?? date_start) >= from) && (!to || date_start <= to);
}

const hasSide = (cells: readonly (string | null)[], {side}: Filter): boolean =>
  !side || cells.some((cell) => codesOf(cell).some((code) => sideOf(code) === side));

/** An event, toll or talk with the counts of the reports that are left of it. */
const recounted = <Row extends Event | Toll | Talk>(
  row: Row,
  reports: readonly {article_id: string}[],
  outletOf: ReadonlyMap<string, string>
): Row => ({
  ...row,
  n_reports: reports.length,
  n_outlets: new Set(reports.map((r) => outletOf.get(r.article_id))).size,
  n_articles: new Set(reports.map((r) => r.article_id)).size
});

/** A toll whose reports were thinned out: its range is that of the reports left; its best count stays only where one of them gives it. */
function reestimated(toll: Toll, reports: readonly CasualtyReportRow[]): Toll {
  const open = reports.some((r) => r.high === null);
  return {
    ...toll,
    low: min(reports, (r) => r.low ?? r.best) ?? null,
    high: open ? null : (max(reports, (r) => r.high) ?? null),
    best: reports.some((r) => r.best === toll.best) ? toll.best : null
  };
}

/** A story with its time axis and key days inside the filter's period. */
const within = (story: StoryInfo, {from, to}: Filter): StoryInfo => ({
  ...story,
  start: from && from > story.start ? from : story.start,
  end: to && to < story.end ? to : story.end,
  keyDays: story.keyDays.filter(({day}) => (!from || day >= from) && (!to || day <= to))
});
