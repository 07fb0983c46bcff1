import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {main} from "../../loaders/cli.js";
import {STORY_PAGES} from "../../loaders/site/paths.js";
import {serveSite} from "../../loaders/site/serve.js";
import {preparedStories, readSite} from "../../loaders/site/store.js";
import {CHARTS} from "../../src/charts/index.js";
import {TABLE_ROWS} from "../../src/lib/crowd.js";
import type {SiteData} from "../../src/lib/site-data.js";
import {launch} from "./browser.js";
import {contentTests} from "./contents.js";
import {exportTests} from "./exports.js";
import {keyboardFaults} from "./keyboard.js";
import {layoutFaults, layoutShift, useOwnFont} from "./lint.js";
import {wayTests} from "./ways.js";

const ROOT = process.cwd();
const OUT = join(ROOT, "build/test-site");
const WIDTHS = [360, 768, 1440];

let browser: Browser;
let served: Awaited<ReturnType<typeof serveSite>>;
let data: SiteData;
let story: string;
let pages: string[];

beforeAll(async () => {
  expect(await main(["build", "--out", OUT])).toBe(0);
  story = preparedStories(ROOT)[0]!;
  data = readSite(ROOT, story);
  served = await serveSite({dir: OUT, port: 4310, log: () => {}});
  browser = await launch();
  const quoted = data.tables.casualty_reports.find((r) => r.quote)!;
  const longest = [...data.tables.events].sort((a, b) => b.n_reports - a.n_reports)[0]!;
  const evidence = [`tolls/${quoted.toll_id}`, `events/${longest.id}`, `talks/${data.tables.talks[0]!.id}`];
  pages = ["index.html", "404.html", ...[...STORY_PAGES, ...evidence].map((page) => `stories/${story}/${page}.html`)];
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens a page and notes what it says on the console, asks for and moves about. */
async function open(
  path: string,
  {width = 1440, dark = false, javaScriptEnabled = true} = {}
): Promise<{page: Page; said: string[]; asked: string[]; bytes: () => number}> {
  const context = await browser.newContext({viewport: {width, height: 900}, colorScheme: dark ? "dark" : "light", javaScriptEnabled});
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  let bytes = 0;
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  page.on("response", async (response) => {
    const sizes = await response
      .request()
      .sizes()
      .catch(() => null);
    bytes += sizes?.responseBodySize ?? 0;
  });
  await page.goto(served.url + path, {waitUntil: "load"});
  return {page, said, asked, bytes: () => bytes};
}

/** Runs `work` on every item, three at a time. */
async function each<Item>(items: readonly Item[], work: (item: Item, i: number) => Promise<void>): Promise<void> {
  const left = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all([worker(), worker(), worker()]);
}

describe("every page", () => {
  test("is silent, asks no other host, is light, holds still and is laid out at every width", async () => {
    const faults: string[] = [];
    const views = pages.flatMap((path) => WIDTHS.map((width) => ({path, width})));
    await each(views, async ({path, width}) => {
      const {page, said, asked, bytes} = await open(path, {width});
      const where = `${path} at ${width}`;
      faults.push(...said.map((line) => `${where} says: ${line}`));
      faults.push(...asked.filter((url) => !url.startsWith(served.url)).map((url) => `${where} asks ${url}`));
      if (asked.length > 8) faults.push(`${where}: ${asked.length} requests`);
      const shift = await page.evaluate(layoutShift);
      if (shift > 0.02) faults.push(`${where}: layout shift ${shift}`);
      if (bytes() > 60_000) faults.push(`${where}: ${bytes()} bytes`);
      await useOwnFont(page);
      faults.push(...(await page.evaluate(layoutFaults)).map((f) => `${where}, ${f.kind}: ${f.text}`));
      await page.context().close();
    });
    expect(faults).toEqual([]);
  }, 240_000);

  test("draws charts with figures as wide as Arial's, whatever font the machine has in its place", async () => {
    const {page} = await open(`stories/${story}/escalation.html`);
    const width = await page.evaluate(() => {
      const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
      text.setAttribute("font-size", "100");
      text.textContent = "0000000000";
      document.querySelector("svg.art.wide")!.append(text);
      return text.getComputedTextLength();
    });
    expect(width).toBeGreaterThan(545);
    expect(width).toBeLessThan(565);
    await page.context().close();
  });

  test("is accessible in light and dark: axe finds nothing", async () => {
    const axe = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
    const run =
      "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')))";
    const faults: string[] = [];
    await each(pages, async (path, i) => {
      const {page} = await open(path, {dark: i % 2 === 1, width: i % 3 === 2 ? 360 : 1440});
      await page.evaluate(axe);
      faults.push(...((await page.evaluate(run)) as string[]).map((line) => `${path}: ${line}`));
      await page.context().close();
    });
    expect(faults).toEqual([]);
  }, 240_000);
});

describe("the keyboard", () => {
  test("stops where a reader sees it, at things with a name of their own", async () => {
    const toll = pages.find((path) => path.includes("/tolls/"))!;
    const walked = ["escalation", "framing", "sources", "data", "method", "notebook", "search"].map(
      (name) => `stories/${story}/${name}.html`
    );
    const faults: string[] = [];
    await each([toll, ...walked], async (path, i) => {
      const {page} = await open(path, {width: i % 2 ? 360 : 1440});
      faults.push(...(await keyboardFaults(page)).map((fault) => `${path}: ${fault}`));
      await page.context().close();
    });
    expect(faults).toEqual([]);
  }, 240_000);
});

describe("charts on their pages", () => {
  test("are whole without JavaScript, with as many links as the rows ask for, each to a page that is there", async () => {
    for (const name of STORY_PAGES) {
      const charts = CHARTS.filter((spec) => spec.page === name);
      if (!charts.length) continue;
      const {page} = await open(`stories/${story}/${name}.html`, {javaScriptEnabled: false});
      for (const spec of charts) {
        const rows = spec.rows(data) as never[];
        const expected = spec.tooFew(rows) === null ? spec.marks(rows) : 0;
        for (const art of ["wide", "narrow"]) {
          const links = page.locator(`#${spec.id} svg.${art} a`);
          expect(await links.count(), `${spec.id}, ${art}`).toBe(expected);
        }
        expect(await page.locator(`#${spec.id} tbody tr`).count(), `${spec.id}, table`).toBe(Math.min(TABLE_ROWS, rows.length));
        expect(await page.locator(`#${spec.id} svg.wide`).textContent(), spec.id).toContain("n = ");
      }
      await page.context().close();
    }
  }, 60_000);

  test("lead from a mark to the quote it rests on in one step, by keyboard too", async () => {
    const report = data.tables.casualty_reports.find(
      (r) =>
        r.quote &&
        data.tables.tolls.some((t) => t.id === r.toll_id && t.outcome === "killed" && !t.cumulative && t.date_precision === "day")
    )!;
    const {page} = await open(`stories/${story}/casualties.html`);
    const mark = page.locator(`#deaths svg.wide a[href*="${report.toll_id}.html"]`).first();
    expect(await mark.getAttribute("aria-label")).toMatch(/killed/);
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(report.toll_id));
    expect(await page.locator("blockquote").allTextContents()).toContain(report.quote);
    await page.context().close();
  });
});

describe("ways on", () => wayTests(() => ({served: served.url, story, open})));

describe("what a reader may ask", () => {
  test("filters keep their state in the address and redraw every chart of the page", async () => {
    const {page, said, asked} = await open(`stories/${story}/casualties.html?side=TUR&kind=coded`);
    await expect.poll(() => page.textContent(".filters [role=status]"), {timeout: 10_000}).toMatch(/^\d+ of \d+ reports remain/);
    const tolls = data.tables.tolls.filter((t) => t.group.startsWith("TUR") || t.perpetrator?.includes("TUR"));
    const links = await page.locator("#deaths svg.wide a").evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(3);
    expect(links.every((href) => tolls.some((t) => href.endsWith(`${t.id}.html`)))).toBe(true);
    expect(await page.textContent("#deaths .files")).toMatch(/^This chart without the filters/);
    await page.locator("button[type=reset]").click();
    await expect.poll(() => page.url()).not.toContain("side=");
    expect(await page.textContent("#deaths .files")).toMatch(/^This chart:/);
    expect(said).toEqual([]);
    expect(asked.every((url) => url.startsWith(served.url))).toBe(true);
    await page.context().close();
  });

  test("search finds a person whatever the spelling of the letters, offline", async () => {
    const {page} = await open(`stories/${story}/search.html`);
    await page.fill("#q", "erdogan");
    await expect.poll(() => page.locator("#results a").count(), {timeout: 10_000}).toBeGreaterThan(0);
    expect(await page.textContent("#results")).toContain("Erdoğan");
    await page.context().close();
  });

  test("each bundle is fetched only where it is used, and is small", async () => {
    const bundle = (name: string): number => gzipSync(readFileSync(join(OUT, "app", `${name}.js`))).length;
    expect(bundle("filters")).toBeLessThan(130_000); // Plot is most of it, and comes with the first use of a filter
    expect(bundle("more")).toBeLessThan(12_000);
    expect(bundle("search")).toBeLessThan(15_000);
    expect(bundle("notebook")).toBeLessThan(90_000);
    const {page, asked} = await open(`stories/${story}/search.html?q=lavrov`);
    await expect.poll(() => page.locator("#results a").count(), {timeout: 10_000}).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes("/app/")).map((url) => url.replace(/.*\//, ""))).toEqual(["search.js"]);
    await page.context().close();
  });

  test("the notebook runs changed code and tells what is wrong with it", async () => {
    const {page} = await open(`stories/${story}/notebook.html`);
    await page.fill("#code-outlets", "aq.from(tables.talks).count()");
    await page.click("[data-run=outlets]");
    await expect.poll(() => page.textContent("#outlets .result"), {timeout: 10_000}).toContain(String(data.tables.talks.length));
    await page.fill("#code-outlets", "nonsense");
    await page.click("[data-run=outlets]");
    await expect.poll(() => page.textContent("#outlets .result")).toContain("does not run");
    await page.context().close();
  });
});

describe("what others may take", () => exportTests(() => ({out: OUT, root: ROOT, story, data, pages})));

describe("what the site must not hold", () => contentTests(() => ({out: OUT, root: ROOT, story, data})));
