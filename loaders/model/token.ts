/** Word classes as the reader needs them. `rel` is a relative pronoun, `sub` a subordinator, `neg` a negation. */
export type Tag =
  | "noun"
  | "name"
  | "verb"
  | "aux"
  | "modal"
  | "adj"
  | "adv"
  | "det"
  | "poss"
  | "num"
  | "pron"
  | "rel"
  | "prep"
  | "conj"
  | "sub"
  | "to"
  | "neg"
  | "punct"
  | "open"
  | "close";

/** Forms a verb can stand in. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** `t` with object, `i` without, `ti` both, `s` with a clause: "said (that) ...". */
export type Frame = "t" | "i" | "ti" | "s";

/** What a word can be, out of context. */
export interface Word {
  /** Closed-class and adjective readings, the likeliest first. */
  tags: readonly Tag[];
  /** Verb readings: dictionary form and forms. */
  lemma: string | null;
  forms: readonly VerbForm[];
  /** A verb form that is as often a noun: "attack", "strikes". */
  noun: boolean;
  /** One that is far more often a noun: "forces", "arms". */
  mostlyNoun: boolean;
  /** Of a verb with an object or a clause: its past goes on with "to" all the same: "refused to leave", "claimed to have". */
  takesTo: boolean;
  /** Of a verb: its object is to do what "to" leads in: "told them to leave". */
  directs: boolean;
  /** Of a verb, what makes it one where a noun could stand: see verb-complements.csv in data/README.md. */
  complements: readonly string[];
  /** A verb of saying, as the cues list them: "accuse", "cite". */
  tells: boolean;
  /** Tells a way after a verb of motion: "into", "ahead". */
  way: boolean;
  frame: Frame;
}

/** A word, number or punctuation mark of a text. A hyphen inside a compound is no token: see `glued`. */
export interface Token {
  /** Its place in the document's tokens. */
  i: number;
  start: number;
  end: number;
  text: string;
  /** Lower case, letters folded one for one, apostrophes and possessive ending left out: "Erdoğan’s" is "erdogan". */
  lower: string;
  /** The singular of `lower`, as far as its ending tells. */
  singular: string;
  /** What the word can be, out of context; null for a word that the lexicon does not know. */
  word: Word | null;
  /** Bit set of the lexicon's lists that hold the word in this or its dictionary form, or a name that begins with it: ask with `isListed`. */
  lists: number;
  kind: "word" | "number" | "punct";
  tag: Tag;
  /** Dictionary form of a verb or plural noun, else `lower`. */
  lemma: string;
  /** The form of a token that is tagged `verb` or `aux`. */
  form: VerbForm | null;
  capital: boolean;
  /** Carries a possessive ending: 's or s'. */
  possessive: boolean;
  /** An adjective of a state or people, with a capital: "Turkish", "Kurdish". */
  demonym: boolean;
  /** Joined to the token before by a hyphen or dash without space: "backed" in "Turkish-backed". */
  glued: boolean;
  /** Stands inside quotation marks. */
  quoted: boolean;
  sentence: number;
}
