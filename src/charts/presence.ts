import * as Plot from "@observablehq/plot";
import {group} from "d3";
import {artwork} from "../lib/artwork.js";
import {TIERS} from "../lib/comparison.js";
import {list, percent, plural} from "../lib/format.js";
import {referentName} from "../lib/framing.js";
import {termName, words} from "../lib/names.js";
import type {SiteData} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {wilson} from "../lib/stats/wilson.js";
import {cutTo, wrap} from "../lib/text-width.js";

/** A term for one referent: in how many coded reports of each outlet group it stands in the outlet's own words. */
interface PresenceRow {
  referent: string;
  term: string;
  groups: GroupCount[];
  total: number;
}

interface GroupCount {
  group: string;
  /** Reports that hold it, of all. */
  n: number;
  of: number;
}

const TERMS_EACH = 6;
const LEAST_REPORTS = 5;
/** Groups that the title may set side by side, where there are two of them. */
const LEAST_TITLE = TIERS.B.mentions;
const REFERENTS_SHOWN = ["SYR GOV", "SYR MIL", "SYR REB"];

/** Which outlet groups use which names in their own words, as coded by hand. */
export const presence: ChartSpec<PresenceRow> = {
  id: "presence",
  page: "framing",
  title(rows) {
    const apart = rows
      .map((row) => ({row, ends: ends(row)}))
      .filter(({ends}) => ends)
      .sort((a, b) => gap(b.row) - gap(a.row) || (a.row.term < b.row.term ? -1 : 1))[0];
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
  plot
};

/** Wilson's interval, for groups that have enough reports for a percentage. */
function sure({n, of}: GroupCount): string {
  if (of < TIERS.B.mentions) return "";
  const {low, high} = wilson(n, of);
  return ` (${percent(low)} to ${percent(high)})`;
}

const share = (g: GroupCount): number => g.n / g.of;

/** The group that uses a term least and the one that uses it most, small groups left aside. */
function ends({groups}: PresenceRow): [GroupCount, GroupCount] | null {
  const large = groups.filter((g) => g.of >= LEAST_TITLE);
  const sorted = [...(large.length > 1 ? large : groups)].sort((a, b) => share(a) - share(b) || (a.group < b.group ? -1 : 1));
  return sorted.length > 1 ? [sorted[0]!, sorted.at(-1)!] : null;
}
const gap = (row: PresenceRow): number => {
  const pair = ends(row);
  return pair ? share(pair[1]) - share(pair[0]) : 0;
};

function presenceRows({articles, label_presence: labels}: SiteData["tables"]): PresenceRow[] {
  const coded = new Set(labels.map((l) => l.article_id));
  const groups = [
    ...group(
      articles.filter((a) => a.outlet_group && coded.has(a.article_id)),
      (a) => a.outlet_group!
    )
  ]
    .filter(([name, own]) => own.length >= LEAST_REPORTS && name !== "other")
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const own = labels.filter((l) => l.voice === "outlet");
  return REFERENTS_SHOWN.flatMap((referent) =>
    [
      ...group(
        own.filter((l) => l.referent === referent),
        (l) => l.term
      )
    ]
      .map(([term, rows]) => {
        const inside = new Set(rows.map((r) => r.article_id));
        return {
          referent,
          term,
          total: inside.size,
          groups: groups.map(([name, all]) => ({group: name, n: all.filter((a) => inside.has(a.article_id)).length, of: all.length}))
        };
      })
      .sort((a, b) => b.total - a.total || (a.term < b.term ? -1 : 1))
      .slice(0, TERMS_EACH)
  );
}

function plot(rows: PresenceRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const head = (row: PresenceRow, i: number): boolean => rows[i - 1]?.referent !== row.referent;
  if (phone) {
    let y = 4;
    const lines = rows.flatMap((row, i) => {
      const own: {text: string; y: number; x: number; bold: boolean; rule: boolean}[] = [];
      const add = (text: string, x: number, bold: boolean, rule: boolean): void => {
        y += 18;
        own.push({text, x, y: y - 8, bold, rule});
      };
      if (head(row, i)) add(referentName(row.referent).toUpperCase(), 0, true, true);
      add(`“${termName(row.term)}”`, 0, true, false);
      const used = row.groups.filter((g) => g.n).map((g) => `${words("outletGroups", g.group)} ${g.n} of ${g.of}`);
      for (const line of wrap(used.join("; ") || "in none of these groups", width - 14, 12)) add(line, 12, false, false);
      y += 6;
      return own;
    });
    return artwork({
      document,
      width,
      height: y,
      marks: [
        Plot.ruleY(
          lines.filter((l) => l.rule),
          {y: (l) => l.y + 10, x1: 0, x2: width, stroke: theme("ink")}
        ),
        Plot.text(
          lines.filter((l) => l.bold),
          {x: "x", y: "y", text: "text", textAnchor: "start", fontWeight: 700}
        ),
        Plot.text(
          lines.filter((l) => !l.bold),
          {x: "x", y: "y", text: "text", textAnchor: "start"}
        )
      ]
    });
  }
  const groups = rows[0]!.groups;
  const left = 200;
  const column = (width - left) / groups.length;
  const heads = groups.flatMap((g, i) =>
    [...wrap(words("outletGroups", g.group), column - 10, 13), `of ${g.of}`].map((text, j) => ({
      text,
      x: left + (i + 0.5) * column,
      y: 8 + j * 14.5
    }))
  );
  let y = Math.max(...heads.map((h) => h.y)) + 12;
  const titles: {text: string; y: number}[] = [];
  const step = 26;
  const cells = rows.flatMap((row, i) => {
    if (head(row, i)) {
      titles.push({text: referentName(row.referent), y: y + 14});
      y += 26;
    }
    const top = y;
    y += step;
    return row.groups.map((g, j) => ({row, g, x: left + (j + 0.5) * column, top, y: top + step / 2, first: j === 0}));
  });
  const first = cells.filter((c) => c.first);
  return artwork({
    document,
    width,
    height: y + 2,
    marks: [
      Plot.text(heads, {x: "x", y: "y", text: "text", fill: theme("muted"), fontSize: 13}),
      Plot.rect(
        cells.filter((c) => c.g.n),
        {
          x1: (c) => c.x - column / 2 + 1,
          x2: (c) => c.x + column / 2 - 1,
          y1: (c) => c.top + 1,
          y2: (c) => c.top + step - 1,
          fill: theme("TUR"),
          fillOpacity: (c) => 0.08 + 0.42 * share(c.g)
        }
      ),
      Plot.text(titles, {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}),
      Plot.ruleY(titles, {y: (t) => t.y + 10, x1: 0, x2: width, stroke: theme("ink")}),
      Plot.ruleY(first, {y: (c) => c.top + step, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(first, {x: 0, y: "y", text: (c) => cutTo(`“${termName(c.row.term)}”`, left - 10, 13.5), textAnchor: "start"}),
      Plot.text(cells, {x: "x", y: "y", text: (c) => (c.g.n ? String(c.g.n) : "–"), fill: (c) => (c.g.n ? theme("ink") : theme("faint"))})
    ]
  });
}
