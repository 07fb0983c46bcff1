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

describe("tolls: where a war's toll was", () => {
  it.each([
    ["Envoys met in Oslo to halt Syria's nine-year conflict, which killed 250,000 soldiers and civilians.", "Syria"],
    ["Jets struck Saraqib. More than 280,000 people have been killed.", null]
  ])("%s", (text, place) => {
    expect(readText(text).casualties.map((d) => [d.place, d.cumulative])).toEqual([[place, true]]);
  });
});

describe("tolls: when", () => {
  it.each([
    ["Nine days of air raids on Homs have killed 60 villagers.", "2020-02-19..2020-02-28"],
    ["A week of clashes has left 60 fighters dead.", "2020-02-21..2020-02-28"],
    ["Four hours of shelling killed 60 villagers.", "2020-02-28..2020-02-28"],
    ["Nine days of air raids killed 60 villagers on Monday.", "2020-02-24..2020-02-24"],
    ["Sixty villagers were killed in raids launched by the army in May 2013.", "2013-05-01..2013-05-31"],
    ["Sixty villagers were killed in an offensive launched by the army in May 2013.", "2020-02-28..2020-02-28"],
    // the toll of a war is of all of it
    ["Envoys met to halt Syria's nine-year conflict, which killed 250,000 people.", "2011-02-28..2020-02-28"],
    ["Jets struck Saraqib. Some 280,000 people were killed since fighting began in 2011.", "2011-01-01..2020-02-28"],
    ["Jets struck Saraqib on Monday. The war has killed 280,000 people.", "null..null"],
    ["A 45-year-old nurse said the war has killed 280,000 people.", "null..null"],
    // what somebody tells in the past perfect is no background
    ["John Doe told the paper the clinic had counted 60 deaths.", "2020-02-28..2020-02-28"],
    ["The clinic had counted 60 deaths.", "null..null"]
  ])("%s", (text, days) => {
    expect(readText(text).casualties.map((d) => `${d.date_start}..${d.date_end}`)).toEqual([days]);
  });
});
