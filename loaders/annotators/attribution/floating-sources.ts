import type {Quotation} from "../../model/quotation.js";
import type {Phrase, Sentence} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {canSpeak} from "./can-speak.js";
import type {Draft, Page, Range} from "./page.js";
import {sourceBefore} from "./sources.js";

/**
 * Whom the sentence before a paragraph of quotation is about, where nobody speaks in its paragraph: "Smith was not amused." and
 * then "“They never asked us.”".
 */
export function subjectBefore(page: Page, {first, paragraph}: Sentence, last: Draft | undefined): {source: Range; sentence: number} | null {
  const {tokens, sentences} = page.scene.document;
  const before = first > 0 ? sentences[tokens[first - 1]!.sentence]! : null;
  if (!before || before.paragraph !== paragraph - 1 || before.zone !== "body") return null;
  if (last && sentences[last.sentence]!.paragraph === before.paragraph) return null;
  const subject = clausesOf(page.scene.document, before.i).find((d) => d.kind === "main")?.subject;
  if (!subject || !isPerson(page, subject)) return null;
  return {source: {first: subject.first, last: subject.last}, sentence: before.i};
}

/** The verb right before the mark and its subject, where the subject can speak. */
export function unlistedBefore(page: Page, {open}: Quotation, sentence: number) {
  const {tokens} = page.scene.document;
  const clause = clausesOf(page.scene.document, sentence).findLast((d) => d.verb.last < open);
  if (!clause?.subject || clause.verb.passive || !clause.verb.finite || tokens[clause.verb.main]!.tag !== "verb") return null;
  if (open - clause.verb.last > 4 || !canSpeak(page, null, clause.subject) || clause.subject.last >= clause.verb.first) return null;
  return {source: sourceBefore(page, clause.subject, clause.verb.first), cueRange: {first: clause.verb.first, last: clause.verb.last}};
}

/** The subject and the verb right behind a quotation that ends with a comma: "“We can still save them,” his mother sobbed". */
export function unlistedAfter(page: Page, {close}: Quotation) {
  const {document} = page.scene;
  const subject = document.phraseAt[close + 1];
  if (document.tokens[close - 1]?.text !== "," || subject?.first !== close + 1 || !canSpeak(page, null, subject)) return null;
  const clause = clausesOf(document, subject.sentence).find((d) => d.verb.first === subject.last + 1);
  if (!clause?.verb.finite || clause.verb.passive || clause.object) return null;
  return {source: {first: subject.first, last: subject.last}, cueRange: {first: clause.verb.first, last: clause.verb.last}};
}

/** "he", or a noun or name that people bear. */
function isPerson({scene: {document, actorAt, placeAt}, lexicon}: Page, {head}: Phrase): boolean {
  const {tag, lower} = document.tokens[head]!;
  if (tag === "pron") return lower === "he" || lower === "she";
  return tag === "name" ? !placeAt[head] && (actorAt[head]?.human ?? true) : lexicon.sources.get(lower)?.kind === "person";
}
