import type {CodebookData, CodedData, LanguageData, StoryData} from "../data.js";
import {compilePlaces, type Places, resolvePlace} from "../places.js";
import type {DataProblem} from "../problem.js";
import {checkCodedCells} from "./coded.js";
import {type CodeCheck, checkCodes, codeCheck} from "./codes.js";
import {checkColumn, checkKeys} from "./columns.js";
import {checkPlaces} from "./language.js";
import {checkSpellings, claims} from "./spellings.js";

/** Line of a value in a file, by the keys that lead to it. */
type Locate = (file: string, path: (string | number)[]) => number;

/**
 * What is wrong among a story's files: unknown codes, outlets, articles and places.
 * @param locate line of a value in one of the story's JSON files
 */
export function checkStory(story: StoryData, language: LanguageData, codebook: CodebookData, locate: Locate): DataProblem[] {
  const check = codeCheck(language, codebook);
  return [
    ...checkFrame(story, language, locate),
    ...checkNames(story, locate),
    ...checkActors(story, check, locate),
    ...checkCoded(story, language, check)
  ];
}

/** Places of the theatre that nobody knows, and what is wrong with the story's places. */
function checkFrame({folder, story, places}: StoryData, language: LanguageData, locate: Locate): DataProblem[] {
  const known = compilePlaces(language.places, places);
  return [
    ...story.theatre.flatMap((place, i) =>
      resolvePlace(known, place)
        ? []
        : [
            {
              file: `${folder}/story.json`,
              line: locate("story.json", ["theatre", i]),
              value: `theatre '${place}'`,
              allowed: "a place or spelling of places.csv"
            }
          ]
    ),
    ...checkPlaces(`${folder}/places.csv`, places)
  ];
}

/** Outlets and actors told twice, or under a name of another. */
const checkNames = ({folder, outlets, actors}: StoryData, locate: Locate): DataProblem[] => [
  ...checkSpellings(
    `${folder}/outlets.csv`,
    outlets.flatMap(({outlet, names, line}) => claims(outlet, line, [outlet, ...names]))
  ),
  ...checkSpellings(
    `${folder}/actors.json`,
    actors.flatMap(({name, aliases}, i) => claims(name, locate("actors.json", [i, "name"]), [name, ...aliases]))
  )
];

const checkActors = ({folder, actors}: StoryData, check: CodeCheck, locate: Locate): DataProblem[] =>
  actors.flatMap((actor, i) =>
    (["code", "fighting"] as const)
      .filter((key) => !check(actor[key] ?? actor.code))
      .map((key) => ({
        file: `${folder}/actors.json`,
        line: locate("actors.json", [i, key]),
        value: `${key} '${actor[key] ?? actor.code}' of '${actor.name}'`,
        allowed: check.allowed
      }))
  );

/** What is wrong in the sheets coded by hand: outlets, keys, codes, places, values. */
function checkCoded(story: StoryData, language: LanguageData, check: CodeCheck): DataProblem[] {
  const {folder, coded, outlets} = story;
  const file = (name: keyof CodedData) => `${folder}/coded/${name}.csv`;
  const names = new Set(outlets.flatMap(({outlet, names: others}) => [outlet, ...others]));
  return [
    ...checkColumn(file("articles"), coded.articles, "outlet", (name) => names.has(name), "an outlet or name of outlets.csv"),
    ...checkKeys(file("articles"), coded.articles, "article_id"),
    ...checkArticleIds(coded, file),
    ...checkCodedCells(coded, file),
    ...checkCodedPlaces(coded, file, compilePlaces(language.places, story.places)),
    ...checkCodes(file("events"), coded.events, ["actor", "target", "according_to"], check),
    ...checkCodes(file("casualties"), coded.casualties, ["group", "perpetrator", "according_to"], check),
    ...checkCodes(file("talks"), coded.talks, ["according_to", "parties"], check),
    ...checkCodes(file("labels"), coded.labels, ["referent"], check),
    ...checkColumn(file("labels"), coded.labels, "voice", (voice) => voice === "outlet" || check(voice), `outlet, or ${check.allowed}`)
  ];
}

/** Rows of an article that is not listed. */
function checkArticleIds(coded: CodedData, file: (name: keyof CodedData) => string): DataProblem[] {
  const ids = new Set(coded.articles.map(({article_id}) => article_id));
  return (["events", "casualties", "talks", "labels"] as const).flatMap((name) =>
    checkColumn<{line: number; article_id: string}>(
      file(name),
      coded[name],
      "article_id",
      (id) => ids.has(id),
      "an article_id of coded/articles.csv"
    )
  );
}

const checkCodedPlaces = (coded: CodedData, file: (name: keyof CodedData) => string, places: Places): DataProblem[] =>
  (["events", "casualties", "talks"] as const).flatMap((name) =>
    checkColumn<{line: number; place: string[]}>(
      file(name),
      coded[name],
      "place",
      (place) => resolvePlace(places, place) !== null,
      "a place or spelling of places.csv"
    )
  );
