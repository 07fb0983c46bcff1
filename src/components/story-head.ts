import {longDay, plural} from "../lib/format.js";
import {html} from "../lib/html.js";
import type {Part} from "./part.js";

/** The story's title and what its numbers rest on. */
export const storyHead: Part = ({data}) => {
  const {story, tables, lastArticle} = data;
  const read = tables.articles.filter((a) => a.origin === "text").length;
  const outlets = new Set(tables.articles.map((a) => a.outlet)).size;
  return html`<h1>${story.title}</h1>
<p class="lead">${story.description}</p>
<p class="note">${plural(read, "article")} read and ${plural(tables.articles.length - read, "report")} coded by hand, from ${plural(outlets, "outlet")}, the last of ${longDay(lastArticle)}: ${plural(tables.events.length, "event")}, ${plural(tables.tolls.length, "toll")}, ${plural(tables.talks.length, "talk")}.</p>`;
};
