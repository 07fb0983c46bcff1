import type {Sentence} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {IN_PHRASE, isFiniteVerb, NOMINAL, OPENS_CLAUSE} from "./classes.js";
import {isMany} from "./grammatical-number.js";
import {behindDay, isDay} from "./times.js";

/**
 * Decides for the past where the object of a participle stands behind its day, means or medium: "Rebels targeted on Sunday the
 * northern suburbs", "Rebels struck with mortar shells Homs city", "Merkel discussed by phone the truce", but not "two men killed on
 * Sunday the army said".
 */
export function reviseTransitive(tokens: readonly Token[], sentence: Sentence) {
  for (let i = sentence.first + 1; i < sentence.last; ++i) {
    const {tag, form, word} = tokens[i]!;
    if (tag !== "verb" || form !== "participle" || word?.frame !== "t" || !word.forms.includes("past")) continue;
    if (!NOMINAL.has(tokens[i - 1]!.tag) || tokens[i - 1]!.tag === "pron") continue;
    const object =
      objectBehindDay(tokens, i + 1) ??
      (hasVerbBefore(tokens, i, sentence.first) ? null : (behindMeans(tokens, i + 1, sentence.last) ?? behindMedium(tokens, i + 1)));
    if (object !== null && object <= sentence.last && !isSubject(tokens, object, sentence.last)) tokens[i]!.form = "past";
  }
}

/** The object behind "on Sunday" at token `i`, where a phrase begins there. */
function objectBehindDay(tokens: readonly Token[], i: number): number | null {
  const at = behindDay(tokens, i, isDay);
  return tokens[at] && beginsObject(tokens[at]!) ? at : null;
}

/** The token behind "with mortar shells" at token `i`, where another phrase begins there. */
function behindMeans(tokens: readonly Token[], i: number, last: number): number | null {
  if (tokens[i]!.lower !== "with") return null;
  let k = i + 2;
  while (k <= last && IN_PHRASE.has(tokens[k]!.tag) && !(beginsObject(tokens[k]!) && (tokens[k]!.tag !== "name" || isMany(tokens[k - 1]!))))
    ++k;
  return k <= last && IN_PHRASE.has(tokens[k]!.tag) ? k : null;
}

/** The token behind "over the phone on Friday" at token `i`, where a noun follows. */
function behindMedium(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]!.tag !== "prep") return null;
  const phone = tokens[i + 1]?.tag === "det" ? i + 2 : i + 1;
  if (!MEDIA.has(tokens[phone]?.lower ?? "")) return null;
  const day = behindDay(tokens, phone + 1, isDay);
  const at = day < 0 ? phone + 1 : day;
  return tokens[at] && IN_PHRASE.has(tokens[at]!.tag) ? at : null;
}

const MEDIA = new Set(["phone", "telephone", "video", "videoconference"]);

/** "the", "its" or a name: "al-Hamra". */
const beginsObject = ({tag, capital, lower}: Token): boolean =>
  tag === "det" || tag === "poss" || (tag === "name" && capital) || lower === "al";

/** Whether a verb stands before token `i` in its clause. */
function hasVerbBefore(tokens: readonly Token[], i: number, first: number): boolean {
  for (let k = i - 1; k >= first && !OPENS_CLAUSE.has(tokens[k]!.tag); --k) if (isFiniteVerb(tokens[k]!)) return true;
  return false;
}

/** Whether the phrase that begins at token `i` has a verb of its own. */
function isSubject(tokens: readonly Token[], i: number, last: number): boolean {
  let k = i + 1;
  while (k <= last && (IN_PHRASE.has(tokens[k]!.tag) || tokens[k]!.tag === "adv")) ++k;
  return k <= last && isFiniteVerb(tokens[k]!);
}
