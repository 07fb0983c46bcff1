import type {Token, VerbForm, Word} from "../../model/token.js";
import {ambiguousForm} from "./ambiguous-forms.js";
import {set} from "./assign.js";
import {BEFORE_NOUN, isVerbOnly, PARTICLES} from "./classes.js";
import type {Context} from "./context.js";
import {gerundForm} from "./gerunds.js";
import {AMOUNTS, isPlural} from "./grammatical-number.js";
import {skipAdverbs, startsPhrase, takesObject, wouldBeNominal} from "./neighbours.js";
import {isNoun} from "./noun-readings.js";
import {pastForm, verbAfterNominal} from "./past-forms.js";

/** The form a verb stands in here, or null where the word is a noun or adjective. */
export function verbForm(context: Context): VerbForm | null {
  const {tokens, token, word, before, next} = context;
  const {forms} = word;
  if (AMOUNTS.has(token.lower) && (next?.lower === "more" || next?.lower === "of")) return null; // "scores more wounded"
  // one word in quotation marks: 'and "neutralised" 34 militants'
  if (before?.tag === "open" && next?.tag === "close") {
    const outer = tokens[token.i - 2] ?? null;
    if (outer?.tag === "noun" && forms.includes("base") && !isPlural(outer)) return null; // 'the term "neutralise"'
    return verbForm({...context, before: outer, next: tokens[token.i + 2] ?? null});
  }
  if (token.glued && forms.includes("participle")) return null; // "Turkish-backed"
  if (next?.glued && (forms.includes("base") || PARTICLES.has(next.lower) || next.word?.tags[0] === "prep")) return null; // "bombed-out houses", "an agreed-upon truce"
  if (before?.tag === "close" && word.noun && tokens[token.i - 2]?.tag === "adj") return null; // 'after "constructive" talks'
  const previous = leaderOf(tokens, token.i, word);
  const upholding = previous?.tag === "to" && forms.includes("gerund"); // "committed to upholding the truce"
  if (previous && LEADERS.has(previous.tag) && !upholding) return formAfter(previous, context);
  if (upholding) return takesObject(next) ? "gerund" : null;
  if (forms.includes("gerund")) return gerundForm(context);
  if (before && (BEFORE_NOUN.has(before.tag) || before.possessive)) return formInPhrase(context, before);
  if (before?.tag === "prep" && (word.noun || !forms.some(isPastForm))) return null; // "with regards to", "for spare parts"
  const past = forms.includes("past") || forms.includes("participle");
  if (past && !forms.includes("base")) return pastForm(context);
  if (!past && before) {
    if (isThird(context)) return "third";
    if (saysThat(word, before, next)) return "base";
  }
  if (!past && word.noun && isNoun(context)) return null;
  const skipped = before?.tag === "open" || (past && before?.tag === "adv"); // "also hit the town"
  return ambiguousForm(skipped ? {...context, before: previous} : context); // "hit", "attack", "plans"
}

/** The token before, adverbs and "neither" or "either" skipped: "would neither confirm nor deny", not "to either side". */
function leaderOf(tokens: Token[], i: number, {noun}: Word): Token | null {
  const before = skipAdverbs(tokens, i);
  if (before?.lower !== "neither" && before?.lower !== "either") return before;
  const leader = skipAdverbs(tokens, before.i);
  return noun && leader?.tag === "to" ? before : leader;
}

const isPastForm = (form: VerbForm): boolean => form === "past" || form === "participle";

const LEADERS = new Set<Token["tag"]>(["to", "modal", "aux"]);

/** The form behind "to", a modal or an auxiliary. */
function formAfter({tag, lemma, i}: Token, {tokens, token, word, next}: Context): VerbForm | null {
  const {forms} = word;
  const base = forms.includes("base");
  if (tag === "to")
    return base && tokens[i - 1]?.lower !== token.lower && !COMPOUND.has(tokens[i - 1]?.lower ?? "") && !isGoal(tokens[i - 1], word, next)
      ? "base"
      : null;
  if (tag === "modal" || lemma === "do") return base ? "base" : forms[0]!;
  if (lemma === "be" && skipAuxiliaries(tokens, i)?.lower === "there" && (forms.includes("gerund") || takesObject(next))) return null; // "there was fighting", "there have been repeated raids"
  return forms.includes("participle") ? "participle" : forms.includes("gerund") && lemma !== "have" ? "gerund" : null; // "has devastating effects"
}

