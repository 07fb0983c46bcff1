import {expect, test} from "vitest";
import {isExact, isFloor, isRounded, isVague} from "../../loaders/model/count.js";

const KINDS = {isVague, isFloor, isExact, isRounded};

test.each([
  ["dozens", 24, null, null, ["isVague"]],
  ["at least 20", 20, 20, null, ["isFloor"]],
  ["33", 33, 33, 33, ["isExact"]],
  ["around 150", null, 150, null, ["isRounded"]],
  ["up to 50", null, null, 50, []],
  ["between 50 and 60", 50, 55, 60, []]
])("%s", (_text, low, best, high, kinds) => {
  expect(Object.entries(KINDS).flatMap(([name, is]) => (is({low, best, high}) ? [name] : []))).toEqual(kinds);
});
