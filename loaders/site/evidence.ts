import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {partById} from "../../src/components/index.js";
import {pagesOf, reachable} from "../../src/lib/reachable.js";
import {document, serialize} from "./dom.js";
import {preparedStories, readSite} from "./store.js";

/** The id of the one evidence page that Framework builds; all others take its shape. */
export const SHELL = "shell";

const KINDS = [
  ["events", "event-page"],
  ["tolls", "toll-page"],
  ["talks", "talk-page"]
] as const;

/** Where the content goes in the shell. */
export const SLOT = '<div id="evidence-slot"></div>';

/**
 * Writes a page for every event, toll and talk, or for those reported most, from one page that Framework built. Framework takes a sixth
 * of a second for a page, this a millisecond, and there are hundreds.
 */
export function writeEvidence(root: string, out: string): void {
  for (const story of preparedStories(root)) {
    const data = readSite(root, story);
    const folder = join(out, "stories", story);
    const file = join(folder, "events", `${SHELL}.html`);
    const shell = readFileSync(file, "utf8");
    if (!shell.includes(SLOT)) throw new Error(`the evidence page has no slot: ${file}`);
    for (const [kind, part] of KINDS) {
      mkdirSync(join(folder, kind), {recursive: true});
      const link = (path: string): string => evidenceLink(reachable(data, path));
      for (const {id} of data.tables[kind]) {
        if (!pagesOf(data.tables).has(`${kind}/${id}`)) continue;
        const content = partById(part)!({data, id, link, document, serialize});
        writeFileSync(
          join(folder, kind, `${id}.html`),
          shell.replace(SLOT, () => content.markup)
        );
      }
    }
    rmSync(file);
  }
}

/** A site path below the story, from an evidence page; `sources#c001` keeps its anchor. */
function evidenceLink(path: string): string {
  const [page = "", anchor] = path.split("#");
  return `../${page}.html${anchor ? `#${anchor}` : ""}`;
}
