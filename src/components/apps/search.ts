import MiniSearch from "minisearch";
import {plural} from "../../lib/format.js";
import {html} from "../../lib/html.js";
import type {SearchEntry} from "../search.js";
import {address, load} from "./place.js";

/** Results shown at once. */
const MOST = 60;

/** Makes the search box find events, tolls, talks, people, places and outlets, in the page. */
export async function start(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>("form.search")!;
  const story = form.dataset.story!;
  const index = new MiniSearch<SearchEntry>({
    fields: ["title", "text"],
    storeFields: ["kind", "title", "text", "path"],
    processTerm: fold,
    searchOptions: {prefix: true, fuzzy: 0.15, combineWith: "AND", boost: {title: 2}}
  });
  index.addAll(await load<SearchEntry[]>(story, "search"));
  const field = form.elements.namedItem("q") as HTMLInputElement;
  const find = (): void => {
    const found = index.search(field.value).slice(0, MOST) as unknown as SearchEntry[];
    document.querySelector("#found")!.textContent = field.value
      ? `${plural(found.length, "result")}${found.length === MOST ? " or more" : ""}.`
      : "";
    document.querySelector("#results")!.innerHTML =
      html`${found.map(({kind, title, text, path}) => html`<li><a href="${address(story, path)}">${title}</a> <span class="note">${kind}${text && `, ${text}`}</span></li>`)}`.markup;
  };
  field.value ||= new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", () => {
    history.replaceState(null, "", field.value ? `?q=${encodeURIComponent(field.value)}` : location.pathname);
    find();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  find();
}

/** A word as it is sought: `Erdoğan` → `erdogan`. */
const fold = (term: string): string => term.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").toLowerCase();
