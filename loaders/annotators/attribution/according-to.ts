import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {contentBefore, hasFiniteClause} from "./content-before.js";
import {contentEnd, trimEnd} from "./content-end.js";
import type {Draft, Page, Range} from "./page.js";
import {extend} from "./sources.js";

/** "According to" with its source's phrase, as it stands in the sentence. */
interface Found {
  page: Page;
  at: number;
  phrase: Phrase;
  /** The comma behind the source, or -1. */
  comma: number;
  /** The sentence's last token. */
  limit: number;
}

/** "According to X, ..." and "..., according to X". */
export function accordingToDraft(page: Page, at: number): Draft | null {
  const {document} = page.scene;
  const {tokens, sentences, phraseAt} = document;
  const {first, last: limit} = sentences[tokens[at]!.sentence]!;
  if (tokens[at]!.quoted || tokens[at + 1]?.lower !== "to") return null;
  const phrase = phraseAt[tokens[at + 2]?.tag === "adv" ? at + 3 : at + 2]; // "according to earlier information"
  if (!phrase || phrase.first > at + 3) return null;
  let comma = nextComma(page, phrase.last + 1, limit);
  const aside = comma > 0 && describes(tokens[comma + 1], tokens[comma + 2], at - first <= 1) ? nextComma(page, comma + 1, limit) : -1;
  if (aside > 0) comma = aside;
  const found: Found = {page, at, phrase, comma, limit};
  const around = interrupted(found, first);
  if (around) return around;
  if (at - first <= 1 || tokens[at - 1]!.tag === "conj" || leads(page, at)) return leading(found);
  return insideRelative(found) ?? trailing(found);
}

/** "according to the ministry, which gave no source,", "according to a draft, seen by the agency,": what stands behind the comma tells of the source. */
const describes = (next: Token | undefined, behind: Token | undefined, opens: boolean): boolean =>
  next?.tag === "rel" || (opens && next?.tag === "verb" && next.word?.forms.includes("participle") === true && behind?.tag === "prep");

/** An attribution whose cue is "according to", from whom it names to the parts of the sentence that are told by it. */
function draftOf({page, at}: Found, source: Range, parts: Range[]): Draft {
  return {
    rule: "according to",
    sentence: page.scene.document.tokens[at]!.sentence,
    cue: page.lexicon.cues.get("according")?.[0] ?? null,
    cueRange: {first: at, last: at + 1},
    source,
    relay: null,
    parts,
    chained: false
  };
}

/** How long a source may be that its comma ends, in tokens. */
const SOURCE_REACH = 25;

/** "According to X, the road is closed." */
function leading(found: Found): Draft | null {
  const {page, phrase, comma, limit} = found;
  const ends = comma > 0 && comma - phrase.first <= SOURCE_REACH;
  const stated = comma < 0 ? statedBy(page, phrase.first, phrase.last) : -1;
  const source =
    stated > 0
      ? (giverOf(page, phrase) ?? {first: phrase.first, last: stated})
      : ends
        ? {first: phrase.first, last: comma - 1}
        : (giverOf(page, phrase) ?? extend(page, phrase, limit));
  const start = ends ? comma + 1 : source.last + 1;
  return start > limit ? null : draftOf(found, source, [{first: start, last: contentEnd(page, start)}]);
}

/** "A rule that, according to X, failed." */
function insideRelative(found: Found): Draft | null {
  const {page, at, phrase, comma, limit} = found;
  const {tokens} = page.scene.document;
  const joint = tokens[at - 1]?.text === "," ? tokens[at - 2] : undefined;
  if (!joint || !(joint.tag === "conj" || RELATIVE.has(joint.lower)) || comma <= 0 || comma >= limit) return null;
  return draftOf(found, {first: phrase.first, last: comma - 1}, [{first: comma + 1, last: contentEnd(page, comma + 1)}]);
}

const RELATIVE = new Set(["that", "which", "who"]);

