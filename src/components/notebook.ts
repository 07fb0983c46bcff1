import {type Html, html} from "../lib/html.js";
import {EXAMPLES, run} from "../lib/notebook.js";
import type {Tables} from "../lib/site-data.js";
import type {Part} from "./part.js";
import {resultTable} from "./result-table.js";

/** The notebook: each roll-up with its code and its result, computed here; with JavaScript the reader may change and run it. */
export const notebook: Part = ({data}) =>
  html`${EXAMPLES.map(({id, title, code}) => {
    return html`<section class="cell" id="${id}" data-story="${data.story.id}"><h2>${title}</h2>
<label class="sr" for="code-${id}">Code: ${title}</label><textarea id="code-${id}" spellcheck="false" wrap="off" rows="${code.split("\n").length + 1}">${code}</textarea>
<p><button type="button" data-run="${id}" aria-label="Run: ${title}">Run</button></p>
<div class="result">${result(code, data.tables, title)}</div></section>`;
  })}`;

/** A table without rows has no columns either, so a roll-up over it fails: then there is nothing to show. */
function result(code: string, tables: Tables, title: string): Html {
  try {
    return resultTable(run(code, tables), title);
  } catch {
    return html`<p class="note">No rows: a table that this asks for is empty.</p>`;
  }
}
