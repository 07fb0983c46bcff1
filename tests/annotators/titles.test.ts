import {describe, expect, it} from "vitest";
import {sceneOf} from "../support/read.js";

/** The actors of a text: "Putin = Vladimir Putin, RUS GOV". */
const shown = (text: string): string[] =>
  sceneOf(text).actors.map((d) => `${d.quote} = ${d.person && d.person !== d.quote ? `${d.person}, ` : ""}${d.code}`);

describe("whom a title means", () => {
  it.each<[string, ...string[]]>([
    // whoever holds the office, not whoever was named last
    [
      "Erdogan met Merkel. The chancellor told the president so.",
      "Erdogan = Recep Tayyip Erdoğan, TUR GOV",
      "Merkel = Angela Merkel, DEU GOV",
      "chancellor = Angela Merkel, DEU GOV",
      "president = Recep Tayyip Erdoğan, TUR GOV"
    ],
    [
      "Boris Johnson called Trump. The prime minister spoke.",
      "Boris Johnson = GBR GOV",
      "Trump = Donald Trump, USA GOV",
      "prime minister = Boris Johnson, GBR GOV"
    ],
    [
      "Lavrov met Pompeo. The foreign minister left.",
      "Lavrov = Sergey Lavrov, RUS GOV",
      "Pompeo = Mike Pompeo, USA GOV",
      "foreign minister = Sergey Lavrov, RUS GOV"
    ],
    [
      "Pompeo met Lavrov. The minister left.",
      "Pompeo = Mike Pompeo, USA GOV",
      "Lavrov = Sergey Lavrov, RUS GOV",
      "minister = Sergey Lavrov, RUS GOV"
    ],
    ["Lavrov spoke. A foreign minister left.", "Lavrov = Sergey Lavrov, RUS GOV", "foreign minister = RUS GOV"],
    // whom a guest meets next is of the land that he is a guest of, as long as nobody else is named
    [
      "Norwegian Foreign Minister Jane Muster met Chad's president. Muster then saw Prime Minister Adam Soll.",
      "Norwegian Foreign Minister Jane Muster = Jane Muster, NOR GOV",
      "Chad's president = TCD GOV",
      "Muster = Jane Muster, NOR GOV",
      "Prime Minister Adam Soll = Adam Soll, TCD GOV"
    ],
    [
      "Pompeo met Chad's president. He saw Prime Minister Adam Soll.",
      "Pompeo = Mike Pompeo, USA GOV",
      "Chad's president = TCD GOV",
      "He = Mike Pompeo, USA GOV",
      "Prime Minister Adam Soll = Adam Soll, TCD GOV"
    ],
    // whose by what stands behind the name
    ["Foreign Minister Jane Muster of Norway left.", "Foreign Minister Jane Muster = Jane Muster, NOR GOV", "Norway = NOR"],
    ["King Adam of Jordan met Turkey.", "King Adam = Adam, JOR GOV", "Jordan = JOR", "Turkey = TUR"],
    ["The president of Russia Vladimir Putin left.", "president = RUS GOV", "Russia Vladimir Putin = Vladimir Putin, RUS GOV"],
    ["Talks in New Mexico, not in Mexico, were held.", "Mexico = MEX"],
    // "the French" before a noun tells a side
    ["The French president and the Dutch army left.", "The French president = FRA GOV", "the Dutch army = NLD MIL"],
    ["The French left.", "The French = FRA"],
    // a title of rebels before somebody in office
    ["Rebel leader Salva Kiir left.", "Rebel leader Salva Kiir = Salva Kiir, SSD REB"],
    ["The terrorist Putin, they said.", "terrorist Putin = Vladimir Putin, RUS GOV"]
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
