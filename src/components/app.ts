import MiniSearch from "minisearch";
import {chartById} from "../charts/index.js";
import {FILTER_KEYS, filterData, filterOf} from "../lib/filter.js";
import {plural} from "../lib/format.js";
import {html} from "../lib/html.js";
import {run} from "../lib/notebook.js";
import type {SiteData} from "../lib/site-data.js";
import {artworks, table} from "./figure.js";
import {resultTable} from "./result-table.js";
import {type SearchEntry, searchEntries} from "./search.js";

/** The site's root, from the link of its name in the masthead. */
const root = new URL(".", document.querySelector<HTMLAnchorElement>(".masthead .name")!.href);

/** Built pages carry their root; Framework's preview serves files from a folder of its own. */
const files = document.body.dataset.root ? root : new URL("_file/", root);

const loaded = new Map<string, Promise<SiteData>>();

/** The story's tables, fetched once. */
function load(story: string): Promise<SiteData> {
  const known =
    loaded.get(story) ?? fetch(new URL(`data/${story}/story.json`, files)).then((response) => response.json() as Promise<SiteData>);
  loaded.set(story, known);
  return known;
}

/** Wakes the page: filters, search and notebook. Called on a reader's first use of any of them, or where the address holds a filter. */
export function start(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form.filters")) startFilters(form);
  for (const form of document.querySelectorAll<HTMLFormElement>("form.search")) startSearch(form);
  for (const cell of document.querySelectorAll<HTMLElement>(".cell")) startCell(cell);
}

async function startFilters(form: HTMLFormElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  for (const key of FILTER_KEYS) {
    const field = form.elements.namedItem(key) as HTMLInputElement | null;
    const value = query.get(key);
    if (field && value && field.type === "checkbox") field.checked = true;
    else if (field && value) field.value = value;
  }
  if (FILTER_KEYS.some((key) => query.has(key))) form.closest("details")!.open = true;
  const data = await load(form.dataset.story!);
  const apply = (): void => {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== "") as [string, string][]);
    history.replaceState(null, "", `${location.pathname}${asked.size ? `?${asked}` : ""}${location.hash}`);
    redraw(form, data, filterData(data, filterOf(asked)));
  };
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

function redraw(form: HTMLFormElement, all: SiteData, data: SiteData): void {
  const link = (path: string): string => {
    const [page, anchor] = path.split("#");
    return new URL(`stories/${data.story.id}/${page}.html${anchor ? `#${anchor}` : ""}`, root).pathname;
  };
  const serialize = (svg: Node): string => new XMLSerializer().serializeToString(svg);
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
    const spec = chartById(figure.dataset.chart!);
    if (!spec) continue;
    figure.querySelector(".artworks")!.innerHTML = artworks(spec, data, {document, serialize, link}).markup;
    figure.querySelector("details.rows")!.outerHTML = table(spec, spec.rows(data) as never[], link).markup;
    figure.querySelector("h2")!.textContent = spec.title(spec.rows(data) as never[], data.story);
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

const fold = (term: string): string => term.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").toLowerCase();

async function startSearch(form: HTMLFormElement): Promise<void> {
  const data = await load(form.dataset.story!);
  const entries = searchEntries(data.tables);
  const index = new MiniSearch<SearchEntry>({
    fields: ["title", "text"],
    storeFields: ["kind", "title", "text", "path"],
    processTerm: fold,
    searchOptions: {prefix: true, fuzzy: 0.15, combineWith: "AND", boost: {title: 2}}
  });
  index.addAll(entries);
  const field = form.elements.namedItem("q") as HTMLInputElement;
  const find = (): void => {
    const found = index.search(field.value).slice(0, 60) as unknown as SearchEntry[];
    document.querySelector("#found")!.textContent = field.value
      ? `${plural(found.length, "result")}${found.length === 60 ? " or more" : ""}.`
      : "";
    document.querySelector("#results")!.innerHTML =
      html`${found.map(({kind, title, text, path}) => html`<li><a href="${address(data.story.id, path)}">${title}</a> <span class="note">${kind}${text && `, ${text}`}</span></li>`)}`.markup;
  };
  field.value ||= new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", () => {
    history.replaceState(null, "", field.value ? `?q=${encodeURIComponent(field.value)}` : location.pathname);
    find();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  find();
}

function address(story: string, path: string): string {
  const [page, anchor] = path.split("#");
  return new URL(`stories/${story}/${page}.html${anchor ? `#${anchor}` : ""}`, root).pathname;
}

async function startCell(cell: HTMLElement): Promise<void> {
  const {tables} = await load(cell.dataset.story!);
  const button = cell.querySelector("button")!;
  const show = (): void => {
    const result = cell.querySelector(".result")!;
    try {
      result.innerHTML = resultTable(
        run(cell.querySelector("textarea")!.value, tables),
        cell.querySelector("h2")!.textContent ?? ""
      ).markup;
    } catch (error) {
      result.textContent = `This does not run: ${(error as Error).message}`;
    }
  };
  button.addEventListener("click", show);
  if (button.dataset.asked) show();
}
