import {findActors} from "./annotators/actors.js";
import {findAttributions} from "./annotators/attributions.js";
import {findDates} from "./annotators/dates.js";
import {findForce} from "./annotators/force.js";
import {findPlaces, withUnlisted} from "./annotators/places.js";
import {findQuantities} from "./annotators/quantities.js";
import type {Lexicon} from "./lexicon/language.js";
import type {Article} from "./model/article.js";
import type {Document} from "./model/document.js";
import type {ActorMention, DateMention, PlaceMention} from "./model/mention.js";
import type {Scene, SceneIndex} from "./model/scene.js";
import {indexScene} from "./scene/scene-index.js";
import {byToken, cover} from "./text/by-token.js";
import {analyse} from "./text/document.js";
import {findQuotations} from "./text/quotations.js";

/**
 * Takes articles apart and marks what they name: the scenes that all extractors work on, in the order of the articles. Stage by
 * stage over the whole batch, as `readArticles` goes.
 */
export function setScenes(articles: readonly Article[], lexicon: Lexicon): Scene[] {
  const {vocabulary, abbreviations, hedges} = lexicon;
  const grammar = {vocabulary, abbreviations, hedges, months: lexicon.dates.months};
  const documents = articles.map(({text, zones}) => analyse(text, zones, grammar));
  const dates = documents.map((document, k) => findDates(articles[k]!, document, lexicon.dates));
  const listed = documents.map((document) => findPlaces(document, lexicon.places));
  const actors = documents.map((document, k) => findActors(document, lexicon, listed[k]!, articles[k]!.published));
  const scenes = articles.map((article, k) => sceneOf(article, documents[k]!, dates[k]!, listed[k]!, actors[k]!, lexicon));
  for (const scene of scenes) scene.forces = findForce(scene, lexicon.force);
  for (const scene of scenes) scene.attributions = findAttributions(scene, lexicon.cues);
  for (const scene of scenes) scene.index = indexScene(scene);
  return scenes;
}

/**
 * A scene with all that does not rest on other parts of it. One object from the start, filled in as the stages go: whatever
 * looks at a scene looks at one shape.
 */
function sceneOf(
  article: Article,
  document: Document,
  dates: DateMention[],
  listed: PlaceMention[],
  actors: ActorMention[],
  lexicon: Lexicon
): Scene {
  const {length} = document.tokens;
  const dateAt = covering(length, dates);
  const actorAt = covering(length, actors);
  const places = withUnlisted({document, actorAt}, listed, lexicon.places);
  const quotations = findQuotations(document);
  const scene: Scene = {
    article,
    document,
    actors,
    places,
    dates,
    quantities: findQuantities(document, dateAt, lexicon.numbers),
    attributions: [],
    forces: [],
    actorAt,
    placeAt: covering(length, places),
    dateAt,
    quotations,
    quotationAt: byToken(length),
    index: UNINDEXED
  };
  for (const quotation of quotations) cover(scene.quotationAt, quotation, quotation.open, quotation.close);
  return scene;
}

/** The index of a scene whose mentions are not all found yet. */
const UNINDEXED: SceneIndex = {sourceAt: [], closestAt: [], forceStart: [], actorStart: [], means: new Map(), armed: new Map()};

/** The mention that covers each token. */
function covering<M extends {first: number; last: number}>(length: number, mentions: readonly M[]): (M | undefined)[] {
  const at = byToken<M>(length);
  for (const mention of mentions) cover(at, mention, mention.first, mention.last);
  return at;
}
