import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {SiteData} from "../../src/lib/site-data.js";
import {type AnyChart, rowsOf} from "../../src/lib/spec.js";
import {exportSvg} from "./export.js";

/** Where pinned embeds are kept from build to build, below the project root. */
const PINNED = "build/pinned";

/**
 * Writes a chart's embeds: `<chart>.html`, which changes with the data, and the same under the hash of its content, which never does.
 * Pinned files of earlier builds are kept beside the output, which is emptied, and written again.
 * @returns the name of the pinned file
 */
export function writeEmbeds(root: string, folder: string, spec: AnyChart, data: SiteData): string {
  const page = embed(spec.title(rowsOf(spec, data), data.story), exportSvg(spec, data), exportSvg(spec, data, "phone"));
  const pinned = `${spec.id}-${createHash("sha256").update(page).digest("hex").slice(0, 10)}.html`;
  const kept = join(root, PINNED, data.story.id);
  for (const dir of [folder, kept]) mkdirSync(dir, {recursive: true});
  writeFileSync(join(folder, `${spec.id}.html`), page);
  if (!existsSync(join(kept, pinned))) writeFileSync(join(kept, pinned), page);
  return pinned;
}

/** Writes the pinned embeds of this and all earlier builds. */
export function writePinned(root: string, folder: string, story: string): void {
  const kept = join(root, PINNED, story);
  if (!existsSync(kept)) return;
  for (const name of readdirSync(kept).sort()) writeFileSync(join(folder, name), readFileSync(join(kept, name)));
}

/** One chart as a page for an iframe: both artworks, no script but the one that tells its height to the page around it. */
function embed(title: string, wide: string, narrow: string): string {
  const name = title.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const style =
    "body{margin:0 auto;max-width:928px;background:#fff}svg{display:block;width:100%;height:auto;font-size-adjust:ch-width .556}svg+svg{display:none}@media(max-width:640px){svg{display:none}svg+svg{display:block}}";
  const post =
    'const tell=()=>parent.postMessage({dateline:location.pathname,height:document.documentElement.scrollHeight},"*");addEventListener("load",tell);addEventListener("resize",tell)';
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><main>${wide}${narrow}</main><script>${post}</script></body></html>\n`;
}
