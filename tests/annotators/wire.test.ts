import {describe, expect, it} from "vitest";
import {findWire, type WireText, wireAt} from "../../loaders/annotators/wire.js";

const SENTENCE = "The two presidents have agreed on the need for new measures to ease tensions in the region.";
const text = (id: string, published: string | null, ...sentences: string[]): WireText => {
  let at = 0;
  const spans = sentences.map((d) => ({start: at, end: (at += d.length + 1) - 1}));
  return {id, published, text: sentences.join(" "), sentences: spans};
};

const wires = (...given: Parameters<typeof findWire>) => [...findWire(...given).values()].flat().map((d) => d.wire);

describe("wire text", () => {
  it("is a sentence that an earlier article holds, word for word or nearly so", () => {
    const early = text("early", "2020-02-01", SENTENCE);
    const changed = SENTENCE.replace("region", "north");
    const late = text("late", "2020-02-02", "Nobody knows what comes next after all of this.", changed);
    const found = findWire([late, early]).get("late")!;
    expect(found.map((d) => [d.wire, late.text.slice(d.start, d.end)])).toEqual([["early", changed]]);
    expect(wireAt(found, found[0]!.start, found[0]!.end)).toBe("early");
    expect(wireAt(found, 0, 10)).toBeNull();
  });

  it("is none where less than 60 % of the word runs are shared", () => {
    const half = "The two presidents have agreed on the need for nothing at all that anybody could have named before.";
    expect(wires([text("a", "2020-02-01", SENTENCE), text("b", "2020-02-02", half)])).toEqual([]);
  });

  it("needs an earlier day: of one day, or of none, nobody copied", () => {
    expect(wires([text("a", "2020-02-01", SENTENCE), text("b", "2020-02-01", SENTENCE)])).toEqual([]);
    expect(wires([text("a", null, SENTENCE), text("b", "2020-02-01", SENTENCE)])).toEqual([]);
  });

  it("is recognised in stored wire text, whatever the day", () => {
    expect(wires([text("b", "2020-02-01", SENTENCE)], [text("reuters", null, SENTENCE)])).toEqual(["reuters"]);
  });

  it("does not judge short sentences", () => {
    const short = "He did not say when.";
    expect(wires([text("a", "2020-02-01", short), text("b", "2020-02-02", short)])).toEqual([]);
  });
});
