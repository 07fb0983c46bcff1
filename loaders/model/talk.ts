import {isOfLand} from "./camp.js";
import type {TalkReport} from "./report.js";

/** States from which on those who meet make a conference. */
const MANY = 4;

/** Whether so many states are among the sides of a talk that it is one of delegations, whoever leads them. */
export const isConference = (sides: readonly string[]): boolean => sides.length >= MANY && sides.filter(isOfLand).length >= MANY;

/** One stretch of an article that tells of a talk, before the mentions of the same talk are put together. */
export interface TalkMention extends TalkReport {
  /** Range of tokens of the word that tells it, `last` inclusive. */
  first: number;
  last: number;
  /** Sides and the office of those who stand for each: "RUS leader". */
  offices: readonly string[];
  /** Tells several talks at once: "have repeatedly held talks". */
  series: boolean;
  /** Points back at what was told before: "the call", "the two leaders". */
  definite: boolean;
  /** Its parties are told by "the two leaders", "both sides" alone. */
  points: boolean;
  /** Its day stands beside it, and is not taken from the context. */
  dated: boolean;
  /** Told as held only because nothing tells otherwise: "the talks on the border". */
  vague: boolean;
  /** Told as over before what its article tells: "had been delayed". */
  earlier: boolean;
  /** Sides that bring the others together: "moderated by the UN". */
  brokers: readonly string[];
  /** One of several: "the latest round", "another meeting". */
  other: boolean;
  /** The talks told before go on, where they were and with whom: "will resume on Monday". */
  onward: boolean;
  /** Only to go on: "agreed to continue the talks". */
  lasting: boolean;
  /** Its clause tells who takes part besides others: "will also attend the talks". */
  attends: boolean;
  /** What somebody has come for: "landed in Geneva for talks". */
  arrives: boolean;
  /** One before what its article tells: "the previous rounds". */
  former: boolean;
  /** Another talk than the one that its clause tells: "met ahead of talks". */
  apart: boolean;
  /** Its sentence tells of an accord concluded. */
  accord: boolean;
  /** Where its guests are told to have come: its place where nothing else tells it. */
  setting: string | null;
  /** Negotiations by its very name: "peace talks". */
  negotiates: boolean;
  /** A gathering's own sitting, at which others meet besides: "the G20 summit". */
  gathering: boolean;
  /** Told in a headline, which names few. */
  headline: boolean;
  /** Too little to stand alone: counts only where another mention tells the same talk. */
  leans: boolean;
}
