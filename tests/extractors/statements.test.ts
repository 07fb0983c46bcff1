import {describe, expect, it} from "vitest";
import {sideWords} from "../../loaders/extractors/sides.js";
import {extractStatements} from "../../loaders/extractors/statements.js";
import {sceneOf} from "../support/read.js";

const rows = (text: string) => extractStatements(sceneOf(text)).rows;

describe("a statement", () => {
  it("leaves out 'that', marks around the whole and the comma before the cue, and is found where it says", () => {
    const text = 'Ankara said that the road was open. "The road is open and will stay open," Lavrov said.';
    expect(rows(text).map((d) => d.text)).toEqual(["the road was open", "The road is open and will stay open"]);
    for (const d of rows(text)) expect(text.slice(d.start, d.end)).toBe(d.quote);
  });

  it.each([
    ['Lavrov said the pause was "a very good sign".', "direct", 4],
    ['Lavrov said the pause was "a good sign".', "indirect", 3],
    ['Lavrov said the "safe zone" was a fiction.', "indirect", 0],
    ["Lavrov said the pause was a very good sign.", "indirect", 0]
  ])("is direct where four or more of its words are quoted: %s", (text, mode, quoted) => {
    expect(rows(text).map((d) => [d.mode, d.quoted_words])).toEqual([[mode, quoted]]);
  });

  it("is a row for each part that the source stands between", () => {
    expect(rows('"We will stay," Lavrov said, "until the work is done."').map((d) => d.text)).toEqual([
      "We will stay",
      "until the work is done."
    ]);
  });

  it("is one row where it runs over paragraphs", () => {
    const text = "“We will stay.\n\n“Nobody will move us,” Lavrov said.";
    expect(rows(text).map((d) => d.text)).toEqual(["We will stay.\n\n“Nobody will move us"]);
    expect(rows("“We will stay here.\n\nNobody will move us,” Lavrov said.").map((d) => d.mode)).toEqual(["direct"]);
  });

  it("is none in a headline, and none inside another; the latter is dropped with its reason", () => {
    const scene = sceneOf("Russia says the road is open\n\nThe Kremlin said Assad promised that the road would open.");
    const {rows, dropped} = extractStatements(scene);
    expect(rows.map((d) => d.text)).toEqual(["Assad promised that the road would open"]);
    expect(dropped.map((d) => d.reason)).toEqual(["said inside what another says"]);
  });

  it.each([
    ["Sergey Lavrov said the road was open.", [true]],
    ["The Kremlin said the road was open.", [true]],
    ["Moscow said the road was open.", [false]],
    ["Turkish officials said the road was open.", [false]],
    ["International media said the road was open.", [false]],
    ["The Russian foreign minister said the road was open.", [false]],
    ["Foreign Minister Sergey Lavrov said the road was open. The Russian foreign minister added that it would stay open.", [true, true]],
    ["Sergey Lavrov said the road was open. He added that it would stay open.", [true, true]]
  ])("is by a named source where a person or a body is named: %s", (text, named) => {
    expect(rows(text).map((d) => d.named)).toEqual(named);
  });

  it.each([
    [
      "Foreign Minister Sergey Lavrov said it was late. The Russian foreign minister added that he would wait.",
      "Foreign Minister Sergey Lavrov"
    ],
    ["Foreign Minister Ivan Orlov said it was late. The British foreign minister added that he would wait.", "British foreign minister"],
    ["Foreign Minister Ivan Orlov said it was late. The ministry added that nobody would wait.", "ministry"],
    ["A Turkish official said it was late. A Turkish official added that he would wait.", "Turkish official"],
    ["The Kremlin said it was late. “Nobody here will wait for them,” the statement reads.", "Kremlin"],
    ["Ivan Orlov said it was late. “Nobody here will wait for them,” the statement reads.", "statement"],
    ["It was late, a spokesman for the Bank of Kent said.", "spokesman for the Bank of Kent"],
    ["It was late, a statement by the Kremlin on Monday said.", "statement by the Kremlin"]
  ])("tells an office or a paper by whoever was named before, any other as it is called: %s", (text, speaker) => {
    expect(rows(text).at(-1)?.speaker).toBe(speaker);
  });

  it("names the medium that carried it", () => {
    expect(rows("Iran has halted the talks, Lavrov said according to TASS.").map((d) => [d.side, d.relay])).toEqual([["RUS GOV", "TASS"]]);
  });
});

describe("words per side", () => {
  const text =
    "Fighting went on.\n\nThe Turkish army said it had fired back. Ankara said that it was ready. “We are not leaving the town,” Putin said. Analysts say the truce is dead.";
  const scene = sceneOf(text);
  const sides = sideWords(scene, extractStatements(scene).rows);
  const of = (side: string) => sides.find((d) => d.side === side);

  it("counts government and forces of a country as one side, quoted words apart", () => {
    expect(of("TUR")).toMatchObject({words: 8, direct: 0, statements: 2});
    expect(of("RUS")).toMatchObject({words: 6, direct: 6, indirect: 0});
    expect(of("EXP")).toMatchObject({words: 4});
  });

  it("gives the outlet what nobody else says, so that all words add up", () => {
    const body = of("outlet")!.body_words;
    expect(sides.reduce((n, d) => n + d.words, 0)).toBe(body);
  });
});
