import type {Cue} from "../../lexicon/cues.js";
import type {Tag, Token} from "../../model/token.js";
import {isSpeech} from "../../text/quotations.js";
import {afterAdjunct} from "./adjuncts.js";
import {atPhrase} from "./content-phrase.js";
import {begins, goOn, type Step, type Walk} from "./content-walk.js";
import type {Page} from "./page.js";
import {clauseFollows, OBJECTS, pointsAt, startsClause, thatAfter} from "./what-follows.js";

const AFTER_DAY = new Set<Tag>(["sub", "open", "prep", "to"]);

/**
 * Where the content begins that follows a cue, or -1 where none does: at "that" or "to", at quotation marks, at a colon, at
 * a clause, at the noun phrase that the cue takes. Adverbs, days, addressees and adjuncts in between are the outlet's.
 */
export function contentStart(page: Page, cue: Cue, from: number, limit: number): number {
  const walk: Walk = {page, cue, from, limit, addressed: cue.takes.has("person")};
  for (let at = from; at <= limit; ) {
    const next = step(walk, at);
    if (next === null) return -1;
    if ("start" in next) return next.start <= limit ? next.start : -1; // a text that breaks off: "Russia called for"
    at = next.goOn;
  }
  return -1;
}

/** What the token at `i` makes of the walk: the content begins here, it goes on further right, or there is none. */
function step(walk: Walk, i: number): Step {
  const {page, cue, from, limit} = walk;
  const {tokens, phraseAt} = page.scene.document;
  const token = tokens[i]!;
  if (token.tag === "open") return atQuotation(walk, i);
  if (opensContent(walk, i)) return cue.takes.has("clause") && token.lower === "that" && pointsAt(page, i, limit) ? null : begins(i);
  if (token.text === ":") return i < limit ? begins(i + 1) : null;
  if (token.text === ",") {
    const quoted = tokens[i + 1]?.tag === "open" && page.quotationAt[i + 1] && (cue.takes.has("clause") || cue.takes.has("quote"));
    const after = quoted ? -1 : afterAdjunct(page, i, limit);
    return quoted ? begins(i + 1) : after < 0 ? null : goOn(after);
  }
  if (token.tag === "prep" || token.tag === "to") return afterPreposition(walk, i);
  const day = page.scene.dateAt[i];
  const told = day && tokens[day.last + 1]?.lower === "that"; // "said last month that"
  if (day && token.tag === "adj" && startsClause(page, day.last + 1)) return goOn(day.last + 1); // "said early Tuesday he was ill"
  if (day && (told || i > from) && AFTER_DAY.has(tokens[day.last + 1]?.tag ?? "punct")) return goOn(day.last + 1); // "told us this morning that"
  if (day && cue.takes.has("gerund") && tokens[day.last + 1] && isGerund(tokens[day.last + 1]!)) return begins(day.last + 1); // "denied Monday having fled"
  if (OBJECTS.has(token.lower) && !walk.addressed && !cue.takes.has("infinitive")) return null; // "found them, and what"
  const phrase = phraseAt[i];
  return phrase ? atPhrase(walk, i, phrase) : isPassedOver(walk, i) ? goOn(i + 1) : null;
}

/** A quotation that is speech, or what the cue takes, is content; a term in marks is passed over. */
function atQuotation({page, cue: {takes}}: Walk, i: number): Step {
  const quotation = page.quotationAt[i];
  if (quotation && (isSpeech(quotation) || (takes.has("clause") && startsClause(page, i + 1)) || takes.has("noun"))) return begins(i);
  return goOn((quotation?.close ?? i) + 1);
}

/** A word that by itself opens what the cue takes: "that", "whether", "to", a gerund. */
function opensContent({page, cue: {takes}, limit}: Walk, i: number): boolean {
  const {tokens} = page.scene.document;
  const {words} = page.lexicon;
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (takes.has("clause")) {
    if ((token.tag === "det" || token.tag === "poss") && next?.tag === "open" && clauseFollows(page, i, limit)) return true; // the "safe zone" is
    if (token.lower === "that" && (token.tag !== "det" || startsClause(page, i + 1))) return true;
    if (
      words.asking.has(token.lower) ||
      (words.condition.has(token.lower) && (token.tag === "sub" || (token.tag === "adv" && startsClause(page, i + 1))))
    )
      return true;
  }
  if (token.tag === "to" || token.lower === "to") {
    if (takes.has("infinitive") && next && INFINITIVE.has(next.tag)) return true;
    if (takes.has("gerund") && next?.form === "gerund") return true;
  }
  return takes.has("gerund") && isGerund(token);
}

/** "denied taking", "denied having taken". */
const isGerund = ({tag, form}: Token): boolean => form === "gerund" && (tag === "verb" || tag === "aux");

const INFINITIVE = new Set<Tag>(["verb", "aux", "adv", "open"]);

/** Behind a preposition that the cue takes, else past its phrase. */
function afterPreposition({page, cue, limit}: Walk, i: number): Step {
  const {tokens, phraseAt} = page.scene.document;
  if (cue.takes.has(tokens[i]!.lower as "of")) return begins(i + 1);
  const next = tokens[i + 1];
  const phrase = phraseAt[i + 1];
  if (next?.form === "gerund" && next.tag === "verb" && !phrase) {
    const that = thatAfter(tokens, i, limit); // "responded by shelling"
    return that < 0 ? null : begins(that);
  }
  return goOn(phrase && phrase.last > i ? phrase.last + 1 : i + 1);
}

/** How far behind a past form that only describes "that" may stand, in tokens: "said in a note posted on the website of the army that". */
const REDUCED = 10;

/** Adverbs and numbers, and a participle that only describes: "in a report issued on Wednesday that", "in another, “...". */
function isPassedOver({page, from}: Walk, i: number): boolean {
  const {tokens} = page.scene.document;
  const {tag, form, lemma} = tokens[i]!;
  if (form === "gerund" && page.lexicon.cues.has(lemma)) return false; // "ended the speech by saying"
  const reduced = tag === "verb" && i > from && (form !== "past" || tokens.slice(i + 1, i + REDUCED).some((d) => d.lower === "that"));
  const lone = tag === "det" && tokens[i + 1]?.kind === "punct";
  return lone || reduced || tag === "adv" || tag === "num" || tag === "close" || tag === "name";
}
