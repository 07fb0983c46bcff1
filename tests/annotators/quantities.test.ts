import {describe, expect, it} from "vitest";
import {boundsOf, sceneOf} from "../support/read.js";

/** The amounts of a text with what they count: "33+ soldiers". */
const shown = (text: string): string[] => {
  const {quantities, document} = sceneOf(text);
  return quantities.map((d) => `${boundsOf(d)}${d.unit >= 0 ? ` ${document.tokens[d.unit]!.lower}` : ""}`);
};

describe("amounts", () => {
  it.each<[string, ...string[]]>([
    ["33 soldiers died.", "33 soldiers"],
    ["Thirty-three soldiers died.", "33 soldiers"],
    ["Two hundred and fifty soldiers died.", "250 soldiers"],
    ["1,200 soldiers died.", "1200 soldiers"],
    ["Some 1.2 million people fled.", "1200000~ people"],
    ["At least 33 soldiers died.", "33+ soldiers"],
    ["More than 200 soldiers died.", "200+ soldiers"],
    ["As many as 50 soldiers died.", "..50 soldiers"],
    ["Nearly 50 soldiers died.", "50- soldiers"],
    ["About 50 soldiers died.", "50~ soldiers"],
    ["Between 50 and 60 soldiers died.", "50..60 soldiers"],
    ["Between twenty-five and thirty soldiers died.", "25..30 soldiers"],
    ["50-60 soldiers died.", "50..60 soldiers"],
    ["The toll rose from 29 to 33.", "29", "33"],
    ["Dozens of soldiers died.", "24.. soldiers"],
    ["Hundreds of thousands of people fled.", "200000.. people"],
    ["Several soldiers died.", "2.. soldiers"],
    ["A number of soldiers died.", "2.. soldiers"],
    ["A dozen soldiers died.", "12 soldiers"],
    ["Half a dozen soldiers died.", "6 soldiers"],
    ["Both soldiers died.", "2 soldiers"],
    ["An estimate of 8000 people fled.", "8000~ people"],
    ["Twenty or more soldiers died.", "20+ soldiers"],
    ["Twenty soldiers at least died.", "20+ soldiers"],
    ["Twenty soldiers died, at least six of them officers.", "20 soldiers", "6+ them"],
    ["“Dozens” of soldiers died.", "24.. soldiers"],
    ["Two soldiers and three civilians died.", "2 soldiers", "3 civilians"],
    ["16 of them died.", "16 them"],
    // no amounts of anything that can be harmed
    ["It cost $40 million."],
    ["It cost 40 million dollars."],
    ["It lies 12 kilometres away."],
    ["They fired 122 mm shells."],
    ["They fired a 107mm rocket and S-300 missiles."],
    ["Some 45 percent agreed."],
    ["Some 45% agreed."],
    ["He is a 34-year-old man."],
    ["A man 34 was hurt."],
    ["It was a two-day visit."],
    ["It was signed in 2018."],
    ["The 2018 agreement failed."],
    ["They met on February 28."],
    ["It began at 13:00."],
    ["Resolution 2254 was passed."],
    ["The temperature was 30 degrees."],
    ["It lasted three hours."]
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
