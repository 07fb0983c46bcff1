import {resolve} from "node:path";
import {build} from "esbuild";
import {describe, expect, test} from "vitest";
import {document} from "../../loaders/site/dom.js";
import {FILTERED} from "../../src/charts/filtered.js";
import type {SiteData} from "../../src/lib/site-data.js";
import {type AnyChart, rowsOf} from "../../src/lib/spec.js";
import {lightTheme} from "../../src/lib/theme.js";
import {crowd} from "./crowd.js";
import {fixture} from "./fixture.js";

/** The same charts, drawn with what browsers load in place of Plot. */
const {outputFiles} = await build({
  entryPoints: ["src/charts/filtered.ts"],
  alias: {"@observablehq/plot": resolve("src/components/apps/plot.ts")},
  bundle: true,
  format: "esm",
  write: false
});
const {FILTERED: inBrowsers} = (await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`
)) as typeof import("../../src/charts/filtered.js");

/** What is seen of a drawing: its words, shapes and links, each at its place to the pixel. */
function seen(spec: AnyChart, data: SiteData, phone: boolean): string[] {
  const link = (path: string): string => `/${path}`;
  const options = {document, width: phone ? 340 : 880, theme: lightTheme, phone, story: data.story, link};
  const drawing = spec.plot(rowsOf(spec, data), options);
  // What has no colour of its own takes that of the page.
  const of = (element: Element, name: string): string | undefined => {
    const value = element.getAttribute(name)?.replace(/^(currentColor|inherit)$/, "");
    return value || (element.parentElement ? of(element.parentElement, name) : undefined);
  };
  return [...drawing.querySelectorAll("text, rect, line, circle, path")].map((element) => {
    const href = [...(element.closest("a")?.attributes ?? [])].find((a) => a.localName === "href")?.value;
    const paint = ["fill", "stroke", "font-weight", "text-anchor", "stroke-width", "fill-opacity"].map(
      (name) => `${name} ${of(element, name)}`
    );
    const name = element.querySelector("title")?.textContent;
    const words = element.localName === "text" ? element.textContent : "";
    return [element.localName, words, name, href, ...paint, ...placeOf(element)].join("|");
  });
}

/** The numbers of a shape's place and outline with the shifts of its groups; Plot moves some of them by half a pixel. */
function placeOf(element: Element): number[] {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, dx = "0", dy = "0"] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute("transform") ?? "") ?? [];
    if (dx !== "0.5") [x, y] = [x + Number(dx), y + Number(dy)];
  }
  const own = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "r"].map((name) =>
    Number.parseFloat(element.getAttribute(name) ?? "0")
  );
  const outline = (element.getAttribute("d") ?? "").match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  return [x, y, ...own, ...outline].map((n) => Math.round(n));
}

describe.each([
  ["a small story", fixture()],
  ["a long story", crowd(2000, "2020-01-15", "2020-03-21")]
])("what browsers load in place of Plot draws %s as Plot does", (_, data) => {
  test.each(FILTERED.map((spec, i) => [spec.id, spec, inBrowsers[i]!] as const))("%s", (_, whole, part) => {
    for (const phone of [false, true]) {
      const drawn = seen(part, data, phone);
      expect(drawn.length).toBeGreaterThan(2);
      expect(drawn).toEqual(seen(whole, data, phone));
    }
  });
});
