import type {Quotation} from "../../model/quotation.js";
import {clausesOf} from "../../text/document.js";
import {isSpeech} from "../../text/quotations.js";
import {contentEnd} from "./content-end.js";
import {type Draft, frontOf, type Page, within} from "./page.js";
import {canSpeak, sourceBefore} from "./sources.js";

/**
 * Quotations that no cue introduces. One that follows a verb outside the cue list is its subject's ("Smith hailed “a great
 * day”"); one right after a quotation goes on with it; any other is the last source's of its paragraph, and nobody's where it has none.
 */
export function floatingDrafts(page: Page, drafts: readonly Draft[]): Draft[] {
  const {tokens, sentences} = page.scene.document;
  const added: Draft[] = [];
  const told = new Uint8Array(tokens.length);
  for (const {parts} of drafts) for (const part of parts) told.fill(1, part.first, part.last + 1);
  let next = 0;
  let last: Draft | undefined;
  for (const quotation of page.quotations) {
    const sentence = sentences[tokens[quotation.open]!.sentence]!;
    const whole = quotation.open <= sentence.first + 1;
    const alone = whole && quotation.close >= sentence.last - 1; // “Nobody came.”
    if (sentence.zone !== "body" || !(isSpeech(quotation) || alone) || told.subarray(quotation.open, quotation.close + 1).includes(1))
      continue;
    for (; next < drafts.length && frontOf(drafts[next]!) < quotation.open; ++next) last = drafts[next];
    const newest = added.at(-1);
    if (newest && (!last || frontOf(newest) > frontOf(last))) last = newest;
    const samePlace = !!last && sentences[last.sentence]!.paragraph === sentence.paragraph;
    if (whole && last && samePlace && sentence.i - last.sentence <= 1 && last.parts.some((d) => within(d.first, range(page, d.first)))) {
      last.parts.push({first: quotation.open, last: contentEnd(page, quotation.open)});
      continue;
    }
    const own = whole ? null : unlisted(page, quotation, sentence.i);
    const draft: Draft = {
      rule: "floating quotation",
      sentence: sentence.i,
      cue: null,
      cueRange: null,
      source: null,
      relay: null,
      parts: [{first: quotation.open, last: quotation.close}],
      chained: false
    };
    if (own) added.push({...draft, rule: "quotation after its subject's verb", ...own});
    else if (samePlace || (whole && last && sentences[last.sentence]!.paragraph === sentence.paragraph - 1)) added.push(draft);
  }
  return added;
}

/** The quotation a part begins with, so that "…,” he said. “…" is known as one speech. */
const range = (page: Page, first: number) => {
  const quotation = page.quotationAt[first];
  return quotation ? {first: quotation.open, last: quotation.close} : {first: -1, last: -1};
};

/** The verb right before the mark and its subject, where the subject can speak. */
function unlisted(page: Page, {open}: Quotation, sentence: number) {
  const {tokens} = page.scene.document;
  const clause = clausesOf(page.scene.document, sentence).findLast((d) => d.verb.last < open);
  if (!clause?.subject || clause.verb.passive || !clause.verb.finite || tokens[clause.verb.main]!.tag !== "verb") return null;
  if (open - clause.verb.last > 4 || !canSpeak(page, null, clause.subject) || clause.subject.last >= clause.verb.first) return null;
  return {source: sourceBefore(page, clause.subject, clause.verb.first), cueRange: {first: clause.verb.first, last: clause.verb.last}};
}
