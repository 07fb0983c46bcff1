import {describe, expect, test} from "vitest";
import {compileGazetteer, longestMatch, lookUp} from "../../loaders/lexicon/gazetteer.js";
import {tokenize} from "../../loaders/text/tokens.js";

const names = compileGazetteer(
  [
    "Syria",
    "Syrian Arab Army",
    "Syrian",
    "Ma'arrat al-Nu'man",
    "US",
    "Free Syrian Army",
    "The Times",
    "M5",
    "People's Protection Units",
    "soldier"
  ].map((spelling) => ({spelling, value: spelling}))
);

/** The names found in a text from left to right, longest first. */
function found(text: string): string[] {
  const tokens = tokenize(text);
  const values: string[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const match = longestMatch(names, tokens, i);
    if (!match) continue;
    values.push(match.value);
    i = match.last;
  }
  return values;
}

describe("longest match", () => {
  test.each([
    ["the longest name wins", "The Syrian Arab Army said", ["Syrian Arab Army"]],
    ["a name that is begun and not finished falls back to the shorter one", "a Syrian Arab poet", ["Syrian"]],
    [
      "letters, apostrophes and hyphens may differ",
      "near Ma’arrat al‑Nu‘man and Maarrat al Numan",
      ["Ma'arrat al-Nu'man", "Ma'arrat al-Nu'man"]
    ],
    ["a possessive ending is no part of the name", "Syria's north", ["Syria"]],
    ["a compound is read by its parts", "a US-backed force on the M5", ["US", "M5"]],
    ["an acronym is not the word of the same letters", "they told us and Us", []],
    ["a capital after an article tells the name", "The times are hard, The Times wrote", ["The Times"]],
    ["a name in small letters is none", "the free syrian army", []],
    ["British lower case after the first capital is one", "the Free Syrian army", ["Free Syrian Army"]],
    ["a plain word matches in both cases", "Soldier and soldier", ["soldier", "soldier"]],
    ["a lost apostrophe is forgiven", "the Peoples Protection Units", ["People's Protection Units"]]
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("the earlier of two entries with one spelling wins", () => {
    const list = compileGazetteer([
      {spelling: "Tripoli", value: 1},
      {spelling: "tripoli", value: 2},
      {spelling: "Tripoli", value: 3}
    ]);
    expect(lookUp(list, "Tripoli")).toBe(1);
    expect(lookUp(list, "tripoli")).toBe(2);
  });

  test("a look-up takes the whole text or nothing", () => {
    expect(lookUp(names, "Free Syrian Army")).toBe("Free Syrian Army");
    expect(lookUp(names, "Syria and Iraq")).toBeNull();
  });
});
