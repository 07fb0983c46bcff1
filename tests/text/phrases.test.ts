import {describe, expect, it} from "vitest";
import {documentOf} from "../support/read.js";

/** The noun phrases of a text, a preposition before its phrase, "+" behind one that another member of its list follows. */
const shown = (text: string): string[] => {
  const {phrases, tokens} = documentOf(text);
  return phrases.map(
    (d) =>
      `${d.prep >= 0 ? `${tokens[d.prep]!.lower}: ` : ""}${text.slice(tokens[d.first]!.start, tokens[d.last]!.end)}${d.next >= 0 ? " +" : ""}`
  );
};

describe("noun phrases", () => {
  it.each<[string, ...string[]]>([
    ["The Turkish army killed two Syrian soldiers.", "The Turkish army", "two Syrian soldiers"],
    ["At least 33 soldiers died in Idlib.", "33 soldiers", "in: Idlib"],
    ["Two soldiers and a contractor were killed.", "Two soldiers +", "a contractor"],
    [
      "Fights between the People's Army (PA) and the police went on.",
      "Fights",
      "between: the People's Army +",
      "PA",
      "between: the police"
    ],
    ["Russia, Turkey and Iran met.", "Russia +", "Turkey +", "Iran"],
    ["On Monday, Putin and Merkel agreed.", "Putin +", "Merkel"],
    ["Smith will run in a January vote.", "Smith", "in: a January vote"],
    ["They told the army Monday guards had fled.", "They", "the army", "guards"],
    ["They have spoken of crimes, and the union has said so.", "They", "of: crimes", "the union"],
    ["They clashed near Neirab and 14 soldiers were killed.", "They", "near: Neirab", "14 soldiers"],
    ["They killed 11 of them near Homs.", "They", "11", "of: them", "near: Homs"],
    ["The blast killed 3 guards two cooks and a driver.", "The blast", "3 guards +", "two cooks +", "a driver"],
    ["The blast killed 3 guards two cooks said.", "The blast", "3 guards", "two cooks"],
    ["In the city of Homs 5 people died.", "in: the city", "of: Homs", "5 people"],
    ["The deaths bring to 51 the number of soldiers killed.", "The deaths", "to: 51", "the number", "of: soldiers"],
    ["On February 28 soldiers died.", "soldiers"],
    ["Turkish-backed rebels fled.", "Turkish-backed rebels"],
    ["Erdogan's spokesman spoke.", "Erdogan's spokesman"],
    ["Sergey V. Lavrov met him.", "Sergey V. Lavrov", "him"],
    ["The two countries' leaders met.", "The two countries' leaders"],
    ["The Houthis’ last offer failed.", "The Houthis’ last offer"],
    ["He spoke 'for both sides' on Monday.", "He", "for: both sides"],
    ["Both sides blamed all the others.", "Both sides", "all the others"],
    ["He spoke with Putin, Merkel and Macron.", "He", "with: Putin +", "with: Merkel +", "with: Macron"],
    ["The so-called “safe” zone shrank.", "The so-called “safe” zone"],
    ["They spoke of it in May, and officials have met since.", "They", "of: it", "officials"],
    [
      "They fired shells at a town in the valley and one of the shells fell on a church.",
      "They",
      "shells",
      "at: a town",
      "in: the valley",
      "one",
      "of: the shells",
      "on: a church"
    ],
    ["He told Reuters army units had left.", "He", "Reuters", "army units"],
    ["He told BBC radio that.", "He", "BBC radio"],
    ["They fired six shells three of which fell short.", "They", "six shells", "three"],
    ["Men of the so-called “Omar Brigade” fled.", "Men", "of: Omar Brigade"],
    ["Strikes on Idlib and Aleppo killed four.", "Strikes", "on: Idlib +", "on: Aleppo", "four"]
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
