import {groupBy} from "../model/group-by.js";
import type {EventType} from "../model/report.js";
import {type Listed, UNLISTED} from "../text/vocabulary.js";
import {cellsOf} from "./csv.js";
import type {LanguageData} from "./data.js";

/** One way in which a verb tells an act. */
export interface Act {
  type: EventType;
  /** Which reading of its clause the rule of that type takes, one of those that schemas/acts.ts lists for it. */
  frame: string;
  /** Word that belongs to the verb: "out" of "pull out", "responsible" of "hold responsible". */
  particle: string | null;
  /** Classes of acts-nouns.csv that its subject or object must belong to; none: any. */
  subject: readonly string[];
  object: readonly string[];
}

/** Whether what an infinitive tells comes about with its verb: it does, is let or made to, goes on, is planned, vowed, or is only tried, wanted or supposed. */
type Governor = "does" | "lets" | "goes on" | "plans" | "vows" | "tries" | "supposes";

/** The acts that a verb may tell, those with a particle first. By type, so that no rule looks at a clause it has nothing to say of. */
export type ActsByType = ReadonlyMap<EventType, readonly Act[]>;

/** Words of acts other than force. As a list it holds the verbs. */
export interface Acts extends Listed {
  /** By dictionary form. */
  verbs: ReadonlyMap<string, ActsByType>;
  /** Classes of a noun, by dictionary form. */
  nouns: ReadonlyMap<string, ReadonlySet<string>>;
  governors: ReadonlyMap<string, Governor>;
}

/** Compiles acts.csv, acts-nouns.csv and acts-governors.csv. */
export function compileActs({tables}: Pick<LanguageData, "tables">): Acts {
  const verbs = new Map<string, Act[]>();
  for (const {term, type, frame, subject, object} of cellsOf(tables, "acts")) {
    const [lemma = "", particle = null] = term!.split(" ");
    const act: Act = {type: type as EventType, frame: frame!, particle, subject: listOf(subject!), object: listOf(object!)};
    verbs.set(lemma, [...(verbs.get(lemma) ?? []), act]);
  }
  const nouns = new Map<string, Set<string>>();
  for (const row of cellsOf(tables, "acts-nouns"))
    for (const noun of listOf(row.nouns!)) nouns.set(noun, (nouns.get(noun) ?? new Set<string>()).add(row.class!));
  return {
    bit: UNLISTED,
    verbs: new Map([...verbs].map(([lemma, acts]) => [lemma, byType(acts)])),
    nouns,
    governors: new Map(cellsOf(tables, "acts-governors").map((d) => [d.verb!, d.sense as Governor]))
  };
}

const byType = (acts: readonly Act[]): ActsByType =>
  groupBy(
    acts.toSorted((a, b) => Number(b.particle !== null) - Number(a.particle !== null)),
    (d) => d.type
  );

const listOf = (cell: string): string[] => cell.split("|").filter(Boolean);
