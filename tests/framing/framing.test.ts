import {describe, expect, it} from "vitest";
import {extractAgency} from "../../loaders/extractors/agency.js";
import {extractFrames} from "../../loaders/extractors/frames.js";
import {extractLabels} from "../../loaders/extractors/labels.js";
import {sideWords} from "../../loaders/extractors/sides.js";
import {extractStatements} from "../../loaders/extractors/statements.js";
import {sourceAt} from "../../loaders/scene/sources.js";
import {lexicon} from "../support/read.js";
import {type Coded, type Expectations, expected, f1, overlap, pair, type Scored, scenes, spanIn} from "./expectations.js";
import {missing} from "./reading.js";

const gold = expected as Expectations;
const ids = [...scenes.keys()];
const of = (rows: readonly Coded[], id: string) => rows.filter((d) => d.article === id);
const sum = (all: readonly Scored[]): Scored => ({
  found: all.reduce((n, d) => n + d.found, 0),
  wanted: all.reduce((n, d) => n + d.wanted, 0),
  given: all.reduce((n, d) => n + d.given, 0),
  missed: all.flatMap((d) => d.missed),
  spurious: all.flatMap((d) => d.spurious)
});
const sides = (code: string | null | undefined) =>
  (code ?? "")
    .split("; ")
    .map((d) => d.split(" ")[0])
    .sort()
    .join(" ");

