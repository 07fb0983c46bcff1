import type {VerbForm} from "./token.js";

/** A sentence as a range of tokens, `last` inclusive. */
export interface Sentence {
  i: number;
  first: number;
  last: number;
  start: number;
  end: number;
  /** Index of the paragraph it stands in. */
  paragraph: number;
  zone: "headline" | "subhead" | "body";
}

/** A noun phrase: tokens `first` to `last` inclusive, `head` its main noun. */
export interface Phrase {
  i: number;
  first: number;
  last: number;
  head: number;
  /** Token of the preposition that governs it, or -1. */
  prep: number;
  sentence: number;
  /** Next member of the same enumeration ("A, B and C"), or -1. */
  next: number;
}

export type Tense = "past" | "present" | "future" | "none";

/** A main verb with its auxiliaries: "had not been killed". Token ranges are inclusive. */
export interface VerbGroup {
  first: number;
  last: number;
  /** Token of the main verb. */
  main: number;
  lemma: string;
  form: VerbForm;
  tense: Tense;
  /** have + participle. */
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  /** "may", "could" ... or null. */
  modal: string | null;
  finite: boolean;
  /** Takes a clause as what is said, known or meant: "said (that) ...". */
  takesClause: boolean;
}

/** One verb group with what belongs to it. */
export interface Clause {
  i: number;
  sentence: number;
  verb: VerbGroup;
  /** Who does it; in a passive clause, to whom it is done. */
  subject: Phrase | null;
  object: Phrase | null;
  /** Phrase after "by" in a passive clause. */
  agent: Phrase | null;
  /** `main`, or how it hangs on another clause. */
  kind: "main" | "complement" | "subordinate" | "relative" | "infinitive" | "gerund" | "reduced";
  /** Lower-case word that introduces it ("if", "after", "that", "who", "to"), or null. */
  marker: string | null;
  /** The clause it hangs on, or -1. */
  parent: number;
  /** Token range that belongs to this clause: up to the next clause's start. */
  first: number;
  last: number;
}
