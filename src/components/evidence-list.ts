import {group} from "d3";
import {longDay} from "../lib/format.js";
import {type Html, html} from "../lib/html.js";
import {titled} from "./evidence-page.js";
import type {Part} from "./index.js";

type Entry = ReturnType<typeof titled>[number];

const KINDS = [
  ["tolls", "Tolls"],
  ["talks", "Talks"],
  ["events", "Events"]
] as const;

/** Every toll, talk and event under the day it falls on or begins; those without a day last. */
export const evidenceList: Part = ({data, link}) => {
  const all = titled(data.tables);
  const byDay = group(all, ({row}) => row.date_start);
  const days = [...byDay.keys()].filter((day) => day !== null).sort();
  const undated = byDay.get(null) ?? [];
  return html`<p class="note">${data.tables.tolls.length} tolls, ${data.tables.talks.length} talks, ${data.tables.events.length} events. <a href="#undated">${undated.length} have no day</a>.</p>
${days.map(
  (day) => html`<section class="day" id="d-${day}"><h2>${longDay(day)}</h2>${kinds(byDay.get(day)!, link)}</section>
`
)}<section class="day" id="undated"><h2>No day told</h2>${kinds(undated, link)}</section>`;
};

const kinds = (entries: Entry[], link: (path: string) => string): Html[] =>
  KINDS.map(([kind, name]) => {
    const rows = entries.filter((e) => e.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
    return rows.length ? html`<h3>${name}</h3><ul>${rows.map((e) => line(e, link))}</ul>` : html``;
  });

function line({id, kind, title, row}: Entry, link: (path: string) => string): Html {
  const until = row.date_end && row.date_end !== row.date_start ? `, up to ${longDay(row.date_end)}` : "";
  const place = row.place && row.place !== "Idlib" ? `, ${row.place}` : "";
  return html`<li><a href="${link(`${kind}/${id}`)}">${title}</a>${place}${until} <span class="count">${row.n_reports}</span></li>`;
}
