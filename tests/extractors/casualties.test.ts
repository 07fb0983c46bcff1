import {describe, expect, it} from "vitest";
import {readText, tollOf} from "../support/read.js";
import {AROUND, GOES_INTO} from "./casualties/around.js";
import {COUNTS, NONE} from "./casualties/counts.js";
import {BLAMED, DOERS, ROUGH, TELLERS, UNTOLD} from "./casualties/doers.js";
import {GAPS, NOUNS, PARTS} from "./casualties/nouns.js";
import {FATES, VERBS} from "./casualties/verbs.js";

const TELLINGS = {VERBS, FATES, NOUNS, PARTS, GAPS, COUNTS, NONE, DOERS, GOES_INTO, AROUND, UNTOLD, BLAMED, TELLERS, ROUGH};

for (const [name, tellings] of Object.entries(TELLINGS))
  describe(`tolls: ${name.toLowerCase()}`, () => {
    it.each(tellings)("%s", (text, ...tolls) => {
      expect(readText(text).casualties.map(tollOf).sort()).toEqual([...tolls].sort());
    });
  });

describe("tolls: how sure who did it is", () => {
  it.each([
    ["Turkish jets killed nine fighters near Azaz.", "fact"],
    ["Turkish jets killed nine fighters near Azaz, the army in Ankara said.", "claimed"],
    ["A bomb killed nine people in Homs. The Islamic State group said it was behind the attack.", "claimed"],
    ["A bomb killed nine people in Homs. State media said the Islamic State group was behind the attack.", "accused"],
    // a state's media and the rebels it fights are of one land, not of one camp
    ["Rebels shelled a school in Homs, killing two people, SANA said.", "accused"]
  ])("%s", (text, confidence) => {
    expect(readText(text).casualties.map((d) => d.confidence)).toEqual([confidence]);
  });
});
