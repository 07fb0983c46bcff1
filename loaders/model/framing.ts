import type {Evidence} from "./report.js";

/** What stand a cue takes on the words that it credits. */
export const CUE_CLASSES = ["neutral", "endorsing", "emphatic", "distancing", "directive", "topic"] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** A stretch attributed to a speaker. `quote`, `start`, `end` are the content's. */
export interface Statement extends Evidence {
  /** As the article names it. */
  speaker: string;
  /** A person or a body with a name of its own: neither a state nor nameless officials or media. */
  named: boolean;
  side: string | null;
  /** `direct` where four or more of its words stand in quotation marks. */
  mode: "direct" | "indirect";
  type: "direct" | "mixed" | "indirect" | "floating";
  verb: string | null;
  cue_class: CueClass | null;
  /** A guide to usage warns that the cue takes a stand. */
  contested: boolean;
  /** A medium through which the speaker reached the outlet. */
  relay: string | null;
  text: string;
  words: number;
  quoted_words: number;
  /** `wire` where the sentence stands in an earlier text of the corpus or in stored wire text. */
  wire: string | null;
}

/** What a label tells of a party. */
export const LABEL_KINDS = [
  "judgement",
  "ideology",
  "role",
  "formal",
  "metonym",
  "plain",
  "favourable",
  "justifying",
  "event-specific",
  "event-general"
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** One mention of a tracked referent by a term where another would say something else. `quote`, `start`, `end` are the term's. */
export interface Label extends Evidence {
  referent: string;
  /** Lower case. */
  term: string;
  kind: LabelKind;
  valence: -1 | 0 | 1;
  /** `outlet`, or the actor code of whoever speaks. */
  voice: string;
  voice_mode: "own" | "paraphrase" | "quote";
  contested: boolean;
  /** Which lexicon it stands in: `strict` holds terms that judge, `wide` the plain ones as well. */
  width: "strict" | "wide";
  /** What it names: a party of the war in its own country, another state's forces, or an act, an accord, what armed people do. */
  about: "party" | "force" | "act";
  scare_quotes: boolean;
  /** Whose violence it is, for VIOLENCE. */
  by: string | null;
}

/** How a clause of harm is built. */
export const CONSTRUCTIONS = [
  "active",
  "passive-agentless",
  "passive-by",
  "nominalisation-agentless",
  "nominalisation-with-agent",
  "nominalisation-reciprocal",
  "inchoative",
  "existential"
] as const;
type Construction = (typeof CONSTRUCTIONS)[number];

/** A clause of harm or escalation. */
export interface Agency extends Evidence {
  construction: Construction;
  realis: "realised" | "threat" | "hypothetical" | "normative";
  /** Actor code of the agent where the clause names it. */
  agent: string | null;
  patient: string | null;
  /** Actor code found in the same or next sentence where the clause names none. */
  agent_nearby: string | null;
  voice: string;
  voice_mode: "own" | "paraphrase" | "quote";
}

/** What a sentence is about: talks, force, security, people in need, law. */
export const FRAMES = ["DIP", "MIL", "SEC", "HUM", "LEG"] as const;
export type Frame = (typeof FRAMES)[number];

/** A body sentence and the frames it bears. `position` counts from 1. */
export interface FrameRow extends Evidence {
  position: number;
  sentences: number;
  frames: Frame[];
  /** `wire` of a statement: the earlier text that holds the sentence. */
  wire: string | null;
}

/** Words attributed to one side in one article. The row of side "outlet" holds the article's own words. */
export interface SideWords {
  article_id: string;
  side: string;
  words: number;
  direct: number;
  indirect: number;
  statements: number;
  body_words: number;
}
