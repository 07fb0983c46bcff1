import {describe, expect, it} from "vitest";
import {attributionsIn} from "../framing/reading.js";
import {sceneOf} from "../support/read.js";
import * as tables from "./attributions.table.js";
import * as prose from "./attributions-prose.table.js";
import * as sources from "./attributions-sources.table.js";
import * as turns from "./attributions-turns.table.js";

for (const [name, cases] of Object.entries({...tables, ...prose, ...sources, ...turns}) as [string, readonly tables.AttributionCase[]][])
  describe(name.toLowerCase().replaceAll("_", " "), () => {
    it.each(cases.map(([text, ...attributions]) => ({text, attributions})))("$text", ({text, attributions}) => {
      expect(attributionsIn(text)).toEqual(attributions);
    });
  });

describe("attributions", () => {
  it("keep a quotation of several sentences in one piece, also across a full stop before its source", () => {
    expect(attributionsIn('"Nobody slept. The shelling went on all night. We want to go home," Olena said.')).toEqual([
      '? said, direct: "Nobody slept. The shelling went on all night. We want to go home,"'
    ]);
  });

  it("credit a quotation without a cue to the last source of its paragraph, and to none in the next", () => {
    const text = "Macron spoke in Paris, his office said. France will “take on all its responsibilities” in the region.";
    expect(attributionsIn(text)[1]).toBe("FRA GOV -, floating: “take on all its responsibilities”");
    expect(attributionsIn(text.replace(". France", ".\n\nFrance"))).toHaveLength(1);
  });

  it("mark what is said inside what another says as nested", () => {
    const {attributions} = sceneOf("The Kremlin said that Assad had warned that the truce would fail.");
    expect(attributions.map((d) => [d.speaker, d.nested])).toEqual([
      ["Kremlin", false],
      ["Assad", true]
    ]);
  });

  it("tell what only reports an act of speech from what gives its words", () => {
    const worded = (text: string) => sceneOf(text).attributions[0]?.worded !== false;
    expect(worded("Turkey said Russia should use its influence.")).toBe(true);
    expect(worded("Turkey pressed Russia to use its influence.")).toBe(false);
  });

  it("carry offsets that hold their content", () => {
    const text = 'The bridge, the mayor said, "will be rebuilt", and soon.';
    const {attributions} = sceneOf(text);
    expect(attributions).toHaveLength(1);
    for (const {content, start, end, quote} of attributions) {
      expect(text.slice(start, end)).toBe(quote);
      for (const part of content) expect(quote).toContain(text.slice(part.start, part.end));
    }
  });

  it("class the cue", () => {
    const classes = (text: string) => sceneOf(text).attributions.map((d) => d.cue_class);
    expect(classes("Iran said it was ready. Iran claimed it was ready. Iran stressed it was ready.")).toEqual([
      "neutral",
      "distancing",
      "emphatic"
    ]);
    expect(classes("Iran noted it was ready. Iran threatened to leave.")).toEqual(["endorsing", "directive"]);
  });

  it("say whether guides to usage warn of the cue", () => {
    const contested = (text: string) => sceneOf(text).attributions.map((d) => d.contested);
    expect(contested("Iran said it was ready. Iran maintains it is ready. Iran announced it was ready.")).toEqual([false, true, false]);
    expect(contested("Iran's admission that it had lost was a surprise.")).toEqual([true]);
  });
});
