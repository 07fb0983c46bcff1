import type {Tables} from "../../model/tables.js";

/** An outlet's articles that were read as text. */
export interface ReadOutlet {
  outlet: string;
  articles: string[];
}

/** What two outlets both tell, and in which of their articles. */
export interface Shared {
  events: number;
  articles: [string[], string[]];
}

/** The outlets of articles read as text, and their articles, in the order of their names. Reports coded by hand stay out. */
export function readOutlets({articles}: Pick<Tables, "articles">): ReadOutlet[] {
  const byOutlet = new Map<string, string[]>();
  for (const {outlet, article_id, origin} of articles)
    if (origin === "text") byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), article_id]);
  return [...byOutlet].map(([outlet, own]) => ({outlet, articles: own.sort()})).sort((a, b) => (a.outlet < b.outlet ? -1 : 1));
}

/** A linked event, toll or talk, with its articles. */
interface Told {
  id: string;
  /** The day of the dead, where they fell in one incident. */
  tollOf: string | null;
  /** The day of an act of force. */
  forceOn: string | null;
  articles: ReadonlySet<string>;
}

/** Everything that is told, made ready for `sharedBy`. */
export function toldThings({events, tolls, talks}: Pick<Tables, "events" | "tolls" | "talks">): Told[] {
  return [
    ...events.map((e) => ({id: e.id, tollOf: null, forceOn: e.type === "ASSAULT" ? e.date_start : null, articles: new Set(e.articles)})),
    ...tolls.map((t) => ({id: t.id, tollOf: t.cumulative ? null : t.date_start, forceOn: null, articles: new Set(t.articles)})),
    ...talks.map((t) => ({id: t.id, tollOf: null, forceOn: null, articles: new Set(t.articles)}))
  ];
}

/**
 * What two outlets both tell. Comparisons rest on these articles alone, so that a difference of wording is none of subject. A toll
 * is not counted beside an act of force of its day: they are one event.
 */
export function sharedBy(told: readonly Told[], a: ReadOutlet, b: ReadOutlet): Shared {
  const of = ({articles}: ReadOutlet, thing: Told): string[] => articles.filter((id) => thing.articles.has(id));
  const both = told.filter((thing) => of(a, thing).length && of(b, thing).length);
  const force = new Set(both.flatMap(({forceOn}) => forceOn ?? []));
  const events = both.filter(({tollOf}) => tollOf === null || !force.has(tollOf)).length;
  const all = (outlet: ReadOutlet): string[] => [...new Set(both.flatMap((thing) => of(outlet, thing)))].sort();
  return {events, articles: [all(a), all(b)]};
}
