import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Token} from "../../model/token.js";
import {isOfGuest} from "./guest.js";
import {GOES_ON, isOnBehalf, isPost, isSeated} from "./members.js";
import type {Reading} from "./reading.js";
import {startsClause} from "./subject-phrase.js";

/** "along with", "together with" */
const TOGETHER = new Set(["along", "together"]);
/** Marks within an enumeration, also the full stop of "Gen. Doe": a sentence ends at its limit. */
const MARKS = new Set([",", "&", "(", ")", "[", "]", "."]);
/** Word classes that no enumeration of parties goes over. */
const ENDING = new Set<Token["tag"]>(["aux", "modal", "rel", "to", "neg"]);

/** A word that tells a talk, and is no name. */
export const isOfTalk = ({scene, lexicon}: Reading, {tag, i}: Token): boolean =>
  tag === "noun" && scene.actorAt[i] === undefined && longestMatch(lexicon.nouns, scene.document.tokens, i) !== null;

/** "met him about talks in Geneva next week": a talk that another is about, with a place and a day of its own. */
export function isTopic(reading: Reading, token: Token): boolean {
  if (!isOfTalk(reading, token)) return false;
  const {tokens, phraseAt} = reading.scene.document;
  const prep = phraseAt[token.i]?.prep ?? -1;
  return prep >= 0 && ABOUT.has(tokens[prep]!.lower);
}

const ABOUT = new Set(["about", "concerning", "regarding"]);

/**
 * The token behind a word that stands between two members of an enumeration that began at `from`, or within one of them; -1 where
 * the enumeration ends there.
 */
export function behindLink(reading: Reading, i: number, from: number): number {
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const token = tokens[i]!;
  const {tag, lower, lemma, form} = token;
  if (isOfGuest(scene, i)) return i + 1;
  if (lower === "for" && isOnBehalf(scene, i)) return i + 1;
  if ((tag === "to" || lower === "for") && isPost(scene, i)) return scene.actorAt[tokens[i + 1]!.lower === "the" ? i + 2 : i + 1]!.last + 1; // "the envoy to Syria, Jane Doe, and"
  if (tag === "verb") {
    const led = tokens[i + 1]?.lower === "by";
    return lexicon.words.lead.has(lemma) && (led || form === "gerund") ? i + (led ? 2 : 1) : -1; // "led by", "heading"
  }
  if (isOfTalk(reading, token)) return -1; // "a meeting with Putin and talks with Merkel"
  if (ENDING.has(tag) || (tag === "sub" && lower !== "as")) return -1;
  if (lower === "in" && i > from && isSeated(scene, i)) return scene.placeAt[i + 1]!.last + 1; // "the government in Tripoli and the rebels"
  if (tag === "prep") return joinsMembers(tokens, token) ? i + 1 : -1;
  if (token.kind === "punct" && tag !== "open" && tag !== "close" && !MARKS.has(token.text)) return -1;
  return i > from && (token.text === "," || tag === "conj") && startsClause(scene, i + 1, from) ? -1 : i + 1;
}

/** "of", "including", "between", "as well as", "along with": a preposition inside an enumeration. */
function joinsMembers(tokens: readonly Token[], {i, lower}: Token): boolean {
  if (GOES_ON.has(lower) || lower === "as" || lower === "between" || lower === "among") return true;
  return (TOGETHER.has(lower) && tokens[i + 1]?.lower === "with") || (lower === "with" && TOGETHER.has(tokens[i - 1]?.lower ?? ""));
}
