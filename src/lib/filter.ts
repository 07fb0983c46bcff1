import {ascending, group, max, min} from "d3";
import {codesOf, sideOf} from "./names.js";
import type {ArticleRow, CasualtyReportRow, Event, SiteData, StoryInfo, Tables, Talk, Toll} from "./site-data.js";

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
  const wanted = data.tables.articles.filter((a) => isWanted(a, filter));
  const own = ofArticles(data.tables, new Set(wanted.map((a) => a.article_id)));
  const articles = wanted.filter((a) => isPublished(a, filter));
  return {...data, story: within(data.story, filter), tables: {...own, ...stillTold(data.tables, own, filter), articles}};
}

/** Tables whose rows are each of one article. */
const OF_ARTICLES = [
  "event_reports",
  "casualty_reports",
  "talk_reports",
  "statements",
  "labels",
  "terms",
  "label_presence",
  "agency",
  "frames",
  "sides"
] as const;

/** The tables with the rows of some articles alone. */
function ofArticles(tables: Tables, ids: ReadonlySet<string>): Tables {
  const own = OF_ARTICLES.map((name) => [name, (tables[name] as {article_id: string}[]).filter((row) => ids.has(row.article_id))]);
  return {...tables, ...Object.fromEntries(own)};
}

/** The events, tolls and talks that the reports left still tell, and those reports. */
function stillTold(all: Tables, own: Tables, filter: Filter): Partial<Tables> {
  const outletOf = new Map(all.articles.map((a) => [a.article_id, a.outlet]));
  const left = <Row extends Event | Toll | Talk>(rows: Row[], reports: Reports, actors: (row: Row) => Actors): Row[] =>
    rows
      .filter((row) => reports.has(row.id) && isWithin(row, filter) && hasSide(actors(row), filter))
      .map((row) => recounted(row, reports.get(row.id)!, outletOf))
      .filter((row) => !filter.sure || row.n_outlets > 1);
  const of = {event: eventsTold(own), toll: tollsTold(own), talk: talksTold(own)};
  const whole = tollsTold(all);
  const events = left(all.events, of.event, ACTORS.event);
  const tolls = left(all.tolls, of.toll, ACTORS.toll);
  const talks = left(all.talks, of.talk, ACTORS.talk);
  const ids = new Set([...events, ...tolls, ...talks].map((row) => row.id));
  return {
    events,
    tolls: tolls.map((t) => (t.n_reports < whole.get(t.id)!.length ? reestimated(t, of.toll.get(t.id)!) : t)),
    talks,
    event_reports: own.event_reports.filter((r) => ids.has(r.event_id)),
    casualty_reports: own.casualty_reports.filter((r) => ids.has(r.toll_id)),
    talk_reports: own.talk_reports.filter((r) => ids.has(r.talk_id))
  };
}

/** Reports by what they tell of. */
const eventsTold = ({event_reports}: Tables) => group(event_reports, (r) => r.event_id);
const tollsTold = ({casualty_reports}: Tables) => group(casualty_reports, (r) => r.toll_id);
const talksTold = ({talk_reports}: Tables) => group(talk_reports, (r) => r.talk_id);

/** Cells of actor codes. */
type Actors = readonly (string | null)[];

/** The cells that tell whom an event, a toll or a talk concerns. */
const ACTORS = {
  event: ({actor, target}: Event): Actors => [actor, target],
  toll: ({group: killed, perpetrator}: Toll): Actors => [killed, perpetrator],
  talk: ({parties}: Talk): Actors => parties
};

const sidesOf = (actors: Actors): string[] => [...new Set(actors.flatMap(codesOf).map(sideOf))];

/** The sides that events, tolls and talks concern, those of most rows first; whoever is not named is none. */
export function sidesIn({events, tolls, talks}: Pick<Tables, "events" | "tolls" | "talks">): string[] {
  const concerned = [...events.map(ACTORS.event), ...tolls.map(ACTORS.toll), ...talks.map(ACTORS.talk)].flatMap(sidesOf);
  return [...group(concerned, (side) => side)]
    .filter(([side]) => side !== UNNAMED)
    .sort(([a, own], [b, others]) => others.length - own.length || ascending(a, b))
    .map(([side]) => side);
}

const UNNAMED = "UNK";

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

const hasSide = (actors: Actors, {side}: Filter): boolean => !side || sidesOf(actors).includes(side);

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
