import {describe, expect, it} from "vitest";
import {actorsIn} from "../support/read.js";

describe("bodies that a noun takes up", () => {
  it.each<[string, ...string[]]>([
    // by the last word of the name
    ["The Security Council met. The council left.", "Security Council = UN", "council = UN"],
    ["The Arab League met. The league's chief spoke.", "Arab League = LAS", "league's = LAS", "chief = LAS"],
    ["The Security Council met. Nothing was heard of the council. A council left.", "Security Council = UN"],
    ["The Free Syrian Army left. The army stayed.", "Free Syrian Army = SYR REB", "army = SYR MIL"],
    // by a noun for bodies of its kind
    ["The European Union spoke. The bloc's ministers met.", "European Union = EU", "bloc's ministers = EU"],
    ["The UN spoke. The world body left.", "UN = UN", "body = UN"],
    ["The UN spoke. The body was found.", "UN = UN", "body = UNK"],
    ["NATO met Chad. The alliance's commander spoke.", "NATO = NATO", "Chad = TCD", "alliance's = NATO", "commander = NATO MIL"],
    ["ECOWAS leaders met the EU. The bloc spoke.", "ECOWAS leaders = ECOW", "EU = EU", "bloc = EU"],
    ["Hamas met Chad. The movement's negotiators left.", "Hamas = PSE REB", "Chad = TCD", "movement's = PSE REB", "negotiators = PSE REB"],
    ["Hamas spoke. The movement of troops ended.", "Hamas = PSE REB", "troops = ISR MIL"],
    // not from far away
    [`NATO spoke. ${"Nothing happened. ".repeat(5)}The alliance grew.`, "NATO = NATO"]
  ])("%s", (text, ...expected) => {
    expect(actorsIn(text)).toEqual(expected);
  });
});
