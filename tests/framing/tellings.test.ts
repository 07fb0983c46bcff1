import {describe, expect, it} from "vitest";
import {aidsOf, openStory} from "../../loaders/commands/open-story.js";
import {tellingsOf} from "../../loaders/site/framing/tellings.js";
import {QUOTE_WORDS} from "../../loaders/site/public-tables.js";
import {readMarkdown, type Source} from "../../loaders/sources/markdown.js";
import type {Telling} from "../../src/lib/telling.js";
import {sources, tablesOf} from "./story.js";

const {lexicon} = openStory("idlib-2020");

const sourceOf = (outlet: string, text: string): Source =>
  readMarkdown(
    new TextEncoder().encode(`---\noutlet: "${outlet}"\npublished: 2020-02-28\npublished_basis: stamp\n---\n${text}\n`),
    outlet.toLowerCase(),
    aidsOf(lexicon)
  );

/** {told}, [name] */
const shown = ({stretches}: Telling): string =>
  stretches
    .map(({text, told, term}) => (told ? `{${term ? `[${text}]` : text}}` : term ? `[${text}]` : text))
    .join("")
    .replaceAll("}{", "");

const tellings = (...all: Source[]): Telling[] => Object.values(tellingsOf(tablesOf(all)));

const tollTellings = (...all: Source[]): Telling[] =>
  Object.entries(tellingsOf(tablesOf(all))).flatMap(([id, telling]) => (id.includes("toll") ? telling : []));

const STRIKE = "An air strike by the Syrian army killed 33 Turkish soldiers near Saraqib on February 27, 2020";

describe("a telling", () => {
  it("is the sentence, with the telling phrase and the names in it", () => {
    const all = tellings(
      sourceOf("Post", `It was a long night.\n${STRIKE}.`),
      sourceOf("Times", `Nobody slept, and the Syrian regime said ${STRIKE.replace("An air", "an air")}.`)
    ).map(shown);
    const strike = "an [air strike] by the [Syrian army] killed 33 [Turkish soldiers] near Saraqib on February 27, 2020";
    expect(all).toContain(`Nobody slept, and the [Syrian regime] said {${strike}}.`);
    expect(all.filter((line) => line === `Nobody slept, and the [Syrian regime] said {${strike}}.`)).toHaveLength(1);
  });

  it("says where it stands", () => {
    const [post, times] = tellings(sourceOf("Post", `It was a long night.\n${STRIKE}.`), sourceOf("Times", `${STRIKE}.\nNobody slept.`));
    expect([post!.place, times!.place]).toEqual([
      {position: 2, sentences: 2},
      {position: 1, sentences: 2}
    ]);
  });

  it("is no longer than a quote may be, and keeps the number and who died", () => {
    const long = `After a day ${"of talks and more talks ".repeat(12)}in the old town hall, ${STRIKE.replace("An air", "an air")}.`;
    const found = tollTellings(sourceOf("Post", `${STRIKE}.`), sourceOf("Times", long));
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const telling of found) {
      const text = telling.stretches.map((s) => s.text).join("");
      expect(text.split(/\s+/).filter((word) => word !== "…").length).toBeLessThanOrEqual(QUOTE_WORDS);
      expect(text).toContain("killed 33 Turkish soldiers");
    }
  });

  it("is kept only of what two articles tell", () => {
    expect(tellings(sourceOf("Post", `${STRIKE}.`))).toEqual([]);
    expect(tellings(...sources(3)).length).toBeGreaterThanOrEqual(6);
  });
});
