import type {Clause} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";
import type {Page} from "./page.js";

/** Pronouns that no clause begins with. */
export const OBJECTS = new Set(["him", "them", "me", "us"]);
/** What a verb group begins with. */
export const VERBAL = new Set<Tag>(["verb", "aux", "modal", "adv"]);

/** A finite clause begins at token `i`: its subject stands there. */
export function startsClause({scene: {document}}: Page, i: number): boolean {
  const {tokens, clauses, clauseStart, phraseAt} = document;
  const token = tokens[i];
  if (!token) return false;
  const pronoun = token.tag === "pron";
  if (pronoun && OBJECTS.has(token.lower)) return false;
  for (let c = clauseStart[token.sentence]!; c < clauseStart[token.sentence + 1]!; ++c) {
    const {verb, subject, kind} = clauses[c]!;
    if (pronoun && kind === "relative" && subject?.first === i) return false; // "declared an emergency in the towns they hold"
    if (pronoun) continue;
    if (!verb.finite || verb.first <= i || !subject || kind === "relative") continue;
    if (subject.first === i) return true;
    if (i > subject.first && i <= subject.last) return tokens[i]!.tag === "det";
    const phrase = phraseAt[i];
    if (phrase && phrase.i === subject.i) return true;
  }
  return pronoun;
}

/** "to" and a verb, with only an addressee, a day or a place before it. */
export function infinitiveFollows({scene: {document}}: Page, from: number, limit: number): boolean {
  const {tokens} = document;
  for (let i = from; i < limit; ++i) {
    const {tag} = tokens[i]!;
    if (tag === "to" && (VERBAL.has(tokens[i + 1]!.tag) || tokens[i + 1]!.tag === "open")) return true;
    if (tag === "verb" || tag === "aux" || tag === "modal" || tag === "punct" || tag === "sub" || tag === "rel") return false;
  }
  return false;
}

/** A finite verb follows that is no relative clause's, before the sentence takes a turn. */
export function clauseFollows({scene: {document}}: Page, after: number, limit: number): boolean {
  const {tokens, clauses, clauseStart} = document;
  const {sentence} = tokens[after]!;
  const isAside = ({kind, parent, verb}: Clause) =>
    (kind === "gerund" && tokens[verb.first - 1]!.tag !== "prep" && tokens[verb.first - 1]!.text !== ",") ||
    (parent >= 0 && clauses[parent]!.kind === "relative");
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c) {
    const {verb, kind, subject} = clauses[c]!;
    if (verb.first <= after || verb.first > limit || kind === "relative" || kind === "reduced") continue;
    if (!verb.finite && isAside(clauses[c]!)) continue; // "said notes referring to the case were found"
    if (subject && subject.last < after) return false; // "Smith, who is challenging the mayor in May, left"
    return verb.finite && (kind === "main" || kind === "complement") && !turns(verb.first);
  }
  return false;

  /** "declared an emergency as fires, fed by winds, went on": the verb is of another clause. */
  function turns(at: number): boolean {
    for (let i = after + 1; i < at; ++i) if (tokens[i]!.tag === "sub" && tokens[i]!.lower !== "that") return true;
    return false;
  }
}

/** A past form follows that may only describe a noun: "insisted exports in that year made for a good start" has no other verb. */
export function pastFollows({scene: {document}}: Page, after: number, limit: number): boolean {
  const {clauses, clauseStart, tokens} = document;
  for (let c = clauseStart[tokens[after]!.sentence]!; c < clauseStart[tokens[after]!.sentence + 1]!; ++c) {
    const {verb, kind} = clauses[c]!;
    if (verb.first > after) return verb.last <= limit && kind === "reduced" && tokens[verb.main]!.word?.forms.includes("past") === true;
  }
  return false;
}

/** "suggested that move": without a verb to follow, "that" points at a noun. */
export function pointsAt({scene: {document}}: Page, i: number, limit: number): boolean {
  const {tokens} = document;
  if (tokens[i + 1]?.tag !== "noun") return false;
  for (let k = i + 2; k <= limit; ++k) {
    const {tag, quoted, text, form} = tokens[k]!;
    if (VERBAL.has(tag) && tag !== "adv" && form !== "gerund" && !tokens[k]!.glued) return false;
    if (quoted || text === ":") return false;
  }
  return true;
}

/** The "that" which opens a clause further on, or -1. */
export function thatAfter(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i <= limit; ++i) if (tokens[i]!.lower === "that" && tokens[i]!.tag === "sub") return i;
  return -1;
}
