import {DARK, LIGHT, themeVariables} from "../lib/theme.js";

interface Page {
  title: string | null;
  path: string;
}

/** The pages of a story, in the order of the masthead. */
export const PAGES = [
  ["index", "Overview"],
  ["escalation", "Escalation"],
  ["casualties", "Casualties"],
  ["diplomacy", "Diplomacy"],
  ["framing", "Framing"],
  ["evidence", "Evidence"],
  ["sources", "Sources"],
  ["data", "Data"],
  ["method", "Method"],
  ["notebook", "Notebook"],
  ["search", "Search"]
] as const;

const storyOf = (path: string): string | undefined => /^\/stories\/([^/]+)/.exec(path)?.[1];

/**
 * Fetches what needs JavaScript on a reader's first use of it, or where the address asks for it. Tables are open on paper; the style
 * sheet does that too, but not in every browser.
 */
const ON_DEMAND = `const root=document.querySelector(".masthead .name").href,asked={};
const wake=app=>asked[app]??=import(new URL((document.body.dataset.root?"":"_file/")+"app/"+app+".js",root)).then(m=>m.start());
for(const app of ["filters","search"])for(const f of document.querySelectorAll("form."+app)){for(const e of ["focusin","input"])f.addEventListener(e,()=>wake(app),{once:true});if(location.search)wake(app)}
for(const b of document.querySelectorAll("[data-run]"))b.addEventListener("click",()=>{if(!asked.notebook)b.dataset.asked=1;wake("notebook")},{once:true});
if(document.querySelector(".more"))wake("more");
let opened=[];addEventListener("beforeprint",()=>{opened=[...document.querySelectorAll("details.rows:not([open])")];for(const d of opened)d.open=true});addEventListener("afterprint",()=>{for(const d of opened)d.open=false});`;

/** One palette for page and charts, light and dark. */
export function pageHead(): string {
  return `<script type="module">${ON_DEMAND}</script><style>:root{${themeVariables(LIGHT)}}@media (prefers-color-scheme:dark){:root{${themeVariables(DARK)}}}@media print{:root{${themeVariables(LIGHT)}}}</style>`;
}

/** Name and pages of the story. */
export function pageHeader({path}: Page): string {
  const story = storyOf(path);
  const links = story
    ? PAGES.map(([page, name]) => {
        const here = path === `/stories/${story}/${page}` || (page === "evidence" && /\/(events|tolls|talks)\//.test(path));
        return `<li><a href="/stories/${story}/${page}"${here ? ' aria-current="page"' : ""}>${name}</a></li>`;
      }).join("")
    : "";
  const nav = links ? `<nav aria-label="Pages"><ul>${links}</ul></nav>` : "";
  return `<div class="masthead"><a class="name" href="/index">Dateline</a>${nav}</div>`;
}

/** What the numbers rest on, in two lines. */
export function pageFooter({path}: Page): string {
  const story = storyOf(path);
  const method = story ? ` How they are read and how often the reading is right: <a href="/stories/${story}/method">method</a>.` : "";
  const top = story ? ' <a href="#">To the top</a>' : "";
  return `<p>Every number opens to the reports it rests on.${method} Quotes belong to their outlets and are at most 40 words long.${top}</p>`;
}
