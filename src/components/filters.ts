import {group} from "d3";
import {sidesIn} from "../lib/filter.js";
import {plural} from "../lib/format.js";
import {html} from "../lib/html.js";
import {sideName, words} from "../lib/names.js";
import type {Part} from "./part.js";

/** The filters of a page, as a form that works on every chart of it. Without JavaScript the style sheet hides it: every row is there. */
export const filters: Part = ({data: {tables, story}}) => {
  const outlets = [...new Set(tables.articles.map((a) => a.outlet))].sort();
  const groups = [...group(tables.articles, (a) => a.outlet_group)].filter(([name]) => name).sort((a, b) => b[1].length - a[1].length);
  const sides = sidesIn(tables);
  return html`<details class="filter-box"><summary>Filter the charts of this page</summary><form class="filters" aria-label="Filters" data-story="${story.id}">
<label>From <input type="date" name="from" min="${story.start}" max="${story.end}"></label>
<label>to <input type="date" name="to" min="${story.start}" max="${story.end}"></label>
<label>Side <select name="side"><option value="">all</option>${sides.map((s) => html`<option value="${s}">${sideName(s)}</option>`)}</select></label>
<label>Outlet <select name="outlet"><option value="">all</option>${outlets.map((o) => html`<option>${o}</option>`)}</select></label>
<label>Group <select name="group"><option value="">all</option>${groups.map(([name]) => html`<option value="${name}">${words("outletGroups", name!)}</option>`)}</select></label>
<label>Kind <select name="kind"><option value="">all</option><option value="text">read as text</option><option value="coded">coded by hand</option></select></label>
<label class="check"><input type="checkbox" name="sure" value="1"> only what two or more outlets report</label>
<button type="reset">Reset</button>
<p role="status" class="note">${plural(tables.articles.length, "report")}, all shown.</p>
</form></details>`;
};
