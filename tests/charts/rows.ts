// Short ways to write rows of a made-up story.
import type {Tables} from "../../src/lib/site-data.js";

const evidence = {quote: "", start: -1, end: -1, rule: "coded by hand", origin: "coded" as const};
export const told = (quote: string) => ({quote, start: 10, end: 10 + quote.length, rule: "test", origin: "text" as const});
export const on = (day: string) => ({date_start: day, date_end: day, date_precision: "day" as const});
const linked = (articles: string[]) => ({
  n_reports: articles.length,
  n_articles: articles.length,
  n_outlets: articles.length,
  articles,
  link_rule: "same day and sides"
});

export const article = (
  article_id: string,
  outlet: string,
  published: string,
  origin: "text" | "coded",
  outlet_group: string | null = null
): Tables["articles"][number] => ({
  article_id,
  outlet,
  outlet_country: "GBR",
  outlet_group,
  published,
  published_basis: "stamp",
  title: null,
  url: `https://example.org/${article_id}`,
  origin,
  truncated: false,
  words: origin === "text" ? 300 : null
});

export const event = (
  id: string,
  type: Tables["events"][number]["type"],
  actor: string | null,
  day: string | null,
  score: number,
  place: string | null = "Idlib"
): Tables["events"][number] => ({
  id,
  type,
  mode: type === "ASSAULT" ? "airstrike" : null,
  actor,
  target: "SYR REB",
  place,
  status: "occurred",
  score,
  deadline: null,
  according_to: [],
  ...(day ? on(day) : {date_start: null, date_end: null, date_precision: "unknown" as const}),
  ...linked(["a", "b"])
});

export const toll = (
  id: string,
  group: string,
  day: string,
  [low, best, high]: (number | null)[],
  more: Partial<Tables["tolls"][number]> = {}
): Tables["tolls"][number] => ({
  id,
  group,
  outcome: "killed",
  low: low!,
  best: best!,
  high: high!,
  rule: "latest",
  place: "Balyun",
  perpetrator: "SYR MIL",
  cumulative: false,
  claimants: [],
  ...on(day),
  ...linked(["a", "b"]),
  ...more
});

export const count = (
  id: string,
  toll_id: string,
  article_id: string,
  [low, best, high]: (number | null)[],
  according_to: string | null,
  more: Partial<Tables["casualty_reports"][number]> = {}
): Tables["casualty_reports"][number] => ({
  ...evidence,
  ...on("2020-02-27"),
  id,
  toll_id,
  article_id,
  group: "TUR MIL",
  outcome: "killed",
  low: low!,
  best: best!,
  high: high!,
  count_text: String(best ?? low ?? high),
  place: "Balyun",
  perpetrator: "SYR MIL",
  according_to,
  confidence: null,
  cumulative: false,
  ...more
});

export const talk = (
  id: string,
  type: Tables["talks"][number]["type"],
  status: Tables["talks"][number]["status"],
  parties: string[],
  day: string | null
): Tables["talks"][number] => ({
  id,
  type,
  status,
  parties,
  participants: ["Recep Tayyip Erdoğan"],
  level: "leader",
  place: null,
  initiator: null,
  outcome: null,
  score: 1.5,
  ...(day ? on(day) : {date_start: null, date_end: null, date_precision: "unknown" as const}),
  ...linked(["a"])
});

export const label = (
  article_id: string,
  term: string,
  voice_mode: "own" | "paraphrase" | "quote",
  valence: -1 | 0
): Tables["labels"][number] => ({
  ...told(term),
  article_id,
  referent: "SYR GOV",
  term,
  kind: "judgement",
  valence,
  voice: voice_mode === "own" ? "outlet" : "TUR GOV",
  voice_mode,
  contested: false,
  scare_quotes: false,
  by: null,
  width: "strict",
  about: "party"
});

export const displaced = {outcome: "displaced" as const, group: "SYR CVL", cumulative: true};
