import {plural} from "../lib/format.js";
import {html} from "../lib/html.js";
import {KINDS, pagesOf} from "../lib/reachable.js";
import type {Part} from "./part.js";

/** Where rows without a page are shown when they are asked for; without JavaScript it says where else they are. */
export const more: Part = ({data: {story, tables}, link}) => {
  const all = KINDS.reduce((n, kind) => n + tables[kind].length, 0);
  return html`<div class="more" data-story="${story.id}"><h1>One event, toll or talk</h1>
<p>${plural(pagesOf(tables).size, "event, toll or talk", "events, tolls and talks")} of ${plural(all, "row")} have a page of their own. The others are fetched here, which needs JavaScript; all are in the <a href="${link("data")}">data</a> too. Find one by <a href="${link("search")}">search</a>.</p></div>`;
};
