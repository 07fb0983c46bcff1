import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, relative} from "node:path";
import {writeEvidence} from "./evidence.js";
import {writeFiles} from "./files.js";
import {framework, freshCache} from "./framework.js";
import {brokenLinks, htmlFiles} from "./links.js";
import {patchPage} from "./patch.js";
import {previewImage} from "./preview-image.js";
import {preparedStories, readSite} from "./store.js";

interface BuildOptions {
  /** The project's folder. */
  root: string;
  /** Where the site goes; default `dist` in the project. */
  out?: string;
  /** The address that the site will have, for previews of links; without it they name their picture from the page. */
  url?: string;
  log(line: string): void;
}

/** Builds the whole site from the prepared tables, offline. Throws with Framework's own words where it fails or a link is broken. */
export async function buildSite({root, out = join(root, "dist"), url, log}: BuildOptions): Promise<void> {
  freshCache(root);
  rmSync(out, {recursive: true, force: true});
  log("drawing the pages…");
  await run(root, out);
  writeEvidence(root, out);
  const pages = htmlFiles(out);
  const pinned = await writeFiles(root, out);
  for (const file of pages) writeFileSync(file, patched(file, {root, out, pinned, ...(url && {url})}));
  const broken = brokenLinks(out);
  if (broken.length) throw new Error(`the site has ${broken.length} broken links:\n${broken.slice(0, 20).join("\n")}`);
  log(`${pages.length} pages in ${relative(process.cwd(), out) || out}`);
}

/** A page that Framework built, with what it lacks. */
function patched(
  file: string,
  {root, out, ...given}: {root: string; out: string; pinned: ReadonlyMap<string, string>; url?: string}
): string {
  const path = `/${relative(out, file)}`;
  const story = /^\/stories\/([^/]+)/.exec(path)?.[1];
  const lang = story ? readSite(root, story).story.lang : "en";
  const image = previewImage(path, story ?? preparedStories(root)[0]!);
  return patchPage(readFileSync(file, "utf8"), {path, lang, image, ...given});
}

function run(root: string, out: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = framework(root, ["build"], {DATELINE_OUT: relative(root, out) || "dist"});
    let said = "";
    child.stdout?.on("data", (chunk) => (said += chunk));
    child.stderr?.on("data", (chunk) => (said += chunk));
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done() : fail(new Error(`the site did not build:\n${said.slice(-4000)}`))));
  });
}
