import type {Token, VerbForm} from "../../model/token.js";
import {agrees, isGoverned, isJoined, isOfMany} from "./agreement.js";
import {IN_PHRASE, isNounOrName, isVerbOnly, NOMINAL, OPENS_CLAUSE, PARTICLES} from "./classes.js";
import type {Context} from "./context.js";
import {isFronted} from "./fronted.js";
import {isMany, isOfOne, isPlural} from "./grammatical-number.js";
import {skipAdverbs, startsPhrase, takesObject} from "./neighbours.js";
import {behindDay, isPutOnDay, mayBeDay} from "./times.js";

/** What a step says of a word: the verb's form, that it is a noun, or nothing. */
type Answer = VerbForm | "noun" | null;

/** One question about a word, the token before it and the form that it has as a verb. */
type Step = (context: Context, before: Token, form: VerbForm) => Answer;

/**
 * Base or third person that is as often a noun: "rebels attack the town", "an attack on the town". The first step that has an answer
 * holds, so the steps stand from the surest sign to the weakest: a phrase that cannot end before the word; words that only a verb
 * has beside it; what kind of clause goes on there; that the word has one use alone. What is left stands behind a noun, which is its
 * subject where the two agree and an object follows.
 */
export function ambiguousForm(context: Context): VerbForm | null {
  const {word, next} = context;
  const {forms} = word;
  const form: VerbForm = forms.includes("past") ? "past" : forms.includes("third") ? "third" : "base";
  const before = subjectBefore(context);
  if (!before) return form === "base" && !word.noun && takesObject(next) ? "base" : null;
  for (const step of STEPS) {
    const answer = step(context, before, form);
    if (answer) return answer === "noun" ? null : answer;
  }
  return null;
}

/** "fired live rounds", "with mortar shells the old town": the word ends the phrase before it. */
function asEndOfPhrase({word, tokens}: Context, before: Token, form: VerbForm): Answer {
  if (form === "base" && meetsObject(before)) return "noun";
  if (form === "third" && word.noun && before.glued && before.tag === "name" && tokens[before.i - 1]?.tag === "name") return "noun"; // "Russia-Turkey talks"
  return form === "third" && before.tag === "noun" && word.noun && tokens[before.i - 1]?.lower === "with" ? "noun" : null;
}

/** "formally requests", "and cut the road", "Turkey plans to": words beside it that only a verb has. */
function besideVerbWords({word, token, tokens, next}: Context, before: Token, form: VerbForm): Answer {
  if (before.tag === "adv" && before.lower.endsWith("ly") && !BEFORE_NOUNS_TOO.has(before.lower)) return form;
  if (!next) return null;
  if (before.lower === "then" && form === "base" && startsPhrase(next) && endsClause(tokens[before.i - 1])) return form; // "will return to Bonn, then visit Rome"
  if ((isNounOrName(before) || before.text === ",") && isPutOnDay(tokens, token.i)) return "participle";
  if (before.text === "," && word.forms.includes("participle") && goesOnWithInfinitive(tokens, next)) return "participle"; // "the vote, set to open"
  const joined = before.tag === "conj" || before.text === ",";
  if (word.noun && joined && (goesOnWithDeterminer(next) || PARTICLES.has(next.lower))) return form; // "and set off a blast"
  if (joined && form === "third" && isMany(next) && goesOnFromThird(tokens, before)) return form; // "stops raids, lifts blockades and frees men"
  if (!NOMINAL.has(before.tag) || (form === "third") === (isOfMany(tokens, before) || isJoined(tokens, token.i))) return null;
  if (next.word?.tags[0] === "to" && !(word.noun && isGoverned(tokens, before))) return form;
  return before.tag === "name" && form === "third" && word.lemma === "call" && (next.lower === "for" || next.lower === "on") ? form : null;
}

const goesOnWithInfinitive = (tokens: readonly Token[], next: Token): boolean =>
  next.lower === "to" && tokens[next.i + 1]?.word?.forms.includes("base") === true;

const endsClause = (token: Token | undefined): boolean => token?.text === "," || token?.lower === "and";

/** "Syria demands that", "who attack", "Europe, he argued, needs": the clause that goes on needs its verb. */
function insideClause({word, tokens, next}: Context, before: Token, form: VerbForm): Answer {
  if (word.noun && before.tag === "name" && before.demonym && !startsPhrase(next)) return "noun"; // "Turkish forces set up"
  if (next?.lower === "that" && NOMINAL.has(before.tag) && (word.frame === "s" || word.takesTo)) return form; // not "talks that were planned"
  if (before.tag === "rel" && word.noun && tokens[before.i - 1]?.tag === "prep") return "noun"; // "in which shells were used"
  if (before.text === "," && form === "third" && startsPhrase(next) && closesTeller(tokens, before.i)) return form;
  if (form === "third" && before.tag === "name" && !before.demonym && tokens[before.i - 1]?.lower === "which") return form; // "which Iran lists as"
  if (form === "base" && isTurnedRound(tokens, before)) return form;
  if (before.lower === "that" && opensRelative(tokens, before.i, form) && (startsPhrase(next) || next?.word?.tags[0] === "adj"))
    return form;
  return before.tag === "rel" || before.tag === "pron" ? form : null;
}

