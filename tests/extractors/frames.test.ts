import {expect, it} from "vitest";
import {extractFrames} from "../../loaders/extractors/frames.js";
import {lexicon, sceneOf} from "../support/read.js";

const frames = (text: string) => extractFrames(sceneOf(text), lexicon).rows.map((d) => d.frames.join(" "));

it.each([
  ["The ministers met for talks.", "DIP"],
  ["Shells hit the tank.", "MIL"],
  ["The extremists regrouped.", "SEC"],
  ["Refugees need shelter.", "HUM"],
  ["It violates their sovereignty.", "LEG"],
  ["Talks on refugees went on under shelling.", "DIP MIL HUM"],
  ["The sun rose at six.", ""]
])("%s", (text, expected) => {
  expect(frames(text)).toEqual([expected]);
});

it("counts the sentences of the body alone, from one", () => {
  const {rows} = extractFrames(sceneOf("Talks on war\n\nThe sun rose. The ministers met."), lexicon);
  expect(rows.map((d) => [d.position, d.sentences, d.quote])).toEqual([
    [1, 2, "The sun rose."],
    [2, 2, "The ministers met."]
  ]);
});
