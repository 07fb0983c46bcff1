import {lookUp} from "../../lexicon/gazetteer.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {Places} from "../../lexicon/places.js";
import type {ForceMention} from "../../model/mention.js";
import type {EventReport} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Sentence} from "../../model/syntax.js";
import {forcesIn, turnsAway} from "../../scene/incident.js";
import {provinceOf} from "../../scene/within.js";

/** What of the lexicon tells how tellings stand to each other. */
export type Known = Pick<Lexicon, "places" | "force">;

/** A row with what its place in the article tells of it. */
export interface Telling {
  row: EventReport;
  sentence: number;
  /** It tells again what the body tells: 2 a headline or subhead, 1 the first sentence, 0 the body. */
  lead: number;
  /** Points back by its noun: "the attack", "this bombing". */
  back: boolean;
  /** Told to be one of its own: "another strike". */
  other: boolean;
  /** Its sentence turns to something else: "Meanwhile", "In a separate incident". */
  turns: boolean;
  /** Hangs on a condition or time limit of its own. */
  conditional: boolean;
  /** How exactly its place tells where it was: 0 none, 1 a country or region, 2 a province, 3 a city, 4 closer. */
  exact: number;
  /** The province of its place, where that is known. */
  province: string | null;
  /** Its sentence names a day. */
  dated: boolean;
  /** The places that its sentence names. */
  named: readonly string[];
}

const WIDE: Record<string, number> = {country: 1, sea: 1, region: 1, governorate: 2, province: 2, district: 2, part: 2.5, city: 3};

/** Words that point back at what was told: "the attack", "this bombing". */
export const POINTING = new Set(["the", "this", "that", "these", "those"]);

/** A text of no more sentences has no lead that sums it up. */
const SHORT = 3;

/** The rows of an article in the order of their evidence. Offsets are found by one walk over sentences, forces and places. */
export function tellingsOf(rows: readonly EventReport[], scene: Scene, {force, places}: Known): Telling[] {
  const {sentences} = scene.document;
  const {turn} = force.grammar;
  const provinces = new Map(scene.places.map((d) => [d.place, provinceOf(places, d.place) ?? d.admin ?? aroundCity(places, d.place)]));
  const kinds = new Map(scene.places.map((d) => [d.place, d.type === "region" && d.admin !== null ? "part" : d.type]));
  const first = sentences.findIndex((d) => d.zone === "body");
  const body = sentences.length - first > SHORT ? first : -1;
  let s = 0;
  return [...rows]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((row) => {
      while (s < sentences.length - 1 && sentences[s]!.end <= row.start) ++s;
      const sentence = sentences[s]!;
      const forces = forcesIn(scene, sentence.i);
      const {conditional, ...told} = toldIn(scene, sentence);
      return {
        row,
        sentence: sentence.i,
        lead: sentence.zone !== "body" ? 2 : Number(sentence.i === body),
        back: pointsBack(scene, row, sentence, forces),
        turns: turnsAway(scene, sentence, turn),
        other: forces.some((d) => d.other && d.start >= row.start && d.end <= row.end),
        conditional: conditional || row.deadline !== null,
        exact: exactness(row, kinds),
        province: row.place === null ? null : (provinces.get(row.place.split("; ")[0]!) ?? null),
        ...told
      };
    });
}

/** The governorate that is called by a city of no governorate: "Damascus countryside". */
function aroundCity({byName, gazetteer}: Places, name: string): string | null {
  if (byName.get(name)?.kind !== "city") return null;
  return lookUp(gazetteer, `${name} countryside`)?.place ?? null;
}

/** What a sentence tells of the acts in it. */
function toldIn(
  {document: {tokens}, dateAt, placeAt}: Scene,
  {first, last}: Sentence
): {conditional: boolean; dated: boolean; named: readonly string[]} {
  let [conditional, dated] = [false, false];
  const named: string[] = [];
  for (let i = first; i <= last; ++i) {
    if (tokens[i]!.lower === "if" || tokens[i]!.lower === "unless") conditional = true;
    if (dateAt[i]?.date_start) dated = true;
    if (placeAt[i]?.first === i) named.push(placeAt[i]!.place);
  }
  return {conditional, dated, named};
}

/** "The attack killed two": a noun of force of the row's evidence points back. */
function pointsBack(
  {document: {tokens, phraseAt}}: Scene,
  {start, end}: EventReport,
  {first, last}: Sentence,
  forces: readonly ForceMention[]
): boolean {
  for (let i = first; i <= last && tokens[i]!.end <= end; ++i) {
    const phrase = phraseAt[i];
    const isHead = phrase?.head === i && (tokens[i]!.start >= start || i === last);
    if (isHead && POINTING.has(tokens[phrase.first]!.lower) && forces.some((d) => d.noun && d.last === i)) return true;
  }
  return false;
}

const exactness = ({place}: EventReport, kinds: ReadonlyMap<string, string>): number =>
  place === null ? 0 : Math.max(...place.split("; ").map((name) => WIDE[kinds.get(name) ?? ""] ?? 4));
