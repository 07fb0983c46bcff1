import {gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {document, serialize} from "../../loaders/site/dom.js";
import {moreShards} from "../../loaders/site/shards.js";
import {CHARTS} from "../../src/charts/index.js";
import {figure} from "../../src/components/figure.js";
import {partById} from "../../src/components/index.js";
import {chart} from "../../src/lib/chart.js";
import {MOST_MARKS} from "../../src/lib/crowd.js";
import {KINDS, MOST_PAGES, pagesOf, reachable, shardOf} from "../../src/lib/reachable.js";
import type {SiteData} from "../../src/lib/site-data.js";
import {rowsOf} from "../../src/lib/spec.js";
import {pageTheme} from "../../src/lib/theme.js";
import {crowd} from "./crowd.js";

const strict = new new JSDOM("").window.DOMParser();

describe.each([
  ["100,000 events in nine weeks", crowd(100_000, "2020-01-15", "2020-03-21")],
  ["20,000 events in ten years", crowd(20_000, "2011-03-15", "2021-03-14")]
])("%s", (_, data: SiteData) => {
  const link = (path: string): string => `/${reachable(data, path)}`;
  const part = (id: string): string => partById(id)!({data, link, id: "", document, serialize}).markup;
  const targets = new Set<string>();

  test.each(CHARTS.map((spec) => [spec.id, spec] as const))("%s: as many marks as can be told apart, none cut short", (_, spec) => {
    const rows = rowsOf(spec, data);
    const marks = spec.tooFew(rows) === null ? spec.marks(rows) : 0;
    expect(marks).toBeLessThanOrEqual(MOST_MARKS);
    for (const phone of [false, true]) {
      const svg = serialize(chart(spec, data, {document, theme: pageTheme, phone, link, mode: "page"}));
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg.length).toBeLessThan(30_000 + marks * 340);
      const root = strict.parseFromString(svg, "application/xml").documentElement;
      const links = [...root.querySelectorAll("a")].map((a) => a.getAttribute("href")!);
      expect(links.length).toBe(marks);
      for (const href of links) targets.add(href);
    }
  });

  test("the home page stays within its weight", () => {
    const reports = CHARTS.find(({id}) => id === "reports")!;
    const home = part("story-list") + part("findings") + figure(reports, data, {document, serialize, link}).markup;
    // Framework's page around it weighs some 6 kB.
    expect(gzipSync(home).length).toBeLessThan(50_000);
  });

  test("the lists stay within theirs, and hold every anchor that charts lead to", () => {
    const lists: Record<string, string> = {evidence: part("evidence-list"), sources: part("source-list")};
    for (const markup of Object.values(lists)) expect(gzipSync(markup).length).toBeLessThan(55_000);
    const missing = [...targets].filter((href) => {
      const [, page = "", anchor] = /^\/([^#]*)#(.*)$/.exec(href) ?? [];
      return anchor && page in lists && !lists[page]!.includes(` id="${anchor}"`);
    });
    expect(missing).toEqual([]);
    expect(targets.size).toBeGreaterThan(100);
  });

  test("only the things reported most have pages; every other is in the file that its address names", () => {
    const pages = pagesOf(data.tables);
    expect(pages.size).toBeLessThanOrEqual(KINDS.length * MOST_PAGES);
    const least = Math.min(...data.tables.events.filter((e) => pages.has(`events/${e.id}`)).map((e) => e.n_reports));
    expect(data.tables.events.filter((e) => e.n_reports > least && !pages.has(`events/${e.id}`))).toEqual([]);
    const shards = moreShards(data);
    const lost = KINDS.flatMap((kind) =>
      data.tables[kind].filter(({id}) => {
        const path = `${kind}/${id}`;
        return !pages.has(path) && !shards.get(shardOf(path))?.tables[kind].some((row) => row.id === id);
      })
    );
    expect(lost).toEqual([]);
    expect(reachable(data, `events/${data.tables.events.find((e) => !pages.has(`events/${e.id}`))!.id}`)).toMatch(/^more#events\//);
  });
});
