import {describe, expect, it} from "vitest";
import {actorsIn} from "../support/read.js";

describe("whose a war is", () => {
  it.each<[string, ...string[]]>([
    // a government and the rebels it is told with are of one land
    ["Chad's government and rebels met in Rome.", "Chad's government = TCD GOV", "rebels = TCD REB", "Rome = ITA GOV"],
    ["The government of Chad and communist rebels met.", "government = TCD GOV", "Chad = TCD", "rebels = TCD REB"],
    ["Houthi rebels and the government met in Oslo.", "Houthi rebels = YEM REB", "government = YEM GOV", "Oslo = NOR GOV"],
    ["Government forces and Houthi rebels fought.", "Government forces = YEM MIL", "Houthi rebels = YEM REB"],
    [
      "Erik Solheim of Norway heard Houthi rebels and the government.",
      "Erik Solheim = NOR GOV",
      "Norway = NOR",
      "Houthi rebels = YEM REB",
      "government = YEM GOV"
    ],
    ["The Chadian government and rebels in Rome met.", "Chadian government = TCD GOV", "rebels = TCD REB", "Rome = ITA GOV"],
    ["Venezuela's government and the opposition met.", "Venezuela's government = VEN GOV", "the opposition = VEN REB"],
    // a ministry is no government, and an army may fight the rebels of another land
    ["The Turkish ministry and rebels met.", "Turkish ministry = TUR GOV", "rebels = SYR REB"],
    ["Turkish troops and rebels fought.", "Turkish troops = TUR MIL", "rebels = SYR REB"],
    ["Russia spoke. Government and opposition forces fought.", "Russia = RUS", "Government = SYR GOV", "opposition forces = SYR REB"],
    // who is no party to the story's war has one of its own, but for a capital that news is written in
    ["Malian troops killed 20 rebels.", "Malian troops = MLI MIL", "rebels = MLI REB"],
    ["Russian jets killed 20 rebels.", "Russian jets = RUS MIL", "rebels = SYR REB"],
    ["BEIRUT At least 20 rebels died.", "BEIRUT = LBN GOV", "rebels = SYR REB"]
  ])("%s", (text, ...expected) => {
    expect(actorsIn(text)).toEqual(expected);
  });
});

describe("bodies of states", () => {
  it.each<[string, ...string[]]>([
    ["IGAD's envoy met AU officials.", "IGAD's envoy = IGAD", "AU officials = AFU"],
    ["IGAD mediators met the rebels. The mediators then left.", "IGAD mediators = IGAD", "the rebels = SYR REB", "mediators = IGAD"],
    ["IGAD mediator Seyoum Mesfin left.", "IGAD mediator Seyoum Mesfin = IGAD"],
    ["The Arab League's secretary general spoke.", "Arab League's secretary general = LAS"],
    ["The UN met Putin. The secretary-general spoke.", "UN = UN", "Putin = RUS GOV", "secretary-general = UN"],
    ["Putin spoke. The secretary-general left.", "Putin = RUS GOV", "secretary-general = UNK"],
    ["Pakistan's high commissioner left.", "Pakistan's high commissioner = PAK GOV"]
  ])("%s", (text, ...expected) => {
    expect(actorsIn(text)).toEqual(expected);
  });
});
