import type {Quotation} from "../../model/quotation.js";
import type {Phrase, Sentence} from "../../model/syntax.js";
import {byToken, cover} from "../../text/by-token.js";
import {clausesOf} from "../../text/document.js";
import {isSpeech} from "../../text/quotations.js";
import {canSpeak} from "./can-speak.js";
import {contentEnd} from "./content-end.js";
import {type Draft, frontOf, type Page, type Range, uncued, within} from "./page.js";
import {sourceBefore} from "./sources.js";
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
  const own = (whole ? null : unlisted(page, quotation, sentence.i)) ?? unlistedAfter(page, quotation);
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

/**
 * Whom the sentence before a paragraph of quotation is about, where nobody speaks in its paragraph: "Smith was not amused." and
 * then "“They never asked us.”".
 */
function subjectBefore(page: Page, {first, paragraph}: Sentence, last: Draft | undefined): {source: Range; sentence: number} | null {
  const {tokens, sentences} = page.scene.document;
  const before = first > 0 ? sentences[tokens[first - 1]!.sentence]! : null;
  if (!before || before.paragraph !== paragraph - 1 || before.zone !== "body") return null;
  if (last && sentences[last.sentence]!.paragraph === before.paragraph) return null;
  const subject = clausesOf(page.scene.document, before.i).find((d) => d.kind === "main")?.subject;
  if (!subject || !isPerson(page, subject)) return null;
  return {source: {first: subject.first, last: subject.last}, sentence: before.i};
}

function isPerson({scene: {document, actorAt, placeAt}, lexicon}: Page, {head}: Phrase): boolean {
  const {tag, lower} = document.tokens[head]!;
  if (tag === "pron") return lower === "he" || lower === "she";
  return tag === "name" ? !placeAt[head] && (actorAt[head]?.human ?? true) : lexicon.sources.get(lower)?.kind === "person";
}

/** The verb right before the mark and its subject, where the subject can speak. */
function unlisted(page: Page, {open}: Quotation, sentence: number) {
  const {tokens} = page.scene.document;
  const clause = clausesOf(page.scene.document, sentence).findLast((d) => d.verb.last < open);
  if (!clause?.subject || clause.verb.passive || !clause.verb.finite || tokens[clause.verb.main]!.tag !== "verb") return null;
  if (open - clause.verb.last > 4 || !canSpeak(page, null, clause.subject) || clause.subject.last >= clause.verb.first) return null;
  return {source: sourceBefore(page, clause.subject, clause.verb.first), cueRange: {first: clause.verb.first, last: clause.verb.last}};
}

/** The subject and the verb right behind a quotation that ends with a comma: "“We can still save them,” his mother sobbed". */
function unlistedAfter(page: Page, {close}: Quotation) {
  const {document} = page.scene;
  const subject = document.phraseAt[close + 1];
  if (document.tokens[close - 1]?.text !== "," || subject?.first !== close + 1 || !canSpeak(page, null, subject)) return null;
  const clause = clausesOf(document, subject.sentence).find((d) => d.verb.first === subject.last + 1);
  if (!clause?.verb.finite || clause.verb.passive || clause.object) return null;
  return {source: {first: subject.first, last: subject.last}, cueRange: {first: clause.verb.first, last: clause.verb.last}};
}
