import type {Cue} from "../../lexicon/cues.js";
import type {Tag, Token} from "../../model/token.js";
import {isSpeech} from "../../text/quotations.js";
import type {Page, Range} from "./page.js";

const QUESTION = new Set(["whether", "how", "why", "what"]);
const CONDITION = new Set(["if", "unless", "although", "though"]);
const VERBAL = new Set<Tag>(["verb", "aux", "modal", "adv"]);
const HEDGE = new Set(["least", "most", "than", "to", "about", "around"]);

/**
 * Where the content begins that follows a cue, or -1 where none does: at "that" or "to", at quotation marks, at a colon, at
 * a clause, at the noun phrase that the cue takes. Adverbs, days, addressees and adjuncts in between are the outlet's.
 */
export function contentStart(page: Page, cue: Cue, from: number, limit: number): number {
  const {tokens, phraseAt} = page.scene.document;
  let addressed = cue.takes.has("person");
  for (let i = from; i <= limit; ) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const clause = cue.takes.has("clause");
    if (token.tag === "open") {
      const quotation = page.quotationAt[i];
      if (quotation && (isSpeech(quotation) || (clause && startsClause(page, i + 1)) || cue.takes.has("noun"))) return i;
      i = (quotation?.close ?? i) + 1;
      continue;
    }
    if (clause && (token.tag === "det" || token.tag === "poss") && next?.tag === "open" && clauseFollows(page, i, limit)) return i; // the "safe zone" is
    if (clause && token.lower === "that" && (token.tag !== "det" || startsClause(page, i + 1))) return i;
    if (clause && (QUESTION.has(token.lower) || (CONDITION.has(token.lower) && token.tag === "sub"))) return i;
    if (token.tag === "to" || token.lower === "to") {
      if (cue.takes.has("infinitive") && next && (next.tag === "verb" || next.tag === "aux" || next.tag === "adv")) return i;
      if (cue.takes.has("gerund") && next?.form === "gerund") return i;
    }
    if (cue.takes.has("gerund") && token.tag === "verb" && token.form === "gerund") return i;
    if (token.text === ":") return i < limit ? i + 1 : -1;
    if (token.text === "," && next?.tag === "open" && page.quotationAt[i + 1]) {
      if (clause || cue.takes.has("quote")) return i + 1;
    }
    if (token.text === ",") {
      i = afterAdjunct(page, i, limit);
      if (i < 0) return -1;
      continue;
    }
    if (token.tag === "prep") {
      if (cue.takes.has(token.lower as "of")) return i + 1;
      const phrase = phraseAt[i + 1];
      i = phrase && phrase.last > i ? phrase.last + 1 : i + 1;
      continue;
    }
    const phrase = phraseAt[i];
    if (phrase) {
      const after = tokens[phrase.last + 1];
      const addressee = addressed && !VERBAL.has(after?.tag ?? "punct");
      const asked = cue.takes.has("infinitive") && infinitiveFollows(page, phrase.last + 1, limit);
      if (clause && cue.takes.has("noun") && after?.lower === "that" && after.tag === "sub") return after.i;
      if (clause && ((!addressee && startsClause(page, i)) || (!addressed && clauseFollows(page, phrase.last, limit))))
        return hedged(tokens, i, from);
      if (cue.takes.has("noun") && !asked) return i;
      addressed = false;
      i = phrase.last + 1;
      continue;
    }
    // "in a report issued on Wednesday that"
    const reduced =
      token.tag === "verb" && i > from && (token.form !== "past" || tokens.slice(i + 1, i + 4).some((d) => d.lower === "that"));
    if (token.tag !== "adv" && token.tag !== "num" && token.tag !== "close" && token.tag !== "name" && !reduced) return -1;
    ++i;
  }
  return -1;
}

/** A finite clause begins at token `i`: its subject stands there. */
function startsClause({scene: {document}}: Page, i: number): boolean {
  const {tokens, clauses, clauseStart, phraseAt} = document;
  const token = tokens[i];
  if (!token) return false;
  if (token.tag === "pron") return token.lower !== "him" && token.lower !== "them" && token.lower !== "me" && token.lower !== "us";
  for (let c = clauseStart[token.sentence]!; c < clauseStart[token.sentence + 1]!; ++c) {
    const {verb, subject, kind} = clauses[c]!;
    if (!verb.finite || verb.first <= i || !subject || kind === "relative") continue;
    if (subject.first === i) return true;
    if (i > subject.first && i <= subject.last) return tokens[i]!.tag === "det";
    const phrase = phraseAt[i];
    if (phrase && phrase.i === subject.i) return true;
  }
  return false;
}

/** "to" and a verb, with only an addressee, a day or a place before it. */
function infinitiveFollows({scene: {document}}: Page, from: number, limit: number): boolean {
  const {tokens} = document;
  for (let i = from; i < limit; ++i) {
    const {tag} = tokens[i]!;
    if (tag === "to") return tokens[i + 1]!.tag === "verb" || tokens[i + 1]!.tag === "aux" || tokens[i + 1]!.tag === "adv";
    if (tag === "verb" || tag === "aux" || tag === "modal" || tag === "punct" || tag === "sub" || tag === "rel") return false;
  }
  return false;
}

