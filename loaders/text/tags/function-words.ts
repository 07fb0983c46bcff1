import type {Tag, Token, Word} from "../../model/token.js";
import {adjectiveTag} from "./adjectives.js";
import {isNounOrName, isVerbOnly, NOMINAL, singularNoun} from "./classes.js";
import type {Context} from "./context.js";
import {isMany, isPlural} from "./grammatical-number.js";
import {skipAdverbs, startsPhrase, wouldBeNominal} from "./neighbours.js";
import {prepOrSub} from "./subordinators.js";
import {TIMES_OF_DAY} from "./times.js";

/** The tag of a word of the closed classes, by what stands around it: "that" may open a clause or point at a noun. */
export function closedTag(context: Context): Tag {
  const {token, word, before, next} = context;
  const first = word.tags[0]!;
  if (first === "aux") return token.lower === "am" && before?.kind === "number" ? "adv" : "aux"; // "at 8 am"
  if (token.lower === "long" && token.glued) return "adj"; // "an hour-long meeting"
  if (token.lower === "well" && before?.tag === "det" && next && !wouldBeNominal(next)) return "noun"; // "the well for"
  if (token.lower === "past" && before?.lower === "the" && next?.word?.lemma && !next.word.noun && !next.word.tags.length) return "noun"; // "has in the past denied"
  if (token.lower === "forward" && before?.tag === "det" && next && singularNoun(next)) return "adj"; // "a forward base"
  if (token.lower === "back" && before?.tag === "poss" && next && singularNoun(next)) return "adj"; // "her back yard"
  if (word.forms.includes("base") && isLed(context)) return "verb"; // "will back the plan"
  if (token.lower === "since" && before?.tag === "aux") return "adv"; // "has since fled"
  if (token.lower === "that") return thatTag(context);
  if (token.lower === "there") return thereTag(context);
  if (token.lower === "those" && next?.word?.tags[0] === "rel") return "pron"; // "those who said"
  if (word.tags.includes("sub") && word.tags.includes("prep")) return prepOrSub(context);
  if (first === "pron" && before?.tag === "modal" && /sel(?:f|ves)$/.test(token.lower)) return "adv"; // "they will themselves meet"
  const tag =
    first === "adj" ? adjectiveTag(context) : first === "prep" ? prepositionTag(context) : first === "det" ? determinerTag(context) : null;
  if (tag) return tag;
  return token.glued && next?.glued && (first === "to" || first === "prep") ? "adj" : first; // "surface-to-air"
}

/** Behind "to", "do", a modal or a relative pronoun that an object follows: where "back" is a verb. */
function isLed({tokens, token, next, word}: Context): boolean {
  const before = skipAdverbs(tokens, token.i);
  if (!before || word.tags[0] === "adj") return false;
  if (before.tag === "rel") return next !== null && startsPhrase(next);
  return before.tag === "to" || before.tag === "modal" || (before.tag === "aux" && before.lemma === "do");
}

/** "the shell that hit", "in that town", "said that": a relative pronoun, a determiner, a subordinator. */
function thatTag({token, before, next, tokens}: Context): Tag {
  if (!before && next && (isAuxiliary(next) || isFiniteOnly(next))) return "pron"; // "That came after"
  if (!before || !next) return "sub";
  const opens = isVerbOnly(next) || hits(next, before, tokens);
  if (isNounOrName(before) && (next.tag === "verb" || opens)) return "rel";
  if ((before.tag === "adv" || before.kind === "number") && opens && token.i > 1) return "rel"; // "attacks on Sunday that killed ten", "a war in 2020 that ended"
  return singularNoun(next) && (before.tag === "prep" || before.tag === "sub") ? "det" : "sub";
}

/** "the shell that hit a house", "a deal that aims to end it", "groups that back the plan": what may be a noun, before an object or "to". */
function hits({word, i}: Token, before: Token, tokens: readonly Token[]): boolean {
  const behind = tokens[i + 1] ?? null;
  if (word?.tags[0] === "adj" && word.forms.includes("past") && behind && startsPhrase(behind)) return true; // "a bomb that wounded two"
  if (!word || (!word.noun && !word.forms.includes("base"))) return false;
  if (word.forms.includes("past")) return startsPhrase(behind);
  if (word.forms.includes("base"))
    return isPlural(before) && (startsPhrase(behind) || (behind !== null && isMany(behind) && !namesClaim(before)));
  return word.forms.includes("third") && (startsPhrase(behind) || behind?.lower === "to");
}

