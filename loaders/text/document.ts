import type {Zone} from "../model/article.js";
import type {Document} from "../model/document.js";
import type {Clause, Phrase, Sentence} from "../model/syntax.js";
import type {Token} from "../model/token.js";
import {byToken, cover} from "./by-token.js";
import {joinParted} from "./clauses/inversion.js";
import {findClauses} from "./clauses.js";
import {type HedgeWords, markHedges} from "./hedges.js";
import {findPhrases} from "./phrases.js";
import {hasPluralPossessive, withPluralPossessives} from "./plural-possessives.js";
import {markQuotes} from "./quotes.js";
import {type Abbreviations, type Block, splitSentences} from "./sentences.js";
import {tagSentence} from "./tags.js";
import {tokenize} from "./tokens.js";
import {unitsOf} from "./units.js";
import {findVerbGroups} from "./verbs.js";
import type {Vocabulary} from "./vocabulary.js";

/** What the text layer needs to know of a language. */
export interface Grammar {
  vocabulary: Vocabulary;
  abbreviations: Abbreviations;
  /** Words that hedge a number: "at least", "more than". */
  hedges: HedgeWords;
  /** Names of months and their short forms. */
  months: ReadonlySet<string>;
}

const READ = new Set<Zone["kind"]>(["headline", "subhead", "body"]);

/** Takes a text apart: only headline, subheads and body are read. Linear in the length of the text. */
export function analyse(text: string, zones: readonly Zone[], grammar: Grammar): Document {
  const tokens: Token[] = [];
  const blocks: Block[] = [];
  const units = unitsOf(text);
  const read = zones.filter((d) => READ.has(d.kind));
  const possessives = hasPluralPossessive(text);
  for (const [paragraph, zone] of read.entries()) {
    const first = tokens.length;
    const found = tokenize(text, zone.start, zone.end, grammar.vocabulary, units);
    for (const token of possessives ? withPluralPossessives(text, found) : found) {
      token.i = tokens.length;
      tokens.push(token);
    }
    if (tokens.length > first) blocks.push({zone: zone.kind as Sentence["zone"], paragraph, first, last: tokens.length - 1});
  }
  markQuotes(
    text,
    tokens,
    read.map((d) => d.start)
  );
  const sentences = splitSentences(tokens, blocks, grammar.abbreviations);
  return parse(text, tokens, sentences, grammar);
}

/** Phrases and clauses over tokens that have their class. */
function parse(text: string, tokens: Token[], sentences: Sentence[], grammar: Grammar): Document {
  const document: Document = {
    text,
    tokens,
    sentences,
    phrases: [],
    clauses: [],
    phraseAt: byToken(tokens.length),
    clauseAt: byToken(tokens.length),
    clauseStart: [],
    phraseStart: []
  };
  for (const sentence of sentences) {
    markHedges(tokens, sentence, grammar.hedges);
    tagSentence(tokens, sentence);
    document.clauseStart.push(document.clauses.length);
    document.phraseStart.push(document.phrases.length);
    const phrases = findPhrases(tokens, sentence, document.phrases.length, grammar.months);
    const groups = joinParted(tokens, phrases, findVerbGroups(tokens, sentence), sentence);
    const clauses = findClauses({tokens, sentence, phrases, groups}, document.clauses.length);
    for (const phrase of phrases) {
      cover(document.phraseAt, phrase, phrase.first, phrase.last);
      document.phrases.push(phrase);
    }
    for (const clause of outerFirst(clauses)) cover(document.clauseAt, clause, Math.max(clause.first, sentence.first), clause.last);
    for (const clause of clauses) document.clauses.push(clause);
  }
  document.clauseStart.push(document.clauses.length);
  document.phraseStart.push(document.phrases.length);
  return document;
}

/** A clause that goes on around another comes before it: what lies inside belongs to the inner one. */
function outerFirst(clauses: readonly Clause[]): readonly Clause[] {
  const inOrder = clauses.every((d, k) => {
    if (k === 0) return true;
    const before = clauses[k - 1]!;
    return d.first > before.first || (d.first === before.first && d.last <= before.last);
  });
  return inOrder ? clauses : [...clauses].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** The clauses of a sentence. */
export const clausesOf = (document: Document, sentence: number): Clause[] =>
  document.clauses.slice(document.clauseStart[sentence]!, document.clauseStart[sentence + 1]!);

/** The noun phrases of a sentence. */
export const phrasesOf = (document: Document, sentence: number): Phrase[] =>
  document.phrases.slice(document.phraseStart[sentence]!, document.phraseStart[sentence + 1]!);

/** The text of a range of tokens, `last` inclusive. */
export const textOf = ({text, tokens}: Document, first: number, last: number): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end);
