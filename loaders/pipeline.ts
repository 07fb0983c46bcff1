import {findWire, wireAt} from "./annotators/wire.js";
import {codebookRows, compileScores} from "./lexicon/codebook.js";
import type {CodebookData, CodedData, StoryData} from "./lexicon/data.js";
import type {Places} from "./lexicon/places.js";
import {resolvePlace} from "./lexicon/places.js";
import type {LinkContext, Trace} from "./linkers/context.js";
import {correct} from "./linkers/corrections.js";
import {linkEvents} from "./linkers/events.js";
import {linkTalks} from "./linkers/talks.js";
import {linkTolls} from "./linkers/tolls.js";
import type {FrameRow} from "./model/framing.js";
import {groupBy} from "./model/group-by.js";
import {order} from "./model/order.js";
import type {CasualtyReport, EventReport, TalkReport} from "./model/report.js";
import type {ArticleRow, Tables} from "./model/tables.js";
import type {Reading} from "./reader.js";
import {type Read, readingsOf} from "./readings.js";
import {readCoded} from "./sources/coded.js";
import type {Source} from "./sources/markdown.js";
import {articleRow, outletName} from "./tables/articles.js";
import {checkTables} from "./tables/check.js";
import {placeRows} from "./tables/places.js";
import {reportRows} from "./tables/report-rows.js";
import {sieve} from "./tables/sieve.js";

/** What the tables of a story are made from. */
export interface PipelineInput {
  sources: readonly Source[];
  /** Reports coded by hand; null leaves them out. */
  coded: CodedData | null;
  story: Pick<StoryData, "id" | "outlets" | "corrections">;
  codebook: CodebookData;
  places: Places;
  read: Read;
  /** Whether the articles table carries their texts. */
  withText?: boolean;
  /** Told after each batch of articles that was read. */
  progress?: (done: number, all: number) => void;
}

/** The tables, and how each linked row came about. */
export interface Built {
  tables: Tables;
  traces: ReadonlyMap<string, Trace>;
}

/**
 * Makes a story's tables: articles -> readings -> corrections, joined by the coded reports -> linked rows -> checked tables.
 * @throws DataError for a stale correction; Error where the finished tables do not hold together
 */
export function buildTables(input: PipelineInput): Built {
  const {story, codebook, places} = input;
  const sources = [...input.sources].sort((a, b) => order(a.article.id, b.article.id));
  const coded = readCoded(input.coded ?? NO_SHEETS, (name) => resolvePlace(places, name)?.place ?? name);
  const articles = [
    ...sources.map(({article}) => articleRow(article, story.outlets, input.withText ?? false)),
    ...coded.articles.map((row) => ({...row, outlet: outletName(row.outlet, story.outlets)}))
  ];
  const texts = new Map(sources.map(({article}) => [article.id, article.text]));

  const read = correct(readAll(sources, texts, input), story.corrections, `data/stories/${story.id}/corrections.json`);
  const eventReports = [...read.event_reports, ...coded.events];
  const casualtyReports = [...read.casualty_reports, ...coded.casualties];
  const talkReports = [...read.talk_reports, ...coded.talks];

  const {linked, traces} = linkAll(eventReports, casualtyReports, talkReports, contextOf(articles, places, codebook));
  const tables: Tables = {
    ...read,
    ...linked,
    articles: articles.sort((a, b) => order(a.article_id, b.article_id)),
    label_presence: coded.labelPresence,
    places: placeRows(
      [...eventReports, ...casualtyReports, ...talkReports].map(({place}) => place),
      places
    ),
    codebook: codebookRows(codebook)
  };
  const faults = checkTables(tables, texts);
  if (faults.length) throw new Error(`the tables do not hold together:\n${faults.join("\n")}`);
  return {tables, traces};
}

type LinkedTables = Pick<Tables, "events" | "event_reports" | "tolls" | "casualty_reports" | "talks" | "talk_reports">;

/** Puts reports together to events, tolls and talks, and tells of each report to which it belongs. */
function linkAll(
  eventReports: readonly EventReport[],
  casualtyReports: readonly CasualtyReport[],
  talkReports: readonly TalkReport[],
  context: LinkContext
): {linked: LinkedTables; traces: Built["traces"]} {
  const events = linkEvents(eventReports, casualtyReports, context);
  const tolls = linkTolls(casualtyReports, context);
  const talks = linkTalks(talkReports, context);
  return {
    linked: {
      events: events.rows,
      event_reports: reportRows(eventReports, "event", "event_id", events.idOf),
      tolls: tolls.rows,
      casualty_reports: reportRows(casualtyReports, "toll", "toll_id", tolls.idOf),
      talks: talks.rows,
      talk_reports: reportRows(talkReports, "talk", "talk_id", talks.idOf)
    },
    traces: new Map([...events.traces, ...tolls.traces, ...talks.traces])
  };
}

/** Reads every article but the quarantined. Rows that a rule made wrong go to `dropped`, so that they cost no other. */
function readAll(sources: readonly Source[], texts: ReadonlyMap<string, string>, {read, progress}: PipelineInput) {
  const articles = sources.filter(({quarantined}) => !quarantined).map(({article}) => article);
  const readings = readingsOf(articles, read, progress);
  const dropped = [...sources.flatMap(({problems}) => problems), ...readings.flatMap((reading) => reading.dropped)];
  const sound = <R extends {article_id: string}>(name: keyof Tables, rowsOf: (reading: Reading) => R[]): R[] => {
    const sieved = sieve(name, readings.flatMap(rowsOf), texts);
    dropped.push(...sieved.dropped);
    return sieved.rows;
  };
  const frames = sound("frames", ({frames}) => frames);
  const wire = wireOf(sources, frames);
  return {
    event_reports: sound("event_reports", ({events}) => events),
    casualty_reports: sound("casualty_reports", ({casualties}) => casualties),
    talk_reports: sound("talk_reports", ({talks}) => talks),
    statements: sound("statements", ({statements}) => statements).map((row) => ({
      ...row,
      wire: wireAt(wire.get(row.article_id) ?? [], row.start, row.end)
    })),
    labels: sound("labels", ({labels}) => labels),
    terms: sound("terms", ({terms}) => terms),
    agency: sound("agency", ({agency}) => agency),
    frames: frames.map((row) => ({...row, wire: wireAt(wire.get(row.article_id) ?? [], row.start, row.end)})),
    sides: sound("sides", ({sides}) => sides),
    dropped
  };
}

/** Which sentences stand in an earlier article. */
function wireOf(sources: readonly Source[], frames: readonly FrameRow[]) {
  const sentences = groupBy(frames, (row) => row.article_id);
  return findWire(sources.map(({article: {id, published, text}}) => ({id, published, text, sentences: sentences.get(id) ?? []})));
}

const NO_SHEETS: CodedData = {articles: [], events: [], casualties: [], talks: [], labels: []};

/** What linking needs to know of the places, the codebook and the articles. */
function contextOf(articles: readonly ArticleRow[], places: Places, codebook: CodebookData): LinkContext {
  return {
    published: new Map(articles.map(({article_id, published}) => [article_id, published])),
    outlets: new Map(articles.map(({article_id, outlet}) => [article_id, outlet])),
    places,
    scores: compileScores(codebook)
  };
}
