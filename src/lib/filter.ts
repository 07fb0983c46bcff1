import {codesOf, sideOf} from "./names.js";
import type {CasualtyReportRow, Event, SiteData, Tables, Talk, Toll} from "./site-data.js";

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

/** The data that a filter leaves: articles first, then their reports, then the events, tolls and talks that still have a report. */
export function filterData(data: SiteData, filter: Filter): SiteData {
  const {tables, story} = data;
  const articles = tables.articles.filter(
    (a) =>
      (!filter.outlet || a.outlet === filter.outlet) &&
      (!filter.group || a.outlet_group === filter.group) &&
      (!filter.kind || a.origin === filter.kind) &&
      (!filter.from || (a.published ?? "") >= filter.from) &&
      (!filter.to || (a.published ?? "") <= filter.to || Boolean(filter.from && !a.published))
  );
  // The day of an event and the day of a report differ: a period asks for events, so reports of any day keep them.
  const speak = new Set(
    tables.articles
      .filter(
        (a) =>
          (!filter.outlet || a.outlet === filter.outlet) &&
          (!filter.group || a.outlet_group === filter.group) &&
          (!filter.kind || a.origin === filter.kind)
      )
      .map((a) => a.article_id)
  );
  const outletOf = new Map(tables.articles.map((a) => [a.article_id, a.outlet]));
  const own = <Row extends {article_id: string}>(rows: Row[]): Row[] => rows.filter((r) => speak.has(r.article_id));
  const [eventReports, tollReports, talkReports] = [own(tables.event_reports), own(tables.casualty_reports), own(tables.talk_reports)];

  const keep = <Row extends Event | Toll | Talk>(
    rows: Row[],
    reports: Map<string, {article_id: string}[]>,
    sides: (row: Row) => (string | null)[]
  ): Row[] =>
    rows.flatMap((row) => {
      const mine = reports.get(row.id) ?? [];
      const outlets = new Set(mine.map((r) => outletOf.get(r.article_id)));
      const recounted = {...row, n_reports: mine.length, n_outlets: outlets.size, n_articles: new Set(mine.map((r) => r.article_id)).size};
      const right =
        mine.length > 0 &&
        within(row, filter) &&
        (!filter.sure || outlets.size > 1) &&
        (!filter.side || sides(row).some((cell) => codesOf(cell).some((code) => sideOf(code) === filter.side)));
      return right ? [recounted] : [];
    });
  const by = <Row>(rows: Row[], key: (row: Row) => string): Map<string, Row[]> => {
    const groups = new Map<string, Row[]>();
    for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
    return groups;
  };
  const tollsBy = by(tollReports, (r) => r.toll_id);
  const events = keep(
    tables.events,
    by(eventReports, (r) => r.event_id),
    (e) => [e.actor, e.target]
  );
  const tolls = keep(tables.tolls, tollsBy, (t) => [t.group, t.perpetrator]).map((t) => reestimate(t, tollsBy.get(t.id)!, tables));
  const talks = keep(
    tables.talks,
    by(talkReports, (r) => r.talk_id),
    (t) => t.parties
  );
  const ids = {events: new Set(events.map((e) => e.id)), tolls: new Set(tolls.map((t) => t.id)), talks: new Set(talks.map((t) => t.id))};
  return {
    ...data,
    story: {
      ...story,
      start: filter.from && filter.from > story.start ? filter.from : story.start,
      end: filter.to && filter.to < story.end ? filter.to : story.end,
      keyDays: story.keyDays.filter((k) => (!filter.from || k.day >= filter.from) && (!filter.to || k.day <= filter.to))
    },
    tables: {
      ...tables,
      articles,
      events,
      tolls,
      talks,
      event_reports: eventReports.filter((r) => ids.events.has(r.event_id)),
      casualty_reports: tollReports.filter((r) => ids.tolls.has(r.toll_id)),
      talk_reports: talkReports.filter((r) => ids.talks.has(r.talk_id)),
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

function within(row: {date_start: string | null; date_end: string | null}, {from, to}: Filter): boolean {
  if (!from && !to) return true;
  if (!row.date_start) return false;
  return (!from || (row.date_end ?? row.date_start) >= from) && (!to || row.date_start <= to);
}

/** A toll whose reports were thinned out: its range is that of the reports left; its best count stays only where one of them gives it. */
function reestimate(toll: Toll, left: CasualtyReportRow[], tables: Tables): Toll {
  if (left.length === tables.casualty_reports.filter((r) => r.toll_id === toll.id).length) return toll;
  const lows = left.flatMap((r) => r.low ?? r.best ?? []);
  const highs = left.map((r) => r.high);
  const high = highs.includes(null) ? null : Math.max(...(highs as number[]));
  return {...toll, low: lows.length ? Math.min(...lows) : null, high, best: left.some((r) => r.best === toll.best) ? toll.best : null};
}
