import {describe, expect, test} from "vitest";
import {readText} from "../support/read.js";

describe("talks that are left out say why", () => {
  test.each([
    ["Talks in Geneva ended on Friday.", "no two sides are told"],
    ["Turkey will not return for talks with Russia if the shelling goes on.", "only threatened"],
    ["No date has been set for Erdogan's visit to Moscow.", "told as not having come about"],
    ["Russia, Turkey and Iran agreed on four zones during talks in Astana in 2017.", "talks of the past that an accord came from"],
    ["Russia mediated a truce between Armenia and Azerbaijan.", "an accord is told, and not the talks"],
    ["Erdogan discussed Idlib with reporters. If talks with Russia fail, Turkey will act.", 'only supposed: "if"']
  ])("%s", (text, reason) => {
    const {talks, dropped} = readText(text);
    expect(talks).toEqual([]);
    expect(dropped.filter(({stage}) => stage.includes("talks")).map((d) => d.reason)).toContain(reason);
  });
});
