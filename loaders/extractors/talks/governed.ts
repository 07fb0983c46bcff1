import type {Clause, Phrase} from "../../model/syntax.js";
import type {Party} from "./party.js";
import type {Standing} from "./standing.js";

/** How a noun of talk stands in its sentence, and how far the talk has come by that. */
export interface Governance {
  standing: Standing;
  outcome: "agreement" | "no-agreement" | null;
  series: boolean;
  /** The clause whose subject takes part, where the noun itself is not the subject. */
  clause: Clause | null;
  role: "subject" | "object" | "adjunct" | "none";
  /** The clause's subject takes part: it holds, ends or refuses the talk, and does not only call for it. */
  takesPart: boolean;
  /** The clause's subject spoils the talk or is kept out of it, and is no side of it. */
  onlooker: boolean;
  /** The noun of a proposal, offer or demand in whose phrase stands whose it is: "an Indian proposal for talks". */
  offer: Phrase | null;
  /** The same behind the noun: "a proposal from India for talks". */
  asker: Phrase | null;
  /** Side that a journey for the talk goes to. */
  host: Party | null;
  /** "after", "following": over by the time of its clause. */
  past: boolean;
  /** "met ahead of talks", "met to prepare talks", "spoke after the summit": another talk than the one that its clause tells. */
  apart: boolean;
  /** Nothing told how far it has come: the tense of a clause around it alone. */
  vague: boolean;
}

/** What is known of a noun before anything is: held, as far as nothing else is told. */
export const ungoverned = (role: Governance["role"], clause: Clause | null): Governance => ({
  standing: {status: "held"},
  outcome: null,
  series: false,
  clause,
  role,
  takesPart: false,
  onlooker: false,
  offer: null,
  asker: null,
  host: null,
  past: false,
  apart: false,
  vague: true
});