/** A finite verb follows that is no relative clause's, before the sentence takes a turn. */
function clauseFollows({scene: {document}}: Page, after: number, limit: number): boolean {
  const {tokens, clauses, clauseStart} = document;
  const {sentence} = tokens[after]!;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c) {
    const {verb, kind} = clauses[c]!;
    if (verb.first <= after || verb.first > limit || kind === "relative" || kind === "reduced") continue;
    return verb.finite && (kind === "main" || kind === "complement");
  }
  return false;
}

/** "at least 20 people", "more than 20 people": the hedge belongs to the clause. */
function hedged(tokens: readonly Token[], i: number, from: number): number {
  return i - 2 >= from && HEDGE.has(tokens[i - 1]!.lower) ? i - 2 : i;
}

/** The token after ", in a statement on Friday," or -1 where the comma opens no such adjunct. */
function afterAdjunct({scene: {document}}: Page, comma: number, limit: number): number {
  const {tokens} = document;
  const first = tokens[comma + 1];
  if (!first || (first.tag !== "prep" && first.form !== "gerund" && first.tag !== "adv")) return -1;
  for (let i = comma + 2; i <= limit; ++i) {
    if (tokens[i]!.text === ",") return i + 1;
    if (tokens[i]!.tag === "open" || tokens[i]!.tag === "sub") return first.tag === "prep" ? i : -1;
  }
  return -1;
}

/** The last token of a content that begins at `start`: the end of its quotation, else of its sentence, without the full stop. */
export function contentEnd({scene: {document}, quotationAt}: Page, start: number): number {
  const {tokens, sentences} = document;
  const quotation = quotationAt[start];
  let last = sentences[tokens[start]!.sentence]!.last;
  if (quotation && quotation.open === start) {
    const after = tokens[quotation.close + 1];
    if (quotation.close >= last || !after || after.kind === "punct") return quotation.close;
    last = sentences[after.sentence]!.last;
  }
  const open = quotationAt[last];
  if (open && open.open >= start && open.close > last) return open.close;
  return trimEnd(tokens, start, last);
}

/** Takes punctuation off the end; a closing quotation mark stays. */
export function trimEnd(tokens: readonly Token[], first: number, last: number): number {
  let i = last;
  while (i > first && tokens[i]!.kind === "punct" && tokens[i]!.tag !== "close" && tokens[i]!.text !== ")" && tokens[i]!.text !== "]") --i;
  return i;
}

/**
 * The content that stands before token `front`, where the source or its verb begins: what the comma or the closing mark ends.
 * Texts that lost their commas are read by their clauses. Null where nothing there can be content.
 */
export function contentBefore(page: Page, front: number, floor: number): Range | null {
  const {document} = page.scene;
  const {tokens, sentences} = document;
  const sentence = sentences[tokens[front]!.sentence]!;
  let last = front - 1;
  if (last < Math.max(sentence.first, floor)) return null;
  if (tokens[last]!.text === ";" || tokens[last]!.text === ":") return null;
  const bare = tokens[last]!.kind !== "punct";
  if (bare && OPENERS.has(tokens[last]!.tag)) return null;
  if (tokens[last]!.text === "," || tokens[last]!.text === "—" || tokens[last]!.text === "-") --last;
  if (last < sentence.first) return null;
  let first = Math.max(sentence.first, floor);
  while (first < last && (tokens[first]!.tag === "conj" || (tokens[first]!.text === "," && first > sentence.first))) ++first;
  if (tokens[first]!.tag === "adv" && tokens[first + 1]?.text === ",") first += 2;
  const covering = page.quotationAt[first];
  if (covering && covering.open < first) first = covering.open;
  if (first > last) return null;
  const closed = page.quotationAt[last];
  const speech = !!closed && closed.open >= first && isSpeech(closed);
  if (speech || hasFiniteClause(page, Math.max(first, sentence.first), last)) return {first, last};
  // a verb that the tagger does not know: a long stretch before a comma is no adjunct unless it begins like one
  return !bare && last - first >= 6 && !ADJUNCT.has(tokens[first]!.tag) ? {first, last} : null;
}

const ADJUNCT = new Set<Tag>(["prep", "sub", "conj", "adv", "to", "verb"]);

/** Words that introduce what follows: no clause ends with them. */
const OPENERS = new Set<Tag>(["sub", "prep", "conj", "rel", "det", "poss", "to"]);

/** Some finite verb stands in the range, and its subject before it. */
export function hasFiniteClause({scene: {document}}: Page, first: number, last: number): boolean {
  const {clauses, clauseStart, tokens} = document;
  for (let c = clauseStart[tokens[first]!.sentence]!; c < clauseStart[tokens[last]!.sentence + 1]!; ++c) {
    const {verb} = clauses[c]!;
    if (verb.finite && verb.first >= first && verb.last <= last) return true;
  }
  return false;
}
