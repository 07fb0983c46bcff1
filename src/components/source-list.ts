import {count, longDay, plural} from "../lib/format.js";
import {type Html, html} from "../lib/html.js";
import {sideName, words} from "../lib/names.js";
import {listedOf} from "../lib/reachable.js";
import {byOutlet} from "../lib/rollup.js";
import type {ArticleRow} from "../lib/site-data.js";
import type {Part} from "./part.js";

/** Every outlet with its reports: how many, what kind, how dated, and the link to each. */
export const sourceList: Part = ({data, link}) => {
  const listed = listedOf(data.tables);
  const outlets = byOutlet(data.tables.articles);
  const shown = outlets
    .map(({outlet, articles}) => ({outlet, articles, own: articles.filter((a) => listed.has(a.article_id))}))
    .filter(({own}) => own.length);
  const rest = data.tables.articles.length - listed.size;
  const coded = data.tables.articles.filter((a) => a.origin === "coded");
  const cut = coded.filter((a) => a.truncated).length;
  return html`<p>${plural(outlets.length, "outlet")}. Groups are the coder’s, by ownership. ${plural(coded.length, "report")} coded by hand from the page, without its text; of ${cut} only the beginning was readable.</p>
<div class="scroll" tabindex="0" role="region" aria-label="All outlets"><table class="list cards outlets"><caption class="sr">All outlets and their reports</caption>
<thead><tr><th scope="col">Outlet</th><th scope="col">Country</th><th scope="col">Group</th><th scope="col">Reports</th></tr></thead>
<tbody>${shown.map(
    ({
      outlet,
      articles,
      own
    }) => html`<tr><th scope="row">${outlet}</th><td>${articles[0]!.outlet_country && sideName(articles[0]!.outlet_country)}</td><td>${articles[0]!.outlet_group && words("outletGroups", articles[0]!.outlet_group)}</td><td><ul class="plain">${own.map((a) => line(a, own))}</ul>${own.length < articles.length && html`and ${count(articles.length - own.length)} more`}</td></tr>
`
  )}</tbody></table></div>${rest > 0 && html`<p class="note">${plural(rest, "report")} more ${rest === 1 ? "is" : "are"} in the <a href="${link("data")}">data</a>.</p>`}`;
};

function line(a: ArticleRow, own: readonly ArticleRow[]): Html {
  const sameDay = own.filter((o) => o.published === a.published);
  const which = sameDay.length > 1 ? `, ${sameDay.indexOf(a) + 1} of ${sameDay.length} that day` : "";
  const day = a.published ? longDay(a.published) : "undated";
  const kind = a.origin === "text" ? "read as text" : a.truncated ? "coded by hand from its beginning" : "coded by hand";
  return html`<li id="${a.article_id}">${a.url ? html`<a href="${a.url}" rel="external noopener" aria-label="${day}, ${a.outlet}${which}">${day}</a>` : day}, ${kind}${a.published_basis !== "stamp" && `, date ${words("bases", a.published_basis)}`}</li>`;
}
