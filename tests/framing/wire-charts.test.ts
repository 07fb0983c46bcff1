import {describe, expect, test} from "vitest";
import {aidsOf, openStory} from "../../loaders/commands/open-story.js";
import {document, serialize} from "../../loaders/site/dom.js";
import {tellingsOf} from "../../loaders/site/framing/tellings.js";
import {wireWords} from "../../loaders/site/framing/wire-words.js";
import {publicTables} from "../../loaders/site/public-tables.js";
import {readMarkdown, type Source} from "../../loaders/sources/markdown.js";
import {frames} from "../../src/charts/frames.js";
import {labels} from "../../src/charts/labels.js";
import {wordsBySide} from "../../src/charts/words-by-side.js";
import {partById} from "../../src/components/index.js";
import {chart} from "../../src/lib/chart.js";
import type {SiteData} from "../../src/lib/site-data.js";
import type {AnyChart} from "../../src/lib/spec.js";
import {lightTheme} from "../../src/lib/theme.js";
import {fixture} from "../charts/fixture.js";
import {tablesOf} from "./story.js";

const {lexicon} = openStory("idlib-2020");

const sourceOf = (outlet: string, day: string, text: string): Source =>
  readMarkdown(
    new TextEncoder().encode(`---\noutlet: "${outlet}"\npublished: ${day}\npublished_basis: stamp\n---\n${text}\n`),
    outlet.toLowerCase(),
    aidsOf(lexicon)
  );

const STRIKE = "An air strike by the Syrian regime killed 12 Turkish soldiers near Saraqib on February 26, 2020.";

const MEETING =
  "Vladimir Putin met Recep Tayyip Erdogan in Moscow on February 25, 2020, and the Kremlin claimed that the talks had been useful.";

/** An agency's sentences stand in the Post of the next day; the Times tells the same in other words. */
const data = (post: string): SiteData => {
  const whole = tablesOf([
    sourceOf("Agency", "2020-02-26", `${STRIKE}\nThe ministry in Ankara said that it had no names of the dead.\n${MEETING}`),
    sourceOf("Post", "2020-02-27", `The road to the town was closed at noon.\n${post}`),
    sourceOf(
      "Times",
      "2020-02-27",
      "Near Saraqib, 12 Turkish soldiers were killed in a strike on February 26, 2020.\nPutin and Erdogan had a meeting in Moscow on February 25, 2020."
    )
  ]);
  return {...fixture(), tables: publicTables(whole), tellings: tellingsOf(whole), wireWords: wireWords(whole)};
};

const repeated = data(`${STRIKE}\n${MEETING}`);
const reworded = data(
  "Twelve soldiers of Turkey died when jets of the Syrian regime struck a post near Saraqib on February 26, 2020.\nErdogan saw Putin in Moscow on February 25, 2020, and the Kremlin claimed it went well."
);

const drawn = (spec: AnyChart, site: SiteData, phone: boolean): Element => {
  const link = (path: string): string => `/${path}`;
  const svg = serialize(chart(spec, site, {document, theme: lightTheme, phone, link, mode: "page"}));
  const page = document.createElement("div");
  page.innerHTML = svg;
  return page;
};
const hatched = (picture: Element): number =>
  [...picture.querySelectorAll("[fill]")].filter((e) => /^url\(#[\w-]*wire\)$/.test(e.getAttribute("fill")!)).length;

describe.each([[false], [true]])("a sentence that stands in an earlier text, phone: %s", (phone) => {
  test.each([
    ["what sentences are about", frames, "in an earlier text"],
    ["names", labels, "in a sentence of an earlier text"],
    ["words by side", wordsBySide, "39 in an earlier text"]
  ] as const)("is hatched under the outlet that repeats it, in %s, and told in the legend", (_, spec, words) => {
    const picture = drawn(spec, repeated, phone);
    // One is the legend's.
    expect(hatched(picture)).toBeGreaterThanOrEqual(2);
    expect(picture.textContent).toContain(words);
    expect(picture.querySelectorAll("pattern[id$=wire]")).toHaveLength(1);
    const other = drawn(spec, reworded, phone);
    expect(hatched(other)).toBe(0);
    expect(other.querySelector("pattern[id$=wire]")).toBeNull();
  });
});

test("its names are not the repeating outlet’s own words", () => {
  const words = (site: SiteData): string[] =>
    labels.rows(site).flatMap((r) => (r.article.outlet === "Post" && r.label.term === "regime" ? [labels.columns[2]!.value(r)] : []));
  expect(words(repeated)).toEqual(["an earlier text’s, repeated by the outlet"]);
  expect(words(reworded)).toEqual(["the outlet’s own"]);
});

const partOf = (id: string, site: SiteData): Element => {
  const page = document.createElement("div");
  page.innerHTML = partById(id)!({data: site, link: (path) => path, id: "", document, serialize}).markup;
  return page;
};

describe("what an outlet only repeats is hatched in tables too", () => {
  const wired = (page: Element): string[] => [...page.querySelectorAll(".wire")].map((e) => e.textContent!);

  test("clauses of harm, and they are not told by the outlet itself", () => {
    const page = partOf("agency-lines", repeated);
    expect(wired(page).filter((text) => text.includes("killed 12 Turkish soldiers"))).toHaveLength(1);
    expect(page.textContent).toContain("an earlier text, repeated by the outlet");
    expect(partOf("agency-lines", reworded).textContent).not.toContain("earlier text");
  });

  test("verbs of speaking and what they introduce", () => {
    expect(wired(partOf("cue-table", repeated))).toContain("claimed*");
    expect(wired(partOf("cue-table", reworded))).toEqual([]);
    expect(wired(partOf("statement-list", repeated))).toContain("“the talks had been useful”");
    expect(wired(partOf("statement-list", reworded))).toEqual([]);
  });

  test("facts told only in such a sentence", () => {
    expect(wired(partOf("fact-matrix", repeated))).toContain("● itself");
    expect(wired(partOf("fact-matrix", reworded))).toEqual([]);
  });
});

test("tellings side by side hatch it and say where else it stands", () => {
  const told = (site: SiteData): string => partById("tellings")!({data: site, link: (path) => path, id: "", document, serialize}).markup;
  expect(told(repeated).match(/<blockquote class="wire">/g)).toHaveLength(2);
  expect(told(repeated)).toContain("same sentence in Agency, 26 Feb");
  expect(told(reworded)).not.toContain('class="wire"');
});
