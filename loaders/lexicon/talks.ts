import type {TalkType} from "../model/report.js";
import type {Gazetteer} from "./gazetteer.js";
import type {
  GOVERNOR_ROLES,
  GOVERNOR_STATUSES,
  MODIFIER_EFFECTS,
  PREPOSITION_EFFECTS,
  TALK_GROUP_MEMBERS,
  TALK_KINDS,
  TALK_OUTCOMES,
  TALK_VERB_KINDS,
  TALK_VERB_NEEDS,
  TALK_WORD_CLASSES
} from "./schemas/talks.js";
import type {WordsByRole} from "./words-by-role.js";

/** What a talk word names: see `TALK_KINDS`. */
export type TalkKind = (typeof TALK_KINDS)[number];

/** A noun of talk. */
export interface TalkNoun {
  kind: TalkKind;
  /** Says nothing of diplomacy by itself: two sides must stand with it. */
  sides: boolean;
  /** Is a talk even where only one side is told: "Syrian peace talks". */
  one: boolean;
  /** Goes on with a talk told before, and tells none without it: "the second round". */
  told: boolean;
}

/** A verb of talk. */
export interface TalkVerb {
  kind: (typeof TALK_VERB_KINDS)[number];
  /** What joins the other side: "object", "place", or prepositions. */
  joins: readonly string[];
  /** What else must be there. */
  needs: (typeof TALK_VERB_NEEDS)[number] | null;
}

/** Where a governor has its noun or verb of talk. */
export type GovernorRole = (typeof GOVERNOR_ROLES)[number];

/** A word that tells how far a talk has come: "called off". */
export interface Governor {
  status: (typeof GOVERNOR_STATUSES)[number];
  outcome: (typeof TALK_OUTCOMES)[number] | null;
}

type ModifierEffect = (typeof MODIFIER_EFFECTS)[number];
type PrepositionEffect = (typeof PREPOSITION_EFFECTS)[number];

/** A council whose sittings are sessions. `code` is null where it has no side of its own. */
export interface TalkBody {
  code: string | null;
  type: TalkType;
}

/** A noun that points back at parties told before. */
export interface TalkGroup {
  standsFor: (typeof TALK_GROUP_MEMBERS)[number];
  plural: boolean;
}

/** What the reader knows of the words of talk. */
export interface TalkLexicon {
  nouns: Gazetteer<TalkNoun>;
  /** By lemma, with its particle: "sit down". */
  verbs: ReadonlyMap<string, TalkVerb>;
  /** First words of all verbs: what is none of them needs no second look. */
  verbStarts: ReadonlySet<string>;
  /** By role, then by words: "call off" of `object`. */
  governors: Readonly<Record<GovernorRole, ReadonlyMap<string, Governor>>>;
  /** The state that armed opponents fight, where it is not their own: ISR of "PSE REB". */
  foes: ReadonlyMap<string, string>;
  /** First words of governors of several: what is none of them needs no longer look-up. */
  governorStarts: ReadonlySet<string>;
  modifiers: ReadonlyMap<string, ModifierEffect>;
  prepositions: ReadonlyMap<string, PrepositionEffect>;
  outcomes: Gazetteer<"agreement" | "no-agreement">;
  bodies: Gazetteer<TalkBody>;
  /** Nouns that point back at parties: "leaders" → leader. By singular and plural. */
  groups: ReadonlyMap<string, TalkGroup>;
  /** Words by what they tell of a talk around them. */
  words: WordsByRole<(typeof TALK_WORD_CLASSES)[number]>;
  /** Cities where others than their hosts meet. */
  venues: ReadonlySet<string>;
  /** Palaces and headquarters in which talks are held, by their city: "the White House" → Washington. */
  seats: Gazetteer<string>;
  /** Sides by name and adjective: "Turkey", "Turkish" → TUR. */
  sides: Gazetteer<string>;
  /** Sides that a format brings together: "six-party", "the P5+1". */
  formats: Gazetteer<readonly string[]>;
  /** Every code of a side. */
  codes: ReadonlySet<string>;
  /** Capital by side. */
  capitals: ReadonlyMap<string, string>;
  /** Name of its land by side. */
  lands: ReadonlyMap<string, string>;
}
