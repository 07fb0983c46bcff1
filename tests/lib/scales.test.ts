import {scaleLog, scaleSqrt, scaleSymlog} from "d3";
import {expect, test} from "vitest";
import {areaScale, logScale, symlogScale} from "../../src/lib/scales.js";

const NUMBERS = [1, 2, 7, 50, 84, 900];

test("the scales are those of d3", () => {
  const area = scaleSqrt().domain([0, 900]).range([0, 28]);
  const symlog = scaleSymlog().constant(1).domain([0, 900]).range([10, 600]);
  const log = scaleLog().domain([1, 900]).range([300, 20]);
  for (const n of NUMBERS) {
    expect(areaScale(900, 28)(n)).toBeCloseTo(area(n));
    expect(symlogScale(900, 10, 600)(n)).toBeCloseTo(symlog(n));
    expect(logScale(1, 900, 300, 20)(n)).toBeCloseTo(log(n));
  }
  expect(symlogScale(900, 10, 600)(0)).toBe(10);
});