/** "The strikes, according to X, were planned for weeks": the subject before, its verb behind. */
function interrupted(found: Found, first: number): Draft | null {
  const {page, at, phrase, comma, limit} = found;
  const {tokens, phraseAt} = page.scene.document;
  const subject = tokens[at - 1]?.text === "," ? phraseAt[at - 2] : undefined;
  if (!subject || subject.first !== first || subject.prep >= 0 || page.scene.dateAt[at - 2]) return null;
  if (comma <= 0 || comma - phrase.first > SOURCE_REACH || !goesOn(page, comma + 1, limit)) return null;
  const behindIt = {first: comma + 1, last: trimEnd(tokens, comma + 1, limit)};
  return draftOf(found, {first: phrase.first, last: comma - 1}, [{first, last: at - 2}, behindIt]);
}

/** "The road is closed, according to X", with what goes on behind the source. */
function trailing(found: Found): Draft | null {
  const {page, at, phrase, limit} = found;
  const before = contentBefore(page, at, 0);
  if (!before) return null;
  const source = giverOf(page, phrase) ?? extend(page, phrase, limit);
  return draftOf(found, source, [before, ...behind(page, source, limit)]);
}

/** What a source interrupted and what goes on behind it: a clause without its comma, or behind the comma a verb or a conjunction. */
function behind(page: Page, {last}: Range, limit: number): Range[] {
  const {tokens} = page.scene.document;
  const next = tokens[last + 1];
  if (next?.text === ",")
    return last + 2 < limit && goesOn(page, last + 2, limit) ? [{first: last + 2, last: trimEnd(tokens, last + 2, limit)}] : [];
  const clause = next && next.kind !== "punct" && next.tag !== "verb" && next.tag !== "rel" && last + 1 < limit;
  return clause && hasFiniteClause(page, last + 1, limit) ? [{first: last + 1, last: contentEnd(page, last + 1)}] : [];
}

/** "according to information provided by a source at the ministry": a text together with who gives it, or null. */
function giverOf(page: Page, phrase: Phrase): Range | null {
  const {tokens, phraseAt} = page.scene.document;
  const given = tokens[phrase.last + 1];
  const giver = given?.form === "participle" && tokens[phrase.last + 2]?.lower === "by" ? phraseAt[phrase.last + 3] : undefined;
  if (!giver || giver.sentence !== phrase.sentence) return null;
  return {first: giver.first, last: extend(page, giver, page.scene.document.sentences[phrase.sentence]!.last).last};
}

/** The first word of a phrase that is a text ("statement", "report"): where commas are lost, the source ends there. */
function statedBy({scene: {document}, lexicon}: Page, first: number, last: number): number {
  for (let i = first; i < last; ++i) if (lexicon.sources.get(document.tokens[i]!.lower)?.kind === "document") return i;
  return -1;
}

/** The first comma among tokens `from` to `limit`, or -1. */
function nextComma({scene: {document}}: Page, from: number, limit: number): number {
  for (let i = from; i <= limit; ++i) if (document.tokens[i]!.text === ",") return i;
  return -1;
}

/** Only an adverb or a short adjunct stands before: "Meanwhile, according to X, ...". */
function leads({scene: {document}}: Page, at: number): boolean {
  const {tokens, sentences, clauses, clauseStart} = document;
  const sentence = sentences[tokens[at]!.sentence]!;
  const clause = clauses[clauseStart[sentence.i]!];
  return at - sentence.first <= 6 && (!clause || clauseStart[sentence.i] === clauseStart[sentence.i + 1] || clause.verb.first > at);
}

/** What the source interrupted goes on: a finite verb, or a conjunction. */
function goesOn({scene: {document}}: Page, i: number, limit: number): boolean {
  const {tokens} = document;
  const token = tokens[i]!;
  return i < limit && (token.tag === "aux" || token.tag === "modal" || (token.tag === "verb" && token.form !== "gerund"));
}
