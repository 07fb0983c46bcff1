import {describe, expect, it} from "vitest";
import {sceneOf} from "../support/read.js";

/** Whom each pronoun of a text stands for: "He = Nabih Berri"; those that stand for nobody are left out. */
const shown = (text: string): string[] =>
  sceneOf(text)
    .actors.filter((d) => d.type === "pronoun")
    .map((d) => `${d.quote} = ${d.person ?? d.code}`);

describe("pronouns", () => {
  it.each<[string, ...string[]]>([
    ["Erdogan spoke. He was angry.", "He = Recep Tayyip Erdoğan"],
    ["Russia struck. It denied this.", "It = RUS"],
    // not the other one of its clause
    ["Nabih Berri met Amos Hochstein. He told Hochstein so.", "He = Nabih Berri"],
    ["John Kerry left. He said Sergei Lavrov told him so.", "He = John Kerry", "him = John Kerry"],
    ["When Merkel sees Netanyahu, she will ask him to wait, a Merkel aide said.", "she = Angela Merkel", "him = Benjamin Netanyahu"],
    ["Turkey fought Hamas, trying to eject it."],
    // a subject before others, of a main clause before others, and no owner of a subject
    ["John Kerry said Sergei Lavrov had agreed. He added that work went on.", "He = John Kerry"],
    ["Lavrov spoke. Kerry was blamed for wanting to make a deal. But he said he wanted peace.", "he = John Kerry", "he = John Kerry"],
    ["Angela Merkel's guest, John Kerry, saw Sergei Lavrov. He left.", "He = John Kerry"],
    ["John Kerry met Sergei Lavrov, who had come late. He left.", "He = John Kerry"],
    ["The talks ended before they began, Russia said."],
    // men and women
    ["Angela Merkel met John Kerry. He smiled. She left.", "He = John Kerry", "She = Angela Merkel"],
    ["Spokeswoman Robin Muster met the king. She bowed.", "She = Robin Muster"],
    ["Ehud Barak met Yasser Arafat. She was not there."],
    // one and many
    ["Diplomats and the Turkish president met. They agreed.", "They = UNK"],
    ["A Turkish official spoke. They agreed."],
    ["Turkish ministers left. John Kerry and Sergei Lavrov met. They agreed.", "They = USA GOV; RUS GOV"],
    ["Turkish and Russian officials met. They agreed.", "They = TUR GOV; RUS GOV"],
    ["Russia and Turkey met. They agreed.", "They = RUS; TUR"],
    ["John Kerry met Sergei Lavrov. They agreed."],
    ["John Kerry spoke. The armed group fled, he said.", "he = John Kerry"],
    ["Turkish soldiers left. They were tired.", "They = TUR MIL"],
    // "the group": also that of its spokesman, and no paper
    ["Hamas official Osama Muster told Al Jazeera so. The group left.", "group = PSE REB"],
    ["The coalition struck. Houthi spokesman Yahya Muster said the group fled.", "group = YEM REB"],
    ["Chad and Hamas met. Chad has been free since the group fled.", "group = PSE REB"],
    // nobody acts with himself
    ["John Kerry arrived. Sergei Lavrov held talks with him.", "him = John Kerry"],
    ["John Kerry arrived. Sergei Lavrov wrote to him.", "him = John Kerry"],
    ["John Kerry arrived. Sergei Lavrov brought a friend with him.", "him = Sergey Lavrov"],
    // an "it" that is nobody
    ["Russia spoke. It was unclear whether the talks would go on."],
    ["Russia spoke. It appeared that the talks were over."],
    ["Russia spoke. It was said that ten men had died."],
    ["Russia spoke. It is hard to see a way out."],
    ["Russia spoke. It remains to be seen who will win."],
    ["Russia spoke. It was Turkey that struck."],
    ["Russia spoke. It is confident that the truce will last.", "It = RUS"],
    ["Russia spoke. It was told that ten men had died.", "It = RUS"],
    ["Russia spoke. It is ready to help.", "It = RUS"]
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
