import type {DateValue} from "./date.js";
import type {EventMode, EventStatus, EventType, Outcome, TalkFacts} from "./report.js";

/** What every linked row carries. */
export interface Linked {
  id: string;
  n_reports: number;
  n_articles: number;
  n_outlets: number;
  /** Article ids in the order of publication. */
  articles: string[];
  /** Why these reports were joined: the key and the tolerances that held. */
  link_rule: string;
}

/** One real-world act, put together from every report of it. */
export interface Event extends Linked, DateValue {
  type: EventType;
  mode: EventMode | null;
  actor: string | null;
  target: string | null;
  place: string | null;
  status: EventStatus;
  /** PLOVER conflict-cooperation score, -10 to +10. */
  score: number;
  deadline: string | null;
  according_to: string[];
}

/** One toll: low is the lowest claim, high the highest, best by the named rule. */
export interface Toll extends Linked, DateValue {
  group: string;
  outcome: Outcome;
  low: number | null;
  best: number | null;
  high: number | null;
  /** The rule that chose `best`. */
  rule: string;
  place: string | null;
  perpetrator: string | null;
  cumulative: boolean;
  /** Who gives a count: actor codes, "outlet" for the outlet's own voice. */
  claimants: string[];
}

/** One talk. */
export interface Talk extends Linked, TalkFacts {
  score: number;
}
