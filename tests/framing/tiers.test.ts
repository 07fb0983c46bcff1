import {describe, expect, it} from "vitest";
import {compareOutlets} from "../../loaders/site/framing/comparisons.js";
import type {Comparison, Comparisons} from "../../src/lib/comparison.js";
import {sources, tablesOf} from "./story.js";

const comparisonsOf = (articles: number): Comparisons => compareOutlets(tablesOf(sources(articles)));

/** One measure of every outlet: "32 of 40, 65 to 90 %". */
function sharesIn({shares}: Comparisons, id: string): Record<string, string> {
  const row = shares.find(({measure}) => measure.id === id);
  const percent = (share: number): number => Math.round(share * 100);
  return Object.fromEntries(
    (row?.outlets ?? []).map(({outlet, k, n, interval}) => [
      outlet,
      `${k} of ${n}${interval ? `, ${percent(interval.low)} to ${percent(interval.high)} %` : ""}`
    ])
  );
}

const compared = ({pairs}: Comparisons, id: string): Comparison | undefined => pairs[0]!.comparisons.find(({measure}) => measure.id === id);

const JUDGING = "judging:SYR GOV";
const FIGHTERS = "judging:SYR REB";

describe("two outlets of ten articles each, which tell the same ten strikes", () => {
  const ten = comparisonsOf(10);
  const [pair] = ten.pairs;

  it("gives every share with its count and Wilson's interval", () => {
    expect(sharesIn(ten, JUDGING)).toEqual({"Northern Post": "32 of 40, 65 to 90 %", "Southern Times": "8 of 40, 10 to 35 %"});
    expect(sharesIn(ten, "words:TUR")).toEqual({"Northern Post": "70 of 970", "Southern Times": "70 of 970"});
  });

  it("compares them on the articles that tell what both tell", () => {
    expect([pair!.outlets, pair!.articles]).toEqual([
      ["Northern Post", "Southern Times"],
      [10, 10]
    ]);
    expect(pair!.events).toBeGreaterThanOrEqual(10);
  });

  it("finds a difference that both lists of terms show, with its interval over articles", () => {
    const {wide, strict, verdict, q} = compared(ten, JUDGING)!;
    expect(wide.value).toBeCloseTo(0.6, 12);
    expect(wide.low).toBeGreaterThan(0);
    expect(strict!.low).toBeGreaterThan(0);
    expect(verdict).toBe("differs");
    expect(q).toBeLessThan(0.05);
    // Whole articles are drawn, so the interval is wider than that of forty mentions drawn one by one.
    expect(wide.high - wide.low).toBeGreaterThan(0.6);
  });

  it("marks a difference that only a contested term makes", () => {
    const {wide, strict, verdict, only} = compared(ten, FIGHTERS)!;
    expect([wide.value, strict!.value]).toEqual([1, 0]);
    expect([verdict, only]).toEqual(["one list", "wide"]);
    expect(compared(ten, "use:SYR REB:militants")).toMatchObject({strict: null, verdict: "one list", only: "wide"});
  });

  it("finds none where both write the same", () => expect(compared(ten, "frame:MIL")).toMatchObject({verdict: "no difference"}));

  it("corrects for all comparisons: no adjusted p is below its own", () => {
    for (const {p, q} of pair!.comparisons) expect(q).toBeGreaterThanOrEqual(p);
    const found = pair!.comparisons.filter(({verdict}) => verdict === "differs");
    expect(found.some(({p, q}) => q > p)).toBe(true);
  });

  it("gives the same numbers in whatever order the articles come", () =>
    expect(compareOutlets(tablesOf([...sources(10)].reverse()))).toEqual(ten));
});

describe("with fewer articles there is less to say", () => {
  it("of seven each: shares, but no comparison", () => {
    const seven = comparisonsOf(7);
    expect(sharesIn(seven, JUDGING)["Northern Post"]).toMatch(/^24 of 28, \d+ to \d+ %$/);
    expect(seven.pairs[0]).toMatchObject({articles: [7, 7], comparisons: []});
  });

  it("of two each: counts alone, though there are ten mentions", () => {
    const two = comparisonsOf(2);
    expect(sharesIn(two, FIGHTERS)).toEqual({"Northern Post": "8 of 8", "Southern Times": "0 of 8"});
    expect(sharesIn(two, "frame:SEC")["Northern Post"]).toMatch(/^\d+ of 1\d$/);
  });

  it("of eight, of which a term has fewer than thirty mentions: no comparison of that term", () => {
    const eight = comparisonsOf(8);
    expect(compared(eight, JUDGING)).toBeDefined();
    expect(sharesIn(eight, "use:SYR MIL:army")["Northern Post"]).toMatch(/^8 of 8/);
    expect(compared(eight, "use:SYR MIL:army")).toBeUndefined();
  });

  it("of none in common: no comparison, however many mentions", () => {
    const tables = tablesOf(sources(10));
    const apart = compareOutlets({...tables, events: [], tolls: [], talks: []});
    expect(apart.pairs[0]).toMatchObject({events: 0, articles: [0, 0], comparisons: []});
    expect(apart.shares).toEqual(compareOutlets(tables).shares);
  });
});
