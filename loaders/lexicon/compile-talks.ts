import type {z} from "zod";
import {LANDLESS} from "../model/camp.js";
import {type CsvTables, rowsOf} from "./csv.js";
import type {LanguageData} from "./data.js";
import {compileGazetteer} from "./gazetteer.js";
import {GOVERNOR_ROLES, TALK_LISTS, TALK_WORD_CLASSES} from "./schemas/talks.js";
import type {Governor, GovernorRole, TalkGroup, TalkLexicon} from "./talks.js";
import {byRole} from "./words-by-role.js";

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
