import type {DateValue} from "./date.js";

/** PLOVER root categories used here. */
export const EVENT_TYPES = [
  "ASSAULT",
  "SEIZE",
  "MOBILIZE",
  "COERCE",
  "THREATEN",
  "ACCUSE",
  "DEMAND",
  "REJECT",
  "RETREAT",
  "AGREE",
  "SUPPORT",
  "AID"
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Modes of ASSAULT; other types have none. */
export const EVENT_MODES = [
  "strike",
  "airstrike",
  "drone-strike",
  "shelling",
  "clash",
  "offensive",
  "shoot-down",
  "bombing",
  "attack"
] as const;
export type EventMode = (typeof EVENT_MODES)[number];

/** Types that are done by speaking. */
export const SPEECH_TYPES: ReadonlySet<EventType> = new Set(["THREATEN", "ACCUSE", "DEMAND", "REJECT", "SUPPORT"]);

/** Modes that do not tell the weapon. */
export const GENERIC_MODES: ReadonlySet<EventMode | null> = new Set(["attack", "strike"]);

/** Modes by which one side hits another, whatever the weapon. */
export const HITS: ReadonlySet<EventMode | null> = new Set(["attack", "strike", "airstrike", "drone-strike", "shelling", "bombing"]);

/** Modes by what is launched in one place at another: rockets, drones. */
export const LAUNCHED: ReadonlySet<EventMode> = new Set(["shelling", "drone-strike"]);

/** The more a mode says, the earlier it stands: of two words for one act the first here tells the mode. */
export const MODES_BY_DETAIL: readonly EventMode[] = [
  "shoot-down",
  "drone-strike",
  "airstrike",
  "shelling",
  "bombing",
  "offensive",
  "clash",
  "strike",
  "attack"
];

export const EVENT_STATUSES = ["occurred", "ongoing", "planned", "threatened", "denied"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const OUTCOMES = ["killed", "wounded", "captured", "missing", "displaced"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** MUC-4's tree for who did it: told as fact, claimed by itself, accused by others, possible, denied. */
export const CONFIDENCES = ["fact", "claimed", "accused", "possible", "denied"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const TALK_TYPES = ["call", "meeting", "delegation", "summit", "session", "consultation"] as const;
export type TalkType = (typeof TALK_TYPES)[number];

export const TALK_STATUSES = ["held", "ongoing", "scheduled", "proposed", "cancelled", "rejected"] as const;
export type TalkStatus = (typeof TALK_STATUSES)[number];

export const TALK_LEVELS = ["leader", "minister", "deputy", "envoy", "military", "unknown"] as const;
export type TalkLevel = (typeof TALK_LEVELS)[number];

/** Where a report comes from: `text` was read from an article, `coded` was coded by hand and has no quote. */
export type Origin = "text" | "coded";

/** What every report row carries. In rows of origin `coded`, `quote` is "" and `start` and `end` are -1. */
export interface Evidence {
  article_id: string;
  /** The sentence or clause that states it, verbatim. */
  quote: string;
  start: number;
  end: number;
  /** The rule that made the row. */
  rule: string;
  origin: Origin;
}

/** One article's account of one event. Actors are codes as in the codebook, several joined by "; ", or null. */
export interface EventReport extends Evidence, DateValue {
  type: EventType;
  mode: EventMode | null;
  actor: string | null;
  target: string | null;
  place: string | null;
  status: EventStatus;
  /** Code of the attributed source; null is the outlet's own voice. */
  according_to: string | null;
  /** ISO day of an ultimatum. */
  deadline: string | null;
}

/** One article's account of one toll. */
export interface CasualtyReport extends Evidence, DateValue {
  group: string;
  outcome: Outcome;
  low: number | null;
  best: number | null;
  high: number | null;
  count_text: string;
  place: string | null;
  perpetrator: string | null;
  according_to: string | null;
  confidence: Confidence | null;
  /** True where the number sums up several incidents or a period. */
  cumulative: boolean;
}

/** What is told of a talk, by one article or by all of them. */
export interface TalkFacts extends DateValue {
  type: TalkType;
  status: TalkStatus;
  /** Sides, sorted. */
  parties: string[];
  participants: string[];
  level: TalkLevel;
  place: string | null;
  initiator: string | null;
  outcome: "agreement" | "no-agreement" | null;
}

/** One article's account of one talk. */
export interface TalkReport extends Evidence, TalkFacts {
  according_to: string | null;
}
