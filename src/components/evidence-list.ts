import {group} from "d3";
import {longDay, placeName} from "../lib/format.js";
import {type Html, html} from "../lib/html.js";
import {titled} from "./evidence-page.js";
import type {Part} from "./part.js";

type Entry = ReturnType<typeof titled>[number];

const KINDS = [
  ["tolls", "Tolls"],
  ["talks", "Talks"],
  ["events", "Events"]
] as const;

/** Every toll, talk and event under the day it falls on or begins; then those before and after the story's days, and those without a day. */
export const evidenceList: Part = ({data, link}) => {
  const {tables, story} = data;
  const all = titled(tables);
  const byDay = group(all, ({row}) => row.date_start);
  const days = [...byDay.keys()].filter((day) => day !== null).sort();
  const inside = (day: string): boolean => day >= story.start && day <= story.end;
  const section = (
    day: string
  ): Html => html`<section class="day" id="d-${day}"><h2>${longDay(day)}</h2>${kinds(byDay.get(day)!, link)}</section>
`;
  const undated = byDay.get(null) ?? [];
  return html`<p class="note">${tables.tolls.length} tolls, ${tables.talks.length} talks, ${tables.events.length} events; the number after each is that of its reports. <a href="#outside">Before and after these days</a>, <a href="#undated">${undated.length} without a day</a>.</p>
${days.filter(inside).map(section)}<h2 id="outside">Told as background, from before or after these days</h2>
${days.filter((day) => !inside(day)).map(section)}<section class="day" id="undated"><h2>No day told</h2>${kinds(undated, link)}</section>`;
};

const kinds = (entries: Entry[], link: (path: string) => string): Html[] =>
  KINDS.map(([kind, name]) => {
    const rows = entries.filter((e) => e.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
    return rows.length ? html`<h3>${name}</h3><ul>${rows.map((e) => line(e, link))}</ul>` : html``;
  });

function line({id, kind, title, row}: Entry, link: (path: string) => string): Html {
  const until = row.date_end && row.date_end !== row.date_start ? `, up to ${longDay(row.date_end)}` : "";
  const place = row.place && row.place !== "Idlib" ? `, ${placeName(row.place)}` : "";
  return html`<li><a href="${link(`${kind}/${id}`)}">${title}</a>${place}${until} <span class="count">${row.n_reports}</span></li>`;
}
