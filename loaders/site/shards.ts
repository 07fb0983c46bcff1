import {group} from "d3";
import {KINDS, pagesOf, shardOf} from "../../src/lib/reachable.js";
import type {Event, SiteData, Tables, Talk, Toll} from "../../src/lib/site-data.js";

/** The rows that have no page, in files of some hundred: each file is a small story of its own, with the reports and articles of its rows. */
export function moreShards(data: SiteData): Map<string, SiteData> {
  const {tables} = data;
  const paged = pagesOf(tables);
  const without: string[] = KINDS.flatMap((kind) => tables[kind].map(({id}) => `${kind}/${id}`).filter((path) => !paged.has(path)));
  if (!without.length) return new Map();
  const reports = {
    events: group(tables.event_reports, (r): string => `events/${r.event_id}`),
    tolls: group(tables.casualty_reports, (r): string => `tolls/${r.toll_id}`),
    talks: group(tables.talk_reports, (r): string => `talks/${r.talk_id}`)
  };
  const articles = new Map(tables.articles.map((a) => [a.article_id, a]));
  const rows = new Map<string, Event | Toll | Talk>(
    KINDS.flatMap((kind) => tables[kind].map((row) => [`${kind}/${row.id}`, row] as const))
  );
  const nothing = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Tables;
  const shards = [...group(without, shardOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    shards.map(([name, paths]) => {
      const of = <Row>(kind: string, found: (path: string) => Row[]): Row[] => paths.filter((path) => path.startsWith(kind)).flatMap(found);
      const own = {
        event_reports: of("events/", (path) => reports.events.get(path) ?? []),
        casualty_reports: of("tolls/", (path) => reports.tolls.get(path) ?? []),
        talk_reports: of("talks/", (path) => reports.talks.get(path) ?? [])
      };
      const told = new Set(Object.values(own).flatMap((list) => list.map((r) => r.article_id)));
      const shard: Tables = {
        ...nothing,
        ...own,
        events: of("events/", (path) => [rows.get(path) as Event]),
        tolls: of("tolls/", (path) => [rows.get(path) as Toll]),
        talks: of("talks/", (path) => [rows.get(path) as Talk]),
        articles: [...told].sort().flatMap((id) => articles.get(id) ?? [])
      };
      return [name, {...data, tables: shard}];
    })
  );
}
