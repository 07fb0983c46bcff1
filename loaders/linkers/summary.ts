import type {DateValue} from "../model/date.js";
import {UNKNOWN_DATE} from "../model/date.js";
import type {Linked} from "../model/linked.js";
import {order} from "../model/order.js";
import type {Cluster, Telling} from "./cluster.js";
import type {LinkContext} from "./context.js";
import {isWide} from "./places.js";

interface Told extends DateValue {
  article_id: string;
}

/** Counts of reports, articles and outlets, and the articles in the order of publication. */
export function counts(reports: readonly Told[], {published, outlets}: LinkContext): Omit<Linked, "id" | "link_rule"> {
  const articles = [...new Set(reports.map(({article_id}) => article_id))].sort(
    (a, b) => order(published.get(a) ?? "9999", published.get(b) ?? "9999") || order(a, b)
  );
  return {
    n_reports: reports.length,
    n_articles: articles.length,
    n_outlets: new Set(articles.map((article) => outlets.get(article) ?? article)).size,
    articles
  };
}

/** The reports of a cluster in the order of publication; undated articles last. */
export const reportsOf = <R extends Told>({tellings}: Cluster<Telling<R>>, {published}: LinkContext): R[] =>
  tellings
    .flatMap(({reports}) => reports)
    .sort(
      (a, b) => order(published.get(a.article_id) ?? "9999", published.get(b.article_id) ?? "9999") || order(a.article_id, b.article_id)
    );

/** The value that most reports give, null aside; of several the first in the order given. */
export function mostTold<R, V>(reports: readonly R[], pick: (report: R) => V | null): V | null {
  const tally = new Map<string, {value: V; n: number}>();
  for (const report of reports) {
    const value = pick(report);
    if (value === null) continue;
    const key = JSON.stringify(value);
    const held = tally.get(key);
    if (held) ++held.n;
    else tally.set(key, {value, n: 1});
  }
  return (
    [...tally.values()].reduce<{value: V; n: number} | null>((best, held) => (!best || held.n > best.n ? held : best), null)?.value ?? null
  );
}

/** The place told most, a town or the like before a province, region or country. */
export const mostToldPlace = (reports: readonly {place: string | null}[], {places}: LinkContext): string | null =>
  mostTold(reports, ({place}) => (isWide(places, place) ? null : place)) ?? mostTold(reports, ({place}) => place);

const PRECISION = ["day", "span", "week", "month", "year"] as const;

/** The date told most often at the finest precision. */
export function mostToldDate(reports: readonly Told[]): DateValue {
  for (const precision of PRECISION) {
    const date = mostTold(reports, ({date_start, date_end, date_precision}) =>
      date_start && date_precision === precision ? {date_start, date_end, date_precision} : null
    );
    if (date) return date;
  }
  return UNKNOWN_DATE;
}

/** From the earliest day told to the latest: the date of a campaign, of which every report tells a part. */
export function widestDate(reports: readonly Told[]): DateValue {
  const starts = reports.flatMap(({date_start}) => date_start ?? []).sort();
  const ends = reports.flatMap(({date_start, date_end}) => date_end ?? date_start ?? []).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  return first && last ? {date_start: first, date_end: last, date_precision: first === last ? "day" : "span"} : UNKNOWN_DATE;
}
