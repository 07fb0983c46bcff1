import * as Plot from "@observablehq/plot";
import {group, sum} from "d3";
import {artwork} from "../lib/artwork.js";
import {MOST_SINGLE} from "../lib/crowd.js";
import {capital, count, list, period, plural, someOf} from "../lib/format.js";
import {pairName} from "../lib/names.js";
import type {Talk} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";
import {talkLegend, talkMarks} from "./talk-marks.js";

interface PairRow {
  pair: string;
  talks: Talk[];
}

/** A pair as it is drawn: perhaps not every talk has a mark. */
interface DrawnRow extends PairRow {
  all: number;
}

const LEVELS = ["leader", "minister", "deputy", "envoy", "military", "unknown"] as const;
const LEVEL_NAMES = {
  leader: "leaders",
  minister: "ministers",
  deputy: "deputies",
  envoy: "envoys",
  military: "military",
  unknown: "not told"
};

/** Who talks to whom, and at what level: a mark per talk held. */
export const pairs: ChartSpec<PairRow> = {
  id: "pairs",
  page: "diplomacy",
  title(rows) {
    const all = talksOf(rows);
    const top = rows[0];
    if (!top) return "The reports hold no talk";
    const second = rows[1]?.talks.length ?? 0;
    return top.talks.length * 2 > all
      ? `${both(top.pair)} hold ${top.talks.length} of the ${all} talks reported, more than all others together`
      : `No pair holds most of the ${all} talks reported; ${both(top.pair)} come first with ${top.talks.length}, the next has ${second}`;
  },
  subtitle: "Talks held, by who took part and by the highest level present. Here a talk without a day counts too.",
  notes: (rows, {tables}) =>
    `n = ${plural(talksOf(rows), "talk")} held; ${tables.talks.filter((t) => t.status !== "held" && t.status !== "ongoing").length} more were only scheduled, proposed or refused.${isCrowd(rows) ? ` Drawn are the ${MOST_PAIRS} pairs that talk most, and the first ${MOST_EACH} talks of each level; numbers count all.` : ""}`,
  alt: (rows) => `Talks held by who took part: ${someOf(rows.map((r) => `${r.pair} ${r.talks.length}`))}.`,
  rows: ({tables}) =>
    [
      ...group(
        tables.talks.filter((t) => t.status === "held" || t.status === "ongoing"),
        pairName
      )
    ]
      .map(([pair, talks]) => ({pair, talks: [...talks].sort((a, b) => (a.id < b.id ? -1 : 1))}))
      .sort((a, b) => b.talks.length - a.talks.length || (a.pair < b.pair ? -1 : 1)),
  columns: [
    {label: "Who", value: (r) => r.pair},
    {label: "Talks", value: (r) => count(r.talks.length), numeric: true},
    {
      label: "Levels",
      value: (r) =>
        LEVELS.flatMap((level) => (atLevel(r, level).length ? [`${LEVEL_NAMES[level]} ${atLevel(r, level).length}`] : [])).join(", ")
    },
    {label: "First", value: (r) => period(r.talks[0]!), href: (r) => `talks/${r.talks[0]!.id}`}
  ],
  legend: (rows, theme) =>
    talkLegend(
      rows.flatMap((r) => r.talks),
      theme
    ),
  tooFew: (rows) => (talksOf(rows) < 3 ? "fewer than three talks held" : null),
  marks: (rows) => talksOf(drawn(rows)),
  plot: (rows, options) => plot(drawn(rows), options)
};

/** Pairs, and talks of one pair on one level, that are drawn where there are too many for all. */
const [MOST_PAIRS, MOST_EACH] = [12, 8];

const isCrowd = (rows: PairRow[]): boolean => rows.length > 2 * MOST_PAIRS || talksOf(rows) > MOST_SINGLE;

/** The rows as they are drawn, with the number of all their talks. */
function drawn(rows: PairRow[]): DrawnRow[] {
  if (!isCrowd(rows)) return rows.map((row) => ({...row, all: row.talks.length}));
  return rows.slice(0, MOST_PAIRS).map((row) => ({
    ...row,
    talks: LEVELS.flatMap((level) => atLevel(row, level).slice(0, MOST_EACH)),
    all: row.talks.length
  }));
}

const talksOf = (rows: PairRow[]): number => sum(rows, (r) => r.talks.length);
const both = (pair: string): string => list(pair.split(" – "));
const atLevel = (row: PairRow, level: string): Talk[] => row.talks.filter((t) => t.level === level);

function plot(rows: DrawnRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
  const used = LEVELS.filter((level) => rows.some((r) => atLevel(r, level).length));
  const left = phone ? 2 : 262;
  const column = (width - left - (phone ? 20 : 30)) / used.length;
  const across = Math.max(1, Math.floor((column - 8) / 14));
  const head = phone ? 18 : 0;
  let y = 28;
  const marks: {talk: Talk; x: number; y: number}[] = [];
  const lines = rows.map((row) => {
    const deep = Math.max(...used.map((level) => Math.ceil(atLevel(row, level).length / across)), 1);
    const room = deep * 15 + 12 + head;
    for (const [c, level] of used.entries()) {
      for (const [i, talk] of atLevel(row, level).entries())
        marks.push({talk, x: left + c * column + 8 + (i % across) * 14, y: y + head + 6 + 7.5 + Math.floor(i / across) * 15});
    }
    const line = {row, top: y, y: phone ? y + 13 : y + room / 2};
    y += room;
    return line;
  });
  return artwork({
    document,
    width,
    height: y + 4,
    marks: [
      Plot.text([...used], {
        x: (_, i) => left + i * column + 2,
        y: 10,
        text: (l: (typeof used)[number]) => capital(LEVEL_NAMES[l]),
        textAnchor: "start",
        fill: theme("muted")
      }),
      Plot.ruleY(lines, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lines, {
        x: 2,
        y: "y",
        text: (l) => cutTo(l.row.pair, phone ? width - 30 : left - 24, phone ? 12 : 13.5),
        textAnchor: "start"
      }),
      Plot.text(lines, {x: width - 2, y: "y", text: (l) => count(l.row.all), textAnchor: "end", fontWeight: 700}),
      ...talkMarks(marks, {theme, link, size: 70})
    ]
  });
}
