import type {Tag, Token, VerbForm, Word} from "../../model/token.js";
import {NOMINAL, PARTICLES, plain, SUBJECT_PRONOUNS} from "./classes.js";
import type {Context} from "./context.js";
import {AMOUNTS, isOfOne} from "./grammatical-number.js";
import {isLength} from "./lengths.js";
import {skipAdverbs, startsPhrase, takesObject, wouldBeNominal} from "./neighbours.js";
import {mayBeDay, PERIODS, UNITS_OF_TIME} from "./times.js";

/** Past or participle of a verb that has neither a base nor a noun of that spelling: "killed", "blamed", "shot". */
export function pastForm({tokens, token: {i}, word, before, next}: Context): VerbForm {
  const past = word.forms.includes("past");
  const subject = before?.tag === "adv" ? skipAdverbs(tokens, i) : null;
  if (past && next && PARTICLES.has(next.lower) && isDoneBy(subject, before, tokens[i + 2] ?? null)) return "past";
  if (past && next && PARTICLES.has(next.lower) && before?.kind === "punct" && startsPhrase(tokens[i + 2] ?? null)) return "past"; // "– carried out the raid"
  if (past && isOfRelative(tokens, i)) return "past";
  if (before && isDoneTo(tokens, i, word, subject ?? before)) return "participle";
  if (before && word.complements.includes("name") && isNamedSo(tokens, i)) return "participle";
  const pronoun = subject !== null && (SUBJECT_PRONOUNS.has(subject.lower) || subject.lower === "it"); // "he later left for"
  const follows = next?.lower === "dead" ? (tokens[i + 2] ?? null) : next; // "a man shot dead by guards"
  return verbAfterNominal(word, endsThere(tokens, i) ? null : follows, pronoun ? subject : before);
}

/** "Tehran ruled out talks", "Tehran also ruled out talks": before a particle; behind an adverb only where an object follows. */
const isDoneBy = (subject: Token | null, before: Token | null, after: Token | null): boolean =>
  subject ? NOMINAL.has(subject.tag) && takesObject(after) : before !== null && NOMINAL.has(before.tag) && after?.lower !== "by";

/** "men believed to be rebels", "a trader linked to the port": a verb whose active has no "to" behind it tells of the noun before. */
function isDoneTo(tokens: readonly Token[], i: number, {forms, frame, takesTo}: Word, {tag}: Token): boolean {
  if (tokens[i]!.lower === "used" && tokens[i + 2]?.lower === "be") return false; // "the town, which fell, used to be"
  if (tokens[i + 2]?.kind === "number" && tokens[i + 3]?.lower === "the") return false; // "brought to 49 the number"
  if (takesTo || tokens[i + 1]?.lower !== "to" || !forms.includes("participle") || tag === "pron" || tag === "rel") return false;
  return frame === "t" || (frame === "s" && NOMINAL.has(tag) && isInfinitive(tokens[i + 2]));
}

/** "a man named Hassan", "in a village called Sarmin": one of a kind, and its name. */
function isNamedSo(tokens: readonly Token[], i: number): boolean {
  const apart = tokens[i - 1]!.text === ",";
  const [noun, name] = [tokens[apart ? i - 2 : i - 1], tokens[i + 1]];
  if (noun?.tag !== "noun" || noun.capital || !name?.capital || name.demonym) return false;
  return apart || isOfOne(tokens, i - 1);
}

const isInfinitive = (token: Token | undefined): boolean =>
  token?.word?.forms.includes("base") === true && (token.word.tags[0] === "aux" || !token.word.noun);

