import {dateOf} from "./annotators/dating.js";
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
import type {Scene} from "./model/scene.js";
import {completeAssaults} from "./refiners/assaults.js";
import {refineCasualties} from "./refiners/casualties.js";
import {refineEvents} from "./refiners/events.js";
import {refineTalks} from "./refiners/talks.js";
import type {Tools} from "./scene/tools.js";
import {setScenes} from "./scenes.js";

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

/** Characters of text to read in one batch: some sixteen newspaper articles. More would hold more memory and bring no more speed. */
export const BATCH = 40_000;

/** Reads one article: a batch of one. */
export const readArticle = (article: Article, lexicon: Lexicon): Reading => readArticles([article], lexicon)[0]!;

/**
 * Reads a batch of articles, one reading each, in their order. Pure: the same article and lexicon give the same reading,
 * whatever else is in the batch. Each stage goes over all of them before the next begins: the code of one stage fits into a
 * processor's caches, the code of all does not, so that a batch is read a quarter faster than the same articles one by one.
 */
export function readArticles(articles: readonly Article[], lexicon: Lexicon): Reading[] {
  const scenes = setScenes(articles, lexicon);
  const tolls = scenes.map((scene) => extractCasualties(scene, tools, lexicon.force));
  const casualties = tolls.map(({rows}) => refineCasualties(rows, lexicon.places));
  const acts = scenes.map((scene) => extractEvents(scene, tools, lexicon));
  const assaults = acts.map(({rows}, k) => completeAssaults(rows, casualties[k]!.rows));
  const events = scenes.map((scene, k) => refineEvents(assaults[k]!, scene, lexicon));
  const contacts = scenes.map((scene) => extractTalks(scene, tools, lexicon.talks));
  const talks = scenes.map((scene, k) => refineTalks(contacts[k]!.rows, scene));
  const statements = scenes.map((scene) => extractStatements(scene));
  const labels = scenes.map((scene) => extractLabels(scene, lexicon));
  const agency = scenes.map((scene) => extractAgency(scene, lexicon));
  const frames = scenes.map((scene) => extractFrames(scene, lexicon));
  const sides = scenes.map((scene, k) => sideWords(scene, statements[k]!.rows));
  const stages = [statements, labels, agency, frames, tolls, casualties, acts, events, contacts, talks];
  return scenes.map((scene, k) => ({
    mentions: mentionsOf(scene),
    events: events[k]!.rows,
    casualties: casualties[k]!.rows,
    talks: talks[k]!.rows,
    statements: statements[k]!.rows,
    labels: labels[k]!.rows.filter((d) => d.about === "party"),
    terms: labels[k]!.rows.filter((d) => d.about !== "party"),
    agency: agency[k]!.rows,
    frames: frames[k]!.rows,
    sides: sides[k]!,
    dropped: stages.flatMap((stage) => stage[k]!.dropped.map((seen) => droppedRow(scene.article.id, seen)))
  }));
}

const tools: Tools = {dateOf};

/** What a scene names, in reading order. Sorted by plain keys: mentions of six shapes are slow to compare. */
function mentionsOf({actors, places, dates, quantities, attributions, forces}: Scene): Mention[] {
  const mentions: Mention[] = [...actors, ...places, ...dates, ...quantities, ...attributions, ...forces];
  const keys = mentions.map(({start, end}, i) => ({start, end, i}));
  return keys.sort((a, b) => a.start - b.start || a.end - b.end).map(({i}) => mentions[i]!);
}

const droppedRow = (article_id: string, {stage, rule, reason, start, end, quote}: Omit<Dropped, "article_id">): Dropped => ({
  article_id,
  stage,
  rule,
  reason,
  start,
  end,
  quote
});
