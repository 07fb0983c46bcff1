import {describe, expect, it} from "vitest";
import {romanKey} from "../../loaders/text/romanised.js";

describe("romanised names", () => {
  it.each([
    ["Taseel", "Tasil"],
    ["Kafr Nabl", "Kfar Nabil"],
    ["Qastal al-Burj", "Kastal el-Burj"],
    ["Ma'arrat", "Maarat"],
    ["Tal Tamr", "Tel Temir"],
    ["Hamouriyah", "Hammoriyya"],
    ["Deir ez-Zor", "Dayr al-Zor"]
  ])("%s and %s are one name", (a, b) => {
    expect(romanKey(a)).toBe(romanKey(b));
  });

  it.each([
    ["al-Maliki", "al-Malikiyah"],
    ["Nawa", "Nubl"],
    ["Harim", "Haram"],
    ["Tal Abyad", "Tal Tamr"]
  ])("%s and %s are two", (a, b) => {
    expect(romanKey(a)).not.toBe(romanKey(b));
  });

  it("of no letters there is no key", () => {
    expect(romanKey("al-")).toBeNull();
    expect(romanKey("12")).toBeNull();
  });
});
