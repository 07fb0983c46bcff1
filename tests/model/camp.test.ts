import {describe, expect, test} from "vitest";
import {
  campOf,
  campsOf,
  codesOf,
  isArmed,
  isArmy,
  isBody,
  isCivilian,
  isGovernment,
  isInsurgent,
  isKurdish,
  isLandless,
  isOfLand,
  isOfMedia,
  isOnlooker,
  isOpposition,
  isRebel,
  isSideless,
  isState,
  isStatePower,
  sectorOf,
  sharesCamp,
  sideOf
} from "../../loaders/model/camp.js";

const ALL = ["TUR", "TUR GOV", "TUR MIL", "TUR CVL", "TUR MED", "SYR REB", "SYR KUR", "ISIS", "UN", "UN MIL", "NGO", "MED", "EXP", "UNK"];

describe("what an actor code tells", () => {
  test.each([
    [isOnlooker, ["NGO", "MED", "EXP"]],
    [isSideless, ["NGO", "MED", "EXP", "UNK"]],
    [isOfLand, ["TUR", "TUR GOV", "TUR MIL", "TUR CVL", "TUR MED", "SYR REB", "SYR KUR"]],
    [isState, ["TUR"]],
    [isGovernment, ["TUR GOV"]],
    [isArmy, ["TUR MIL", "UN MIL"]],
    [isStatePower, ["TUR GOV", "TUR MIL"]],
    [isCivilian, ["TUR CVL"]],
    [isOfMedia, ["TUR MED", "MED"]],
    [isKurdish, ["SYR KUR"]],
    [isOpposition, ["SYR REB"]],
    [isRebel, ["SYR REB", "ISIS"]],
    [isInsurgent, ["SYR REB", "SYR KUR", "ISIS"]],
    [isArmed, ["TUR MIL", "SYR REB", "SYR KUR", "ISIS", "UN MIL"]],
    [isLandless, ["ISIS"]],
    [isBody, ["UN"]]
  ])("$name", (question, codes) => expect(ALL.filter(question)).toEqual(codes));

  test.each([
    ["TUR MIL", "TUR", "MIL", "TUR"],
    ["SYR REB", "SYR", "REB", "SYR REB"],
    ["TUR", "TUR", "TUR", "TUR"],
    ["NGO", "NGO", "NGO", "NGO"]
  ])("%s is of side %s, sector %s, camp %s", (code, side, sector, camp) =>
    expect([sideOf(code), sectorOf(code), campOf(code)]).toEqual([side, sector, camp])
  );

  test("a cell of several codes", () => {
    expect(codesOf("SYR MIL; RUS MIL")).toEqual(["SYR MIL", "RUS MIL"]);
    expect(codesOf(null)).toEqual([]);
    expect(campsOf("TUR MIL; SYR REB; TUR GOV")).toEqual(["SYR REB", "TUR"]);
    expect(sharesCamp("TUR GOV", "TUR MIL")).toBe(true);
    expect(sharesCamp("SYR GOV", "SYR REB")).toBe(false);
  });
});
