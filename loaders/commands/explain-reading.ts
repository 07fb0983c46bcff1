import pc from "picocolors";
import type {Article} from "../model/article.js";
import type {Dropped} from "../model/dropped.js";
import type {DateMention, Mention} from "../model/mention.js";
import type {Reading} from "../reader.js";
import type {Source} from "../sources/markdown.js";

/** A mention as `dateline explain --json` gives it. */
interface ExplainedMention {
  kind: Mention["kind"];
  start: number;
  end: number;
  quote: string;
  /** What it stands for: an actor's code, a place's name, a date as TIMEX3 writes it, a count, a speaker. */
  value: string | null;
  rule: string;
  /** Of dates alone. */
  date_start?: string | null;
  date_end?: string | null;
  date_precision?: string;
}

/** All that is read from one article. */
export interface Explained {
  article: Article;
  /** Why nothing could be read, null where it was. */
  quarantined: string | null;
  mentions: ExplainedMention[];
  reports: Pick<Reading, "events" | "casualties" | "talks" | "statements" | "labels" | "agency" | "frames">;
  dropped: Dropped[];
}

/** What a source and its reading give; no reading for one that is quarantined. */
export function explainReading({article, problems, quarantined}: Source, reading: Reading | null): Explained {
  const {events = [], casualties = [], talks = [], statements = [], labels = [], agency = [], frames = []} = reading ?? {};
  return {
    article,
    quarantined,
    mentions: (reading?.mentions ?? []).flatMap(explainMention),
    reports: {events, casualties, talks, statements, labels, agency, frames},
    dropped: [...problems, ...(reading?.dropped ?? [])]
  };
}

/** The article with its mentions in colour, and its rows beneath. Colours follow NO_COLOR and the terminal. */
export function showReading({article, quarantined, mentions, reports, dropped}: Explained): string {
  const {id, outlet, published, publishedBasis} = article;
  return [
    pc.bold(`${id} · ${outlet} · ${published ?? "undated"} (${publishedBasis})`),
    "",
    quarantined === null ? painted(article.text, mentions) : `nothing was read: ${quarantined}`,
    ...(mentions.length ? ["", legend()] : []),
    ...Object.entries(reports).flatMap(([table, rows]) => section(table, rows)),
    ...section("dropped", dropped)
  ].join("\n");
}

const COLOURS: Partial<Record<Mention["kind"], (text: string) => string>> = {
  actor: pc.cyan,
  place: pc.green,
  date: pc.yellow,
  quantity: pc.magenta,
  force: pc.red
};

const legend = (): string =>
  Object.entries(COLOURS)
    .map(([kind, paint]) => paint(kind))
    .join("  ");

/** One mention, or one for each expression that a range joins: "from May 11 to May 17" tells two days. */
function explainMention(mention: Mention): ExplainedMention[] {
  const {kind, start, end, quote, rule} = mention;
  if (mention.kind !== "date") return [{kind, start, end, quote, value: shortValue(mention), rule}];
  return (mention.parts ?? [mention]).map((d) => ({
    kind,
    ...{start: d.start, end: d.end, quote: d.quote},
    value: timexOf(d),
    rule,
    ...{date_start: d.date_start, date_end: d.date_end, date_precision: d.date_precision}
  }));
}

const timexOf = ({timex, date_start, date_end}: Pick<DateMention, "timex" | "date_start" | "date_end">): string | null =>
  timex ?? (date_start && (date_end === date_start ? date_start : `${date_start}..${date_end}`));

function shortValue(mention: Mention): string | null {
  switch (mention.kind) {
    case "actor":
      return mention.person ? `${mention.person} (${mention.code})` : mention.code;
    case "place":
      return mention.place;
    case "date":
      return timexOf(mention);
    case "quantity":
      return [mention.low, mention.best, mention.high].map((bound) => bound ?? "").join("/");
    case "attribution":
      return mention.side ? `${mention.speaker} (${mention.side})` : mention.speaker;
    case "force":
      return mention.mode;
    default:
      return null;
  }
}

/** The text with each mention in its colour; of mentions that overlap the first, and of those the shortest. */
function painted(text: string, mentions: readonly ExplainedMention[]): string {
  const spans = mentions.filter(({kind}) => COLOURS[kind]).sort((a, b) => a.start - b.start || a.end - b.end);
  let [out, at] = ["", 0];
  for (const {kind, start, end} of spans) {
    if (start < at) continue;
    out += text.slice(at, start) + COLOURS[kind]!(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}

function section(table: string, rows: readonly object[]): string[] {
  return rows.length ? ["", pc.bold(`${table} (${rows.length})`), ...rows.map((row) => `  ${line(row)}`)] : [];
}

/** Columns that every row of a reading shares or that say nothing beside the quote. */
const HIDDEN = new Set(["article_id", "start", "end", "origin", "date_precision", "text"]);

const line = (row: object): string =>
  Object.entries(row)
    .filter(
      ([column, value]) =>
        !HIDDEN.has(column) && value !== null && value !== false && value !== "" && !(Array.isArray(value) && !value.length)
    )
    .map(([column, value]) =>
      column === "quote" ? `“${brief(String(value))}”` : `${pc.dim(column)} ${Array.isArray(value) ? value.join(", ") : value}`
    )
    .join(pc.dim(" · "));

const brief = (quote: string): string => {
  const flat = quote.replace(/\s+/g, " ");
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
};
