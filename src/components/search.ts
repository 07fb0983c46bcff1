import {group} from "d3";
import {list, longDay, plural} from "../lib/format.js";
import {html} from "../lib/html.js";
import {reachable} from "../lib/reachable.js";
import type {SiteData} from "../lib/site-data.js";
import {titled} from "./evidence-page.js";
import type {Part} from "./part.js";

/** One thing that can be found. */
export interface SearchEntry {
  id: string;
  kind: string;
  title: string;
  text: string;
  /** Site path below the story. */
  path: string;
}

/** Everything that can be found: events, tolls, talks, people, places, outlets. */
export function searchEntries(tables: SiteData["tables"]): SearchEntry[] {
  const rows = titled(tables).map(
    ({id, kind, title, row}): SearchEntry => ({
      id: `${kind}/${id}`,
      kind: kind.slice(0, -1),
      title,
      path: `${kind}/${id}`,
      text: [row.date_start && longDay(row.date_start), row.place, "participants" in row ? row.participants.join(", ") : ""]
        .filter(Boolean)
        .join(", ")
    })
  );
  const named = <Row>(kind: string, found: Map<string, Row[]>, thing: string, path: (row: Row) => string): SearchEntry[] =>
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([title, own]) => ({id: `${kind}/${title}`, kind, title, text: plural(own.length, thing), path: path(own[0]!)}));
  const talks = tables.talks.flatMap((talk) => talk.participants.map((name) => ({name, talk})));
  const placed = tables.events.flatMap((event) => (event.place?.split("; ") ?? []).map((name) => ({name, event})));
  return [
    ...rows,
    ...named(
      "person",
      group(talks, (t) => t.name),
      "talk",
      ({talk}) => `talks/${talk.id}`
    ),
    ...named(
      "place",
      group(placed, (p) => p.name),
      "event",
      ({event}) => `events/${event.id}`
    ),
    ...named(
      "outlet",
      group(tables.articles, (a) => a.outlet),
      "report",
      (a) => `sources#${a.article_id}`
    )
  ].map((entry) => ({...entry, path: reachable({tables}, entry.path)}));
}

/** People that the page names by itself. */
const MOST_PEOPLE = 120;

/** The search box, and for readers without JavaScript the way to every list. */
export const search: Part = ({data, link}) => {
  const people = [...new Set(data.tables.talks.flatMap((t) => t.participants))].sort();
  return html`<form class="search" role="search" data-story="${data.story.id}"><label for="q">Search events, tolls, talks, people, places, outlets</label>
<input id="q" type="search" name="q" autocomplete="off" spellcheck="false" placeholder="Saraqib, Lavrov, 27 February…"></form>
<p role="status" id="found" class="note"></p><ol id="results" class="results"></ol>
<p>Or read <a href="${link("evidence")}">all events, tolls and talks by day</a> or <a href="${link("sources")}">all outlets</a>.${people.length > 0 && ` People in talks: ${list(people.slice(0, MOST_PEOPLE))}${people.length > MOST_PEOPLE ? ` and ${people.length - MOST_PEOPLE} more` : ""}.`}</p>`;
};
