import {describe, expect, it} from "vitest";
import {sceneOf} from "../support/read.js";

/** Whom each couple of a text stands for: "leaders = USA GOV; RUS GOV"; those that stand for nobody are left out. */
const shown = (text: string): string[] =>
  sceneOf(text)
    .actors.filter((d) => d.rule === "couple")
    .map((d) => `${d.quote} = ${d.code}`);

describe("couples", () => {
  it.each<[string, ...string[]]>([
    ["Kerry met Lavrov in Geneva. The two men agreed.", "men = USA GOV; RUS GOV"],
    ["Turkey and Russia met. The two countries agreed. Both sides left.", "countries = TUR GOV; RUS GOV", "sides = TUR GOV; RUS GOV"],
    ["Kerry met Lavrov. Rain fell. Both ministers left. The two men spoke.", "ministers = USA GOV; RUS GOV", "men = USA GOV; RUS GOV"],
    // who is told together before who told of them
    ["Kerry urged Lavrov and Zarif to meet. Both men refused.", "men = RUS GOV; IRN GOV"],
    // more than two, one alone, people where states are named, those who fight, and two of many
    ["Kerry met Lavrov, Zarif and Merkel. The two leaders left."],
    ["Kerry spoke. The two leaders left."],
    ["Turkey and Russia met. The two men left."],
    ["The army fought rebels. The two sides left."],
    ["Turkey and Russia met. Two sides left."],
    ["Turkey and Russia met. The two soldiers left."]
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
