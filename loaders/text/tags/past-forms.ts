import type {Token, VerbForm, Word} from "../../model/token.js";
import type {Context} from "./context.js";
import {NOMINAL, PARTICLES, skipAdverbs, takesObject, wouldBeNominal} from "./neighbours.js";

/** Past or participle of a verb that has neither a base nor a noun of that spelling: "killed", "blamed", "shot". */
export function pastForm({tokens, token: {i}, word, before, next}: Context): VerbForm {
  const past = word.forms.includes("past");
  if (past && before && NOMINAL.has(before.tag) && next && PARTICLES.has(next.lower) && tokens[i + 2]?.lower !== "by") return "past"; // "Tehran ruled out talks"
  if (past && isOfRelative(tokens, i)) return "past";
  const subject = before?.tag === "adv" ? skipAdverbs(tokens, i) : null;
  const pronoun = subject !== null && SUBJECTS.has(subject.lower); // "he later left for"
  const follows = next?.lower === "dead" ? (tokens[i + 2] ?? null) : next; // "a man shot dead by guards"
  return verbAfterNominal(word, endsThere(tokens, i) ? null : follows, pronoun ? subject : before);
}

const SUBJECTS = new Set(["he", "she", "it", "they", "we", "i"]);

/** Past or participle, after a noun or at a clause's start: with an object it is active. */
export function verbAfterNominal(word: Word, next: Token | null, before: Token | null = null): VerbForm {
  if (!word.forms.includes("past")) return "participle";
  if (!word.forms.includes("participle")) return "past";
  if (word.frame === "i") return "past";
  if (next?.lower === "by") return "participle";
  if (before?.tag === "rel" || before?.tag === "pron" || word.frame !== "t") return "past";
  if (takesObject(next)) return "past";
  if (next && (next.tag === "open" || next.lower === "that" || next.word?.tags[0] === "to")) return "past";
  return next?.kind === "word" && next.word?.tags[0] === "prep"
    ? "participle"
    : before && NOMINAL.has(before.tag) && next?.kind === "word"
      ? "past"
      : "participle";
}

/** "an attack that Ankara blamed on Damascus": the verb of what a noun's "that" begins with a name. */
const isOfRelative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "name" && tokens[i - 2]?.lower === "that" && tokens[i - 3]?.tag === "noun";

/** "killed this month", "dozens killed as the army advanced": what follows the verb is no object of it. */
function endsThere(tokens: readonly Token[], i: number): boolean {
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (!next || !before) return false;
  if (DEICTIC.has(next.lower)) return PERIODS.has(after?.lower ?? "");
  if (isDistance(tokens, i + 1)) return true;
  const counted = before.tag === "num" || tokens[i - 2]?.tag === "num" || before.lower === "dozens" || before.lower === "scores";
  return counted && (next.word?.tags[0] === "sub" || ENDING.has(next.lower) || isOther(tokens, i + 1));
}

/** "a town located about 30 kilometres north of": how far, no object. */
function isDistance(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.tag === "adv") ++i;
  return i < tokens.length && tokens[i]!.kind === "number" && LENGTH.test(tokens[i + 1]?.lower ?? "");
}

const LENGTH = /^(?:kms?|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?)$/;

/** After these no object follows. */
const ENDING = new Set(["there", "here", "due"]);

/** "six killed, 21 injured" without its comma: the number has a participle of its own, and ends with it. */
function isOther(tokens: readonly Token[], i: number): boolean {
  const [number, fate, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (number.kind !== "number" && number.word?.tags[0] !== "num") return false;
  return !!fate?.word?.lemma && fate.word.tags[0] === "adj" && fate.word.forms.includes("participle") && (!after || !wouldBeNominal(after));
}

const DEICTIC = new Set(["this", "last", "that", "each", "every"]);

const PERIODS = new Set(["day", "week", "weekend", "month", "year", "morning", "evening", "night", "afternoon", "summer", "winter"]);
