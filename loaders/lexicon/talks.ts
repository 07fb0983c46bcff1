import {z} from "zod";
import {TALK_STATUSES, TALK_TYPES, type TalkStatus, type TalkType} from "../model/report.js";
import * as cell from "./cells.js";
import {checkRows} from "./csv.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";
import type {LanguageData} from "./store.js";
import {byRole, type WordsByRole} from "./words-by-role.js";

const TALK_KINDS = ["call", "meeting", "talks", "delegation", "summit", "session", "consultation", "visit", "none"] as const;
/** What a talk word names. `none` is no talk: "press conference". */
export type TalkKind = (typeof TALK_KINDS)[number];

/** A noun of talk. */
export interface TalkNoun {
  kind: TalkKind;
  /** Says nothing of diplomacy by itself: two sides must stand with it. */
  sides: boolean;
  /** Is a talk even where only one side is told: "Syrian peace talks". */
  one: boolean;
}

const TALK_VERB_KINDS = ["call", "meeting", "talks", "consultation", "session", "host", "invite", "visit", "send", "none"] as const;
const TALK_VERB_NEEDS = ["sides", "phone", "person", "capital", "due"] as const;

/** A verb of talk. */
export interface TalkVerb {
  kind: (typeof TALK_VERB_KINDS)[number];
  /** What joins the other side: "object", "place", or prepositions. */
  joins: readonly string[];
  /** What else must be there: both `sides`, a `phone`, a `person`, a `capital`; `due` lies ahead by itself. */
  needs: (typeof TALK_VERB_NEEDS)[number] | null;
}

/** Where a word stands that tells how far a talk has come: `to` before an infinitive, `next` right before it. */
const GOVERNOR_ROLES = ["object", "subject", "to", "next", "gerund", "noun"] as const;
/** Where a governor has its noun or verb of talk. */
export type GovernorRole = (typeof GOVERNOR_ROLES)[number];

/** `tense`: as the clause's tense tells; `series`: several talks; `none`: no talk came about. */
export interface Governor {
  status: TalkStatus | "tense" | "series" | "none";
  outcome: "agreement" | "no-agreement" | null;
}

type ModifierEffect = TalkStatus | "new" | "former" | "failed" | "series";
type PrepositionEffect = TalkStatus | "tense" | "before" | "purpose" | "none";

/** A council whose sittings are sessions. `code` is null where it has no side of its own. */
export interface TalkBody {
  code: string | null;
  type: TalkType;
}

/** A noun that points back at parties told before. */
export interface TalkGroup {
  standsFor: "leader" | "minister" | "person" | "side";
  plural: boolean;
}

/** What a word tells of a talk around it: see talk-words.csv in data/README.md. */
const TALK_WORD_CLASSES = [
  "accord",
  "apiece",
  "aside",
  "broker",
  "building",
  "carrier",
  "comment",
  "couple",
  "denial",
  "foe",
  "former",
  "gather",
  "holder",
  "journey",
  "lasting",
  "lead",
  "manner",
  "medium",
  "motion",
  "onlooker",
  "pact",
  "peer",
  "request",
  "setting",
  "trio",
  "undo",
  "yield"
] as const;

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
}

const optional = <const T extends readonly [string, ...string[]]>(values: T) => cell.optionalOneOf(values);
const OUTCOMES = ["agreement", "no-agreement"] as const;
const ROWS = {
  nouns: z.object({noun: cell.text, plural: cell.optionalText, kind: cell.oneOf(TALK_KINDS), needs: optional(["sides", "one"])}),
  verbs: z.object({verb: cell.text, joins: cell.list, kind: cell.oneOf(TALK_VERB_KINDS), needs: optional(TALK_VERB_NEEDS)}),
  governors: z.object({
    words: cell.text,
    role: cell.oneOf(GOVERNOR_ROLES),
    status: cell.oneOf([...TALK_STATUSES, "tense", "series", "none"]),
    outcome: optional(OUTCOMES)
  }),
  modifiers: z.object({word: cell.text, effect: cell.oneOf([...TALK_STATUSES, "new", "former", "failed", "series"])}),
  prepositions: z.object({preposition: cell.text, status: cell.oneOf([...TALK_STATUSES, "tense", "before", "purpose", "none"])}),
  outcomes: z.object({phrase: cell.text, outcome: cell.oneOf(OUTCOMES)}),
  bodies: z.object({body: cell.text, code: cell.optionalText, type: cell.oneOf(TALK_TYPES)}),
  formats: z.object({format: cell.text, codes: cell.list}),
  groups: z.object({noun: cell.text, plural: cell.text, stands_for: cell.oneOf(["leader", "minister", "person", "side"])}),
  words: z.object({word: cell.text, class: cell.oneOf(TALK_WORD_CLASSES)}),
  foes: z.object({rebels: cell.actor, state: cell.actor}),
  venues: z.object({place: cell.text, why: cell.text}),
  seats: z.object({seat: cell.text, place: cell.text})
};

