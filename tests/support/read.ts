import {openStory} from "../../loaders/commands/open-story.js";
import type {Article} from "../../loaders/model/article.js";
import type {Document} from "../../loaders/model/document.js";
import type {CasualtyReport, TalkReport} from "../../loaders/model/report.js";
import type {Scene} from "../../loaders/model/scene.js";
import {type Reading, readArticle} from "../../loaders/reader.js";
import {setScenes} from "../../loaders/scenes.js";
import {findZones} from "../../loaders/text/zones.js";

/** The real lexicon with the story's actors and places, made once. */
export const {lexicon} = openStory("idlib-2020");

/** The publication day of the sentences read in tests: a Friday. */
const TODAY = "2020-02-28";

/** An article of nothing but a text. */
const articleOf = (text: string, published = TODAY, id = "test"): Article => ({
  id,
  outlet: "test",
  published,
  publishedBasis: "stamp",
  title: null,
  url: null,
  text,
  zones: findZones(text)
});

/** All that the annotators find in a text, of today or of the day given. */
export const sceneOf = (text: string, published?: string, id?: string): Scene => setScenes([articleOf(text, published, id)], lexicon)[0]!;

/** The actors of a text: "Turkish soldiers = TUR MIL". */
export const actorsIn = (text: string): string[] => sceneOf(text).actors.map((d) => `${d.quote} = ${d.code}`);

/** A text with its words, sentences, phrases and clauses. */
export const documentOf = (text: string): Document => sceneOf(text).document;

/** All rows of a text. */
export const readText = (text: string): Reading => readArticle(articleOf(text), lexicon);

/** The talks that a text tells, one row a talk. */
export const talksIn = (text: string): TalkReport[] => readText(text).talks;

/** A talk in short: "call held RUS+TUR". */
export const talkOf = ({type, status, parties}: TalkReport): string => `${type} ${status} ${parties.join("+")}`;

/**
 * Bounds in short: "33", "33+" (at least), "33-" (nearly), "33~" (around), "..33" (up to), "24.." (dozens), "50..60"
 * (between).
 */
export function boundsOf({low, best, high}: Pick<CasualtyReport, "low" | "best" | "high">): string {
  if (low !== null && low === best && best === high) return `${best}`;
  if (low !== null && low === best) return `${best}+`;
  if (best !== null && best === high) return `${best}-`;
  if (best !== null && low === null && high === null) return `${best}~`;
  return `${low ?? ""}..${high ?? ""}`;
}

/** A toll in short: "TUR MIL killed 33 by SYR MIL (TUR GOV) sum": group, outcome, bounds, perpetrator, source, cumulative. */
export const tollOf = ({perpetrator, according_to, cumulative, group, outcome, ...bounds}: CasualtyReport): string =>
  `${group} ${outcome} ${boundsOf(bounds)}${perpetrator ? ` by ${perpetrator}` : ""}${according_to ? ` (${according_to})` : ""}${cumulative ? " sum" : ""}`;
