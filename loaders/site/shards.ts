import {group} from "d3";
import {KINDS, pagesOf, shardOf} from "../../src/lib/reachable.js";
import type {SiteData, Tables} from "../../src/lib/site-data.js";
import {order} from "../model/order.js";

/** The rows that have no page, in files of some hundred: each file is a small story of its own, with the reports and articles of its rows. */
export function moreShards(data: SiteData): Map<string, SiteData> {
  const {tables} = data;
  const paged = pagesOf(tables);
  const paths: string[] = KINDS.flatMap((kind) => tables[kind].map(({id}) => `${kind}/${id}`));
  const without = paths.filter((path) => !paged.has(path));
  if (!without.length) return new Map();
  const found = lookUps(tables);
  const shards = [...group(without, shardOf)].sort(([a], [b]) => order(a, b));
  return new Map(shards.map(([name, own]) => [name, {...data, tables: tablesOf(own, tables, found)}]));
}

type LookUps = ReturnType<typeof lookUps>;

/** Rows, their reports and articles by the path or id that they are asked for. */
const lookUps = (tables: Tables) => ({
  events: new Map(tables.events.map((row) => [`events/${row.id}`, row])),
  tolls: new Map(tables.tolls.map((row) => [`tolls/${row.id}`, row])),
  talks: new Map(tables.talks.map((row) => [`talks/${row.id}`, row])),
  event_reports: group(tables.event_reports, (r) => `events/${r.event_id}`),
  casualty_reports: group(tables.casualty_reports, (r) => `tolls/${r.toll_id}`),
  talk_reports: group(tables.talk_reports, (r) => `talks/${r.talk_id}`),
  articles: new Map(tables.articles.map((a) => [a.article_id, a]))
});

/** The tables of some rows alone; all other tables are empty. */
function tablesOf(paths: readonly string[], tables: Tables, found: LookUps): Tables {
  const nothing = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Tables;
  const all = <Row>(rows: {get(path: string): Row | Row[] | undefined}): Row[] => paths.flatMap((path) => rows.get(path) ?? []);
  const reports = {
    event_reports: all(found.event_reports),
    casualty_reports: all(found.casualty_reports),
    talk_reports: all(found.talk_reports)
  };
  const told = new Set(Object.values(reports).flatMap((rows) => rows.map((r) => r.article_id)));
  return {
    ...nothing,
    ...reports,
    events: all(found.events),
    tolls: all(found.tolls),
    talks: all(found.talks),
    articles: [...told].sort().flatMap((id) => found.articles.get(id) ?? [])
  };
}
