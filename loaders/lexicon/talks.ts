import type {z} from "zod";
import {LANDLESS} from "../model/camp.js";
import type {TalkType} from "../model/report.js";
import {type CsvTables, rowsOf} from "./csv.js";
import type {LanguageData} from "./data.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";
import {
  GOVERNOR_ROLES,
  type GOVERNOR_STATUSES,
  type MODIFIER_EFFECTS,
  type PREPOSITION_EFFECTS,
  type TALK_GROUP_MEMBERS,
  type TALK_KINDS,
  TALK_LISTS,
  type TALK_OUTCOMES,
  type TALK_VERB_KINDS,
  type TALK_VERB_NEEDS,
  TALK_WORD_CLASSES
} from "./schemas/talks.js";
import {byRole, type WordsByRole} from "./words-by-role.js";

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

/**
 * Compiles the lists `talk-*.csv` of a language, and its states as sides of talks. Pure; do it once a run.
 * @throws DataError where a cell holds what it may not
 */
export function compileTalks({tables, countries}: Pick<LanguageData, "tables" | "countries">): TalkLexicon {
  return {...compileNouns(tables), ...compileVerbs(tables), ...compileSetting(tables), ...compileSides(countries)};
}

/** The rows of `talk-<name>.csv`; none where there is no such list. */
const talkRows = <K extends keyof typeof TALK_LISTS>(tables: CsvTables, name: K) =>
  rowsOf(tables, `talk-${name}`, TALK_LISTS[name]) as z.output<(typeof TALK_LISTS)[K]>[];

/** Nouns of talk and what stands with them. */
const compileNouns = (tables: CsvTables): Pick<TalkLexicon, "nouns" | "modifiers" | "prepositions" | "outcomes" | "groups"> => ({
  nouns: compileGazetteer(
    talkRows(tables, "nouns").flatMap(({noun, plural, kind, needs}) => {
      const value = {kind, sides: needs === "sides" || needs === "told", one: needs === "one", told: needs === "told"};
      return [noun, ...(plural ? [plural] : [])].map((spelling) => ({spelling, value}));
    })
  ),
  modifiers: new Map(talkRows(tables, "modifiers").map(({word, effect}) => [word, effect])),
  prepositions: new Map(talkRows(tables, "prepositions").map(({preposition, status}) => [preposition, status])),
  outcomes: compileGazetteer(talkRows(tables, "outcomes").map(({phrase, outcome}) => ({spelling: phrase, value: outcome}))),
  groups: new Map(
    talkRows(tables, "groups").flatMap(({noun, plural, stands_for: standsFor}): [string, TalkGroup][] => [
      [noun, {standsFor, plural: false}],
      [plural, {standsFor, plural: true}]
    ])
  )
});

/** Verbs of talk and the words that govern talks. */
function compileVerbs(tables: CsvTables): Pick<TalkLexicon, "verbs" | "verbStarts" | "governors" | "governorStarts" | "words"> {
  const [verbs, governors] = [talkRows(tables, "verbs"), talkRows(tables, "governors")];
  return {
    verbs: new Map(verbs.map(({verb, joins, kind, needs}) => [verb, {kind, joins, needs}])),
    verbStarts: new Set(verbs.map(({verb}) => verb.split(" ")[0]!)),
    governors: byRoleOf(governors),
    governorStarts: new Set(governors.flatMap(({words: all}) => (all.includes(" ") ? all.split(" ", 1) : []))),
    words: byRole(
      TALK_WORD_CLASSES,
      talkRows(tables, "words").map((d) => ({word: d.word, role: d.class}))
    )
  };
}

/** Where and in which bodies talks are held. */
const compileSetting = (tables: CsvTables): Pick<TalkLexicon, "bodies" | "formats" | "foes" | "venues" | "seats"> => ({
  bodies: compileGazetteer(talkRows(tables, "bodies").map(({body, code, type}) => ({spelling: body, value: {code, type}}))),
  formats: compileGazetteer(talkRows(tables, "formats").map(({format, codes}) => ({spelling: format, value: codes}))),
  foes: new Map(talkRows(tables, "foes").map(({rebels, state}) => [rebels, state])),
  venues: new Set(talkRows(tables, "venues").map(({place}) => place)),
  seats: compileGazetteer(talkRows(tables, "seats").map(({seat, place}) => ({spelling: seat, value: place})))
});

/** States as parties of talks. */
const compileSides = (countries: LanguageData["countries"]): Pick<TalkLexicon, "sides" | "codes" | "capitals" | "lands"> => ({
  sides: compileGazetteer(
    countries.flatMap(({code, name, names, adjectives}) => [name, ...names, ...adjectives].map((spelling) => ({spelling, value: code})))
  ),
  codes: new Set([...LANDLESS, ...countries.map(({code}) => code)]),
  capitals: new Map(countries.flatMap(({code, capitals}) => (capitals[0] ? [[code, capitals[0]] as const] : []))),
  lands: new Map(countries.map(({code, name}) => [code, name]))
});

/** Governors in a look-up of their role. */
function byRoleOf(rows: readonly ({words: string; role: GovernorRole} & Governor)[]): TalkLexicon["governors"] {
  const roles = GOVERNOR_ROLES.map((role): [GovernorRole, Map<string, Governor>] => [role, new Map()]);
  const found = Object.fromEntries(roles) as Record<GovernorRole, Map<string, Governor>>;
  for (const {words, role, status, outcome} of rows) found[role].set(words, {status, outcome});
  return found;
}
