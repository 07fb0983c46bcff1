import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";

/** Every built page. */
export const htmlFiles = (out: string): string[] =>
  readdirSync(out, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(out, name));

/** Links of built pages that lead to no file, or to an anchor that the page does not have: `page → link`. */
export function brokenLinks(out: string): string[] {
  const pages = new Map(htmlFiles(out).map((file) => [file, readFileSync(file, "utf8")]));
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (file: string): Set<string> => {
    const known = anchors.get(file) ?? new Set([...(pages.get(file) ?? "").matchAll(/ (?:id|name)="([^"]+)"/g)].map((m) => m[1]!));
    anchors.set(file, known);
    return known;
  };
  const broken = new Set<string>();
  for (const [file, html] of pages) {
    for (const [, link = ""] of html.replace(/<code>.*?<\/code>/gs, "").matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/i.test(link)) continue;
      const [path = "", anchor] = decodeURI(link.replace(/&amp;/g, "&")).split("#");
      const target = path.split("?")[0] ? join(dirname(file), path.split("?")[0]!) : file;
      if (!existsSync(target) || (anchor && !anchorsOf(target).has(anchor))) broken.add(`${relative(out, file)} → ${link}`);
    }
  }
  return [...broken];
}
