import {findActors} from "./annotators/actors.js";
import {findAttributions} from "./annotators/attributions.js";
import {findDates} from "./annotators/dates.js";
import {dateOf} from "./annotators/dating.js";
import {findForce} from "./annotators/force.js";
import {findPlaces, withUnlisted} from "./annotators/places.js";
import {findQuantities} from "./annotators/quantities.js";
import {extractAgency} from "./extractors/agency.js";
import {extractCasualties} from "./extractors/casualties.js";
import {extractEvents} from "./extractors/events.js";
import {extractFrames} from "./extractors/frames.js";
import {extractLabels} from "./extractors/labels.js";
import {sideWords} from "./extractors/sides.js";
import {extractStatements} from "./extractors/statements.js";
import {extractTalks} from "./extractors/talks.js";
import type {Lexicon} from "./lexicon/language.js";
import type {Article} from "./model/article.js";
import type {Dropped} from "./model/dropped.js";
import type {Agency, FrameRow, Label, SideWords, Statement} from "./model/framing.js";
import type {Mention} from "./model/mention.js";
import type {CasualtyReport, EventReport, TalkReport} from "./model/report.js";
import type {Scene, SceneIndex} from "./model/scene.js";
import {completeAssaults} from "./refiners/assaults.js";
import {refineCasualties} from "./refiners/casualties.js";
import {refineEvents} from "./refiners/events.js";
import {refineTalks} from "./refiners/talks.js";
import {indexScene} from "./scene/scene-index.js";
import type {Tools} from "./scene/tools.js";
import {byToken, cover} from "./text/by-token.js";
import {analyse} from "./text/document.js";
import {findQuotations} from "./text/quotations.js";

/** All that is read from one article. */
export interface Reading {
  mentions: Mention[];
  events: EventReport[];
  casualties: CasualtyReport[];
  talks: TalkReport[];
  statements: Statement[];
  /** What the parties of the war are called. */
  labels: Label[];
  /** What acts, accords and other states' forces are called. */
  terms: Label[];
  agency: Agency[];
  frames: FrameRow[];
  sides: SideWords[];
  dropped: Dropped[];
}

/** Takes an article apart and marks what it names: the scene that all extractors work on. */
export function setScene(article: Article, lexicon: Lexicon): Scene {
  const {vocabulary, abbreviations, hedges} = lexicon;
  const document = analyse(article.text, article.zones, {vocabulary, abbreviations, hedges, months: lexicon.dates.months});
  const dates = findDates(article, document, lexicon.dates);
  const dateAt = covering(document.tokens.length, dates);
  const listed = findPlaces(document, lexicon.places);
  const actors = findActors(document, lexicon, listed, article.published);
  const actorAt = covering(document.tokens.length, actors);
  const places = withUnlisted({document, actorAt}, listed, lexicon.places);
  const quantities = findQuantities(document, dateAt, lexicon.numbers);
  const quotations = findQuotations(document);
  // one object from the start, filled in as the stages go: whatever looks at a scene looks at one shape
  const scene: Scene = {
    article,
    document,
    actors,
    places,
    dates,
    quantities,
    attributions: [],
    forces: [],
    actorAt,
    placeAt: covering(document.tokens.length, places),
    dateAt,
    quotations,
    quotationAt: byToken(document.tokens.length),
    index: UNINDEXED
  };
  for (const quotation of quotations) cover(scene.quotationAt, quotation, quotation.open, quotation.close);
  scene.forces = findForce(scene, lexicon.force);
  scene.attributions = findAttributions(scene, lexicon.cues);
  scene.index = indexScene(scene);
  return scene;
}

/** The index of a scene whose mentions are not all found yet. */
const UNINDEXED: SceneIndex = {sourceAt: [], closestAt: [], forceStart: [], actorStart: [], means: new Map(), armed: new Map()};

/** Reads one article. Pure: the same article and lexicon give the same reading. */
export function readArticle(article: Article, lexicon: Lexicon): Reading {
  const scene = setScene(article, lexicon);
  const {actors, places, dates, quantities, attributions, forces} = scene;
  const tolls = extractCasualties(scene, tools, lexicon.force);
  const casualties = refineCasualties(tolls.rows, lexicon.places);
  const acts = extractEvents(scene, tools, lexicon);
  const events = refineEvents(completeAssaults(acts.rows, casualties.rows), scene, lexicon);
  const contacts = extractTalks(scene, tools, lexicon.talks);
  const talks = refineTalks(contacts.rows, scene);
  const statements = extractStatements(scene);
  const labels = extractLabels(scene, lexicon);
  const agency = extractAgency(scene, lexicon);
  const frames = extractFrames(scene, lexicon);
  const dropped = [statements, labels, agency, frames, tolls, casualties, acts, events, contacts, talks].flatMap((d) => d.dropped);
  return {
    mentions: inOrder([...actors, ...places, ...dates, ...quantities, ...attributions, ...forces]),
    events: events.rows,
    casualties: casualties.rows,
    talks: talks.rows,
    statements: statements.rows,
    labels: labels.rows.filter((d) => d.about === "party"),
    terms: labels.rows.filter((d) => d.about !== "party"),
    agency: agency.rows,
    frames: frames.rows,
    sides: sideWords(scene, statements.rows),
    dropped: dropped.map(({stage, rule, reason, start, end, quote}) => ({article_id: article.id, stage, rule, reason, start, end, quote}))
  };
}

const tools: Tools = {dateOf};

/** Mentions in reading order. Sorted by plain keys: mentions of six shapes are slow to compare. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const keys = mentions.map(({start, end}, i) => ({start, end, i}));
  return keys.sort((a, b) => a.start - b.start || a.end - b.end).map(({i}) => mentions[i]!);
}

/** The mention that covers each token. */
function covering<M extends {first: number; last: number}>(length: number, mentions: readonly M[]): (M | undefined)[] {
  const at = byToken<M>(length);
  for (const mention of mentions) cover(at, mention, mention.first, mention.last);
  return at;
}
