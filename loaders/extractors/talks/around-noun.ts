import type {Phrase} from "../../model/syntax.js";
import type {Governance} from "./governed.js";
import type {InName} from "./in-name.js";
import type {Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import type {AfterNoun} from "./taken-sides.js";

/** The parties that stand with a noun of talk. */
export interface NounParties {
  parties: Party[];
  /** Told by "the two leaders" and the like. */
  points: boolean;
  /** Both ends are of one side: "a meeting with his ministers". */
  inside: boolean;
  /** "with", "between" or a pair of names tells the sides. */
  joined: boolean;
  /** A side is told in the noun's own phrase, or joined to it. */
  own: boolean;
  /** Who stands after "with". */
  others: Party[];
  /** Who is told to hold, ask for or call it. */
  subject: Party[];
  /** Who brings the others together. */
  brokers: string[];
  /** "with" or "between" tells a side. */
  beside: boolean;
  /** The sides are those of the article's war: its words tell none. */
  filled: boolean;
}

/** The noun and the words around it that tell who talks. */
export interface Around {
  reading: Reading;
  trigger: Trigger;
  phrase: Phrase;
  governance: Governance;
  inner: InName;
  after: AfterNoun;
  subject: Party[];
}

/** Those who talk, and how they are told. */
export type Told = Pick<NounParties, "parties" | "points" | "inside">;
