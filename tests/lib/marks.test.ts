import {describe, expect, test} from "vitest";
import {dayTicks, spread} from "../../src/lib/marks.js";

describe("marks of one place", () => {
  const pile = Array.from({length: 9}, () => ({x: 98, y: 50}));
  const placed = spread(pile, 10, 100);
  const apart = (a: {x: number; y: number}, b: {x: number; y: number}): number => Math.hypot(a.x - b.x, a.y - b.y);

  test("are moved so that none covers another, and none is cut at the edge", () => {
    for (const [i, mark] of placed.entries()) for (const other of placed.slice(i + 1)) expect(apart(mark, other)).toBeGreaterThan(9.9);
    expect(Math.max(...placed.map((p) => p.x))).toBeLessThanOrEqual(100);
  });

  test("stay near it: the first where it is, nine within two marks and a half", () => {
    expect(placed[0]).toEqual(pile[0]);
    for (const mark of placed) expect(apart(mark, pile[0]!)).toBeLessThanOrEqual(25);
  });
});

test.each([
  [{start: "2020-01-15", end: "2020-03-21"}, 12, ["20 Jan", "27 Jan", "3 Feb"]],
  [{start: "2020-01-15", end: "2020-03-21"}, 4, ["20 Jan", "10 Feb", "2 Mar"]],
  [{start: "2019-12-01", end: "2020-03-21"}, 5, ["Dec 2019", "Jan 2020", "Feb", "Mar"]],
  [{start: "2011-03-15", end: "2021-03-14"}, 10, ["2012", "2013", "2014"]]
])("ticks of %o, at most %d: as many as have room, with a year where it begins", (days, most, first) => {
  const labels = dayTicks(days, most).map(({label}) => label.trim());
  expect(labels.length).toBeLessThanOrEqual(most);
  expect(labels.slice(0, first.length)).toEqual(first);
});
