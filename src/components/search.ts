import {ascending, group} from "d3";
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
  const talks = tables.talks.flatMap((talk) => talk.participants.map((name) => ({name, path: `talks/${talk.id}`})));
  const events = tables.events.flatMap((event) => (event.place?.split("; ") ?? []).map((name) => ({name, path: `events/${event.id}`})));
  const reports = tables.articles.map(({outlet, article_id}) => ({name: outlet, path: `sources#${article_id}`}));
  return [
    ...titled(tables).map(entryOf),
    ...named("person", talks, "talk"),
    ...named("place", events, "event"),
    ...named("outlet", reports, "report")
  ].map((entry) => ({...entry, path: reachable({tables}, entry.path)}));
}

/** An event, toll or talk with its day, place and people. */
const entryOf = ({id, kind, title, row}: ReturnType<typeof titled>[number]): SearchEntry => ({
  id: `${kind}/${id}`,
  kind: kind.slice(0, -1),
  title,
  path: `${kind}/${id}`,
  text: [row.date_start && longDay(row.date_start), row.place, "participants" in row ? row.participants.join(", ") : ""]
    .filter(Boolean)
    .join(", ")
});

/** An entry for each name, with the number of things that bear it; it leads to the first of them. */
const named = (kind: string, bearers: readonly {name: string; path: string}[], thing: string): SearchEntry[] =>
  [...group(bearers, ({name}) => name)]
    .sort(([a], [b]) => ascending(a, b))
    .map(([title, own]) => ({id: `${kind}/${title}`, kind, title, text: plural(own.length, thing), path: own[0]!.path}));

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
