import {describe, expect, it} from "vitest";
import {readText} from "../support/read.js";

/** The places of the acts that a text tells. */
const placesOf = (text: string): (string | null)[] => readText(text).events.map((d) => d.place);

describe("where an act was", () => {
  it.each<[string, ...(string | null)[]]>([
    // every place that an enumeration names
    ["The army shelled the towns of Kupti, Marla and Sena on Sunday.", "Kupti; Marla; Sena"],
    ["Clashes broke out in the village of Marla and in the town of Sena on Sunday.", "Marla; Sena"],
    ["Rebels attacked posts in Homs and Hama provinces.", "Homs; Hama"],
    ["Warplanes struck targets in Iraq and Syria on Friday.", "Iraq; Syria"],
    ["Rockets hit Saraqib, Ariha, and the village of Marla.", "Saraqib; Ariha; Marla"],
    // one lies in the other, or is no member
    ["Gunmen attacked a bus in Ariha, Idlib, on Sunday.", "Ariha"],
    ["Shells hit Saraqib and a school near Ariha.", "Saraqib"],
    ["Jets bombed Ariha and the north of Aleppo province.", "Ariha"],
    ["Shells fell on Saraqib, Damascus said.", "Saraqib"],
    // a capital that is fought for
    ["Rebels seized a militia's base on Monday in the battle for Tripoli.", "Tripoli"],
    ["Gunmen killed six men in fighting for control of Tripoli.", "Tripoli"],
    ["Rebels seized a militia's base on Monday in the battle for the Libyan capital, Tripoli.", "Tripoli"],
    // where it is only said
    ["In Moscow, the defence ministry said it had shot down two jets.", null],
    ["Rebels hit a convoy near Saraqib. In Moscow, the Kremlin said two jets were shot down.", "Saraqib", "Saraqib"],
    ["The minister said in Ankara that rebels had shelled a school.", null],
    ["The foreign minister told reporters in Ankara that rebels had shelled a post.", null],
    ["Speaking in Moscow, Lavrov said rebels had shelled a school.", null],
    ["Rebels shelled a school near Ariha, Erdogan told a news conference in Ankara.", "Ariha"],
    ["Rebels shelled a school, Erdogan said in Ankara.", null],
    ["In Baghdad, police said gunmen killed two men.", "Baghdad"],
    ["In Kyiv, missiles hit a school, the ministry said.", "Kyiv"],
    ["In Moscow, a bomb killed two men, the Kremlin said.", "Moscow"],
    ["Police told a station in Homs of a blast. The attack killed two in Homs.", "Homs"],
    // told in passing in the sentence before
    ["Soldiers met fighters who come from Saraqib. A rocket hit a clinic.", null]
  ])("%s", (text, ...expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});
