import type {Tag, Token} from "../../model/token.js";
import {set} from "./assign.js";
import {isVerbOnly, NOMINAL} from "./classes.js";
import type {Context} from "./context.js";
import {AMOUNTS, isPlural} from "./grammatical-number.js";
import {skipAdverbs, startsPhrase, strikes, takesObject, wouldBeNominal} from "./neighbours.js";
import {isDay, isPutOnDay, mayBeDay, PERIODS, startsTime, TIMES_OF_DAY} from "./times.js";

/** What else than an adjective a word of that class is here: "a total of", "injured 12", "were wounded". Null where nothing tells. */
export function adjectiveTag(context: Context): Tag | null {
  const {token, word, before, next} = context;
  if (next?.lower === "of" && before?.tag === "det") return "noun"; // "a total of"
  if (token.lower === "other" && before?.lower === "each" && next?.word?.tags[0] === "adj") return "noun"; // "held each other responsible"
  if (isWithin(context)) return "adv";
  if (sharesName(context)) return "name";
  const nominal = before !== null && NOMINAL.has(before.tag) && !TIMES_OF_DAY.has(before.lower); // not "on Monday night suspected rebels"
  if ((nominal || before?.text === ",") && meetsAgain(context)) return "adv";
  if (hasObject(context) || (nominal && isActOfMany(context))) return "verb";
  if (before?.tag === "num" && next && next.kind !== "number" && wouldBeNominal(next)) return "adj"; // "five wounded soldiers"
  if (nominal && token.lower === "open" && next?.lower === "fire") return "verb";
  if (word.lemma && !next) return "adj";
  if (word.lemma && isLed(context)) return isState(context) || isOfTime(context) ? "adj" : "verb";
  if (word.lemma && (nominal || isDegree(context)) && (word.forms.includes("past") || word.forms.includes("participle"))) return "verb";
  return nominal && token.lower === "further" && next && isVerbOnly(next) ? "adv" : null; // "Smith further argued"
}

/** "North and South Korea": the first of two names that end alike. */
function sharesName({tokens, token, next}: Context): boolean {
  const [other, name] = next?.lower === "and" && token.capital ? [tokens[next.i + 1], tokens[next.i + 2]] : [];
  return !!other?.capital && other.word?.tags[0] === "adj" && !!name?.capital && name.sentence === token.sentence && wouldBeNominal(name);
}

/** "was likely carried out", "was most likely killed", "had long feared": between an auxiliary and its participle. */
function isWithin({tokens, token, word, before, next}: Context): boolean {
  if (!word.lemma && before?.tag === "modal" && next?.word?.tags[0] === "aux") return true; // "must first be signed"
  if (word.lemma || !next?.word?.forms.includes("participle") || next.word.noun || (next.word.tags.length && next.word.tags[0] !== "aux"))
    return false;
  const most = before?.lower === "most" ? before : null;
  const tag = (most ? skipAdverbs(tokens, most.i) : skipAdverbs(tokens, token.i))?.tag;
  if (tag !== "aux") return false;
  if (most) set(most, "adv");
  return true;
}

/** The word before, or in a row of adverbs the one before them. */
const previousOf = ({before, tokens, token}: Context): Token | null => (before?.tag === "adv" ? skipAdverbs(tokens, token.i) : before);

/** "the two last met", "they first spoke", "the talks, first held in 2017". */
const meetsAgain = ({token: {lower}, next}: Context): boolean =>
  (lower === "first" || lower === "last") && !!next?.word?.forms.includes("past") && !next.word.tags.length;

/** "rebels free 12 men", "the sides open a crossing": behind a plural and before another phrase. */
const isActOfMany = ({token, word, before, next}: Context): boolean =>
  token.lower !== "last" && // "the towns' last two posts", which lost its apostrophe
  word.forms.includes("base") &&
  isPlural(before!) &&
  next !== null &&
  next !== undefined &&
  !next.capital &&
  startsPhrase(next);

/** "injured 12", "and wounded dozens". */
function hasObject(context: Context): boolean {
  const {word, next} = context;
  if (!word.forms.includes("past") || !next) return false;
  const previous = previousOf(context);
  return (
    previous !== null &&
    ((previous.tag === "conj" && word.frame !== "s") ||
      previous.tag === "rel" ||
      (NOMINAL.has(previous.tag) && !TIMES_OF_DAY.has(previous.lower)) ||
      isBehindDay(context) ||
      saysOrEnds(previous, next)) &&
    (previous.tag !== "num" || next.kind === "number") &&
    (startsPhrase(next) || next.tag === "adv" || AMOUNTS.has(next.lower))
  );
}

/** "one seriously wounded", not "ten seriously wounded men": how badly those before fared. */
function isDegree({tokens, token: {i}, before, next}: Context): boolean {
  if (before?.tag !== "adv" || !before.lower.endsWith("ly") || (next && wouldBeNominal(next))) return false;
  return NOMINAL.has(skipAdverbs(tokens, i)?.tag ?? "punct");
}

/** "the raid on Friday wounded nine", "... on Friday night wounded nine": the day closes the phrase before. */
function isBehindDay({tokens, before}: Context): boolean {
  const day = before && TIMES_OF_DAY.has(before.lower) ? tokens[before.i - 1] : before;
  return !!day && isDay(day) && tokens[day.i - 1]?.tag === "prep";
}

/** "the area, injured seven", "which they say wounded two": behind a comma or a verb of speech. */
const saysOrEnds = (previous: Token, next: Token): boolean =>
  (previous.text === "," && next.tag !== "adv") || (previous.tag === "verb" && previous.word?.frame === "s");

/** Behind an auxiliary, a modal or "to". */
function isLed(context: Context): boolean {
  const tag = previousOf(context)?.tag;
  return tag === "aux" || tag === "modal" || tag === "to";
}

/** "agreed to last September", "as they did last year". */
const isOfTime = ({token, before, next}: Context): boolean =>
  (before?.tag === "to" || before?.lemma === "do") &&
  token.lower === "last" &&
  next !== null &&
  (PERIODS.has(next.lower) || mayBeDay(next));

/** "talks are continuing" is a state, "they are continuing talks" is not. */
function isState(context: Context): boolean {
  const {word, next} = context;
  return previousOf(context)?.lemma === "be" && !word.forms.includes("participle") && !(word.forms.includes("gerund") && takesObject(next));
}

/** "six killed and nine more wounded": a participle after a number that stands for people. */
export const isPredicate = ({tokens, token: {i}, word: {lemma, forms}, before}: Context): boolean =>
  lemma !== null &&
  forms.includes("participle") &&
  before?.lower === "more" &&
  (tokens[i - 2]?.tag === "num" || AMOUNTS.has(tokens[i - 2]?.lower ?? ""));

/** An adjective made of a verb, before its noun: "the advancing troops"; not "the shelling hit a school". */
export const isAdjectival = ({tokens, token: {possessive, glued}, word: {forms, noun}, before, next}: Context): boolean =>
  !possessive &&
  (forms.includes("participle") || forms.includes("gerund")) &&
  !noun &&
  next !== null &&
  wouldBeNominal(next) &&
  !next.word?.forms.includes("gerund") && // "near a police building killing"
  !startsTime(next, tokens[next.i + 1]) && // "a meeting last night"
  !isPutOnDay(tokens, next.i) && // "a meeting set for Friday"
  (next.tag !== "open" || glued) && // 'so-called "safe zones"'
  next.word?.tags[0] !== "det" &&
  next.word?.tags[0] !== "poss" &&
  !(forms.includes("gerund") && strikes(next, tokens[next.i + 1] ?? null, before));
