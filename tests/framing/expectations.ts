import {existsSync} from "node:fs";
import {parse} from "csv-parse/sync";
import type {Scene} from "../../loaders/model/scene.js";
import {sceneOf} from "../support/read.js";
import {shared} from "./reading.js";

/** One coded row of the shared expectations; fields that a kind of row does not have are left out. */
export interface Coded {
  article: string;
  id?: string;
  exact: string;
  in?: string;
  first_words?: string;
  content?: string[];
  side?: string;
  type?: string;
  referent?: string;
  voice?: string;
  voice_mode?: string;
  construction?: string;
  agent?: string | null;
  frames?: string[];
  optional?: boolean;
  holds_label?: string;
}

interface Telling {
  exact: string;
  voice: string;
  voice_mode: string;
  zone?: string;
}

export interface Expectations {
  articles: Record<string, {excluded_text: {text: string}[]; term_quotes: string[]}>;
  attributions: Coded[];
  labels: Coded[];
  not_labels: Coded[];
  agency: Coded[];
  frames: Coded[];
  traps: {id: string}[];
  contrasts: {id: string; dimension: string; tellings: Record<string, Telling[]>}[];
  events: {facts: {fact: string; reported: Record<string, Telling>}[]}[];
  totals: {
    voice_share: Record<
      string,
      {body_words: number; direct_words: number; by_side: Record<string, {words: number}>; by_speaker: Record<string, {words: number}>}
    >;
  };
}

const at = existsSync("../shared/eval/framing-expectations.json");

/** What the coder found in the five articles; null where the shared files are absent. */
export const expected: Expectations | null = at ? JSON.parse(shared("eval/framing-expectations.json")) : null;

/** The scenes of the five articles by id, read from the texts as obtained, date stamps cut off. */
export const scenes: ReadonlyMap<string, Scene> = new Map(at ? read() : []);

function read(): [string, Scene][] {
  const rows = parse(shared("articles/articles.csv"), {columns: true}) as {article_id: string; published: string}[];
  return rows.map(({article_id, published}) => {
    const text = shared(`articles/${article_id}.txt`).replace(/^ date \d{4}-\d{2}-\d{2} /, "");
    return [article_id, sceneOf(text, published, article_id)];
  });
}

/** Offsets of a coded stretch; `in` is a longer stretch that tells which of several is meant. Any white space counts as a space. */
export function spanIn(text: string, {exact, in: context}: Pick<Coded, "exact" | "in">): {start: number; end: number} {
  const plain = text.replace(/\s/g, " ");
  const start = context ? plain.indexOf(context) + context.indexOf(exact) : plain.indexOf(exact);
  return {start, end: start + exact.length};
}

/** Shared length over joined length of two stretches. */
export function overlap(a: {start: number; end: number}, b: {start: number; end: number}): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export interface Scored {
  found: number;
  wanted: number;
  given: number;
  missed: string[];
  spurious: string[];
}

/** Pairs each coded row with one row that fits it. Optional coded rows take their match out of the count. */
export function pair<Row>(
  coded: readonly Coded[],
  rows: readonly Row[],
  fits: (coded: Coded, row: Row) => boolean,
  show: (row: Row) => string
): Scored {
  const used = new Set<number>();
  const scored: Scored = {found: 0, wanted: 0, given: rows.length, missed: [], spurious: []};
  for (const row of [...coded.filter((d) => !d.optional), ...coded.filter((d) => d.optional)]) {
    const match = rows.findIndex((d, i) => !used.has(i) && fits(row, d));
    if (match >= 0) used.add(match);
    if (row.optional) scored.given -= match >= 0 ? 1 : 0;
    else {
      ++scored.wanted;
      if (match >= 0) ++scored.found;
      else scored.missed.push(row.exact ?? row.content?.[0] ?? "");
    }
  }
  scored.spurious = rows.filter((_, i) => !used.has(i)).map(show);
  return scored;
}

export const f1 = ({found, wanted, given}: Scored): number => (2 * found) / (wanted + given);