/**
 * Compiles the lists `talk-*.csv` of a language. Pure; do it once a run.
 * @throws DataError where a cell holds what it may not
 */
export function compileTalks({tables, countries}: Pick<LanguageData, "tables" | "countries">): TalkLexicon {
  const rows = <K extends keyof typeof ROWS>(name: K) =>
    (tables[`talk-${name}`] ? checkRows(tables[`talk-${name}`]!, ROWS[name]) : []) as z.output<(typeof ROWS)[K]>[];
  const [verbs, words, governors] = [rows("verbs"), rows("words"), rows("governors")];
  return {
    nouns: compileGazetteer(
      rows("nouns").flatMap(({noun, plural, kind, needs}) => {
        const value = {kind, sides: needs === "sides", one: needs === "one"};
        return [noun, ...(plural ? [plural] : [])].map((spelling) => ({spelling, value}));
      })
    ),
    verbs: new Map(verbs.map(({verb, joins, kind, needs}) => [verb, {kind, joins, needs}])),
    verbStarts: new Set(verbs.map(({verb}) => verb.split(" ")[0]!)),
    governors: byRoleOf(governors),
    governorStarts: new Set(governors.flatMap(({words: all}) => (all.includes(" ") ? all.split(" ", 1) : []))),
    modifiers: new Map(rows("modifiers").map(({word, effect}) => [word, effect])),
    prepositions: new Map(rows("prepositions").map(({preposition, status}) => [preposition, status])),
    outcomes: compileGazetteer(rows("outcomes").map(({phrase, outcome}) => ({spelling: phrase, value: outcome}))),
    bodies: compileGazetteer(rows("bodies").map(({body, code, type}) => ({spelling: body, value: {code, type}}))),
    formats: compileGazetteer(rows("formats").map(({format, codes}) => ({spelling: format, value: codes}))),
    groups: new Map(
      rows("groups").flatMap(({noun, plural, stands_for: standsFor}): [string, TalkGroup][] => [
        [noun, {standsFor, plural: false}],
        [plural, {standsFor, plural: true}]
      ])
    ),
    words: byRole(
      TALK_WORD_CLASSES,
      words.map((d) => ({word: d.word, role: d.class}))
    ),
    foes: new Map(rows("foes").map(({rebels, state}) => [rebels, state])),
    venues: new Set(rows("venues").map(({place}) => place)),
    seats: compileGazetteer(rows("seats").map(({seat, place}) => ({spelling: seat, value: place}))),
    sides: compileGazetteer(
      countries.flatMap(({code, name, names, adjectives}) => [name, ...names, ...adjectives].map((spelling) => ({spelling, value: code})))
    ),
    codes: new Set(["ISIS", ...countries.map(({code}) => code)]),
    capitals: new Map(countries.flatMap(({code, capitals}) => (capitals[0] ? [[code, capitals[0]] as const] : [])))
  };
}

/** Governors in a look-up of their role. */
function byRoleOf(rows: readonly ({words: string; role: GovernorRole} & Governor)[]): TalkLexicon["governors"] {
  const roles = GOVERNOR_ROLES.map((role): [GovernorRole, Map<string, Governor>] => [role, new Map()]);
  const found = Object.fromEntries(roles) as Record<GovernorRole, Map<string, Governor>>;
  for (const {words, role, status, outcome} of rows) found[role].set(words, {status, outcome});
  return found;
}