describe.skipIf(missing)(`the five articles against the coder${missing ? `, ${missing}` : ""}`, () => {
  it("finds at least 50 of 56 attributions, all with quoted speech, at most one in ten too many", () => {
    const scored = sum(
      ids.map((id) => {
        const {attributions, document} = scenes.get(id)!;
        const rows = attributions.filter((d) => !d.nested && document.sentences[d.sentence]!.zone === "body");
        return pair(
          of(gold.attributions, id),
          rows,
          (coded, row) => row.side === coded.side && sameContent(document.text, coded, row.content) >= 0.8,
          (d) => d.quote
        );
      })
    );
    expect(scored.found, scored.missed.join("\n")).toBeGreaterThanOrEqual(50);
    expect(scored.found / scored.given, scored.spurious.join("\n")).toBeGreaterThanOrEqual(0.9);
    const quoted = gold.attributions.filter((d) => d.type !== "indirect").flatMap((d) => d.content!);
    expect(scored.missed.filter((d) => quoted.includes(d))).toEqual([]);
  });

  it.each(ids)("counts the words of each side of %s within 5 %%", (id) => {
    const scene = scenes.get(id)!;
    const {body_words, direct_words, by_side, by_speaker} = gold.totals.voice_share[id]!;
    const rows = extractStatements(scene).rows;
    const words = new Map<string, number>();
    for (const d of rows) words.set(d.side!, (words.get(d.side!) ?? 0) + d.words);
    expect([...words.keys()].sort()).toEqual(Object.keys(by_side).sort());
    for (const [side, {words: wanted}] of Object.entries(by_side))
      expect(Math.abs(words.get(side)! - wanted) / wanted, side).toBeLessThanOrEqual(0.05);
    const named = Object.entries(by_speaker).filter(([speaker]) => !speaker.includes("unnamed"));
    const wanted = named.reduce((n, [, d]) => n + d.words, 0);
    const found = rows.filter((d) => d.named).reduce((n, d) => n + d.words, 0);
    expect(Math.abs(found - wanted) / wanted, "named sources").toBeLessThanOrEqual(0.05);
    expect(sideWords(scene, rows)[0]!.body_words).toBe(body_words);
    expect(Math.abs(rows.reduce((n, d) => n + d.quoted_words, 0) - direct_words)).toBeLessThanOrEqual(direct_words * 0.05);
  });

  it("names labels with span, referent and voice: F1 at least 0.95", () => {
    const scored = sum(
      ids.map((id) => {
        const scene = scenes.get(id)!;
        const {rows} = extractLabels(scene, lexicon);
        return pair(
          of(gold.labels, id),
          rows,
          (coded, row) => {
            const span = spanIn(scene.document.text, coded);
            const placed = row.quote.replace(/\s/g, " ") === coded.exact && (!coded.in || row.start === span.start);
            return (
              placed &&
              (coded.optional === true ||
                (row.referent === coded.referent && row.voice === coded.voice && row.voice_mode === coded.voice_mode))
            );
          },
          (d) => `${d.quote}: ${d.referent}, ${d.voice}`
        );
      })
    );
    expect(f1(scored), [...scored.missed, "-", ...scored.spurious].join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("names none where the coder says there is none, nor outside headline, subheads and body", () => {
    for (const id of ids) {
      const scene = scenes.get(id)!;
      const {rows} = extractLabels(scene, lexicon);
      const banned = [...of(gold.not_labels, id), ...gold.articles[id]!.excluded_text.map(({text}): Coded => ({article: id, exact: text}))];
      for (const coded of banned) {
        const span = spanIn(scene.document.text, coded);
        const inside = rows.filter((d) => span.start >= 0 && d.start >= span.start && d.end <= span.end && d.quote !== coded.holds_label);
        expect(
          inside.map((d) => d.quote),
          coded.exact
        ).toEqual([]);
      }
    }
  });

  it("tells who does violence and by which construction: F1 at least 0.80", () => {
    const scored = sum(
      ids.map((id) => {
        const scene = scenes.get(id)!;
        const {rows} = extractAgency(scene, lexicon);
        return pair(
          of(gold.agency, id),
          rows,
          (coded, row) =>
            overlap(spanIn(scene.document.text, coded), row) >= 0.5 &&
            row.construction === coded.construction &&
            sides(row.agent) === sides(coded.agent),
          (d) => `${d.construction} ${d.agent}: ${d.quote}`
        );
      })
    );
    expect(f1(scored), [...scored.missed, "-", ...scored.spurious].join("\n")).toBeGreaterThanOrEqual(0.8);
  });

  it("marks frames: micro-F1 at least 0.60 over the same sentences", () => {
    const scored: Scored = {found: 0, wanted: 0, given: 0, missed: [], spurious: []};
    for (const id of ids) {
      const {rows} = extractFrames(scenes.get(id)!, lexicon);
      const coded = of(gold.frames, id);
      expect(rows.map((d) => d.quote.replace(/\s/g, " "))).toEqual(coded.map((d) => expect.stringContaining(d.first_words!)));
      for (const [i, {frames}] of rows.entries()) {
        scored.found += frames.filter((d) => coded[i]!.frames!.includes(d)).length;
        scored.wanted += coded[i]!.frames!.length;
        scored.given += frames.length;
      }
    }
    expect(f1(scored)).toBeGreaterThanOrEqual(0.6);
  });

  const tellings = gold
    ? [
        ...gold.contrasts.flatMap(({id, dimension, tellings}) =>
          Object.entries(tellings).flatMap(([article, all]) => all.map((d) => ({name: `${id} ${dimension}`, article, ...d})))
        ),
        ...gold.events.flatMap(({facts}) =>
          facts.flatMap(({fact, reported}) => Object.entries(reported).map(([article, d]) => ({name: fact, article, ...d})))
        )
      ]
    : [];

  it.each(tellings)("$name: '$exact' in the voice of $voice", ({article, exact, voice}) => {
    const scene = scenes.get(article)!;
    const {text, tokens} = scene.document;
    const span = spanIn(text, {exact});
    expect(span.start).toBeGreaterThanOrEqual(0);
    const middle = tokens.find((d) => d.end > (span.start + span.end) / 2)!;
    const read = sourceAt(scene, middle.i)?.side ?? "outlet";
    expect(sides(read)).toBe(sides(voice));
  });
});

/** Jaccard of characters of all parts. */
function sameContent(text: string, coded: Coded, parts: readonly {start: number; end: number}[]): number {
  const wanted = coded.content!.map((exact) => spanIn(text, {exact}));
  const size = (all: readonly {start: number; end: number}[]) => all.reduce((n, d) => n + d.end - d.start, 0);
  let both = 0;
  for (const a of wanted) for (const b of parts) both += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (size(wanted) + size(parts) - both);
}
