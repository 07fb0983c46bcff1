import {html} from "../lib/html.js";
import type {Part} from "./part.js";

/** The stories, as links. */
export const storyList: Part = ({data, link}) => html`<p class="stories"><a href="${link("index")}">${data.story.title}</a></p>`;
