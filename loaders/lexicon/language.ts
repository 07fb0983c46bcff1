import {codesOf, sideOf} from "../model/camp.js";
import {fold} from "../text/fold.js";
import {compileHedges, type HedgeWords} from "../text/hedges.js";
import type {Abbreviations} from "../text/sentences.js";
import {compileVocabulary, type Listed, type Vocabulary} from "../text/vocabulary.js";
import type {WordList} from "../text/words.js";
import {type ActorEntry, compileActors, compilePersons, type Person} from "./actors.js";
import {type Acts, compileActs} from "./acts.js";
import {type CsvTables, cellsOf} from "./csv.js";
import {type CueLexicon, compileCues} from "./cues.js";
import type {LanguageData, StoryData} from "./data.js";
import {compileDates, type DateWords} from "./dates.js";
import {compileForce, type ForceWords} from "./force.js";
import {compileFrames, type FrameLexicon} from "./frames.js";
import {type Gazetteer, wholeNames} from "./gazetteer.js";
import {compileLabels, type LabelLexicon} from "./labels.js";
import {compileNumbers, type NumberWords} from "./numbers.js";
import {compilePlaces, type Places, resolvePlace} from "./places.js";
import type {RoleNoun} from "./schemas/language.js";
import {EXPLETIVE_ROLES, NAME_WORD_ROLES} from "./schemas/word-lists.js";
import {compileTalks, type TalkLexicon} from "./talks.js";
import {compileViolence, type ViolenceLexicon} from "./violence.js";
import {wordsOf} from "./words.js";
import {byRole, type WordsByRole} from "./words-by-role.js";

/** A state that another followed: up to the day `until`, ISO, what stands for `code` stands for `before`. */
export interface Predecessor {
  code: string;
  before: string;
  until: string;
}

/** All that the reader knows of a language and a story, compiled into look-ups. */
export interface Lexicon {
  words: WordList;
  vocabulary: Vocabulary;
  abbreviations: Abbreviations;
  hedges: HedgeWords;
  actors: Gazetteer<ActorEntry>;
  /** The listed persons by name. */
  persons: ReadonlyMap<string, Person>;
  /** Codes of states where the family name stands first. */
  familyFirst: ReadonlySet<string>;
  predecessors: readonly Predecessor[];
  /** Adjectives that tell of many states, folded: "european". */
  continental: ReadonlySet<string>;
  /** Words that tell of many states where they describe: "world leaders". */
  manyStates: ReadonlySet<string>;
  /** Codes of the states that have a title's holder: "emir" of Qatar and Kuwait. */
  titleStates: ReadonlyMap<string, readonly string[]>;
  /** Codes of lands without an army of their own, with the one whose army is meant there. */
  armies: ReadonlyMap<string, string>;
  /** Codes of the bodies that a noun may take up, "group" for an armed group or party: "bloc" the European Union. */
  bodyNouns: ReadonlyMap<string, readonly string[]>;
  /** Given names and whole names of women, folded. */
  women: ReadonlySet<string>;
  /** Last words of nouns for many as one, folded: "group", "brigade". */
  collectives: ReadonlySet<string>;
  /** Last words of nouns for who speaks for a body, folded: "spokeswoman". */
  spokesmen: ReadonlySet<string>;
  /** Last words of nouns for what every government has, folded: "ministry". */
  offices: ReadonlySet<string>;
  /** Nouns for what belongs to where the story plays, but for one just told: "authorities", "interior ministry". */
  locals: ReadonlySet<string>;
  /** Words around an "it" that stands for nothing. */
  expletives: WordsByRole<(typeof EXPLETIVE_ROLES)[number]>;
  /** Small words in the names of persons. */
  nameWords: WordsByRole<(typeof NAME_WORD_ROLES)[number]>;
  places: Places;
  numbers: NumberWords;
  dates: DateWords;
  talks: TalkLexicon;
  cues: CueLexicon;
  labels: LabelLexicon;
  violence: ViolenceLexicon;
  frames: FrameLexicon;
  force: ForceWords;
  acts: Acts;
  /**
   * Side that rebels, civilians and soldiers belong to where nothing tells, and the name of its land: the country the story plays in;
   * and every side that the story's own actors are of.
   */
  theatre: {side: string | null; land: string | null; places: string[]; parties: ReadonlySet<string>};
}

/** Compiles a language's lists with a story's own. Pure; do it once a run. */
export function compileLexicon(language: LanguageData, story: Pick<StoryData, "actors" | "places" | "story">): Lexicon {
  const {tables} = language;
  const words = wordsOf(tables);
  const stopwords = new Set(language.placeStopwords.map((d) => d.word));
  const persons = compilePersons(language.leaders);
  const places = compilePlaces(language.places, story.places, stopwords, language.placeWords);
  const lists = {
    ...compileSmallLists(tables),
    collectives: headsOf(language, "group"),
    spokesmen: headsOf(language, "spokesman"),
    offices: headsOf(language, "office"),
    locals: new Set(language.roleNouns.flatMap(({noun, plural, kind}) => (kind === "local" ? [noun, plural ?? noun] : []))),
    persons,
    actors: compileActors(language, story.actors, persons),
    places,
    numbers: compileNumbers(language),
    dates: compileDates(tables),
    talks: compileTalks(language),
    cues: compileCues(tables),
    labels: compileLabels(tables),
    violence: compileViolence(tables),
    frames: compileFrames(tables),
    force: compileForce(language),
    acts: compileActs(language),
    theatre: theatreOf(story, places)
  };
  const names = new Set([...wholeNames(lists.actors), ...wholeNames(places.gazetteer)]);
  return {...lists, words, vocabulary: compileVocabulary(words, listsOf(lists), names, demonymsOf(language))};
}

