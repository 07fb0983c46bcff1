import type {CodebookData, LanguageData} from "../data.js";
import type {DataProblem} from "../problem.js";
import type {Place} from "../schemas/language.js";
import {checkCodes, codeCheck} from "./codes.js";
import {type Claim, checkSpellings} from "./spellings.js";
import {checkTalks} from "./talks.js";

/** What is wrong among a language's lists: unknown codes and sectors, spellings claimed twice, days that run backwards. */
export function checkLanguage(language: LanguageData, codebook: CodebookData): DataProblem[] {
  const {countries, metonyms, leaders, groups, roleNouns, places} = language;
  const file = (name: string) => `${language.folder}/${name}.csv`;
  const check = codeCheck(language, codebook);
  const predecessors = (language.tables.predecessors?.rows ?? []).map(({line, cells: {code, before}}) => ({line, code, before}));
  const sectors = codebook.lists.sectors.map(({value}) => value);
  return [
    ...checkCodes(file("metonyms"), metonyms, "code", check),
    ...checkCodes(file("leaders"), leaders, "code", check),
    ...checkCodes(file("groups"), groups, "code", check),
    ...checkCodes(file("groups"), groups, "victims", check),
    ...checkCodes(file("role-nouns"), roleNouns, "alone", check),
    ...roleNouns
      .filter(({sector}) => !sectors.includes(sector))
      .map(({line, sector}) => ({file: file("role-nouns"), line, value: `sector '${sector}'`, allowed: sectors.join(", ")})),
    ...leaders
      .filter(({from, to}) => from !== null && to !== null && from > to)
      .map(({line, from, to}) => ({file: file("leaders"), line, value: `to '${to}'`, allowed: `a day from ${from} on`})),
    ...checkSpellings(file("countries"), countries.flatMap(countryClaims)),
    ...checkSpellings(
      file("groups"),
      groups.flatMap(({name, aliases, line}) => claims(name, line, [name, ...aliases]))
    ),
    ...checkSpellings(
      file("metonyms"),
      metonyms.flatMap(({name, names, line}) => claims(name, line, [name, ...names]))
    ),
    ...checkSpellings(
      file("role-nouns"),
      roleNouns.flatMap(({noun, plural, line}) => claims(noun, line, plural ? [noun, plural] : [noun]))
    ),
    ...checkCodes(file("predecessors"), predecessors, "code", check),
    ...checkCodes(file("predecessors"), predecessors, "before", check),
    ...checkPlaces(file("places"), places),
    ...checkClasses(file("acts"), language),
    ...checkComplements(file("verb-complements"), language),
    ...checkTalks(language, check)
  ];
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

const claims = (owner: string, line: number, spellings: readonly string[]): Claim[] =>
  spellings.map((spelling) => ({spelling, owner, line}));

/** Adjectives and peoples may be the same word ("Russian"), and are of one owner then. */
const countryClaims = ({code, line, name, names, adjectives, people}: LanguageData["countries"][number]): Claim[] =>
  claims(code, line, [name, ...names, ...adjectives, ...people]);
