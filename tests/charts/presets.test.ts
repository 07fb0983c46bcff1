import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {exportSvg} from "../../loaders/site/export.js";
import {CHARTS} from "../../src/charts/index.js";
import {PRESETS, type Preset, type PresetName} from "../../src/lib/presets.js";
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
