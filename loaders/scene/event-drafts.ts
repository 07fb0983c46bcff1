import type {Lexicon} from "../lexicon/language.js";
import type {DateValue} from "../model/date.js";
import type {EventMode, EventStatus, EventType} from "../model/report.js";
import type {Scene} from "../model/scene.js";
import type {Clause} from "../model/syntax.js";
import type {Tools} from "./tools.js";

/** An act as one rule saw it in one clause. What it leaves open, the frame of `extractors/events.ts` fills in. */
export interface EventDraft {
  type: EventType;
  mode: EventMode | null;
  /** Actor codes joined by "; ", or null. */
  actor: string | null;
  target: string | null;
  status: EventStatus;
  /** ISO day, for ultimatums. */
  deadline: string | null;
  /** The clause that tells it; its date is the act's. */
  clause: Clause;
  /** Tokens of the evidence, `last` inclusive. */
  first: number;
  last: number;
  /** Left out: the closest place that fits the clause. */
  place?: string | null | undefined;
  /** Left out: the date of the clause. */
  date?: DateValue | undefined;
  /** The clause that says it, where what is said tells the act: its date is the act's. */
  saying?: Clause | null | undefined;
  /** Left out: the source to whom the clause is attributed; for an act of speech only one that is not the speaker. */
  according_to?: string | null | undefined;
  rule: string;
  /** Why it is no report of its own, where the rule knows: it becomes a dropped row. */
  drop?: string | undefined;
}

/** What every rule of events is given besides the scene. */
export interface EventContext extends Tools {
  lexicon: Lexicon;
}

/** One kind of act: what it finds in one clause. Rules do not know of each other. */
export type EventRule = (scene: Scene, clause: Clause, context: EventContext) => EventDraft[];

/** A rule and the clauses it is asked about. */
export interface ListedRule {
  read: EventRule;
  /** Clauses whose verb may tell one of these types; null: every clause. */
  on: readonly EventType[] | null;
  /** Also clauses that oblige: "must", "should", "need to", "have to". */
  obliging?: boolean;
}
