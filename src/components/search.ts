import {list, longDay, plural} from "../lib/format.js";
import {html} from "../lib/html.js";
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
export function searchEntries(tables: Parameters<typeof titled>[0]): SearchEntry[] {
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
  const people = [...new Set(tables.talks.flatMap((t) => t.participants))].sort().map((name): SearchEntry => {
    const own = tables.talks.filter((t) => t.participants.includes(name));
    return {id: `person/${name}`, kind: "person", title: name, text: plural(own.length, "talk"), path: `talks/${own[0]!.id}`};
  });
  const places = [...new Set(tables.events.map((e) => e.place).filter((p) => p !== null))].sort().map((name): SearchEntry => {
    const own = tables.events.filter((e) => e.place === name);
    return {id: `place/${name}`, kind: "place", title: name, text: plural(own.length, "event"), path: `events/${own[0]!.id}`};
  });
  const outlets = [...new Set(tables.articles.map((a) => a.outlet))].sort().map((name): SearchEntry => {
    const own = tables.articles.filter((a) => a.outlet === name);
    return {id: `outlet/${name}`, kind: "outlet", title: name, text: plural(own.length, "report"), path: `sources#${own[0]!.article_id}`};
  });
  return [...rows, ...people, ...places, ...outlets];
}

/** The search box, and for readers without JavaScript the way to every list. */
export const search: Part = ({data, link}) => {
  const people = [...new Set(data.tables.talks.flatMap((t) => t.participants))].sort();
  return html`<form class="search" role="search" data-story="${data.story.id}"><label for="q">Search events, tolls, talks, people, places, outlets</label>
<input id="q" type="search" name="q" autocomplete="off" spellcheck="false" placeholder="Saraqib, Lavrov, 27 February…"></form>
<p role="status" id="found" class="note"></p><ol id="results" class="results"></ol>
<p>Or read <a href="${link("evidence")}">all events, tolls and talks by day</a> or <a href="${link("sources")}">all outlets</a>.${people.length > 0 && ` People in talks: ${list(people)}.`}</p>`;
};
