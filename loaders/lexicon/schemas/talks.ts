import {z} from "zod";
import {TALK_STATUSES, TALK_TYPES} from "../../model/report.js";
import * as cell from "../cells.js";

/** What a talk word names. `appearance` is before the press: "news conference"; `none` is no talk: "meeting room". */
export const TALK_KINDS = [
  "call",
  "meeting",
  "talks",
  "delegation",
  "summit",
  "session",
  "consultation",
  "visit",
  "appearance",
  "none"
] as const;

/** What a verb of talk tells. */
export const TALK_VERB_KINDS = [
  "call",
  "meeting",
  "talks",
  "consultation",
  "session",
  "host",
  "invite",
  "join",
  "gather",
  "visit",
  "send",
  "none"
] as const;

/** What must stand with a verb of talk: both `sides`, a `phone`, a `medium` by its name, a `person`, a `capital`; `due` lies ahead by itself. */
export const TALK_VERB_NEEDS = ["sides", "phone", "medium", "person", "visited", "capital", "due", "each"] as const;

/** Where a word stands that tells how far a talk has come: `to` before an infinitive, `next` right before it. */
export const GOVERNOR_ROLES = ["object", "subject", "to", "next", "gerund", "noun"] as const;

/** What such a word makes of a talk. `tense`: as the clause's tense tells; `series`: several talks; `none`: no talk came about. */
export const GOVERNOR_STATUSES = [...TALK_STATUSES, "tense", "series", "none"] as const;

export const TALK_OUTCOMES = ["agreement", "no-agreement"] as const;

/** What an adjective tells of its talk. */
export const MODIFIER_EFFECTS = [...TALK_STATUSES, "new", "former", "failed", "series"] as const;

/** What a preposition tells of the talk behind it. */
export const PREPOSITION_EFFECTS = [...TALK_STATUSES, "tense", "before", "purpose", "none"] as const;

/** Whom a noun stands for that points back at parties. */
export const TALK_GROUP_MEMBERS = ["leader", "minister", "person", "side"] as const;

/** What a word tells of a talk around it: see talk-words.csv in data/README.md. */
export const TALK_WORD_CLASSES = [
  "accord",
  "address",
  "apiece",
  "aim",
  "aside",
  "attendance",
  "beside",
  "broker",
  "building",
  "carrier",
  "comment",
  "couple",
  "denial",
  "departure",
  "foe",
  "former",
  "gather",
  "groundwork",
  "holder",
  "journey",
  "lasting",
  "lead",
  "manner",
  "mediation",
  "medium",
  "motion",
  "onlooker",
  "onward",
  "option",
  "ordinal",
  "pact",
  "patronage",
  "peer",
  "preside",
  "press",
  "quit",
  "staff",
  "request",
  "returned",
  "setting",
  "spell",
  "sideline",
  "table",
  "trio",
  "undo",
  "upshot",
  "defer",
  "wish",
  "yield"
] as const;

/** The columns of the lists `talk-*.csv`, by what follows `talk-` in their names. */
export const TALK_LISTS = {
  nouns: z.object({
    noun: cell.text,
    plural: cell.optionalText,
    kind: cell.oneOf(TALK_KINDS),
    needs: cell.optionalOneOf(["sides", "one", "told"])
  }),
  verbs: z.object({verb: cell.text, joins: cell.list, kind: cell.oneOf(TALK_VERB_KINDS), needs: cell.optionalOneOf(TALK_VERB_NEEDS)}),
  governors: z.object({
    words: cell.text,
    role: cell.oneOf(GOVERNOR_ROLES),
    status: cell.oneOf(GOVERNOR_STATUSES),
    outcome: cell.optionalOneOf(TALK_OUTCOMES)
  }),
  modifiers: z.object({word: cell.text, effect: cell.oneOf(MODIFIER_EFFECTS)}),
  prepositions: z.object({preposition: cell.text, status: cell.oneOf(PREPOSITION_EFFECTS)}),
  outcomes: z.object({phrase: cell.text, outcome: cell.oneOf(TALK_OUTCOMES)}),
  bodies: z.object({body: cell.text, code: cell.optionalText, type: cell.oneOf(TALK_TYPES)}),
  formats: z.object({format: cell.text, codes: cell.list}),
  groups: z.object({noun: cell.text, plural: cell.text, stands_for: cell.oneOf(TALK_GROUP_MEMBERS)}),
  words: z.object({word: cell.text, class: cell.oneOf(TALK_WORD_CLASSES)}),
  foes: z.object({rebels: cell.actor, state: cell.actor}),
  venues: z.object({place: cell.text, why: cell.text}),
  seats: z.object({seat: cell.text, place: cell.text})
};
