import {html} from "../lib/html.js";
import {EXAMPLES, run} from "../lib/notebook.js";
import type {Part} from "./index.js";
import {resultTable} from "./result-table.js";

/** The notebook: each roll-up with its code and its result, computed here; with JavaScript the reader may change and run it. */
export const notebook: Part = ({data}) =>
  html`${EXAMPLES.map(({id, title, code}) => {
    const result = run(code, data.tables);
    return html`<section class="cell" id="${id}" data-story="${data.story.id}"><h2>${title}</h2>
<label class="sr" for="code-${id}">Code: ${title}</label><textarea id="code-${id}" spellcheck="false" rows="${code.split("\n").length + 1}">${code}</textarea>
<p><button type="button" hidden data-run="${id}">Run</button></p>
<div class="result">${resultTable(result)}</div></section>`;
  })}`;
