import type {Tag} from "../../model/token.js";
import {LONG_DASHES} from "../../text/marks.js";
import type {Page} from "./page.js";
import {startsClause} from "./what-follows.js";

/**
 * Where what only the outlet adds begins, at its mark or preposition: behind what is only named ("denied it in a speech"), ", without
 * saying why", ", ahead of the vote", ", a claim that the rebels deny", ", which Moscow denies", "— seeking support", "— a move that surprised many". -1 where
 * nothing is added.
 */
export function asideIn(page: Page, first: number, last: number): number {
  const {
    scene: {document},
    lexicon,
    quotationAt
  } = page;
  const {tokens} = document;
  const nominal = tokens[first]!.tag !== "sub" && document.phraseAt[first]?.first === first && !startsClause(page, first);
  for (let i = first + 1; i < last - 1; ++i) {
    if (quotationAt[i]) continue;
    const {text} = tokens[i]!;
    if (nominal && text === "in" && isSpeech(page, i + 1)) return i;
    const [next, then] = [tokens[i + 1]!, tokens[i + 2]!];
    if (text === "," && next.lower === "without" && then.form === "gerund" && lexicon.cues.has(then.lemma)) return i;
    if (text === "," && next.lower === "ahead" && then.lower === "of") return i;
    if (text === "," && next.form === "gerund" && lexicon.words.leaning.has(next.lemma)) return i; // ", citing a source"
    if (text === "," && (remarkAt(page, i + 1) >= 0 || isDisputed(page, i + 1, last))) return i;
    const dashed = LONG_DASHES.has(text) && !dashIn(page, i + 1, last);
    if (dashed && (next.form === "gerund" || isRemark(page, i + 1))) return i;
  }
  return -1;
}

/** "denied the charge in a speech", "in remarks to the press"; not "in the report". */
function isSpeech({scene: {document}, lexicon}: Page, i: number): boolean {
  const phrase = document.phraseAt[i];
  const {lower, lemma} = document.tokens[i]!;
  if (phrase?.first !== i || lexicon.sources.get(document.tokens[phrase.head]!.lower)?.kind !== "document") return false;
  return lower === "a" || lower === "an" || (phrase.head === i && lemma !== lower);
}

/** Whether a long dash stands among tokens `first` to `last`. */
function dashIn({scene}: Page, first: number, last: number): boolean {
  for (let i = first; i <= last; ++i) if (LONG_DASHES.has(scene.document.tokens[i]!.text)) return true;
  return false;
}

/** "which Moscow has denied", to the end of what is said: another's answer to it. Not "which it now denies", which the source may say. */
function isDisputed({scene: {document}, lexicon}: Page, i: number, last: number): boolean {
  const {tokens, phraseAt} = document;
  if (tokens[i]!.lower !== "which") return false;
  const answerer = phraseAt[i + 1];
  const clause = answerer && tokens[answerer.head]!.tag !== "pron" ? document.clauseAt[answerer.last + 1] : undefined;
  if (!clause || clause.verb.first !== answerer!.last + 1 || clause.verb.last !== last) return false;
  return lexicon.words.disputing.has(tokens[clause.verb.main]!.lemma);
}

/** "a move that", "a point which", "a reference to groups that", "a term the government uses". */
function isRemark(page: Page, i: number): boolean {
  const {tokens, phraseAt} = page.scene.document;
  const {lower} = tokens[i]!;
  const phrase = lower === "a" || lower === "an" ? phraseAt[i] : undefined;
  const after = phrase && tokens[phrase.last + 1];
  if (!after) return false;
  return remarkAt(page, i) >= 0 || after.tag === "rel" || after.lower === "that" || after.lower === "which";
}

/** The noun of a remark on what was said that begins at token `i`, "a claim Moscow denies", "charges that Damascus rejects"; -1 where none does. */
export function remarkAt({scene: {document}, lexicon}: Page, i: number): number {
  const {tokens} = document;
  const token = tokens[i]!;
  const single = token.lower === "a" || token.lower === "an";
  let k = single ? i + 1 : i;
  while (single && (tokens[k]?.tag === "adj" || tokens[k]?.tag === "adv")) ++k; // "a clear reference to"
  const noun = tokens[k];
  const after = noun && tokens[noun.i + 1];
  if (!after || noun.tag !== "noun" || (!single && noun.lemma === noun.lower) || !lexicon.words.remark.has(noun.lemma)) return -1;
  return REMARKED.has(after.tag) || after.word?.forms.includes("participle") ? noun.i : -1;
}

/** What goes on behind the noun of a remark: who made it or of whom, or a clause about it. */
const REMARKED = new Set<Tag>(["to", "det", "name", "rel", "sub", "poss"]);
