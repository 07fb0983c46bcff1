import {count, list, period, plural, someOf} from "../lib/format.js";
import {atLevel, drawn, isCrowd, LEVEL_NAMES, LEVELS, MOST_EACH, MOST_PAIRS, type PairRow, pairRows, talksOf} from "../lib/pairs.js";
import type {ChartSpec} from "../lib/spec.js";
import {plotPairs} from "./pairs-plot.js";
import {talkLegend} from "./talk-marks.js";

/** Who talks to whom, and at what level: a mark per talk held. */
export const pairs: ChartSpec<PairRow> = {
  id: "pairs",
  page: "diplomacy",
  title(rows) {
    const all = talksOf(rows);
    const top = rows[0];
    if (!top) return "The reports hold no talk";
    const second = rows[1]?.talks.length ?? 0;
    if (rows.length === 1) return `${both(top.pair)} hold ${all === 1 ? "the one talk" : `all ${all} talks`} reported`;
    return top.talks.length * 2 > all
      ? `${both(top.pair)} hold ${top.talks.length} of the ${all} talks reported, more than all others together`
      : `No pair holds most of the ${all} talks reported; ${both(top.pair)} come first with ${top.talks.length}, the next has ${second}`;
  },
  subtitle: "Talks held, by who took part and by the highest level present. Here a talk without a day counts too.",
  notes: (rows, {tables}) =>
    `n = ${plural(talksOf(rows), "talk")} held; ${tables.talks.filter((t) => t.status !== "held" && t.status !== "ongoing").length} more were only scheduled, proposed or refused.${isCrowd(rows) ? ` Drawn are the ${MOST_PAIRS} pairs that talk most, and the first ${MOST_EACH} talks of each level; numbers count all.` : ""}`,
  alt: (rows) => `Talks held by who took part: ${someOf(rows.map((r) => `${r.pair} ${r.talks.length}`))}.`,
  rows: ({tables}) => pairRows(tables.talks),
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
  fewer: {noun: "pairs", count: (rows) => rows.length, pick: (rows, most) => rows.slice(0, most)},
  plot: (rows, options) => plotPairs(drawn(rows), options)
};

/** A pair as the subject of a sentence: `Russia and Turkey`. */
const both = (pair: string): string => list(pair.split(" – "));
