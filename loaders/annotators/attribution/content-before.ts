import type {Quotation} from "../../model/quotation.js";
import type {Tag, Token} from "../../model/token.js";
import {CREDIT_MARKS} from "../../text/marks.js";
import {isSpeech} from "../../text/quotations.js";
import type {Page, Range} from "./page.js";

/**
 * The content that stands before token `front`, where the source or its verb begins: what the comma or the closing mark ends.
 * Texts that lost their commas are read by their clauses. Null where nothing there can be content.
 */
export function contentBefore(page: Page, front: number, floor: number): Range | null {
  const {document} = page.scene;
  const {tokens, sentences} = document;
  const sentence = sentences[tokens[front]!.sentence]!;
  let last = front - 1;
  if (front === sentence.first && sentence.i > 0) return asked(page, front);
  if (last < Math.max(sentence.first, floor)) return null;
  if (tokens[last]!.text === ";" || tokens[last]!.text === ":") return null;
  const bare = tokens[last]!.kind !== "punct";
  if (bare && (OPENERS.has(tokens[last]!.tag) || introduces(page, last, front))) return null;
  if (tokens[last]!.text === "," || tokens[last]!.text === "—" || tokens[last]!.text === "-") --last;
  if (last < sentence.first) return null;
  let first = Math.max(sentence.first, floor);
  while (first < last && (tokens[first]!.tag === "conj" || (tokens[first]!.text === "," && first > sentence.first))) ++first;
  first = afterCredit(tokens, first, last);
  if (tokens[first]!.tag === "adv" && tokens[first + 1]?.text === ",") first += 2;
  const covering = page.quotationAt[first];
  if (covering && covering.open < first) first = covering.open;
  if (first > last) return null;
  const closed = page.quotationAt[last];
  if (closed && closed.open > first && tokens[closed.open - 1]!.text === ":") first = closed.open; // Smith was plain: “It is over,” he said
  const opened = page.quotationAt[first];
  if (opened && opened.open === first && opened.close < last && isSpeech(opened) && isTitle(tokens, opened.close + 1, last))
    return {first, last: opened.close};
  const speech = !!closed && closed.open >= first && (isSpeech(closed) || (closed.open === first && isAnswer(page, closed)));
  if (speech || hasFiniteClause(page, Math.max(first, sentence.first), last)) return {first, last};
  if (sentence.zone === "headline" && !bare && tokens.slice(first, last + 1).some((d) => d.tag === "verb")) return {first, last}; // "13 killed, monitor says"
  // a verb that the tagger does not know: a long stretch before a comma is no adjunct unless it begins like one
  return !bare && last - first >= 6 && !ADJUNCT.has(tokens[first]!.tag) ? {first, last} : null;
}

/** “Nonsense,” Smith replied: of a word or two, but the comma stands inside its marks. */
export const isAnswer = ({scene: {document}}: Page, {open, close}: Quotation): boolean =>
  close > open + 1 && ENDS.has(document.tokens[close - 1]!.text);

const ENDS = new Set([",", "?", "!"]);

/** After "(Reuters) –" or "New Delhi, Dec. 14 (ANI):", which stands before the first sentence of wire text. */
function afterCredit(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < Math.min(last - 2, first + 10); ++i)
    if (tokens[i]!.text === ")" && CREDIT_MARKS.has(tokens[i + 1]!.text) && tokens[i - 1]?.capital) return i + 2;
  return first;
}

/** “It is over,” | State Epidemiologist | Dr. Jane Doe said: what stands between a quotation and its source names the source. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; ++i) if (tokens[i]!.tag !== "name" && tokens[i]!.tag !== "noun" && tokens[i]!.text !== ".") return false;
  return true;
}

/** “Who is it?” Smith asked, “Not I.” Jones said: the mark that ends what is said ended the sentence as well. */
function asked({scene: {document}, quotationAt}: Page, front: number): Range | null {
  const {tokens, sentences} = document;
  const sentence = sentences[tokens[front]!.sentence]!;
  const before = sentences[sentence.i - 1]!;
  const quotation = quotationAt[before.last];
  const end = tokens[before.last - 1]?.text ?? ""; // none before a mark that opens the text
  const ended = ASKING.has(end) || (end === "." && quotation && quotation.open <= before.first);
  if (before.paragraph !== sentence.paragraph || quotation?.close !== before.last || !ended) return null;
  return {first: Math.min(quotation.open, before.first), last: before.last};
}

const ASKING = new Set(["?", "!"]);

/** "Smith said | he thought": what follows a verb of speech is what it introduces; not in "Smith said | according to the BBC". */
const introduces = ({scene: {document}, lexicon}: Page, i: number, front: number): boolean =>
  document.tokens[i]!.form === "past" &&
  document.tokens[front]!.tag !== "prep" &&
  (lexicon.cues.get(document.tokens[i]!.lemma)?.some((d) => d.takes.has("clause") && !d.takes.has("person")) ?? false);

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
