import type {DateValue} from "./date.js";
import type {CueClass} from "./framing.js";
import type {EventMode, TalkLevel} from "./report.js";
import type {Span} from "./span.js";

/** What every mention carries: its text, its tokens (`last` inclusive) and the rule that made it. */
export interface MentionBase extends Span {
  first: number;
  last: number;
  rule: string;
}

/** An actor named in the text. */
export interface ActorMention extends MentionBase {
  kind: "actor";
  /** Code as in the codebook: "TUR GOV", "SYR REB", "NGO". */
  code: string;
  /** Canonical name of a person, else null. */
  person: string | null;
  /** Code where it fights, if another than where it speaks or decides: "the regime". */
  fighting: string | null;
  /** person, state or capital, adjective of a state alone ("Syrian" in "Syrian shelling"), organ, named group, role ("rebels"), thing ("warplanes"), pronoun. */
  type: "person" | "state" | "adjective" | "organ" | "group" | "role" | "thing" | "pronoun";
  /** The code's side was told in the text, not taken from the context. */
  told: boolean;
  /** Can be killed, wounded, displaced. */
  human: boolean;
  /** Level of a talk the actor takes part in, where its office tells. */
  level: TalkLevel | null;
  /** Its code where the text is of another country than the story, if that is another. */
  abroad: string | null;
}

/** A place named in the text. */
export interface PlaceMention extends MentionBase {
  kind: "place";
  place: string;
  /** country, governorate, city, town ... as in places.csv. */
  type: string;
  /** The place that it lies in, where the lexicon tells. */
  admin: string | null;
  country: string | null;
  /**
   * What is told of it: the place itself, a part ("the outskirts of Damascus"), where another lies from it ("northwest of Homs"),
   * or how far from it ("30 km north of Homs").
   */
  extent: "whole" | "part" | "beside" | "away";
  /** What is fought for or held: "the battle for Tripoli", "control of Tripoli". */
  prize: boolean;
}

/** One end of a range, or one of several days told together: "May 23" and "24" in "May 23 and 24". */
export interface DatePart extends Span, DateValue {
  timex: string | null;
}

/** A date, period, duration or deadline in the text. */
export interface DateMention extends MentionBase, DateValue {
  kind: "date";
  /**
   * `deadline` in "by the end of February", `since` in "since mid-January", `series` in "for the third day in a row",
   * `duration` in "for two years" (a length without days), `set` in "every Friday" (how often), else `date`.
   */
  role: "date" | "deadline" | "since" | "series" | "duration" | "set";
  /** The expression's own value in TIMEX3: "2020-02-28", "2020-W09", "1989-Q3", "P2Y", "PRESENT_REF". */
  timex?: string | null;
  /** The expressions that it joins, each with its own value. Else left out. */
  parts?: readonly DatePart[] | undefined;
}

/** A number or vague amount of something. */
export interface Quantity extends MentionBase {
  kind: "quantity";
  low: number | null;
  best: number | null;
  high: number | null;
  /** Token of the noun that is counted, or -1 where it stands alone. */
  unit: number;
}

/** Someone other than the outlet says, writes, asks, threatens or denies something. Ranges are of tokens, `last` inclusive. */
export interface Attribution extends MentionBase {
  kind: "attribution";
  /** As the article names the source. */
  speaker: string;
  /** Canonical name where the speaker is a known person. */
  person: string | null;
  /** The speaker is a person or body with a name of its own: neither a state nor nameless officials. */
  named: boolean;
  side: string | null;
  type: "direct" | "mixed" | "indirect" | "floating";
  cue: string | null;
  cue_first: number;
  cue_last: number;
  cue_lemma: string | null;
  cue_class: CueClass | null;
  /** A guide to usage warns that the cue takes a stand. */
  contested: boolean;
  relay: string | null;
  /** The content, in one or two parts. */
  content: {first: number; last: number; start: number; end: number}[];
  sentence: number;
  /** False where it tells only that somebody acted by speaking ("pressed Russia to"): the words are the outlet's. Else left out. */
  worded?: false | undefined;
  /** Attributions inside this one: "the Kremlin stressed that both agreed". */
  nested: boolean;
}

/** A word of force with who uses it on whom: "an airstrike by Syrian forces on Turkish soldiers". */
export interface ForceMention extends MentionBase {
  kind: "force";
  mode: EventMode;
  /** The clause that tells it. */
  clause: number;
  noun: boolean;
  agents: ActorMention[];
  targets: ActorMention[];
  /** The verb that the noun stands with: "launched an attack" does, "the attack killed" harms, "reported an attack" tells. */
  frame: "does" | "meets" | "withstands" | "harms" | "tells" | null;
  /** Told to be one of its own: "another strike". */
  other: boolean;
}

/** Whatever a text is seen to mention. */
export type Mention = ActorMention | PlaceMention | DateMention | Quantity | Attribution | ForceMention;
