import type {Cue} from "../../lexicon/cues.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import type {Draft, Page} from "./page.js";

/** The cue that the verb is, with the particle or noun it needs. */
export function cueOf(page: Page, {verb, object, sentence}: Clause): {cue: Cue; last: number} | null {
  const {tokens, sentences} = page.scene.document;
  const limit = sentences[sentence]!.last;
  for (const cue of page.lexicon.cues.get(verb.lemma) ?? []) {
    const [rest] = cue.rest;
    if (!rest) return {cue, last: verb.last};
    if (tokens[verb.main + 1]?.lower === rest && verb.main < limit) return {cue, last: verb.main + 1};
    if (object && tokens[object.head]!.lemma === rest && object.first - verb.last <= 2) return {cue, last: object.last};
  }
  return null;
}

/** How pronouns of one person begin, a shortened "would" left on or not. */
const ONE = new Set(["he", "sh", "it"]);

/** Not asked, denied, imagined or yet to come: something has been said. */
export function isTold({scene: {document}, lexicon}: Page, {i, verb, marker, parent, kind, first}: Clause, cue: Cue): boolean {
  if (verb.negated && !cue.negated) return false;
  const bare = verb.form === "base" && verb.first === verb.main;
  const before = bare && verb.first > 0 ? document.tokens[verb.first - 1]! : null;
  if (before?.tag === "pron" && ONE.has(before.lower.slice(0, 2))) return false; // "what he’d say"
  if (verb.modal && verb.modal !== "can") return false;
  const asked = marker === "if" || marker === "unless" || marker === "whether";
  if (asked && document.tokens[first]!.tag !== "conj") return false; // not "asked if he had paid, and said"
  const above = i > 0 ? document.clauses[i - 1]! : null;
  if (bare && above && lexicon.words.letting.has(above.verb.lemma) && above.object?.last === verb.first - 1) return false;
  if (kind === "gerund" && (marker === "for" || marker === "of") && isNominal(document.tokens[verb.first - 2])) return false; // "grounds for declaring"
  if (kind === "infinitive") return parent >= 0 && lexicon.words.carrier.has(document.clauses[parent]!.verb.lemma);
  return true;
}

const isNominal = (token: Token | undefined): boolean => token?.tag === "noun" || token?.tag === "name";

/** “...,” said a statement posted on the site: what follows an inverted source tells of it; so does "said in a note posted on the site that". */
export function describesSource({scene: {document}}: Page, {verb, sentence}: Clause, before: Draft | undefined): boolean {
  const {source, cueRange, parts} = before ?? {};
  if (cueRange && before?.sentence === sentence && cueRange.last < verb.first && verb.last < parts![0]!.first) return true;
  return (
    !!source &&
    !!cueRange &&
    before?.sentence === sentence &&
    source.first === cueRange.last + 1 &&
    verb.first === source.last + 1 &&
    document.tokens[verb.main]!.word?.forms.includes("participle") === true
  );
}

/** "..., citing unnamed officials": whom the outlet or its source leans on, not what is said. */
export const namesSource = ({scene: {document}, lexicon}: Page, {kind}: Clause, {lemma}: Cue, start: number): boolean =>
  lexicon.words.leaning.has(lemma) && kind === "gerund" && start >= 0 && document.tokens[start]!.tag !== "sub";
