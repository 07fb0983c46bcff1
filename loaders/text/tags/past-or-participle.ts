import type {Sentence} from "../../model/syntax.js";
import type {Frame, Tag, Token} from "../../model/token.js";
import {IN_PHRASE, isFiniteVerb, NOMINAL, OPENS_CLAUSE, PARTICLES} from "./classes.js";
import {isIndefinite, isPlural} from "./grammatical-number.js";
import {isDay} from "./times.js";

/**
 * Decides what a past form without an object is where its verb can do without one, once all words have their class: the verb of
 * "Protesters gathered in the square", but a participle in "Protesters gathered in the square were attacked" and "police attacked
 * protesters gathered in the square".
 */
export function reviseIntransitive(tokens: readonly Token[], sentence: Sentence) {
  for (let i = sentence.first + 1; i < sentence.last; ++i) {
    const {tag, form, word} = tokens[i]!;
    if (tag !== "verb" || form !== "past" || !word?.forms.includes("participle") || word.frame === "i" || word.lemma === SAY) continue;
    if (isApart(tokens, i, sentence.last)) tokens[i]!.form = "participle";
    const before = (tokens[i - 1]!.tag === "close" && tokens[i - 2]) || tokens[i - 1]!;
    if (!NOMINAL.has(before.tag) || before.tag === "pron" || !isAside(tokens[i + 1]!) || hasParticle(tokens, i)) continue;
    if (describesObject(tokens, i, word.frame, sentence.first) || leadsToVerb(tokens, i, sentence.last)) tokens[i]!.form = "participle";
  }
}

/** The verb that hardly ever describes a noun: "The army said in a note posted on the site that". */
const SAY = "say";
const QUOTES = new Set<Tag>(["open", "close"]);

/** A preposition, "to", "after" or a day: no object. */
const isAside = (token: Token): boolean =>
  token.tag === "prep" || token.tag === "to" || (token.tag === "sub" && token.word?.tags.includes("prep") === true) || isDay(token);

/** "stepped up attacks": the particle of the verb, and its object. */
const hasParticle = (tokens: readonly Token[], i: number): boolean =>
  PARTICLES.has(tokens[i + 1]!.lower) && tokens[i + 2] !== undefined && IN_PHRASE.has(tokens[i + 2]!.tag);

/** "the banks, closed since June, would reopen": set apart by commas, behind which the verb stands. */
function isApart(tokens: readonly Token[], i: number, last: number): boolean {
  if (tokens[i - 1]!.text !== "," || !NOMINAL.has(tokens[i - 2]?.tag ?? "punct")) return false;
  if (!isAside(tokens[i + 1]!) && tokens[i + 3]?.lower !== "ago") return false; // "launched a week ago"
  let k = i + 1;
  while (k < last && isWithin(tokens[k]!)) ++k;
  if (tokens[k]!.text !== ",") return false;
  do ++k;
  while (k < last && tokens[k]!.tag === "adv");
  return k <= last && isFiniteVerb(tokens[k]!);
}

/** What may stand between two commas with a participle, another one too: "launched in May and backed by jets". */
const isWithin = ({tag, form}: Token): boolean =>
  IN_PHRASE.has(tag) || tag === "prep" || tag === "adv" || tag === "conj" || form === "participle";

/** "attacked protesters gathered in", "in a bus driven by": the noun before has its place in a clause that has its verb. */
function describesObject(tokens: readonly Token[], i: number, frame: Frame, first: number): boolean {
  let k = i - 1;
  while (k >= first && (QUOTES.has(tokens[k]!.tag) || (IN_PHRASE.has(tokens[k]!.tag) && !tokens[k]!.possessive))) --k;
  const leader = tokens[k];
  if (k < first || !leader) return false;
  if (frame === "s" && !isIndefinite(tokens[k + 1])) return false; // "ten were killed the agency in the town said on"
  if (leader.tag === "verb") return leader.word?.frame !== "s" && !isInSubject(tokens, k, first);
  if (leader.tag !== "prep" && leader.tag !== "to") return false;
  for (--k; k >= first && !OPENS_CLAUSE.has(tokens[k]!.tag); --k) {
    if (isFiniteVerb(tokens[k]!)) return tokens[k]!.word?.frame !== "s";
    if (tokens[k]!.kind === "punct" && !(tokens[k]!.text === "," && tokens[k + 1]!.tag === "prep")) return false; // ", despite the failure of a truce announced in"
  }
  return false;
}

/** "a man carrying a bag escaped from": a gerund or participle that only describes the subject. */
function isInSubject(tokens: readonly Token[], verb: number, first: number): boolean {
  const {form} = tokens[verb]!;
  if (form !== "gerund" && form !== "participle") return false;
  for (let k = verb - 1; k >= first && !OPENS_CLAUSE.has(tokens[k]!.tag); --k) if (isFiniteVerb(tokens[k]!)) return false;
  return true;
}

/** Another verb follows that has no subject but the noun before this one: all nouns between stand behind prepositions or verbs. */
function leadsToVerb(tokens: readonly Token[], i: number, last: number): boolean {
  let governs = false;
  for (let k = i + 1; k <= last; ++k) {
    const {tag, kind, word} = tokens[k]!;
    if (isFiniteVerb(tokens[k]!)) return tokens[k - 1]!.tag !== "to" && (word?.frame !== "s" || endsPlace(tokens, k - 1));
    if (kind === "punct" || OPENS_CLAUSE.has(tag) || tag === "pron") return false;
    if (tag === "prep" || tag === "to" || tag === "verb") governs = true;
    else if (isDay(tokens[k]))
      governs = false; // "on Monday"
    else if (IN_PHRASE.has(tag) && beginsPhrase(tokens, k)) {
      if (!governs) return false;
      governs = false;
    }
  }
  return false;
}

/** "leaders assembled in Kyiv warned", not "gathered in the town activists said": one name or noun that a preposition governs. */
function endsPlace(tokens: readonly Token[], i: number): boolean {
  const {tag, capital} = tokens[i]!;
  if (tag === "name" && capital) return tokens[i - 1]!.tag === "prep";
  return tag === "noun" && !isPlural(tokens[i]!) && tokens[i - 1]!.tag === "det" && tokens[i - 2]?.tag === "prep";
}

const beginsPhrase = (tokens: readonly Token[], i: number): boolean =>
  !IN_PHRASE.has(tokens[i - 1]!.tag) || ((tokens[i]!.tag === "det" || tokens[i]!.tag === "poss") && NOMINAL.has(tokens[i - 1]!.tag));
