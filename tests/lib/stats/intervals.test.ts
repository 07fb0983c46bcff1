import {describe, expect, it} from "vitest";
import {adjust} from "../../../src/lib/stats/benjamini-hochberg.js";
import {bootstrapDifference, type Cluster, shareOf} from "../../../src/lib/stats/bootstrap.js";
import {fisherExact} from "../../../src/lib/stats/fisher.js";
import {wilson} from "../../../src/lib/stats/wilson.js";

describe("Wilson's interval", () => {
  // Newcombe 1998, table I, method 3; the last two are those of two and of four mentions.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [2, 2, 0.3424, 1],
    [0, 4, 0, 0.4899]
  ])("of %i in %i is %f to %f", (k, n, low, high) => {
    const found = wilson(k, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it.each([
    [1, 0],
    [3, 2],
    [-1, 4],
    [Number.NaN, 4]
  ])("refuses %i of %i", (k, n) => expect(() => wilson(k, n)).toThrow(RangeError));
});

/** Articles of `n` mentions each, of which `ks` count. */
const articles = (ks: readonly number[], n: number): Cluster[] => ks.map((k) => ({k, n}));

describe("the bootstrap over articles", () => {
  it("gives the interval that counting every draw gives: two articles against two that never do", () => {
    const {value, low, high, p} = bootstrapDifference(articles([0, 1], 1), articles([0, 0], 1), "sum");
    expect([value, low, high]).toEqual([0.5, 0, 1]);
    // One draw in four holds the first article twice, and both sides of 0 touch it.
    expect(p).toBeGreaterThan(0.45);
    expect(p).toBeLessThan(0.55);
  });

  it("draws whole articles: mentions that hang together are not twenty witnesses", () => {
    const mixed = bootstrapDifference(articles(new Array(10).fill(5), 10), articles(new Array(10).fill(3), 10), "sum");
    const apart = [...articles(new Array(5).fill(10), 10), ...articles(new Array(5).fill(0), 10)];
    const clustered = bootstrapDifference(apart, articles(new Array(10).fill(3), 10), "sum");
    expect(mixed.value).toBeCloseTo(clustered.value, 12);
    expect(mixed.low).toBeCloseTo(0.2, 12);
    expect(clustered.low).toBeLessThan(0);
  });

  it("tells two outlets apart that differ, and not two that do not", () => {
    const [often, seldom] = [articles([3, 4, 2, 4, 3, 4, 3, 2], 4), articles([0, 1, 0, 0, 1, 0, 2, 0], 4)];
    const apart = bootstrapDifference(often, seldom, "sum");
    expect(apart.low).toBeGreaterThan(0);
    expect(apart.p).toBeLessThan(0.01);
    const same = bootstrapDifference(often, often, "sum");
    expect(same.value).toBe(0);
    expect(same.low).toBeLessThan(0);
    expect(same.high).toBeGreaterThan(0);
  });

  it("is the mirror of itself where the outlets change places", () => {
    const [a, b] = [articles([1, 2, 3, 0, 2, 1, 3, 2], 4), articles([1, 0, 1, 2, 0, 1, 0, 1], 4)];
    const [one, other] = [bootstrapDifference(a, b, "mean"), bootstrapDifference(b, a, "mean")];
    expect(one.value).toBeCloseTo(-other.value, 12);
    expect(one.low).toBeCloseTo(-other.high, 1);
  });

  it("gives the same numbers twice", () => {
    const [a, b] = [articles([1, 2, 3], 4), articles([0, 1, 1], 4)];
    expect(bootstrapDifference(a, b, "sum")).toEqual(bootstrapDifference(a, b, "sum"));
  });

  it("takes all mentions together, or the mean of the articles", () => {
    const uneven = [
      {k: 1, n: 1},
      {k: 0, n: 9}
    ];
    expect(shareOf(uneven, "sum")).toBe(0.1);
    expect(shareOf(uneven, "mean")).toBe(0.5);
  });

  it("refuses an outlet without an article", () => expect(() => bootstrapDifference([], articles([1], 1), "sum")).toThrow("no article"));
});

describe("Benjamini and Hochberg's rule", () => {
  // The 15 p-values of the authors' own example, 1995, section 3.2: four hold at 0.05, by Bonferroni only three.
  const THROMBOLYSIS = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];

  it("holds the first four of fifteen", () => {
    expect(adjust(THROMBOLYSIS).filter((q) => q <= 0.05)).toHaveLength(4);
    expect(adjust(THROMBOLYSIS)[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  it("keeps the order it was given, never falls, and adjusts one by nothing", () => {
    const shuffled = [...THROMBOLYSIS].reverse();
    expect(adjust(shuffled)).toEqual([...adjust(THROMBOLYSIS)].reverse());
    const adjusted = adjust(THROMBOLYSIS);
    expect(adjusted).toEqual([...adjusted].sort((a, b) => a - b));
    expect(adjust([0.03])).toEqual([0.03]);
    expect(adjust([])).toEqual([]);
  });

  it("steps up: the largest carries the smaller ones, of which Bonferroni's rule holds none", () =>
    expect(adjust([0.03, 0.04, 0.05])).toEqual([0.05, 0.05, 0.05]));
});

describe("Fisher's exact test", () => {
  // The lady tasting tea; and the example of R's and SciPy's manuals.
  it.each([
    [3, 4, 1, 4, 0.4857],
    [4, 4, 0, 4, 0.0286],
    [8, 10, 1, 6, 0.035],
    [0, 5, 0, 7, 1]
  ])("of %i in %i against %i in %i gives %f", (k, n, l, m, p) => expect(fisherExact({k, n}, {k: l, n: m})).toBeCloseTo(p, 4));
});
