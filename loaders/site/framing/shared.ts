import {order} from "../../model/order.js";
import type {Tables} from "../../model/tables.js";

/** An outlet's articles that were read as text. */
export interface ReadOutlet {
  outlet: string;
  articles: string[];
}

/** What two outlets both tell, and in which of their articles. */
export interface Shared {
  events: number;
  articles: [Set<string>, Set<string>];
}

/** The outlets of articles read as text, and their articles, in the order of their names. Reports coded by hand stay out. */
export function readOutlets({articles}: Pick<Tables, "articles">): ReadOutlet[] {
  const byOutlet = new Map<string, string[]>();
  for (const {outlet, article_id, origin} of articles) {
    if (origin !== "text") continue;
    const own = byOutlet.get(outlet);
    if (own) own.push(article_id);
    else byOutlet.set(outlet, [article_id]);
  }
  return [...byOutlet].map(([outlet, own]) => ({outlet, articles: own.sort()})).sort((a, b) => order(a.outlet, b.outlet));
}

/** A linked event, toll or talk: which articles of each outlet tell it, outlets by their place in the list. */
interface Told {
  /** The day of the dead, where they fell in one incident. */
  tollOf: string | null;
  /** The day of an act of force. */
  forceOn: string | null;
  by: Map<number, string[]>;
}

/**
 * What each two outlets both tell: `sharedBy(i, j)` for their places in the list. Comparisons rest on these articles alone, so that
 * a difference of wording is none of subject. A toll is not counted beside an act of force of its day: they are one event.
 */
export function sharedOf(
  tables: Pick<Tables, "events" | "tolls" | "talks">,
  outlets: readonly ReadOutlet[]
): (i: number, j: number) => Shared {
  const told = toldThings(tables, outlets);
  return (i, j) => {
    const both = told.filter(({by}) => by.has(i) && by.has(j));
    const force = new Set(both.flatMap(({forceOn}) => forceOn ?? []));
    const events = both.filter(({tollOf}) => tollOf === null || !force.has(tollOf)).length;
    const all = (outlet: number): Set<string> => new Set(both.flatMap(({by}) => by.get(outlet)!));
    return {events, articles: [all(i), all(j)]};
  };
}

/** Everything that two or more of the outlets tell. */
function toldThings({events, tolls, talks}: Pick<Tables, "events" | "tolls" | "talks">, outlets: readonly ReadOutlet[]): Told[] {
  const outletOf = new Map(outlets.flatMap(({articles}, i) => articles.map((id) => [id, i] as const)));
  const by = (articles: readonly string[]): Told["by"] => {
    const own: Told["by"] = new Map();
    for (const id of articles) {
      const outlet = outletOf.get(id);
      if (outlet !== undefined) own.set(outlet, [...(own.get(outlet) ?? []), id]);
    }
    return own;
  };
  return [
    ...events.map((e) => ({tollOf: null, forceOn: e.type === "ASSAULT" ? e.date_start : null, by: by(e.articles)})),
    ...tolls.map((t) => ({tollOf: t.cumulative ? null : t.date_start, forceOn: null, by: by(t.articles)})),
    ...talks.map((t) => ({tollOf: null, forceOn: null, by: by(t.articles)}))
  ].filter((thing) => thing.by.size > 1);
}