/** "a deal that sets clear limits", "groups that back the army": the noun before "that" agrees. */
const opensRelative = (tokens: readonly Token[], that: number, form: VerbForm): boolean => {
  const noun = tokens[that - 1];
  return noun !== undefined && isNounOrName(noun) && noun.sentence === tokens[that]!.sentence && (form === "third") !== isPlural(noun);
};

/** "Not only did the army shell": its auxiliary stands before the subject. */
function isTurnedRound(tokens: readonly Token[], {i, sentence}: Token): boolean {
  let k = i;
  while (k > 0 && tokens[k]!.sentence === sentence && IN_PHRASE.has(tokens[k]!.tag)) --k;
  if (k === i || tokens[k]!.sentence !== sentence || (tokens[k]!.tag !== "modal" && tokens[k]!.lemma !== "do")) return false;
  let first = k;
  while (first > 0 && tokens[first - 1]!.sentence === sentence) --first;
  return isFronted(tokens, k, {first});
}

/** A word that is no noun is a verb; a noun is no verb where no subject can end before it. */
function withOneUse({word}: Context, before: Token, form: VerbForm): Answer {
  if (!word.noun) return form;
  return NOMINAL.has(before.tag) || before.tag === "close" ? null : "noun";
}

/** "rebels attack the town": a verb where the noun before it agrees and an object, a particle or "by" follows. */
function behindSubject(context: Context, before: Token, form: VerbForm): Answer {
  const {word, token, tokens, next} = context;
  const apart = !!next && form === "third" && isMany(next) && isOfOne(tokens, before.i); // "a bomber targets worshippers": no phrase of one ends in many
  if (before.tag === "noun" && next && !apart && !startsPhrase(next) && isGoverned(tokens, before)) return "noun"; // "of the government forces positions"
  const participle = word.forms.includes("participle");
  if (participle && next?.lower === "by") return "participle"; // "the towns hit by"
  if (!agrees(context, before, form)) return "noun";
  if (next && PARTICLES.has(next.lower)) return participle && tokens[token.i + 2]?.lower === "by" ? "participle" : form; // "villages cut off by the raid", "Damascus rules out talks"
  if (word.mostlyNoun && !apart && (token.capital || !startsPhrase(next))) return "noun"; // "government forces battle rebels", "United States"
  const behind = tokens[behindDay(tokens, token.i + 1, mayBeDay)]; // "The jets hit on Sunday night several towns"
  const object = behind?.sentence === token.sentence ? behind : next;
  return takesObject(object) && object?.tag !== "open" && !(object && isVerbOnly(object)) ? form : "noun";
}

const STEPS: readonly Step[] = [asEndOfPhrase, besideVerbWords, insideClause, withOneUse, behindSubject];

/** "fired live rounds", not "helped draft the text": behind a past form with an object stands no other verb's base. */
const meetsObject = ({tag, form, word}: Token): boolean =>
  tag === "verb" && form === "past" && (word?.frame === "t" || word?.frame === "ti") && !word.takesTo;

/** Whether a verb in the third person and its object stand before a comma or conjunction. */
function goesOnFromThird(tokens: readonly Token[], before: Token): boolean {
  for (let k = before.i - 1; k > 0 && tokens[k]!.sentence === before.sentence && !OPENS_CLAUSE.has(tokens[k]!.tag); --k)
    if (tokens[k]!.tag === "verb" && tokens[k]!.form === "third") return k < before.i - 1 && tokens[k]!.word?.frame !== "s";
  return false;
}

/** Adverbs that stand between a subject and its verb. */
const BETWEEN = new Set(["also", "again", "always", "already", "never", "often", "soon", "still", "then"]);

/** The token before, or before "also" and its like the noun that they part from its verb: "the sides also plan talks". */
function subjectBefore({before, tokens}: Context): Token | null {
  if (before?.tag !== "adv" || before.capital) return before;
  const noun = skipAdverbs(tokens, before.i);
  return noun?.tag === "pron" || (noun && NOMINAL.has(noun.tag) && BETWEEN.has(before.lower)) ? noun : before;
}

/** "Europe, he argued, needs": who says so stands between two commas. */
const closesTeller = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.tag === "verb" &&
  tokens[comma - 1]!.word?.frame === "s" &&
  tokens[comma - 1]!.form === "past" &&
  tokens[comma - 2]?.tag === "pron" &&
  tokens[comma - 3]?.text === ",";

const goesOnWithDeterminer = (next: Token) => {
  const tag = next.word?.tags[0];
  return tag === "poss" || (tag === "det" && !next.capital && next.lower !== "that" && next.lower !== "which");
};

/** In -ly, but no adverbs of manner: they stand before nouns as well. */
const BEFORE_NOUNS_TOO = new Set(["daily", "weekly", "monthly", "only", "nearly", "italy", "july"]);
