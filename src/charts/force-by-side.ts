import {group} from "d3";
import {MOST_SINGLE} from "../lib/crowd.js";
import {type ForceRow, forceCells, forceRows, sideLabel as name} from "../lib/force.js";
import {count, longDay, period, plural} from "../lib/format.js";
import {withThe} from "../lib/names.js";
import type {ChartSpec} from "../lib/spec.js";
import {eventTitle} from "../lib/titles.js";
import {plotCounts, plotForce} from "./force-by-side-plot.js";

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
    return `Reports name ${first!.who} first as acting in ${first!.n} of ${rows.length} dated uses of force${next}${unnamed ? `; in ${unnamed} they name nobody` : ""}`;
  },
  subtitle:
    "Strikes, shelling, clashes and offensives by day and by who acted, as reported. Where several acted together, the first named.",
  notes: (rows, {tables, story}) =>
    `n = ${plural(rows.length, "event")} of ${tables.events.filter((e) => e.type === "ASSAULT").length} uses of force; the rest have no single day or fall outside ${longDay(story.start)} to ${longDay(story.end)}.`,
  alt: (rows) =>
    `Dated uses of force by who acted: ${[...group(rows, (r) => r.party)].map(([party, events]) => `${name(party)} ${events.length}`).join(", ")}.`,
  rows: ({tables, story}) => forceRows(tables, story),
  columns: [
    {label: "Day", value: (r) => period(r.event), href: (r) => `events/${r.event.id}`},
    {label: "Event", value: (r) => eventTitle(r.event)},
    {label: "Place", value: (r) => r.event.place ?? "not told"},
    {label: "Reports", value: (r) => count(r.event.n_reports), numeric: true}
  ],
  legend: () => [],
  tooFew: (rows) => (rows.length < 3 ? plural(rows.length, "dated use of force", "dated uses of force") : null),
  marks: (rows) => (rows.length > MOST_SINGLE ? forceCells(rows).cells.length : rows.length),
  plot: (rows, options) => (rows.length > MOST_SINGLE ? plotCounts : plotForce)(rows, options)
};
