import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {document, serialize} from "../../loaders/site/dom.js";
import {exportSvg, toPng} from "../../loaders/site/export.js";
import {CHARTS} from "../../src/charts/index.js";
import {WIDTHS} from "../../src/lib/advance-widths.js";
import {chart} from "../../src/lib/chart.js";
import {pageTheme} from "../../src/lib/theme.js";
import {empty, fixture} from "./fixture.js";

const REFERENCES = join(process.cwd(), "tests/charts/references");
const strict = new new JSDOM("").window.DOMParser();
const data = fixture();

/** A strict parser takes it or throws; gives its root. */
function parse(svg: string): Element {
  const parsed = strict.parseFromString(svg, "application/xml");
  expect(parsed.querySelector("parsererror")?.textContent ?? null).toBeNull();
  return parsed.documentElement;
}

/** The words that a link shows, cut ones up to where they are cut; "33+" is spoken as "33 or more". */
function writtenIn(link: Element): string {
  const words = [...link.querySelectorAll("text")].map((text) => {
    const lines = text.querySelectorAll("tspan");
    const parts = lines.length ? [...lines].map((line) => line.textContent) : [text.firstChild?.textContent];
    return parts.join(" ");
  });
  return words.join(" ").replace(/…$/, "").replaceAll("+", "").trim();
}

describe.each(CHARTS.map((spec) => [spec.id, spec] as const))("%s", (id, spec) => {
  const rows = spec.rows(data) as never[];
  const title = spec.title(rows, data.story);

  test.each([[false], [true]])("is a file of its own, phone: %s", (phone) => {
    const svg = exportSvg(spec, data, phone ? "phone" : "wide");
    const root = parse(svg);
    expect(root.getAttribute("role")).toBe("img");
    expect(root.querySelector("title")?.textContent).toBe(title);
    expect(root.querySelector("desc")?.textContent).toBe(spec.alt(rows, data.story));
    const text = [...root.querySelectorAll("text")].map((t) => t.textContent).join(" ");
    for (const printed of ["n = ", "Source: Dateline, 2 articles read and 10 reports", data.hash, ...title.split(" ")])
      expect(text).toContain(printed);
    expect(svg).not.toMatch(/ style=| class=|currentColor|var\(|<style|NaN|undefined|null,|Infinity|<a /);
    const ids = [...root.querySelectorAll("[id]")].map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
    expect(
      [...text].filter((char) => !WIDTHS.chars.includes(char)),
      "letters that the font of exports lacks"
    ).toEqual([]);
  });

  test.each([[false], [true]])("has as many links as its rows ask for, each named, phone: %s", (phone) => {
    const root = parse(serialize(chart(spec, data, {document, theme: pageTheme, phone, link: (path) => `/${path}`, mode: "page"})));
    const links = [...root.querySelectorAll("a")];
    expect(links.length).toBe(spec.tooFew(rows) === null ? spec.marks(rows) : 0);
    for (const link of links) {
      expect(link.getAttribute("href")).toMatch(/^\/(events|tolls|talks|evidence|sources|framing)|^#/);
      const name = link.getAttribute("aria-label") ?? "";
      expect(name.length).toBeGreaterThan(5);
      expect(name.replaceAll("+", ""), "what is spoken holds what is seen").toContain(writtenIn(link));
    }
  });

  test("says so where there is too little to draw, and does not fall over", () => {
    const svg = exportSvg(spec, empty());
    parse(svg);
    expect(svg).toContain("Too few reports to draw");
  });

  test("gives the same bytes twice, and those of its reviewed reference", () => {
    const svg = exportSvg(spec, data);
    expect(exportSvg(spec, fixture())).toBe(svg);
    const file = join(REFERENCES, `${id}.svg`);
    if (process.env.UPDATE_REFERENCES) {
      mkdirSync(REFERENCES, {recursive: true});
      writeFileSync(file, `${svg}\n`);
    }
    expect(existsSync(file), `no reference: ${file}; draw it with UPDATE_REFERENCES=1 and look at it`).toBe(true);
    expect(`${svg}\n`).toBe(readFileSync(file, "utf8"));
  });

  test("has a table whose cells are words", () => {
    for (const row of rows) for (const column of spec.columns) expect(column.value(row)).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

test("a picture holds its text: the same chart without text has fewer dark pixels", () => {
  const svg = exportSvg(CHARTS[0]!, data);
  const blank = svg.replace(/<text[^>]*>.*?<\/text>/gs, "");
  expect(toPng(svg).length).toBeGreaterThan(toPng(blank).length * 1.3);
});
