import {describe, expect, it} from "vitest";
import {actorsIn} from "../support/read.js";

describe("the actors of peoples without a state", () => {
  it.each<[string, ...string[]]>([
    // who fights or speaks for them stands against the state
    ["Chechen commanders met a Russian general.", "Chechen commanders = RUS REB", "Russian general = RUS MIL"],
    ["Kashmiri separatists met two Indian ministers.", "Kashmiri separatists = IND REB", "Indian ministers = IND GOV"],
    ["Bosnian Serb leaders left.", "Bosnian Serb leaders = BIH REB"],
    ["Abkhaz negotiators and Georgian officials met.", "Abkhaz negotiators = GEO REB", "Georgian officials = GEO GOV"],
    ["Russian and Chechen negotiators met.", "Russian = RUS", "Chechen negotiators = RUS REB"],
    // in the state that is told, where it is another
    ["Iranian Baluch militants left.", "Iranian Baluch militants = IRN REB"],
    // police, officials and villagers are the state's
    ["Kashmiri police left.", "Kashmiri police = IND MIL"],
    ["Tamil villagers left.", "Tamil villagers = LKA CVL"],
    ["Chechen leader Ramzan Kadyrov met Vladimir Putin.", "Chechen leader Ramzan Kadyrov = RUS GOV", "Vladimir Putin = RUS GOV"],
    // the adjective alone is nobody
    ["The Chechen conflict went on."],
    // and the like of a people with a state
    ["Macedonian troops met ethnic Albanian rebels.", "Macedonian troops = MKD MIL", "rebels = MKD REB"]
  ])("%s", (text, ...expected) => {
    expect(actorsIn(text)).toEqual(expected);
  });
});
