import {compilePlaces} from "../../loaders/lexicon/places.js";
import type {Place} from "../../loaders/lexicon/schemas/language.js";
import type {LinkContext, Linking} from "../../loaders/linkers/context.js";
import type {CasualtyReport, EventReport, Evidence, TalkReport} from "../../loaders/model/report.js";

const evidence = (article_id: string): Evidence => ({article_id, quote: "", start: -1, end: -1, rule: "test", origin: "coded"});

/** A day as "2020-02-27", a period as "2020-02-01..2020-02-15", or null. */
const dated = (date: string | null, precision = "span") => {
  const [start = null, end = start] = date?.split("..") ?? [];
  return {
    date_start: start,
    date_end: end,
    date_precision: (date === null ? "unknown" : start === end ? "day" : precision) as "day" | "span" | "unknown"
  };
};

/** A report of an event: a Syrian air strike on Turkish soldiers in Idlib on 27 February, unless told otherwise. */
export const event = (article_id: string, date: string | null, more: Partial<EventReport> = {}): EventReport => ({
  ...evidence(article_id),
  type: "ASSAULT",
  mode: "airstrike",
  actor: "SYR MIL",
  target: "TUR MIL",
  place: "Idlib",
  ...dated(date),
  status: "occurred",
  according_to: null,
  deadline: null,
  ...more
});

/** A report of Turkish soldiers killed in Idlib, unless told otherwise. */
export const toll = (
  article_id: string,
  date: string | null,
  count: number | null,
  more: Partial<CasualtyReport> = {}
): CasualtyReport => ({
  ...evidence(article_id),
  group: "TUR MIL",
  outcome: "killed",
  low: count,
  best: count,
  high: count,
  count_text: String(count),
  ...dated(date),
  place: "Idlib",
  perpetrator: "SYR MIL",
  according_to: null,
  confidence: "fact",
  cumulative: false,
  ...more
});

/** A report of a call of the Russian and Turkish presidents, unless told otherwise. */
export const talk = (article_id: string, date: string | null, more: Partial<TalkReport> = {}): TalkReport => ({
  ...evidence(article_id),
  type: "call",
  status: "held",
  parties: ["RUS", "TUR"],
  participants: [],
  level: "leader",
  place: null,
  ...dated(date),
  initiator: null,
  outcome: null,
  according_to: null,
  ...more
});

const place = (name: string, kind: Place["kind"], admin: string | null, country: string): Place => ({
  place: name,
  kind,
  admin,
  country,
  lat: null,
  lon: null,
  spellings: []
});

const PLACES = compilePlaces(
  [
    place("Turkey", "country", null, "TUR"),
    place("Ankara", "city", "Turkey", "TUR"),
    place("Moscow", "city", null, "RUS"),
    place("Sochi", "city", null, "RUS")
  ],
  [
    place("Syria", "country", null, "SYR"),
    place("Idlib", "governorate", null, "SYR"),
    place("Aleppo", "governorate", null, "SYR"),
    place("Balyun", "village", "Idlib", "SYR"),
    place("Saraqib", "town", "Idlib", "SYR"),
    place("northwestern Syria", "region", null, "SYR")
  ]
);

/** A context in which every article is of an outlet of its own; `published` by article, 28 February unless told otherwise. */
export const context = (articles: readonly string[], published: Record<string, string | null> = {}): LinkContext => ({
  published: new Map(articles.map((id) => [id, id in published ? published[id]! : "2020-02-28"])),
  outlets: new Map(articles.map((id) => [id, `outlet of ${id}`])),
  places: PLACES,
  scores: {ofEvent: () => -9.5, variantOf: () => null, ofTalk: () => 1.5}
});

/** Links reports and gives, for each row, the articles in it: ["a+b", "c"]. */
export function grouped<R extends {article_id: string}, L extends {articles: string[]}>(
  link: (reports: R[], context: LinkContext) => Linking<R, L>,
  reports: R[],
  published: Record<string, string | null> = {}
): string[] {
  const ids = [...new Set(reports.map(({article_id}) => article_id))];
  return link(reports, context(ids, published))
    .rows.map(({articles}) => [...articles].sort().join("+"))
    .sort();
}
