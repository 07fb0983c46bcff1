import type {CodebookData, LanguageData} from "../data.js";
import type {DataProblem} from "../problem.js";
import type {Place} from "../schemas/language.js";
import {type CodeCheck, checkCodes, codeCheck} from "./codes.js";
import {checkColumn} from "./columns.js";
import {checkRepeats} from "./repeats.js";
import {checkSpellings, claims} from "./spellings.js";
import {checkTalks} from "./talks.js";

/** What is wrong among a language's lists: unknown codes and sectors, spellings claimed twice, days that run backwards. */
export function checkLanguage(language: LanguageData, codebook: CodebookData): DataProblem[] {
  const file = (name: string) => `${language.folder}/${name}.csv`;
  const check = codeCheck(language, codebook);
  const sectors = codebook.lists.sectors.map(({value}) => value);
  return [
    ...checkAllCodes(language, file, check),
    ...checkColumn(file("role-nouns"), language.roleNouns, "sector", (sector) => sectors.includes(sector), sectors.join(", ")),
    ...language.leaders
      .filter(({from, to}) => from !== null && to !== null && from > to)
      .map(({line, from, to}) => ({file: file("leaders"), line, value: `to '${to}'`, allowed: `a day from ${from} on`})),
    ...checkAllSpellings(language, file),
    ...Object.entries(language.tables).flatMap(([name, table]) => (SPELLED.has(name) ? [] : checkRepeats(file(name), table))),
    ...checkPlaces(file("places"), language.places),
    ...checkClasses(file("acts"), language),
    ...checkComplements(file("verb-complements"), language),
    ...checkTalks(language, check)
  ];
}

type FileOf = (name: string) => string;

/** Every cell that holds an actor code holds one that is known. */
function checkAllCodes({metonyms, leaders, groups, roleNouns, tables}: LanguageData, file: FileOf, check: CodeCheck): DataProblem[] {
  const predecessors = (tables.predecessors?.rows ?? []).map(({line, cells: {code, before}}) => ({line, code, before}));
  const each = (table: string, column: string) =>
    (tables[table]?.rows ?? []).flatMap(({line, cells}) =>
      (cells[column] ?? "")
        .split("|")
        .filter(Boolean)
        .map((code) => ({line, code}))
    );
  return [
    ...checkCodes(file("metonyms"), metonyms, ["code"], check),
    ...checkCodes(file("leaders"), leaders, ["code"], check),
    ...checkCodes(file("groups"), groups, ["code", "victims"], check),
    ...checkCodes(file("role-nouns"), roleNouns, ["alone"], check),
    ...checkCodes(file("predecessors"), predecessors, ["code", "before"], check),
    ...checkCodes(file("title-states"), each("title-states", "states"), ["code"], check),
    ...checkCodes(file("peoples"), each("peoples", "land"), ["code"], check),
    ...checkCodes(file("armies"), [...each("armies", "land"), ...each("armies", "army")], ["code"], check),
    ...checkCodes(file("body-nouns"), each("body-nouns", "codes"), ["code"], check)
  ];
}

/** Lists whose rows stand for something that has spellings: what stands twice is told by these. */
const SPELLED = new Set(["countries", "groups", "metonyms", "places", "role-nouns"]);

/** No spelling is claimed by two owners of one list. */
function checkAllSpellings({countries, metonyms, groups, roleNouns}: LanguageData, file: FileOf): DataProblem[] {
  const claimed = {
    // adjectives and peoples may be the same word ("Russian"), and are of one owner then
    countries: countries.flatMap(({code, line, name, names, adjectives, people}) =>
      claims(code, line, [name, ...names, ...adjectives, ...people])
    ),
    groups: groups.flatMap(({name, aliases, line}) => claims(name, line, [name, ...aliases])),
    metonyms: metonyms.flatMap(({name, names, line}) => claims(name, line, [name, ...names])),
    "role-nouns": roleNouns.flatMap(({noun, plural, line}) => claims(noun, line, plural ? [noun, plural] : [noun]))
  };
  return Object.entries(claimed).flatMap(([name, list]) => checkSpellings(file(name), list));
}

/** Classes of acts.csv that no noun tells, but the actor named: see `isA` in scene/phrases.ts. */
const BY_ACTOR = ["fighters", "speaker"];

/** Classes of nouns that acts.csv asks for and acts-nouns.csv does not have. */
function checkClasses(file: string, {tables}: LanguageData): DataProblem[] {
  const classes = new Set([...BY_ACTOR, ...(tables["acts-nouns"]?.rows.map(({cells}) => cells.class) ?? [])]);
  const unknown = (cell: string) => cell.split("|").some((name) => name !== "" && !classes.has(name));
  return (tables.acts?.rows ?? []).flatMap(({line, cells}) =>
    ["subject", "object"]
      .filter((column) => unknown(cells[column] ?? ""))
      .map((column) => ({
        file,
        line,
        value: `${column} '${cells[column]}'`,
        allowed: `${[...classes].join(", ")}`
      }))
  );
}

/** Verbs of verb-complements.csv that verbs.csv does not have. */
function checkComplements(file: string, {tables}: LanguageData): DataProblem[] {
  const verbs = new Set(tables.verbs?.rows.map(({cells}) => cells.lemma));
  return (tables["verb-complements"]?.rows ?? [])
    .filter(({cells}) => !verbs.has(cells.verb))
    .map(({line, cells}) => ({file, line, value: `verb '${cells.verb}'`, allowed: "a verb of verbs.csv"}));
}

/** Problems of a list of places: spellings claimed twice, half a coordinate. */
export function checkPlaces(file: string, places: readonly (Place & {line: number})[]): DataProblem[] {
  return [
    ...checkSpellings(
      file,
      places.flatMap(({place, spellings, line}) => claims(place, line, [place, ...spellings]))
    ),
    ...places
      .filter(({lat, lon}) => (lat === null) !== (lon === null))
      .map(({line, lat, lon}) => ({file, line, value: `lat '${lat ?? ""}', lon '${lon ?? ""}'`, allowed: "both, or neither"}))
  ];
}