/** "there were talks", "in the morning there was", "told reporters there would be"; not "people there were killed", "has troops there". */
function thereTag({tokens, before, next}: Context): Tag {
  const told = before !== null && tokens[before.i - 1]?.tag === "verb" && tokens[before.i - 1]!.word?.frame === "s";
  const behind = before !== null && (NOMINAL.has(before.tag) || before.tag === "prep") && !TIMES_OF_DAY.has(before.lower);
  if (!next || (behind && !told)) return "adv";
  return isAuxiliary(next) || isFiniteOnly(next) ? "pron" : "adv";
}

/** "claims", "fears": nouns whose "that" begins what is claimed. */
const namesClaim = ({word}: Token): boolean => word?.frame === "s" && word.noun;

/** A preposition that is an adverb here: "moved in.", "about 20", "about a third of them". */
function prepositionTag({token, word, next, tokens}: Context): Tag | null {
  if (!word.tags.includes("adv")) return null;
  if (!next || next.kind === "punct") return "adv";
  const counts =
    next.kind === "number" || next.word?.tags[0] === "num" || (next.lower === "a" && FRACTIONS.has(tokens[next.i + 1]?.lower ?? ""));
  return counts && (token.lower === "about" || token.lower === "over") ? "adv" : null;
}

const FRACTIONS = new Set(["third", "half", "quarter", "dozen", "hundred", "thousand", "million"]);

/** "most of them", "some say", "no longer". */
function determinerTag({tokens, token, before, next}: Context): Tag | null {
  if (BOTH.has(token.lower) && before && NOMINAL.has(before.tag) && next?.word?.forms.includes("past")) return "adv"; // "the two both left"
  if (token.lower === "what" && next && (startsPhrase(next) || isTeller(tokens, next.i))) return "rel"; // "what the army calls a raid"
  if (before?.lower === "and" && isHurt(tokens, token.i)) return "pron";
  if (next?.lower === "of" || (QUANTIFIERS.has(token.lower) && isPredicate(next))) return "pron";
  if (POINTING.has(token.lower) && next && (isFiniteOnly(next) || isAuxiliary(next))) return "pron"; // "these include", "if this would"
  return token.lower === "no" && next?.lower === "longer" ? "adv" : null;
}

/** "one was killed and another wounded", "and several injured in": stands for people where a participle and no noun follows. */
function isHurt(tokens: readonly Token[], i: number): boolean {
  const [{lower}, next, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if ((lower !== "another" && !QUANTIFIERS.has(lower)) || next?.word?.tags[0] !== "adj" || !next.word.forms.includes("participle"))
    return false;
  return !after || after.kind === "punct" || ["prep", "sub"].includes(after.word?.tags[0] ?? "");
}

const QUANTIFIERS = new Set(["many", "some", "most", "several", "few", "both", "all"]);

/** "what officials said": a plural before a verb of speech. */
const isTeller = (tokens: readonly Token[], i: number): boolean =>
  isMany(tokens[i]!) && tokens[i + 1]?.word?.frame === "s" && isVerbOnly(tokens[i + 1]!);

/** May stand behind what they take together. */
const BOTH = new Set(["both", "all", "each"]);

/** May stand for a noun before a verb: "this means", "neither gave". */
const POINTING = new Set(["this", "these", "those", "what", "neither", "either", "each", "another"]);

/** A word that is but a verb, in a form that no noun can go with. */
const isFiniteOnly = ({word}: Token): boolean =>
  !!word &&
  !word.noun &&
  !word.tags.length &&
  (word.forms.includes("past") ? !word.forms.includes("participle") : word.forms.includes("third") || word.forms.includes("base"));

const isAuxiliary = ({word}: Token): boolean => word?.tags[0] === "aux" || word?.tags[0] === "modal";

/** A verb of saying, one without object ("many died") or an auxiliary, not a noun that a quantifier could count. */
const isPredicate = (next: Token | null): boolean =>
  (next !== null && isAuxiliary(next)) ||
  (next?.word != null && !next.word.noun && !next.word.tags.length && !next.word.forms.includes("gerund") && speaksOrGoes(next.word));

const speaksOrGoes = ({frame, forms}: Word): boolean => frame === "s" || (frame === "i" && forms.includes("past"));