/** The last words of the role nouns of a kind, folded. */
const headsOf = ({roleNouns}: LanguageData, kind: RoleNoun["kind"]): Set<string> =>
  new Set(roleNouns.filter((d) => d.kind === kind).map(({noun}) => fold(noun.split(" ").at(-1)!)));

/** Compiles the lists that are no more than a column or two. */
const compileSmallLists = (
  tables: CsvTables
): Pick<
  Lexicon,
  | "abbreviations"
  | "hedges"
  | "familyFirst"
  | "predecessors"
  | "continental"
  | "manyStates"
  | "titleStates"
  | "armies"
  | "bodyNouns"
  | "women"
  | "expletives"
  | "nameWords"
> => ({
  abbreviations: new Map(cellsOf(tables, "abbreviations").map((d) => [d.abbreviation!, d.ends_sentence as "never" | "maybe"])),
  hedges: compileHedges(cellsOf(tables, "hedges").map((d) => d.phrase!)),
  familyFirst: new Set(cellsOf(tables, "family-first").map((d) => d.code!)),
  predecessors: cellsOf(tables, "predecessors").map(({code, before, until}) => ({code: code!, before: before!, until: until!})),
  continental: new Set(cellsOf(tables, "peoples").flatMap(({adjective, states}) => (states ? fold(adjective!) : []))),
  manyStates: new Set(cellsOf(tables, "many-states").map((d) => d.word!)),
  titleStates: new Map(cellsOf(tables, "title-states").map(({title, states}) => [title!, states!.split("|")])),
  armies: new Map(cellsOf(tables, "armies").map(({land, army}) => [land!, army!])),
  bodyNouns: new Map(
    cellsOf(tables, "body-nouns").map(({noun, codes, groups}) => [
      noun!,
      [...(codes ? codes.split("|") : []), ...(groups ? ["group"] : [])]
    ])
  ),
  women: new Set(cellsOf(tables, "women").map((d) => fold(d.name!))),
  expletives: byRole(EXPLETIVE_ROLES, cellsOf(tables, "expletives")),
  nameWords: byRole(NAME_WORD_ROLES, cellsOf(tables, "name-words"))
});

/** The last words of the adjectives of states and peoples, folded; not "U.S.", which is a name as well. */
function demonymsOf({countries, tables}: LanguageData): Set<string> {
  const states = countries.flatMap(({names, adjectives}) => adjectives.filter((adjective) => !names.includes(adjective)));
  const peoples = cellsOf(tables, "peoples").map((d) => d.adjective!);
  return new Set([...states, ...peoples].map((adjective) => fold(adjective.split(" ").at(-1)!)));
}

/** The side and land of a story: those of the first place that it names as its theatre. */
function theatreOf({story: {theatre}, actors}: Pick<StoryData, "actors" | "story">, places: Places): Lexicon["theatre"] {
  const side = resolvePlace(places, theatre[0]!)?.country ?? null;
  const land = [...places.byName.values()].find((d) => d.kind === "country" && d.country === side)?.place ?? null;
  const parties = new Set(actors.flatMap(({code}) => codesOf(code).map(sideOf)));
  return {side, land, places: theatre, parties};
}

/** The lists that are asked at every word of a text, with their words. */
function listsOf(lexicon: Omit<Lexicon, "words" | "vocabulary">): (readonly [Listed, Iterable<string>])[] {
  const {actors, places, numbers, dates, hedges, force, talks, labels, violence, cues, acts, frames} = lexicon;
  const gazetteers = [actors, places.gazetteer, numbers.hedges, numbers.amounts, force.nouns, force.weapons];
  const others = [talks.nouns, talks.outcomes, talks.bodies, talks.formats, talks.sides, labels.terms, violence.acts, frames.terms];
  return [
    ...[...gazetteers, ...others].map((list) => [list, list.first.keys()] as const),
    [force, firstWords(force.verbs.keys(), force.casualties.keys(), force.idioms.keys())],
    [violence, firstWords(violence.verbs.keys(), violence.nouns.keys())],
    [cues, firstWords(cues.cues.keys(), cues.nouns.keys())],
    [acts, acts.verbs.keys()],
    [frames, frames.words.keys()],
    [numbers, numbers.words.keys()],
    [dates, dates.words.keys()],
    [hedges, hedges.byLast.keys()]
  ];
}

/** The words that terms begin with: "shoot" of "shoot down". */
const firstWords = (...lists: Iterable<string>[]): string[] => lists.flatMap((terms) => [...terms].map((term) => term.split(" ")[0]!));
