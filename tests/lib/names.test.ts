import {describe, expect, test} from "vitest";
import {readLanguage} from "../../loaders/lexicon/store.js";
import {actorName, sideName, sourceName, victimName} from "../../src/lib/names.js";
import {NAMES} from "../../src/lib/names-table.js";

const DATA = new URL("../../data", import.meta.url).pathname;
const countries = new Map(readLanguage(DATA, "en").countries.map((row) => [row.code, row]));

// Readers see these names, editors see those of countries.csv: a chart must not call a country what the reader would not find it by.
describe("what the pages call a side is what the word lists call it", () => {
  test.each(Object.entries(NAMES.sides).filter(([code]) => code !== "ISIS"))("%s is %s", (code, name) => {
    const country = countries.get(code);
    expect([country?.name, ...(country?.names ?? [])]).toContain(name);
  });

  test.each(Object.entries(NAMES.adjectives))("what is of %s is %s", (code, adjective) => {
    expect(countries.get(code)?.adjectives[0]).toBe(adjective);
  });
});

describe("names of actor codes", () => {
  test.each([
    [sideName, "GBR", "Britain"],
    [sideName, "REB", "armed opposition"],
    [sideName, "XYZ", "XYZ"], // a code without a name is shown as it is
    [actorName, "RUS GOV; TUR GOV", "Russian government and Turkish government"],
    [actorName, null, "actor not told"],
    [sourceName, null, "the outlet itself"],
    [sourceName, "SYR MED", "Syrian media"],
    [victimName, "SYR CVL", "Syrian civilians"],
    [victimName, "IRN MIL", "Iranian soldiers"]
  ] as const)("%o: %s is %s", (name, code, told) => {
    expect((name as (code: string | null) => string)(code)).toBe(told);
  });
});
