import type {TalkKind, TalkLexicon} from "../../lexicon/talks.js";
import type {DateMention} from "../../model/mention.js";
import type {TalkStatus, TalkType} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import type {TalkMention} from "../../model/talk.js";
import type {Tools} from "../../scene/tools.js";
import type {Party} from "./party.js";

/** What every rule works on. */
export interface Reading {
  scene: Scene;
  lexicon: TalkLexicon;
  tools: Tools;
  /** The mentions read so far, in reading order: what "the two sides" point back at. */
  told: readonly TalkMention[];
  /** How often the article names each side. */
  weights: () => ReadonlyMap<string, number>;
  /** Who fights whom in the article, worked out where it is asked for. */
  war: () => readonly Party[];
}

/** A word of talk in the text. Token ranges are inclusive. */
export interface Trigger {
  first: number;
  last: number;
  sentence: number;
  clause: Clause | null;
}

/** What a rule has read of one mention; the rest follows from it. */
export interface Draft {
  trigger: Trigger;
  kind: Exclude<TalkKind, "appearance" | "none">;
  /** Where the rule knows better than kind and people tell. */
  type?: TalkType;
  status: TalkStatus;
  parties: Party[];
  /** Side that asked for it. */
  initiator?: string | null;
  outcome?: "agreement" | "no-agreement" | null;
  /** Place that the words of the rule itself tell. */
  place?: string | null;
  /** Day that they tell. */
  day?: DateMention;
  series?: boolean;
  /** Told as over: "after talks". */
  past?: boolean;
  /** Another talk than the one that its clause tells: "met ahead of talks". */
  apart?: boolean;
  /** Told as held only because nothing tells otherwise. */
  vague?: boolean;
  /** One of several: "the latest round", "another meeting". */
  other?: boolean;
  /** The talks told before go on: "will resume on Monday". */
  onward?: boolean;
  /** Only to go on: "agreed to continue the talks". */
  lasting?: boolean;
  /** Its clause tells who takes part besides others: "will also attend the talks". */
  attends?: boolean;
  /** What somebody has come for: "landed in Geneva for talks". */
  arrives?: boolean;
  /** Before what its article tells: "the previous rounds". */
  former?: boolean;
  /** Sides that bring the others together. */
  brokers?: readonly string[];
  /** Negotiations by its very name: "peace talks". */
  negotiates?: boolean;
  /** The sitting of a body that is none of its parties: "the G20 summit". */
  gathering?: boolean;
  definite?: boolean;
  points?: boolean;
  leans?: boolean;
}

/** Seen, and not a talk. An empty reason is not worth a row: the word has another meaning. */
export interface Omission {
  reason: string;
}

/** Reads a trigger; null where another rule may know it. */
export type TalkRule = (reading: Reading, trigger: Trigger) => Draft | Draft[] | Omission | null;

/** Whether a rule has seen what is no talk. */
export const isOmission = (d: Draft | Draft[] | Omission): d is Omission => "reason" in d;
