import * as Plot from "@observablehq/plot";
import {group, max, rollup} from "d3";
import {artwork} from "../lib/artwork.js";
import {type Bins, binsFor, type Cell, cellsOf} from "../lib/bins.js";
import {MOST_SINGLE} from "../lib/crowd.js";
import {count, longDay, period, plural, shortDay} from "../lib/format.js";
import {dayAxis, dayScale, lanes, symbols} from "../lib/marks.js";
import {withThe} from "../lib/names.js";
import type {Event} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {PARTIES, PARTY_NAMES, type Party, partyOf} from "../lib/theme.js";
import {eventTitle} from "../lib/titles.js";
import {countGrid} from "./count-grid.js";

/** One dated use of force. */
interface ForceRow {
  event: Event;
  party: Party;
}

/** Who used force when: a lane for each acting side. */
export const forceBySide: ChartSpec<ForceRow> = {
  id: "force-by-side",
  page: "escalation",
  title(rows) {
    const sides = [
      ...group(
        rows.filter((r) => r.party !== "UNK"),
        (r) => r.party
      )
    ].sort((a, b) => b[1].length - a[1].length);
    if (!sides.length) return "The reports name no side for any dated use of force";
    const unnamed = rows.filter((r) => r.party === "UNK").length;
    const [first, second] = sides.map(([party, events]) => ({who: withThe(name(party)), n: events.length}));
    const next = second ? `, ${second.who} in ${second.n}` : "";
    return `Reports name ${first!.who} first as acting in ${first!.n} of ${rows.length} dated uses of force${next}; in ${unnamed} they name nobody`;
  },
  subtitle:
    "Strikes, shelling, clashes and offensives by day and by who acted, as reported. Where several acted together, the first named.",
  notes: (rows, {tables, story}) =>
    `n = ${plural(rows.length, "event")} of ${tables.events.filter((e) => e.type === "ASSAULT").length} uses of force; the rest have no single day or fall outside ${longDay(story.start)} to ${longDay(story.end)}.`,
  alt: (rows) =>
    `Dated uses of force by who acted: ${[...group(rows, (r) => r.party)].map(([party, events]) => `${name(party)} ${events.length}`).join(", ")}.`,
  rows: ({tables, story}) =>
    tables.events
      .filter((e) => e.type === "ASSAULT" && e.date_precision === "day" && e.date_start! >= story.start && e.date_start! <= story.end)
      .sort((a, b) => (a.date_start! < b.date_start! ? -1 : a.date_start! > b.date_start! ? 1 : a.id < b.id ? -1 : 1))
      .map((event) => ({event, party: partyOf(event.actor)})),
  columns: [
    {label: "Day", value: (r) => period(r.event), href: (r) => `events/${r.event.id}`},
    {label: "Event", value: (r) => eventTitle(r.event)},
    {label: "Place", value: (r) => r.event.place ?? "not told"},
    {label: "Reports", value: (r) => count(r.event.n_reports), numeric: true}
  ],
  legend: () => [],
  tooFew: (rows) => (rows.length < 3 ? plural(rows.length, "dated use of force", "dated uses of force") : null),
  marks: (rows) => (rows.length > MOST_SINGLE ? counted(rows).cells.length : rows.length),
  plot: (rows, options) => (rows.length > MOST_SINGLE ? plotCounts : plot)(rows, options)
};

function counted(rows: ForceRow[]): {bins: Bins; cells: Cell[]} {
  const bins = binsFor(rows.map((r) => r.event.date_start!));
  return {
    bins,
    cells: cellsOf(
      rows.map((r) => ({lane: r.party, day: r.event.date_start!})),
      bins
    )
  };
}

/** Very many uses of force: counted by side and bin of days. */
function plotCounts(rows: ForceRow[], options: PlotOptions): SVGElement {
  const {bins, cells} = counted(rows);
  const all = rollup(
    rows,
    (own) => own.length,
    (r) => r.party
  );
  const lanes = PARTIES.filter((p) => all.has(p)).map((p) => ({id: p, label: `${name(p)}  ${count(all.get(p)!)}`, fill: options.theme(p)}));
  return countGrid(lanes, cells, bins, options);
}

const name = (party: Party): string => (party === "UNK" ? "actor not told" : PARTY_NAMES[party]);

function plot(rows: ForceRow[], {document, width, theme, phone, story, link}: PlotOptions): SVGElement {
  const left = phone ? 4 : 190;
  const x = dayScale(story, left, width - 6);
  const gap = phone ? 7 : 9;
  let y = 24;
  const placed: {x: number; y: number; row: ForceRow}[] = [];
  const lines = PARTIES.flatMap((party) => {
    const own = rows.filter((r) => r.party === party);
    if (!own.length) return [];
    const lane = lanes(
      own.map((r) => x(r.event.date_start!)),
      gap
    );
    const head = phone ? 18 : 0;
    const room = Math.max(26, (max(lane)! + 1) * gap + 12) + head;
    for (const [i, row] of own.entries()) placed.push({row, x: x(row.event.date_start!), y: y + room - 8 - gap / 2 - lane[i]! * gap});
    const line = {label: `${name(party)}  ${own.length}`, top: y, y: phone ? y + 12 : y + room / 2, bottom: y + room};
    y += room;
    return [line];
  });
  return artwork({
    document,
    width,
    height: y + 4,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: y, story, labelY: 8}),
      Plot.ruleY(lines, {y: "bottom", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lines, {
        x: phone ? 2 : left - 14,
        y: "y",
        text: "label",
        textAnchor: phone ? "start" : "end",
        fill: theme("ink"),
        stroke: theme("paper"),
        strokeWidth: phone ? 4 : 0
      }),
      symbols(placed, {
        theme,
        size: phone ? 40 : 50,
        party: (p) => p.row.party,
        hollow: (p) => p.row.party === "UNK",
        href: (p) => link(`events/${p.row.event.id}`),
        title: (p) => `${shortDay(p.row.event.date_start!)}: ${eventTitle(p.row.event)}, ${plural(p.row.event.n_reports, "report")}`
      })
    ]
  });
}
