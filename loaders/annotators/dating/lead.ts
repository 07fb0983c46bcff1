import {daysBetween} from "../../model/days.js";
import type {DateMention} from "../../model/mention.js";
import {clausesOf} from "../../text/document.js";
import {type Dated, ownMention} from "./clause.js";

/** Days that a report may come after the day that its lead tells. */
const LATE = 2;

/**
 * The day of the news: that of the main clause of the first sentence, where it lies no more than some days before publication. What
 * "on Thursday" opens in Saturday's paper happened on Thursday, as long as nothing else is told.
 */
export function leadMention(scene: Dated): DateMention | null {
  const {document, article} = scene;
  const lead = document.sentences.find(({zone}) => zone === "body");
  const main = lead && clausesOf(document, lead.i).find(({kind}) => kind === "main");
  const mention = main?.verb.tense === "past" ? ownMention(scene, main) : null;
  if (!mention?.date_start || mention.date_precision !== "day" || !article.published) return null;
  const late = daysBetween(mention.date_start, article.published);
  return late >= 0 && late <= LATE ? mention : null;
}
