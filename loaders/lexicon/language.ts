import {codesOf, sideOf} from "../model/camp.js";
import {fold} from "../text/fold.js";
import {compileHedges, type HedgeWords} from "../text/hedges.js";
import type {Abbreviations} from "../text/sentences.js";
import {compileVocabulary, type Listed, type Vocabulary} from "../text/vocabulary.js";
import type {WordList} from "../text/words.js";
import {type ActorWords, compileActorWords} from "./actor-words.js";
import {type ActorEntry, compileActors, compilePersons, type Person} from "./actors.js";
import {type Acts, compileActs} from "./acts.js";
import {compileTalks} from "./compile-talks.js";
import {cellsOf} from "./csv.js";
import {type CueLexicon, compileCues} from "./cues.js";
import type {LanguageData, StoryData} from "./data.js";
import {compileDates, type DateWords} from "./dates.js";
import {compileForce, type ForceWords} from "./force.js";
import {compileFrames, type FrameLexicon} from "./frames.js";
import {type Gazetteer, wholeNames} from "./gazetteer.js";
import {compileLabels, type LabelLexicon} from "./labels.js";
import {compileNumbers, type NumberWords} from "./numbers.js";
import {compilePlaces, type Places, resolvePlace} from "./places.js";
import type {TalkLexicon} from "./talks.js";
import {compileViolence, type ViolenceLexicon} from "./violence.js";
import {wordsOf} from "./words.js";

/** All that the reader knows of a language and a story, compiled into look-ups. */
export interface Lexicon extends ActorWords {
  words: WordList;
  vocabulary: Vocabulary;
  abbreviations: Abbreviations;
  hedges: HedgeWords;
  actors: Gazetteer<ActorEntry>;
  /** The listed persons by name. */
  persons: ReadonlyMap<string, Person>;
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
    ...compileActorWords(language),
    abbreviations: new Map(cellsOf(tables, "abbreviations").map((d) => [d.abbreviation!, d.ends_sentence as "never" | "maybe"])),
    hedges: compileHedges(cellsOf(tables, "hedges").map((d) => d.phrase!)),
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