/** The token before an auxiliary and those that lead it. */
function skipAuxiliaries(tokens: Token[], i: number): Token | null {
  let before = skipAdverbs(tokens, i);
  while (before?.tag === "aux" || before?.tag === "modal") before = skipAdverbs(tokens, before.i);
  return before;
}

/** Prepositions of two words that end with "to": "according to police", "thanks to close ties". */
const COMPOUND = new Set(["according", "thanks", "owing", "prior"]);

/** "an end to air strikes", "came to power in": what is reached stands behind "to", not what is done. */
const isGoal = (before: Token | undefined, {noun, mostlyNoun, frame}: Word, next: Token | null): boolean =>
  (noun && before?.tag === "noun" && BEFORE_GOALS.has(before.lower)) || (mostlyNoun && frame === "t" && !takesObject(next));

/** Nouns whose "to" has a noun behind it. */
const BEFORE_GOALS = new Set(["end", "halt", "return"]);

/** The form behind a determiner, number, adjective or possessive, where a noun is due: most have none. */
function formInPhrase({tokens, token, word, next}: Context, before: Token): VerbForm | null {
  const {forms} = word;
  const base = forms.includes("base");
  const past = forms.includes("past");
  if (before.tag === "num") {
    if (past && base && word.frame === "t" && forms.includes("participle") && !takesObject(next)) return "participle"; // "five hurt in a raid"
    if (!base && (past || forms.includes("participle"))) return isDescription(next) ? null : verbAfterNominal(word, next);
    return word.noun || forms.includes("third") ? null : "base";
  }
  if (before.lower === "the" && forms.includes("participle") && !word.noun && isWhole(tokens, token.i)) return null; // "the accused denied it"
  if (before.tag !== "adj") return forms.includes("participle") && !base ? "participle" : null;
  // "Amnesty International said", "the military said": verbs of speech do not stand before nouns in this form
  if (word.frame === "s" && past && (before.capital || !token.lower.endsWith("ed"))) return "past";
  if (base || !past || before.form !== null || !endsPhrase(tokens, token.i, next)) return null;
  set(before, "noun"); // "the UN chief called for"
  return verbAfterNominal(word, next, before);
}

/** Whether nothing goes on with "the" and a participle, which stand for people then: before a verb, "who" or the sentence's end. */
function isWhole(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.sentence !== tokens[i]!.sentence || next.tag === "close" || next.text === ".") return true;
  const after = next.word?.tags[0] === "adv" || (!next.word && next.lower.endsWith("ly")) ? tokens[i + 2] : next;
  if (!after || wouldBeNominal(after)) return false;
  return after.word?.tags[0] === "rel" || isVerbOnly(after) || (after !== next && after.word?.forms.includes("base") === true);
}

/** "two fortified sites", not "two wounded as many", "two killed ten": a plural that the number counts. */
const isDescription = (next: Token | null): boolean => next?.kind === "word" && !next.capital && !next.word && isPlural(next);

/** Whether what follows does not go on with the phrase that two tokens before a word begin. */
function endsPhrase(tokens: readonly Token[], i: number, next: Token | null): boolean {
  const first = tokens[i - 2];
  if (!next || !first || (!BEFORE_NOUN.has(first.tag) && first.tag !== "name")) return false;
  return startsPhrase(next) || (next.kind === "word" && !wouldBeNominal(next));
}

/** "kills 10, wounds 20", "the toll stands at 21". */
const isThird = ({tokens, token, word, before, next}: Context): boolean =>
  word.forms.includes("third") &&
  ((word.noun && before?.text === "," && next !== null && goesOnWithNumber(token, next, tokens)) || risesTo(tokens, token.i));

/** "kills 10, wounds 20": another finite verb with its number. */
const goesOnWithNumber = (token: Token, next: Token, tokens: readonly Token[]): boolean =>
  next.kind === "number" &&
  tokens.slice(Math.max(0, token.i - 8), token.i).some((d) => d.form === "third" && d.sentence === token.sentence);

/** "the toll stands at 21", "the number rises to 33". */
const risesTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]!.tag === "noun" &&
  !isPlural(tokens[i - 1]!) &&
  (tokens[i + 1]?.lower === "at" || tokens[i + 1]?.lower === "to") &&
  tokens[i + 2]?.kind === "number";

/** "polls show that", "officials claim that": a plural before, a clause after. */
const saysThat = ({forms, frame}: Word, before: Token, next: Token | null): boolean =>
  frame === "s" && forms.includes("base") && next?.lower === "that" && before.tag === "noun" && !before.capital && isPlural(before);
