import type {CodebookData, LanguageData, StoryData} from "../data.js";
import {compilePlaces, resolvePlace} from "../places.js";
import type {DataProblem} from "../problem.js";
import {type CodeCheck, checkCodes, codeCheck} from "./codes.js";
import {checkPlaces} from "./language.js";

/** Line of a value in a file, by the keys that lead to it. */
type Locate = (file: string, path: (string | number)[]) => number;

/**
 * What is wrong among a story's files: unknown codes, outlets, articles and places.
 * @param locate line of a value in one of the story's JSON files
 */
export function checkStory(story: StoryData, language: LanguageData, codebook: CodebookData, locate: Locate): DataProblem[] {
  const check = codeCheck(language, codebook);
  return [...checkFrame(story, language, locate), ...checkActors(story, check, locate), ...checkCoded(story, language, check)];
}

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

function checkCoded(story: StoryData, language: LanguageData, check: CodeCheck): DataProblem[] {
  const {folder, coded, outlets} = story;
  const file = (name: string) => `${folder}/coded/${name}.csv`;
  const articles = new Set(coded.articles.map(({article_id}) => article_id));
  const names = new Set(outlets.flatMap(({outlet, names: others}) => [outlet, ...others]));
  const places = compilePlaces(language.places, story.places);
  const sheets = {events: coded.events, casualties: coded.casualties, talks: coded.talks, labels: coded.labels};
  return [
    ...coded.articles
      .filter(({outlet}) => !names.has(outlet))
      .map(({line, outlet}) => ({file: file("articles"), line, value: `outlet '${outlet}'`, allowed: "an outlet or name of outlets.csv"})),
    ...Object.entries(sheets).flatMap(([name, rows]) =>
      rows
        .filter(({article_id}) => !articles.has(article_id))
        .map(({line, article_id}) => ({
          file: file(name),
          line,
          value: `article_id '${article_id}'`,
          allowed: "an article_id of coded/articles.csv"
        }))
    ),
    ...[coded.events, coded.casualties, coded.talks].flatMap((rows, i) =>
      rows.flatMap(({line, place}) =>
        place
          .filter((held) => !resolvePlace(places, held))
          .map((held) => ({
            file: file(["events", "casualties", "talks"][i]!),
            line,
            value: `place '${held}'`,
            allowed: "a place or spelling of places.csv"
          }))
      )
    ),
    ...(["actor", "target", "according_to"] as const).flatMap((column) => checkCodes(file("events"), coded.events, column, check)),
    ...(["group", "perpetrator", "according_to"] as const).flatMap((column) =>
      checkCodes(file("casualties"), coded.casualties, column, check)
    ),
    ...checkCodes(file("talks"), coded.talks, "according_to", check),
    ...coded.talks.flatMap(({line, parties}) =>
      parties
        .filter((side) => !check(side))
        .map((side) => ({file: file("talks"), line, value: `parties '${side}'`, allowed: check.allowed}))
    ),
    ...checkCodes(file("labels"), coded.labels, "referent", check),
    ...coded.labels
      .filter(({voice}) => voice !== "outlet" && !check(voice))
      .map(({line, voice}) => ({file: file("labels"), line, value: `voice '${voice}'`, allowed: `outlet, or ${check.allowed}`}))
  ];
}
