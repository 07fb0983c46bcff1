import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {exportSvg} from "../../loaders/site/export.js";
import {CHARTS} from "../../src/charts/index.js";
import {PRESETS, type Preset, type PresetName} from "../../src/lib/presets.js";
import {rowsOf} from "../../src/lib/spec.js";
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
