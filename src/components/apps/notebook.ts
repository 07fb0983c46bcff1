import {run} from "../../lib/notebook.js";
import type {Tables} from "../../lib/site-data.js";
import {resultTable} from "../result-table.js";
import {load} from "./place.js";

/** Makes the notebook's cells run a reader's code; of the tables only those that the code names are fetched. */
export function start(): void {
  for (const cell of document.querySelectorAll<HTMLElement>(".cell")) {
    const button = cell.querySelector("button")!;
    button.addEventListener("click", () => show(cell));
    if (button.dataset.asked) show(cell);
  }
}

async function show(cell: HTMLElement): Promise<void> {
  const code = cell.querySelector("textarea")!.value;
  const result = cell.querySelector(".result")!;
  try {
    const names = [...new Set([...code.matchAll(/\btables\s*\.\s*(\w+)/g)].map((match) => match[1]!))];
    const tables = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await load(cell.dataset.story!, name)])));
    result.innerHTML = resultTable(run(code, tables as Tables), cell.querySelector("h2")!.textContent ?? "").markup;
  } catch (error) {
    result.textContent = `This does not run: ${(error as Error).message}`;
  }
}
