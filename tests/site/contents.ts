import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {CHARTS} from "../../src/charts/index.js";
import {PRESETS} from "../../src/lib/presets.js";
import type {SiteData} from "../../src/lib/site-data.js";

/** A built site. */
interface Built {
  out: string;
  root: string;
  story: string;
  data: SiteData;
}

/** Tests of what no file of a built site may hold: an article's text, words that judge, traces of a machine. */
export function contentTests(built: () => Built): void {
  const files = (): string[] =>
    readdirSync(built().out, {recursive: true, encoding: "utf8"}).filter((name) => statSync(join(built().out, name)).isFile());

  test("no article's text: no more than 40 words in a row, in any file", () => {
    const folder = join(built().root, "data/stories", built().story, "articles");
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
    const runs = new Map<string, string>();
    for (const name of readdirSync(folder).filter((n) => n.endsWith(".md"))) {
      const all = words(readFileSync(join(folder, name), "utf8"));
      for (let i = 0; i + 41 <= all.length; i++) runs.set(all.slice(i, i + 41).join(" "), name);
    }
    expect(runs.size).toBeGreaterThan(500);
    const leaks: string[] = [];
    const readAs = {text: 0, picture: 0};
    for (const name of files()) {
      if (/\.png$/.test(name)) {
        readAs.picture += 1;
        continue;
      }
      const raw = readFileSync(join(built().out, name));
      const text = (name.endsWith(".gz") ? gunzipSync(raw) : raw)
        .toString("utf8")
        .replace(/<\/?(?:mark|em|b|i|a|span|time)\b[^>]*>/g, " ")
        .replace(/&#39;/g, "'")
        .replace(/&(?:amp|quot|nbsp);/g, " ");
      const all = words(text);
      readAs.text += 1;
      for (let i = 0; i + 41 <= all.length; i++) {
        const found = runs.get(all.slice(i, i + 41).join(" "));
        if (found) {
          leaks.push(`${name} holds ${found}: ${all.slice(i, i + 12).join(" ")}…`);
          break;
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(readAs.picture).toBe(CHARTS.length * Object.keys(PRESETS).length);
    expect(readAs.text).toBeGreaterThan(built().data.tables.events.length);
  }, 60_000);

  test("no words that judge an outlet, nor traces of the machine it was built on", () => {
    const faults: string[] = [];
    for (const name of files().filter((n) => /\.(html|svg)$/.test(n))) {
      const html = readFileSync(join(built().out, name), "utf8");
      const prose = html
        .replace(/<blockquote>.*?<\/blockquote>/gs, "")
        .replace(/“[^”]*”/g, "")
        .replace(/ href="[^"]*"/g, "");
      for (const word of prose.match(/\bbiased\b|\bpropaganda\b|\bpro-\w+/gi) ?? []) faults.push(`${name}: ${word}`);
      for (const trace of html.match(/\/(?:work|tmp|home|root)\/\w+|localhost|127\.0\.0\.1|jsdelivr|npmjs/g) ?? [])
        faults.push(`${name}: ${trace}`);
    }
    expect(faults).toEqual([]);
  });
}
