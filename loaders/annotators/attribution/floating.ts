import type {Quotation} from "../../model/quotation.js";
import type {Sentence} from "../../model/syntax.js";
import {byToken, cover} from "../../text/by-token.js";
import {isSpeech} from "../../text/quotations.js";
import {contentEnd} from "./content-end.js";
import {subjectBefore, unlistedAfter, unlistedBefore} from "./floating-sources.js";
import {type Draft, frontOf, type Page, uncued, within} from "./page.js";
import {speechesOf} from "./speeches.js";

/**
 * Quotations that no cue introduces. One that follows a verb outside the cue list is its subject's ("Smith hailed “a great
 * day”"); one right after a quotation goes on with it; any other is the last source's of its paragraph, one that fills its
 * paragraph that of the paragraph before, and nobody's where that has none.
 */
export function floatingDrafts(page: Page, drafts: readonly Draft[]): Draft[] {
  const {tokens, sentences} = page.scene.document;
  const added: Draft[] = [];
  const owner = byToken<Draft>(tokens.length);
  for (const draft of drafts) for (const part of draft.parts) cover(owner, draft, part.first, part.last);
  let next = 0;
  let last: Draft | undefined;
  for (const speech of speechesOf(page)) {
    const [quotation] = speech as [Quotation];
    if (joinOwner(speech, owner)) continue;
    const sentence = sentences[tokens[quotation.open]!.sentence]!;
    const alone = isWhole(quotation, sentence) && quotation.close >= sentence.last - 1; // “Nobody came.”
    if (sentence.zone !== "body" || !(isSpeech(quotation) || alone)) continue;
    for (; next < drafts.length && frontOf(drafts[next]!) < quotation.open; ++next) last = drafts[next];
    const newest = added.at(-1);
    if (newest && (!last || frontOf(newest) > frontOf(last))) last = newest;
    const draft = joinLast(page, speech, last, drafts) ? null : ownDraft(page, speech, last);
    if (draft) added.push(draft);
  }
  return added;
}

/** The quotation begins its sentence. */
const isWhole = ({open}: Quotation, {first}: Sentence): boolean => open <= first + 1;

/** Gives a speech that some draft holds in part to that draft; whether one does. */
function joinOwner(speech: readonly Quotation[], owner: readonly (Draft | undefined)[]): boolean {
  const owners = speech.map((d) => owner.slice(d.open, d.close + 1).find((o) => o !== undefined));
  const told = owners.find((d) => d !== undefined);
  if (!told) return false;
  for (const [k, part] of speech.entries()) if (!owners[k]) addParts(owners.findLast((d, j) => d && j < k) ?? told, [part]);
  return true;
}

/** Gives a speech that goes on with the quotation right before it to that one's draft; whether it does. */
function joinLast(page: Page, speech: readonly Quotation[], last: Draft | undefined, drafts: readonly Draft[]): boolean {
  const [quotation] = speech as [Quotation];
  const {tokens, sentences} = page.scene.document;
  const sentence = sentences[tokens[quotation.open]!.sentence]!;
  if (!last || !isWhole(quotation, sentence) || sentence.i - last.sentence > 1 || !isBeside(page, last, sentence)) return false;
  const begun = quotedBy(page, last, drafts);
  if (begun) addParts(begun, speech, contentEnd(page, quotation.open));
  return begun !== undefined;
}

/** In the same paragraph. */
const isBeside = ({scene: {document}}: Page, last: Draft, {paragraph}: Sentence): boolean =>
  document.sentences[last.sentence]!.paragraph === paragraph;

/** A draft of its own for a speech that no cue introduces; null where nobody in reach can have said it. */
function ownDraft(page: Page, speech: readonly Quotation[], last: Draft | undefined): Draft | null {
  const [quotation] = speech as [Quotation];
  const {tokens, sentences} = page.scene.document;
  const sentence = sentences[tokens[quotation.open]!.sentence]!;
  const whole = isWhole(quotation, sentence);
  const samePlace = last !== undefined && isBeside(page, last, sentence);
  const draft = uncued({rule: "floating quotation", sentence: sentence.i, source: null, parts: []});
  addParts(draft, speech);
  const own = (whole ? null : unlistedBefore(page, quotation, sentence.i)) ?? unlistedAfter(page, quotation);
  if (own) return {...draft, rule: "quotation after its subject's verb", ...own};
  const named = sentence.first === quotation.open && !samePlace ? subjectBefore(page, sentence, last) : null;
  if (named) return {...draft, ...named};
  const goesOn = whole && last !== undefined && sentences[last.sentence]!.paragraph === sentence.paragraph - 1;
  return samePlace || goesOn ? draft : null;
}

/** Gives a draft the quotations that it does not hold yet, the first one up to `end`. */
function addParts({parts}: Draft, speech: readonly Quotation[], end = speech[0]!.close) {
  for (const [k, {open, close}] of speech.entries())
    if (!parts.some((d) => d.first <= close && d.last >= open)) parts.push({first: open, last: k === 0 ? end : close});
  parts.sort((a, b) => a.first - b.first);
}

/** The draft of the last one's sentence that holds a quotation: "“I won,” Smith said, thanking his friends. “We all won.”" */
const quotedBy = (page: Page, last: Draft, drafts: readonly Draft[]): Draft | undefined =>
  [last, ...drafts.filter((d) => d.sentence === last.sentence && d.parts[0]!.first < last.parts[0]!.first)].find((draft) =>
    draft.parts.some((d) => within(d.first, range(page, d.first)) || endsBefore(page, d.last, draft))
  );

/** A content that ends in a quotation and has its source after it: "It was “over and done with,” he said. “We lost.”" */
const endsBefore = (page: Page, end: number, draft: Draft): boolean => page.quotationAt[end]?.close === end && end < frontOf(draft);

/** The quotation a part begins with, so that "…,” he said. “…" is known as one speech. */
const range = (page: Page, first: number) => {
  const quotation = page.quotationAt[first];
  return quotation ? {first: quotation.open, last: quotation.close} : {first: -1, last: -1};
};
