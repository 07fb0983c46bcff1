import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {exportSvg} from "../../loaders/site/export.js";
import {CHARTS} from "../../src/charts/index.js";
import {PRESETS, type Preset, type PresetName} from "../../src/lib/presets.js";
import {rowsOf} from "../../src/lib/spec.js";
import {textWidth} from "../../src/lib/text-width.js";
import {lightTheme} from "../../src/lib/theme.js";
import {crowd} from "./crowd.js";
import {fixture} from "./fixture.js";

const strict = new new JSDOM("").window.DOMParser();
const data = fixture();

describe.each(Object.entries(PRESETS))("the size %s", (name, preset: Preset) => {
  test.each(CHARTS.map((spec) => [spec.id, spec] as const))("is filled by %s, with a margin on every side", (_, spec) => {
    const root = strict.parseFromString(exportSvg(spec, data, name as PresetName), "application/xml").documentElement;
    const height = Number(root.getAttribute("height"));
    expect(Number(root.getAttribute("width"))).toBe(preset.width);
    if (preset.exact) expect(height).toBe(preset.height);
    else expect(height).toBeGreaterThanOrEqual(preset.height);
    const [, , across = 0, down = 0] = root.getAttribute("viewBox")!.split(" ").map(Number);
    expect(Math.abs(across / down - preset.width / height)).toBeLessThan(0.01);
    const places = [...root.querySelectorAll("svg > text")].map((t) => [Number(t.getAttribute("x")), Number(t.getAttribute("y"))]);
    expect(places.length).toBeGreaterThan(1);
    expect(places.filter(([x = 0, y = 0]) => x < preset.margin || y > down - preset.margin + 1)).toEqual([]);
    expect(root.textContent).toContain("Source: Dateline");
  });
});

describe.each([["social"], ["square"]] as const)("a picture of exactly the %s size", (name) => {
  test.each(CHARTS.map((spec) => [spec.id, spec] as const))("tells how many %s counts, and loses no label over its edge", (_, spec) => {
    const root = strict.parseFromString(exportSvg(spec, data, name), "application/xml").documentElement;
    expect(root.textContent).toMatch(/n = [\d,]+ \w/);
    const {layout, margin}: Preset = PRESETS[name];
    expect(labels(root).filter(({left, right}) => left < margin - 1 || right > layout - margin + 1)).toEqual([]);
  });

  const shapes = (svg: string): number => svg.match(/<(path|circle|rect|line) /g)?.length ?? 0;

  test.each(CHARTS.map((spec) => [spec.id, spec] as const))("draws %s of a long story too, and says how many rows it shows", (_, spec) => {
    const many = crowd(3000, "2020-01-15", "2020-03-21");
    const rows = rowsOf(spec, many);
    const svg = exportSvg(spec, many, name);
    // The paper is one shape.
    if (spec.tooFew(rows) === null) expect(shapes(svg)).toBeGreaterThan(2);
    const [, shown, all] = /([\d,]+) of ([\d,]+) [^<]* shown\./.exec(svg) ?? [];
    const number = (text = "0"): number => Number(text.replaceAll(",", ""));
    if (shown) expect(number(shown)).toBeLessThan(number(all));
    if (shown) expect(number(all)).toBe(spec.fewer!.count(rows));
  });
});

test.each(CHARTS.filter((spec) => spec.mini).map((spec) => [spec.id, spec] as const))(
  "the small %s keeps its words inside, also where the last day of the story is its fullest",
  (_, spec) => {
    const story = {...data.story, end: "2020-02-28"};
    const rows = rowsOf(spec, {...data, story});
    if (spec.tooFew(rows) !== null) return;
    const drawn = spec.mini!(rows, {document: new JSDOM("").window.document, theme: lightTheme, width: 330, story});
    drawn.setAttribute("font-size", "14");
    expect(labels(drawn).filter(({left, right}) => left < -1 || right > 331)).toEqual([]);
  }
);

/** Left and right edge of every label, in the units of the picture. */
function labels(root: Element): {text: string; left: number; right: number}[] {
  return [...root.querySelectorAll("text")].map((label) => {
    const text = [...label.childNodes].find((node) => node.nodeType === 3)?.textContent ?? ""; // its title is not drawn
    const width = textWidth(text, Number(inherited(label, "font-size")), inherited(label, "font-weight") === "700" ? "bold" : "regular");
    const anchor = {start: 0, middle: 0.5, end: 1}[inherited(label, "text-anchor") ?? "start"] ?? 0;
    let [left, right] = [-anchor * width, (1 - anchor) * width].map((x) => x + Number(label.getAttribute("x") ?? 0)) as [number, number];
    for (let at: Element | null = label; at; at = at.parentElement) {
      const place = at.getAttribute("transform") ?? "";
      const scale = Number(/scale\(([\d.]+)/.exec(place)?.[1] ?? 1);
      const shift = Number(/translate\((-?[\d.]+)/.exec(place)?.[1] ?? 0);
      [left, right] = [left * scale + shift, right * scale + shift];
    }
    return {text, left, right};
  });
}

/** An attribute of an element or of the closest one around it that has it. */
const inherited = (element: Element, name: string): string | null => element.closest(`[${name}]`)?.getAttribute(name) ?? null;
