import {describe, expect, it} from "vitest";
import {batchesOf} from "../../loaders/model/batches.js";

/** Words in batches of at most ten letters. */
const CASES: [what: string, words: string, batches: string[]][] = [
  ["nothing", "", []],
  ["what fits, together", "one two four", ["one two four"]],
  ["what no longer fits, in the next batch", "one three seven eight", ["one three", "seven eight"]],
  ["what is too large for any batch, alone", "one constituencies two", ["one", "constituencies", "two"]]
];

describe("batches", () => {
  it.each(CASES)("take %s", (_what, words, batches) => {
    const things = words.split(" ").filter(Boolean);
    expect(batchesOf(things, ({length}) => length, 10).map((batch) => batch.join(" "))).toEqual(batches);
  });
});
