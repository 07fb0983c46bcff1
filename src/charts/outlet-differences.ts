import {sum} from "d3";
import {FALSE_FINDINGS, TIERS} from "../lib/comparison.js";
import {capital, count, list, percent, plural} from "../lib/format.js";
import {compared, type DifferenceRow, differenceRows, drawn, lacks, pairsOf, spans, told, verdict} from "../lib/outlet-differences.js";
import {readingNote} from "../lib/reading-note.js";
import type {ChartSpec} from "../lib/spec.js";
import {DRAWS} from "../lib/stats/bootstrap.js";
import {plotDifferences} from "./outlet-differences-plot.js";

/** How two outlets differ in what they call whom, with everything that such a statement takes. */
export const outletDifferences: ChartSpec<DifferenceRow> = {
  id: "outlet-differences",
  page: "framing",
  title(rows) {
    const made = compared(rows);
    if (!made.length) return "No two outlets have enough articles here to be compared";
    const held = made.filter((r) => r.comparison.verdict === "differs");
    const one = made.filter((r) => r.comparison.verdict === "one list").length;
    const tail = one ? `; ${one} more ${one === 1 ? "shows" : "show"} only by one list of terms` : "";
    if (!held.length) return `None of ${plural(made.length, "comparison")} of two outlets shows a difference that holds${tail}`;
    return `${held.length} of ${plural(made.length, "comparison")} of two outlets ${held.length === 1 ? "shows" : "show"} a difference that holds${tail}`;
  },
  subtitle:
    "Share of the outlet named first less that of the one named second, in articles that tell what both tell. Filled: by all terms. Hollow: without contested terms. Line: 95% interval. A difference holds only where no line touches 0.",
  notes: (rows, data) =>
    `n = ${plural(compared(rows).length, "comparison")} of ${plural(rows.filter((r, i) => rows[i - 1]?.pair !== r.pair).length, "pair")} of outlets. It takes ${TIERS.C.articles} articles and ${TIERS.C.mentions} mentions of each outlet and ${TIERS.C.events} events that both tell. Intervals: articles drawn anew ${count(DRAWS)} times; where each article of an outlet does the same, its line has no length, which is no proof. All comparisons are corrected for their number (Benjamini and Hochberg, at most ${percent(FALSE_FINDINGS)} false). Names: ${readingNote(data, "labels", "labels")}`,
  alt: (rows) =>
    drawn(rows).length
      ? `Differences of two outlets: ${drawn(rows).map(told).join("; ")}.`
      : `No two outlets are compared. ${pairsOf(rows).slice(0, 3).map(lacks).join("; ")}.`,
  rows: ({comparisons}) => differenceRows(comparisons),
  rowId: (row) => `difference-${row.index}`,
  columns: [
    {label: "Outlets", value: (r) => list(r.pair.outlets)},
    {label: "Events both tell", value: (r) => count(r.pair.events), numeric: true},
    {label: "Articles on them", value: (r) => list(r.pair.articles.map(count))},
    {label: "Counted", value: (r) => (r.comparison ? capital(r.comparison.measure.label) : "–")},
    {label: "Difference", value: (r) => (r.comparison ? spans(r.comparison) : "–")},
    {
      label: "What it allows",
      value: (r) =>
        r.comparison
          ? verdict(r.comparison)
          : `too little to compare${r.pair.most ? `: at most ${list(r.pair.most.mentions.map(count))} ${r.pair.most.unit}` : ""}`
    }
  ],
  legend: () => [],
  tooFew(rows) {
    if (compared(rows).length) return null;
    const [nearest] = pairsOf(rows);
    const there = nearest ? `nearest come ${lacks(nearest)}` : "there are not two outlets whose articles were read as text";
    return `a comparison takes ${TIERS.C.articles} articles and ${TIERS.C.mentions} mentions of each outlet and ${TIERS.C.events} events that both tell; ${there}`;
  },
  marks: (rows) => sum(drawn(rows), (r) => (r.comparison.strict ? 2 : 1)),
  plot: plotDifferences
};