/** Past or participle, after a noun or at a clause's start: with an object it is active. */
export function verbAfterNominal(word: Word, next: Token | null, before: Token | null = null): VerbForm {
  if (!word.forms.includes("past")) return "participle";
  if (!word.forms.includes("participle")) return "past";
  if (word.frame === "i") return "past";
  if (next?.lower === "by") return "participle";
  if (word.tells && before && NOMINAL.has(before.tag) && (!next || next.text === ".")) return "past"; // "..., the government repeated."
  if (before && before.tag !== "pron" && before.tag !== "rel" && next && !next.capital && AUXILIARY.has(next.word?.tags[0]))
    return "participle"; // "the progress made was slow"
  if (before?.tag === "sub" && ELLIPTIC.has(before.lower) && !takesObject(next)) return "participle"; // "will respond if attacked"
  const acts = before?.tag === "rel" || (before?.tag === "pron" && word.tags[0] !== "adj"); // not "one was killed and another wounded"
  if (acts || word.frame !== "t") return "past";
  if (takesObject(next)) return "past";
  if (next && (next.tag === "open" || next.lower === "that" || BEFORE_CLAUSE.has(next.word?.tags[0]))) return "past";
  return next?.kind === "word" && next.word?.tags[0] === "prep"
    ? "participle"
    : before && NOMINAL.has(before.tag) && next?.kind === "word"
      ? "past"
      : "participle";
}

/** What stands right before a participle where "it is" is left out. */
export const ELLIPTIC = new Set(["if", "unless", "when", "once", "until", "though", "although"]);

/** "offered to go", "threatened not to go". */
const BEFORE_CLAUSE = new Set<Tag | undefined>(["to", "neg"]);

const AUXILIARY = new Set<Tag | undefined>(["aux", "modal"]);

/** "an attack that Ankara blamed on Damascus": the verb of what a noun's "that" begins with a name. */
const isOfRelative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "name" && tokens[i - 2]?.lower === "that" && tokens[i - 3]?.tag === "noun";

/** "killed this month", "dozens killed as the army advanced": what follows the verb is no object of it. */
function endsThere(tokens: readonly Token[], i: number): boolean {
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (!next || !before) return false;
  if (DEICTIC.has(next.lower)) return PERIODS.has(after?.lower ?? "");
  if (next.lower === "the" && RELATIVE.has(after?.lower ?? "")) return PERIODS.has(tokens[i + 3]?.lower ?? "");
  if (mayBeDay(next)) return true; // "a statement issued Friday"
  if (UNITS_OF_TIME.has(after?.singular ?? "") && SHIFTS.has(tokens[i + 3]?.lower ?? "")) return true; // "launched a week ago"
  if (isMeasure(tokens, i + 1) || next.lower === "there") return true; // "troops stationed there"
  const counted =
    before.tag === "num" ||
    (before.tag === "pron" && tokens[i - 2]?.lower === "and") ||
    tokens[i - 2]?.tag === "num" ||
    AMOUNTS.has(before.lower);
  return counted && (next.word?.tags[0] === "sub" || ENDING.has(next.lower) || isOther(tokens, i + 1));
}

/** "a town located about 30 kilometres north of", "men held more than nine months in": how far or long, no object. */
function isMeasure(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.tag === "adv") ++i;
  const [number, unit] = [tokens[i], tokens[i + 1]];
  if (!number || !unit || (number.kind !== "number" && plain(number) !== "num")) return false;
  return isLength(unit) || (PERIODS.has(unit.singular) && tokens[i + 2]?.lower !== "of");
}

/** What tells a time by its distance. */
const SHIFTS = new Set(["ago", "earlier", "before"]);

/** After these no object follows. */
const ENDING = new Set(["there", "here", "due"]);

/** "six killed, 21 injured" without its comma: the number has a participle of its own, and ends with it. */
function isOther(tokens: readonly Token[], i: number): boolean {
  const [number, fate, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (number.kind !== "number" && number.word?.tags[0] !== "num") return false;
  return !!fate?.word?.lemma && fate.word.tags[0] === "adj" && fate.word.forms.includes("participle") && (!after || !wouldBeNominal(after));
}

const DEICTIC = new Set(["this", "last", "that", "each", "every"]);

/** "killed the previous day". */
const RELATIVE = new Set(["previous", "same", "next", "following"]);
