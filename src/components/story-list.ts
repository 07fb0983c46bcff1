import {html} from "../lib/html.js";
import {PAGES} from "./page.js";
import type {Part} from "./part.js";

/** The story as the first page shows it: its title and what it is about. */
export const storyList: Part = ({data, link}) =>
  html`<h2 class="story"><a href="${link("index")}">${data.story.title}</a></h2><p>${data.story.description}</p>
<p class="pages">${PAGES.map(([page, name], i) => html`${i > 0 && " · "}<a href="${link(page)}">${name}</a>`)}</p>`;
