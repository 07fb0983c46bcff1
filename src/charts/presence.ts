import {ascending} from "d3";
import {TIERS} from "../lib/comparison.js";
import {heaviest} from "../lib/crowd.js";
import {list, percent, plural} from "../lib/format.js";
import {referentName} from "../lib/framing.js";
import {termName, words} from "../lib/names.js";
import {type GroupCount, LEAST_REPORTS, type PresenceRow, presenceRows, share} from "../lib/presence.js";
import type {ChartSpec} from "../lib/spec.js";
import {wilson} from "../lib/stats/wilson.js";
import {plotAcross, plotDown} from "./presence-plot.js";

/** Groups that the title may set side by side, where there are two of them. */
const LEAST_TITLE = TIERS.B.mentions;

/** Which outlet groups use which names in their own words, as coded by hand. */
export const presence: ChartSpec<PresenceRow> = {
  id: "presence",
  page: "framing",
  title(rows) {
    const apart = rows
      .map((row) => ({row, ends: ends(row)}))
      .filter(({ends}) => ends)
      .sort((a, b) => gap(b.row) - gap(a.row) || ascending(a.row.term, b.row.term))[0];
    if (!apart?.ends || gap(apart.row) === 0) return "No name is used more in one group of outlets than in another";
    const [low, high] = apart.ends;
    return `“${termName(apart.row.term)}” for ${referentName(apart.row.referent)} stands in ${high.n} of ${high.of} reports of one group of outlets (${words("outletGroups", high.group)}) and in ${low.n} of ${low.of} of another (${words("outletGroups", low.group)})`;
  },
  subtitle:
    "Reports that use a name in the outlet’s own words, of all coded reports of the group. Presence in a report, not a count of mentions. Groups are the coder’s, by ownership. –: in no report.",
  notes: (rows, {tables}) =>
    `n = ${plural(new Set(tables.label_presence.map((l) => l.article_id)).size, "coded report")}; groups with fewer than ${LEAST_REPORTS} are left out, as are rarer terms (${plural(rows.length, "term")} shown). Two coders who worked apart agreed on names in 0.72 of cases (F1, 11 reports): read small differences as none. The table adds Wilson’s 95% interval for groups of ${TIERS.B.mentions} reports and more; where outlets print one agency’s report it is too narrow.`,
  alt: (rows) =>
    `Names in the outlets’ own words by group: ${rows.map((r) => `${termName(r.term)}: ${list(r.groups.map((g) => `${words("outletGroups", g.group)} ${g.n} of ${g.of}`))}`).join("; ")}.`,
  rows: ({tables}) => presenceRows(tables),
  columns: [
    {label: "Stands for", value: (r) => referentName(r.referent)},
    {label: "Name", value: (r) => termName(r.term)},
    {
      label: "Reports by group",
      value: (r) => r.groups.map((g) => `${words("outletGroups", g.group)} ${g.n} of ${g.of}${sure(g)}`).join("; "),
      href: () => "sources"
    }
  ],
  legend: () => [],
  tooFew: (rows) => (rows.length < 2 || rows[0]!.groups.length < 2 ? "fewer than two groups of outlets" : null),
  marks: () => 0,
  fewer: {
    noun: "names, those on which groups lie furthest apart,",
    count: (rows) => rows.length,
    pick: (rows, most) => heaviest(rows, most, gap)
  },
  plot: (rows, options) => (options.phone ? plotDown : plotAcross)(rows, options)
};

/** Wilson's interval, for groups that have enough reports for a percentage. */
function sure({n, of}: GroupCount): string {
  if (of < TIERS.B.mentions) return "";
  const {low, high} = wilson(n, of);
  return ` (${percent(low)} to ${percent(high)})`;
}

/** The group that uses a term least and the one that uses it most, small groups left aside. */
function ends({groups}: PresenceRow): [GroupCount, GroupCount] | null {
  const large = groups.filter((g) => g.of >= LEAST_TITLE);
  const sorted = [...(large.length > 1 ? large : groups)].sort((a, b) => share(a) - share(b) || ascending(a.group, b.group));
  return sorted.length > 1 ? [sorted[0]!, sorted.at(-1)!] : null;
}

/** How far apart the shares of those two lie, 0 to 1. */
const gap = (row: PresenceRow): number => {
  const pair = ends(row);
  return pair ? share(pair[1]) - share(pair[0]) : 0;
};
