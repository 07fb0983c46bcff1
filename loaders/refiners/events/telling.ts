import {lookUp} from "../../lexicon/gazetteer.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {Places} from "../../lexicon/places.js";
import type {ForceMention, PlaceMention} from "../../model/mention.js";
import type {EventReport} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Sentence} from "../../model/syntax.js";
import {forcesIn, turnsAway} from "../../scene/incident.js";
import {provinceOf} from "../../scene/within.js";
import {DEFINITE} from "../../text/determiners.js";

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
  /** Told by an "after" as what another act of its sentence answers: "after rockets were fired". */
  answered: boolean;
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
  /** Told to come on top of another: "also captured the bridge". */
  also: boolean;
  /** The places that its sentence names. */
  named: readonly string[];
}

const WIDE: Record<string, number> = {country: 1, sea: 1, region: 1, governorate: 2, province: 2, district: 2, part: 2.5, city: 3};

/** A text of no more sentences has no lead that sums it up. */
const SHORT = 3;

/** The rows of an article in the order of their evidence. Offsets are found by one walk over sentences, forces and places. */
export function tellingsOf(rows: readonly EventReport[], scene: Scene, {force, places}: Known): Telling[] {
  const {sentences} = scene.document;
  const {turn} = force.grammar;
  const named = new Map(scene.places.map((d) => [d.place, d]));
  const first = sentences.findIndex((d) => d.zone === "body");
  const body = sentences.length - first > SHORT ? first : -1;
  let s = 0;
  return [...rows]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((row) => {
      while (s < sentences.length - 1 && sentences[s]!.end <= row.start) ++s;
      const sentence = sentences[s]!;
      const forces = forcesIn(scene, sentence.i);
      const told = toldIn(scene, sentence);
      return {
        row,
        sentence: sentence.i,
        lead: sentence.zone !== "body" ? 2 : Number(sentence.i === body),
        back: forces.some((d) => pointsBack(scene, row, sentence, d)),
        answered: scene.document.text.startsWith("after ", row.start),
        turns: turnsAway(scene, sentence, turn),
        other: forces.some((d) => d.other && d.start >= row.start && d.end <= row.end),
        conditional: told.conditional || row.deadline !== null,
        exact: exactness(row, named),
        province: provinceTold(row, named, places),
        dated: told.dated,
        also: told.also.some((d) => d >= row.start && d <= row.end),
        named: told.named
      };
    });
}

/** The province of a row's first place. */
function provinceTold({place}: EventReport, named: ReadonlyMap<string, PlaceMention>, places: Places): string | null {
  const first = place === null ? undefined : named.get(place.split("; ")[0]!);
  return first ? (provinceOf(places, first.place) ?? first.admin ?? aroundCity(places, first.place)) : null;
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
): {conditional: boolean; dated: boolean; also: readonly number[]; named: readonly string[]} {
  let [conditional, dated] = [false, false];
  const also: number[] = [];
  const named: string[] = [];
  for (let i = first; i <= last; ++i) {
    if (tokens[i]!.lower === "if" || tokens[i]!.lower === "unless") conditional = true;
    if (tokens[i]!.lower === "also") also.push(tokens[i]!.start);
    if (dateAt[i]?.date_start) dated = true;
    if (placeAt[i]?.first === i) named.push(placeAt[i]!.place);
  }
  return {conditional, dated, also, named};
}

/** "The attack killed two": a noun of force of the row's evidence points back. */
function pointsBack(
  {document: {tokens, phraseAt}, dateAt}: Scene,
  {start, end}: EventReport,
  {last}: Sentence,
  {noun, last: head}: ForceMention
): boolean {
  const phrase = noun ? phraseAt[head] : undefined;
  if (phrase?.head !== head || !(DEFINITE.has(tokens[phrase.first]!.lower) || dateAt[phrase.first])) return false; // "Sunday's raid"
  return tokens[head]!.end <= end && (tokens[head]!.start >= start || head === last);
}

function exactness({place}: EventReport, named: ReadonlyMap<string, PlaceMention>): number {
  if (place === null) return 0;
  return Math.max(...place.split("; ").map((name) => WIDE[kindOf(named.get(name))] ?? 4));
}

/** "northern Homs" is part of a province. */
const kindOf = (place: PlaceMention | undefined): string =>
  place?.type === "region" && place.admin !== null ? "part" : (place?.type ?? "");
