import {type Listed, UNLISTED} from "../text/vocabulary.js";
import {cellsOf} from "./csv.js";
import type {LanguageData} from "./data.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";

/** What a hedge before a number does to its bounds: "at least", "up to", "nearly", "around". */
export type Bound = "low" | "high" | "nearly" | "around";

/** A vague amount: "dozens". */
export interface Amount {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** Number words, hedges, vague amounts and units of measure of a language. */
export interface NumberWords extends Listed {
  words: ReadonlyMap<string, {value: number; kind: "unit" | "tens" | "scale"}>;
  hedges: Gazetteer<Bound>;
  amounts: Gazetteer<Amount>;
  /** Units that are no people: kilometres, dollars, years. */
  measures: ReadonlySet<string>;
  /** Words and signs whose number is a name or a price: "resolution 2254", "$5". */
  labels: ReadonlySet<string>;
}

/** Compiles numbers.csv, hedges.csv, amounts.csv, measures.csv and number-labels.csv. */
export function compileNumbers({tables}: LanguageData): NumberWords {
  const cells = (name: string) => cellsOf(tables, name);
  const number = (cell: string | undefined) => (cell ? Number(cell) : null);
  return {
    bit: UNLISTED,
    words: new Map(cells("numbers").map((d) => [d.word!, {value: Number(d.value), kind: d.kind as "unit"}])),
    hedges: compileGazetteer(cells("hedges").map((d) => ({spelling: d.phrase!, value: d.bound as Bound}))),
    amounts: compileGazetteer(
      cells("amounts").map((d) => ({spelling: d.phrase!, value: {low: number(d.low), best: number(d.best), high: number(d.high)}}))
    ),
    measures: new Set(cells("measures").map((d) => d.unit!)),
    labels: new Set(cells("number-labels").map((d) => d.word!))
  };
}
