import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {canSpeak} from "./can-speak.js";
import {contentEnd} from "./content-end.js";
import type {Draft, Page, Range} from "./page.js";

/** "Russia's claim that ...", "its call to ...", "reports that ...": a noun of speech with its owner. */
export function nounDraft(page: Page, noun: Token): Draft | null {
  const {document} = page.scene;
  const {tokens, phraseAt, sentences} = document;
  const cue = page.lexicon.nouns.get(noun.lemma) ?? null;
  const phrase = phraseAt[noun.i];
  const next = tokens[noun.i + 1];
  const limit = sentences[noun.sentence]!.last;
  if (!cue || !phrase || !next || noun.quoted || next.sentence !== noun.sentence || noun.i + 2 > limit) return null;
  const clause = next.lower === "that" && next.tag === "sub";
  const infinitive = cue.takes.has("infinitive") && next.tag === "to" && tokens[noun.i + 2]!.tag === "verb";
  if (!clause && !infinitive) return null;
  const source =
    ownerOf(page, phrase.first, noun.i) ?? (page.lexicon.words.nameless.has(noun.lemma) ? {first: noun.i, last: noun.i} : null);
  if (!source) return null;
  const cueRange = {first: noun.i, last: noun.i};
  const parts = [{first: noun.i + 1, last: lastOf(page, phrase, noun.i + 1, infinitive)}];
  return {rule: "noun of speech", sentence: noun.sentence, cue, cueRange, source, relay: null, parts, chained: false};
}

/** What can stand right before a main verb whose subject is far off. */
const JOINTS = new Set<Token["tag"]>(["noun", "name", "verb", "num", "adv"]);

/**
 * The content's last token. Where the noun is a subject, it ends before the sentence's own verb ("the claim that it was over |
 * surprised many"); where it opens the sentence after a preposition, at the comma ("amid reports that it fell, | markets slid").
 */
function lastOf(page: Page, phrase: Phrase, first: number, infinitive: boolean): number {
  const {tokens, clauses, clauseStart} = page.scene.document;
  const last = contentEnd(page, first);
  if (opensWith(page, phrase)) for (let i = first; i <= last; ++i) if (tokens[i]!.text === ",") return i - 1;
  let seen = infinitive;
  for (let c = clauseStart[tokens[first]!.sentence]!; c < clauseStart[tokens[first]!.sentence + 1]!; ++c) {
    const {verb} = clauses[c]!;
    if (verb.first <= first || verb.first > last || !verb.finite) continue;
    const before = tokens[verb.first - 1]!;
    if (seen && clauses[c]!.marker === null && JOINTS.has(before.tag) && !hasOwnSubject(c)) return verb.first - 1;
    seen = true;
  }
  return last;

  /** The noun before the verb is its subject, not the end of the clause before. */
  function hasOwnSubject(c: number): boolean {
    const {subject} = clauses[c]!;
    return !!subject && subject.first > clauses[c - 1]!.verb.last && clauses[c - 1]!.object !== subject && subject.prep < 0;
  }
}

/** Stands in what a preposition opens the sentence with: "Amid reports that", "To a question about the claim that". */
function opensWith({scene: {document}}: Page, {prep, sentence, first}: Phrase): boolean {
  const {tokens, sentences} = document;
  const head = sentences[sentence]!.first;
  if (prep >= 0 && prep <= head + 1) return true;
  if (tokens[head]!.tag !== "prep" && tokens[head]!.tag !== "to") return false;
  for (let i = head + 1; i < first; ++i) if (tokens[i]!.tag === "verb" || tokens[i]!.tag === "aux" || tokens[i]!.text === ",") return false;
  return true;
}

/** The possessor before the noun: "Russia's", "the ministry's", "its". */
function ownerOf(page: Page, first: number, noun: number): Range | null {
  const {tokens, phraseAt} = page.scene.document;
  for (let i = noun - 1; i >= first; --i) {
    const token = tokens[i]!;
    if (token.tag === "poss") return token.lower === "my" || token.lower === "our" || token.lower === "your" ? null : {first: i, last: i};
    if (!token.possessive) continue;
    const phrase = phraseAt[i];
    return phrase && canSpeak(page, null, {...phrase, head: i, last: i}) ? {first: phrase.first, last: i} : null;
  }
  return null;
}
