import type {Phrase, Sentence} from "../../model/syntax.js";
import {CREDIT_MARKS} from "../../text/marks.js";
import {canSpeak} from "./can-speak.js";
import {trimEnd} from "./content-end.js";
import {type Draft, type Page, type Range, uncued} from "./page.js";

/** How many tokens the credit of a headline takes at the most. */
const REACH = 7;

/** "Monitor: 13 killed in Aleppo", "13 killed in Aleppo - activists": a headline that only a mark parts from whoever says so. */
export function headlineCredit(page: Page, {i, first, last, zone}: Sentence): Draft | null {
  if (zone !== "headline" && zone !== "subhead") return null;
  const {tokens} = page.scene.document;
  for (let mark = last - 1; mark > first && mark >= last - REACH; --mark) {
    const source = isMark(page, mark) ? {first: mark + 1, last: trimEnd(tokens, mark + 1, last)} : null;
    if (source && names(page, source) && tellsAct(page, {first, last: mark - 1})) return draftOf(i, source, {first, last: mark - 1});
  }
  for (let mark = first + 1; mark < last && mark <= first + REACH; ++mark) {
    const told = {first: mark + 1, last: trimEnd(tokens, mark + 1, last)};
    if (tokens[mark]!.text === ":" && names(page, {first, last: mark - 1}) && tellsAct(page, told))
      return draftOf(i, {first, last: mark - 1}, told);
  }
  return null;
}

const draftOf = (sentence: number, source: Range, content: Range): Draft =>
  uncued({rule: "credit of a headline", sentence, source, parts: [content]});

/** A colon, or a dash with a space before it. */
function isMark({scene: {document}}: Page, i: number): boolean {
  const {tokens} = document;
  return CREDIT_MARKS.has(tokens[i]!.text) && (tokens[i]!.text === ":" || tokens[i]!.start > tokens[i - 1]!.end);
}

/** Nothing but who speaks: phrases without a verb, each of somebody or some body; no place, and no medium, which may be the outlet. */
function names(page: Page, {first, last}: Range): boolean {
  const {tokens, phraseAt} = page.scene.document;
  let speaks = false;
  for (let i = first; i <= last; ++i) {
    const {tag, kind} = tokens[i]!;
    if (tag === "verb" || tag === "aux" || tag === "modal" || tag === "num" || kind === "number") return false;
    const phrase = phraseAt[i];
    if (phrase?.head === i && phrase.prep < first) {
      if (!isSpeaker(page, phrase)) return false;
      speaks = true;
    }
  }
  return speaks;
}

/** Whether a phrase of a headline names somebody who speaks: a known actor or a kind of source, and no place or medium. */
function isSpeaker(page: Page, phrase: Phrase): boolean {
  const {actorAt, placeAt} = page.scene;
  const {lower, lemma} = page.scene.document.tokens[phrase.head]!;
  const actor = actorAt[phrase.head];
  const known =
    (actor && actor.type !== "state" && actor.type !== "adjective") || page.lexicon.sources.has(lower) || page.lexicon.sources.has(lemma);
  return !!known && actor?.code !== "MED" && !placeAt[phrase.head] && canSpeak(page, null, phrase);
}

/** Some verb stands there, in whatever form. */
function tellsAct({scene: {document}}: Page, {first, last}: Range): boolean {
  for (let i = first; i <= last; ++i) if (document.tokens[i]!.tag === "verb" || document.tokens[i]!.tag === "aux") return true;
  return false;
}
