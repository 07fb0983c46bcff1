import {ascending, group} from "d3";
import {binsOf} from "../lib/bins.js";
import {heaviest} from "../lib/crowd.js";
import {addDays, count, longDay, plural} from "../lib/format.js";
import {type Html, html} from "../lib/html.js";
import type {StoryInfo} from "../lib/site-data.js";
import {where} from "../lib/where.js";
import {titled} from "./evidence-page.js";
import type {Part} from "./part.js";

type Entry = ReturnType<typeof titled>[number];

/** What every line needs of its page. */
interface Page {
  link: (path: string) => string;
  story: StoryInfo;
}

const KINDS = [
  ["tolls", "Tolls"],
  ["talks", "Talks"],
  ["events", "Events"]
] as const;

/** Rows that the page lists one by one; beyond them it lists stretches of days, and of each those that most reports tell of. */
const MOST_ROWS = 1500;
const MOST_SECTIONS = 120;

/** Every toll, talk and event under the day it falls on or begins; then those before and after the story's days, and those without a day. */
export const evidenceList: Part = ({data, link}) => {
  const {tables, story} = data;
  const page = {link, story};
  const all = titled(tables);
  const inside = ({row}: Entry): boolean => row.date_start! >= story.start && row.date_start! <= story.end;
  const [dated, undated] = [all.filter((e) => e.row.date_start), all.filter((e) => !e.row.date_start)];
  const list = all.length > MOST_ROWS ? byStretch : byDay;
  const most = all.length > MOST_ROWS ? MOST_ROWS / MOST_SECTIONS : all.length;
  return html`<p class="note">${plural(tables.tolls.length, "toll")}, ${plural(tables.talks.length, "talk")}, ${plural(tables.events.length, "event")}; where more than one report tells of it, their number follows. <a href="#outside">Before and after these days</a>, <a href="#undated">${count(undated.length)} without a day</a>.</p>
${list(dated.filter(inside), page)}<h2 id="outside">Told as background, from before or after these days</h2>
${list(
  dated.filter((e) => !inside(e)),
  page
)}<section class="day" id="undated"><h2>No day told</h2>${kinds(undated, most, page)}</section>`;
};

function byDay(entries: Entry[], page: Page): Html[] {
  const days = group(entries, (e) => e.row.date_start!);
  return [...days.keys()].sort().map(
    (day) => html`<section class="day" id="d-${day}"><h2>${longDay(day)}</h2>${kinds(days.get(day)!, days.get(day)!.length, page)}</section>
`
  );
}

/** Very many rows: a section for some days together, with an anchor for each of them. */
function byStretch(entries: Entry[], page: Page): Html[] {
  const days = [...new Set(entries.map((e) => e.row.date_start!))].sort();
  if (!days.length) return [];
  const bins = binsOf({start: days[0]!, end: days.at(-1)!}, MOST_SECTIONS);
  const rows = group(entries, (e) => bins.of(e.row.date_start!));
  const anchors = group(days, bins.of);
  return bins.starts
    .filter((start) => rows.has(start))
    .map((start) => {
      const span = bins.length === 1 ? longDay(start) : `${longDay(start)} to ${longDay(addDays(start, bins.length - 1))}`;
      return html`<section class="day">${anchors.get(start)!.map((day) => html`<a id="d-${day}"></a>`)}<h2>${span}</h2>${kinds(rows.get(start)!, MOST_ROWS / MOST_SECTIONS, page)}</section>
`;
    });
}

/** The rows of some days by kind: of each kind no more than its share of `most`. */
const kinds = (entries: Entry[], most: number, page: Page): Html[] =>
  KINDS.map(([kind, name]) => {
    const rows = entries.filter((e) => e.kind === kind).sort((a, b) => ascending(a.id, b.id));
    const told = heaviest(rows, most < entries.length ? Math.ceil(most / KINDS.length) : rows.length, (e) => e.row.n_reports);
    const rest = rows.length - told.length;
    return rows.length
      ? html`<h3>${name}</h3><ul>${told.map((e) => line(e, page))}${rest > 0 && html`<li class="note">and ${count(rest)} with fewer reports: <a href="${page.link("search")}">search</a> or <a href="${page.link("data")}">data</a></li>`}</ul>`
      : html``;
  });

function line({id, kind, title, row}: Entry, {link, story}: Page): Html {
  const until = row.date_end && row.date_end !== row.date_start ? `, up to ${longDay(row.date_end)}` : "";
  return html`<li><a href="${link(`${kind}/${id}`)}">${title}</a>${where(row.place, story)}${until} ${row.n_reports > 1 && html`<span class="count">${row.n_reports}</span>`}</li>`;
}
