import {FILTERED} from "../../charts/filtered.js";
import {FILTER_KEYS, type Filter, filterData, filterOf} from "../../lib/filter.js";
import {plural} from "../../lib/format.js";
import {reachable} from "../../lib/reachable.js";
import type {SiteData} from "../../lib/site-data.js";
import {rowsOf} from "../../lib/spec.js";
import {artworks, table} from "../figure.js";
import {address, load, serialize} from "./place.js";

/** Makes the filters of the page work on every chart of it; their state stands in the address. */
export async function start(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>("form.filters")!;
  const query = new URLSearchParams(location.search);
  for (const key of FILTER_KEYS) {
    const field = form.elements.namedItem(key) as HTMLInputElement | null;
    const value = query.get(key);
    if (field && value && field.type === "checkbox") field.checked = true;
    else if (field && value) field.value = value;
  }
  if (FILTER_KEYS.some((key) => query.has(key))) form.closest("details")!.open = true;
  const data = await load<SiteData>(form.dataset.story!, "story");
  const apply = (): void => {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== "") as [string, string][]);
    history.replaceState(null, "", `${location.pathname}${String(asked) && `?${asked}`}${location.hash}`);
    redraw(form, data, filterOf(asked));
  };
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

/** Draws every chart of the page anew. Their files are written with the site and hold all rows, which is said beside them. */
function redraw(form: HTMLFormElement, all: SiteData, filter: Filter): void {
  const data = filterData(all, filter);
  const isFiltered = Object.keys(filter).length > 0;
  const link = (path: string): string => address(data.story.id, reachable(all, path));
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
    const spec = FILTERED.find(({id}) => id === figure.dataset.chart);
    if (!spec) continue;
    figure.querySelector(".artworks")!.innerHTML = artworks(spec, data, {document, serialize, link}).markup;
    figure.querySelector("details.rows")!.outerHTML = table(spec, rowsOf(spec, data), link).markup;
    figure.querySelector("h2")!.textContent = spec.title(rowsOf(spec, data), data.story);
    figure.querySelector(".which")!.textContent = isFiltered ? "This chart without the filters" : "This chart";
  }
  const left = reports(data);
  const whole = reports(all);
  const status = form.querySelector("[role=status]")!;
  status.textContent =
    left === whole
      ? `${plural(whole, "report")}, all shown.`
      : `${left} of ${plural(whole, "report")} remain: ${plural(data.tables.events.length, "event")}, ${plural(data.tables.tolls.length, "toll")}, ${plural(data.tables.talks.length, "talk")}.`;
}

/** Articles that still have a report of something. */
function reports({tables}: SiteData): number {
  return new Set([...tables.event_reports, ...tables.casualty_reports, ...tables.talk_reports].map((r) => r.article_id)).size;
}
