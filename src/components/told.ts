import {ascending, group} from "d3";
import {readArticles} from "../lib/framing.js";
import type {ArticleRow, SiteData, Tables} from "../lib/site-data.js";
import {titled} from "./evidence-page.js";

/** A report that has a quote, whatever it reports. */
export interface ToldReport {
  id: string;
  article_id: string;
  quote: string;
  start: number;
  end: number;
  according_to: string | null;
}

/** An event, toll or talk with its reports in articles read as text. */
export type Told = ReturnType<typeof titled>[number] & {
  reports: ToldReport[];
  /** The articles that tell it. */
  by: string[];
  /** The day from which on an article could tell it: its own, or that of the first report where this is earlier or it has none. */
  knownFrom: string | null;
};

/** Everything that articles read as text tell, what most of them tell first. */
export function toldThings({tables}: Pick<SiteData, "tables">): Told[] {
  const published = new Map(tables.articles.map((a) => [a.article_id, a.published]));
  const reports = reportsById(tables);
  const things = titled(tables).flatMap((entry): Told[] => {
    const all = reports.get(entry.id) ?? [];
    const own = all.filter((r) => r.quote).sort((a, b) => a.start - b.start);
    if (!own.length) return [];
    const days = [entry.row.date_start, ...all.map((r) => published.get(r.article_id) ?? null)].filter((day) => day !== null);
    return [{...entry, reports: own, by: [...new Set(own.map((r) => r.article_id))].sort(), knownFrom: days.sort()[0] ?? null}];
  });
  return things
    .filter((thing) => !things.some((other) => isTollOf(other, thing)))
    .sort((a, b) => b.by.length - a.by.length || ascending(dayOf(a), dayOf(b)) || ascending(a.id, b.id));
}

/** What two or more of them tell. */
export const toldTwice = (data: Pick<SiteData, "tables">): Told[] => toldThings(data).filter(({by}) => by.length > 1);

/** What an article says of a thing: in its own voice, on somebody's word, nothing though it could, or nothing as it came too early. */
export function standing({reports, knownFrom}: Told, article: ArticleRow): "own" | "attributed" | "absent" | "early" {
  const own = reports.filter((r) => r.article_id === article.article_id);
  if (own.length) return own.some((r) => !r.according_to) ? "own" : "attributed";
  return knownFrom && article.published && article.published < knownFrom ? "early" : "absent";
}

/** The articles that do not tell a thing, by whether they could. */
export function silent(thing: Told, tables: Pick<Tables, "articles">): {absent: ArticleRow[]; early: ArticleRow[]} {
  const articles = readArticles(tables);
  return {
    absent: articles.filter((a) => standing(thing, a) === "absent"),
    early: articles.filter((a) => standing(thing, a) === "early")
  };
}

/** Whether a toll is told, by the same words, wherever an act of force of its day is: they are one event. */
function isTollOf(toll: Told, act: Told): boolean {
  if (toll.kind !== "tolls" || act.kind !== "events" || toll.row.date_start !== act.row.date_start) return false;
  return act.reports.every((r) => toll.reports.some((t) => t.article_id === r.article_id && t.start < r.end && r.start < t.end));
}

function reportsById({event_reports, casualty_reports, talk_reports}: Tables): Map<string, ToldReport[]> {
  return new Map([
    ...group(event_reports, (r) => r.event_id),
    ...group(casualty_reports, (r) => r.toll_id),
    ...group(talk_reports, (r) => r.talk_id)
  ] as [string, ToldReport[]][]);
}

const dayOf = ({row}: Told): string => row.date_start ?? "9999";
