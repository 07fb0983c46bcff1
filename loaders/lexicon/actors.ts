import type {TalkLevel} from "../model/report.js";
import {cellsOf} from "./csv.js";
import type {LanguageData} from "./data.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";
import type {Group, RoleNoun} from "./schemas/language.js";
import type {StoryActor} from "./schemas/story.js";

/** One office that a person held; days are ISO, null is open. */
export interface Office {
  code: string;
  role: string;
  level: TalkLevel;
  from: string | null;
  to: string | null;
}

/** A person and the offices held, in the order of `leaders.csv`. */
export interface Person {
  name: string;
  offices: Office[];
}

/** What a name or noun stands for. `code` is an actor code of the codebook. */
export type ActorEntry =
  /** "Turkey", "the United Nations": a side without a sector. */
  | {kind: "state"; code: string; name: string}
  /** "Turkish" */
  | {kind: "adjective"; code: string; name: string}
  /** "Chechen": a people of that state, whose armed men and leaders are the state's armed opposition. */
  | {kind: "minority"; code: string; name: string}
  /** "Turks" */
  | {kind: "people"; code: string; name: string}
  /** "Ankara" where it acts: its government. The place of that name is in the gazetteer of places. */
  | {kind: "capital"; code: string; name: string}
  /** "the Kremlin" */
  | {kind: "metonym"; code: string; name: string}
  | {kind: "group"; code: string; name: string; group: Group["kind"]; victims: string}
  /** Every person that bears the name: `personAt` chooses. */
  | {kind: "person"; people: Person[]}
  /** "soldiers": a sector that waits for a side. */
  | {kind: "role"; noun: RoleNoun; plural: boolean}
  /**
   * What stands for an actor in this story only: "the regime". `fighting` is its code where it fights; `alone`: not of another
   * side; `common`: a spelling without a proper name, or of a body with branches, which in news of another country means that country's; `abroad`: the code that
   * the list of groups has for the name, where it is another.
   */
  | {kind: "story"; code: string; name: string; fighting: string; alone: boolean; common: boolean; abroad: string | null};

/**
 * The actors of a language and a story as one look-up. Where several lists claim a spelling, the first of this order
 * has it: story, groups, metonyms, persons, states, adjectives, peoples, capitals, role nouns.
 * @param persons of the language: see `compilePersons`
 */
export function compileActors(
  language: LanguageData,
  story: readonly StoryActor[],
  persons: ReadonlyMap<string, Person>
): Gazetteer<ActorEntry> {
  const listed = new Map(language.groups.map(({name, code}) => [name, code]));
  return compileGazetteer([
    ...story.flatMap((actor) => storyEntries(actor, listed.get(actor.name) ?? null)),
    ...language.groups.flatMap(groupEntries),
    ...language.metonyms.flatMap(({name, names, code}) => spelled([name, ...names], {kind: "metonym", code, name})),
    ...personEntries(language.leaders, persons),
    ...language.countries.flatMap(({code, name, names}) => spelled([name, ...names], {kind: "state", code, name})),
    ...language.countries.flatMap(({code, name, adjectives}) => spelled(adjectives, {kind: "adjective", code, name})),
    ...cellsOf(language.tables, "peoples").flatMap(({adjective, land}) =>
      land ? spelled([adjective!], {kind: "minority", code: land, name: adjective!}) : []
    ),
    ...language.countries.flatMap(({code, name, people}) => spelled(people, {kind: "people", code, name})),
    ...language.countries.flatMap(({code, capitals}) => spelled(capitals, {kind: "capital", code: `${code} GOV`, name: capitals[0] ?? ""})),
    ...language.roleNouns.flatMap(nounEntries)
  ]);
}

/** A person's office on a day: the first that covers it, else (or where the day is not known) the person's first. */
export function officeAt(person: Person, day: string | null): Office {
  return person.offices.find((office) => covers(office, day)) ?? person.offices[0]!;
}

/** Of several persons of one name the first who held an office on that day, else the first. */
export function personAt(people: readonly Person[], day: string | null): Person {
  return people.find(({offices}) => offices.some((office) => covers(office, day))) ?? people[0]!;
}

interface Spelled {
  spelling: string;
  value: ActorEntry;
}

const spelled = (spellings: readonly string[], value: ActorEntry): Spelled[] => spellings.map((spelling) => ({spelling, value}));

const storyEntries = ({name, code, fighting, alone, everywhere, aliases}: StoryActor, listed: string | null): Spelled[] =>
  [name, ...aliases].map((spelling) => ({
    spelling,
    value: {
      kind: "story",
      code,
      name,
      fighting: fighting ?? code,
      alone,
      common: everywhere || !/\p{Lu}/u.test(spelling),
      abroad: listed === code ? null : listed
    }
  }));

const groupEntries = ({name, code, kind, victims, aliases}: Group): Spelled[] =>
  spelled([name, ...aliases], {kind: "group", code, name, group: kind, victims: victims ?? code});

const nounEntries = (noun: RoleNoun): Spelled[] => [
  {spelling: noun.noun, value: {kind: "role", noun, plural: false}},
  ...(noun.plural ? [{spelling: noun.plural, value: {kind: "role" as const, noun, plural: true}}] : [])
];

/** The persons of a language by their name, each with the offices held. */
export function compilePersons(leaders: LanguageData["leaders"]): Map<string, Person> {
  const persons = new Map<string, Person>();
  for (const {person: name, code, role, level, from, to} of leaders) {
    const person = persons.get(name) ?? {name, offices: []};
    persons.set(name, person);
    person.offices.push({code, role, level, from, to});
  }
  return persons;
}

/** Persons by spelling: a name that several persons bear holds them all. */
function personEntries(leaders: LanguageData["leaders"], persons: ReadonlyMap<string, Person>): Spelled[] {
  const bySpelling = new Map<string, Person[]>();
  for (const {person: name, aliases} of leaders) {
    const person = persons.get(name)!;
    for (const spelling of [name, ...aliases]) {
      const bearers = bySpelling.get(spelling) ?? [];
      if (!bearers.includes(person)) bySpelling.set(spelling, [...bearers, person]);
    }
  }
  return [...bySpelling].map(([spelling, people]) => ({spelling, value: {kind: "person", people}}));
}

const covers = ({from, to}: Office, day: string | null): boolean =>
  day !== null && (from === null || from <= day) && (to === null || day <= to);
