import type {Token, VerbForm} from "../../model/token.js";
import {isAdjectival} from "./adjectives.js";
import {set} from "./assign.js";
import {BEFORE_NOUN, NOMINAL} from "./classes.js";
import type {Context} from "./context.js";
import {skipAdverbs, startsPhrase, wouldBeNominal} from "./neighbours.js";
import {beforeTime} from "./times.js";
import {verbForm} from "./verb-forms.js";

/** Tags a word that can be a verb: a verb in one of its forms, an auxiliary, an adjective or a noun. */
export function tagOpen(context: Context, initial: boolean) {
  const {tokens, token, word, before, next} = context;
  if (!word.lemma) return set(token, "noun", token.singular);
  if (word.lemma === "get" && next && isParticiple(context)) return set(token, "aux", "be", word.forms[0]); // "got injured" is a passive
  if (before?.glued && before.tag === "noun" && tokens[token.i - 2]?.tag === "num" && word.noun) return set(token, "noun", token.singular); // "six-party talks to end"
  if (isPartedFromAuxiliary(context)) {
    if (tokens[token.i - 2]!.lower === "that") set(tokens[token.i - 2]!, "det"); // "had earlier that day struck"
    return set(token, "verb", word.lemma, "participle");
  }
  const form = verbForm(context);
  if (form && isAttribute(context, form)) return set(token, "adj");
  if (form) return set(token, "verb", word.lemma, form);
  set(token, token.capital && !initial ? "name" : isAdjectival(context) ? "adj" : "noun", token.singular);
}

/** "was on Monday sentenced", "has this week met": only a time parts it from its auxiliary. */
function isPartedFromAuxiliary({tokens, token: {i, glued, sentence}, word, before}: Context): boolean {
  if (!before || glued || !word.forms.includes("participle") || before.kind === "punct") return false;
  const k = beforeTime(tokens, i);
  return k > 0 && isAuxiliaryOf(tokens, k) && tokens[k]!.sentence === sentence;
}

/** "has", "had been", "was"; not "there was". */
const isAuxiliaryOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === "aux" && tokens[i]!.lemma !== "do" && tokens[i]!.form !== "gerund" && tokens[i - 1]!.lower !== "there";

/** Whether the word behind is a participle and no other form in its base. */
const isParticiple = ({next}: Context): boolean => !!next?.word?.forms.includes("participle") && !next.word.forms.includes("base");

/** Whether a participle tells what its noun is like: "the wounded men", "Turkish armed forces", "of divided Cyprus". */
function isAttribute({tokens, token: {i, lower}, word, before, next}: Context, form: VerbForm): boolean {
  if (!next || !wouldBeNominal(next)) return false;
  if (lower === "armed" && next.lower === "forces") return true; // "the Syria armed forces"
  if (!before) return word.forms.includes("participle") && !word.forms.includes("base") && isBareNoun(next); // "Excited crowds gathered"
  if (form === "participle") return BEFORE_NOUN.has(before.tag) || before.possessive || (before.tag === "prep" && next.kind === "word");
  if (word.forms.includes("participle") && isDescribed(tokens, i) && (!startsPhrase(next) || isArticled(tokens, i, next))) return true;
  if (form !== "past" || !word.forms.includes("participle")) return false;
  if (hasObject(tokens, before) && (!startsPhrase(next) || isEntered(tokens, i, next))) return true;
  const led = tokens[i - 2];
  const nation = before.tag === "name" && led !== undefined && (BEFORE_NOUN.has(led.tag) || BEFORE_NATION.has(led.lower)) && before.demonym;
  if (nation && !startsPhrase(next)) return true;
  // right behind a preposition, or with one adverb between, no finite verb can stand
  return next.kind === "word" && (before.tag === "prep" || (before.tag === "adv" && before.lower.endsWith("ly") && led?.tag === "prep"));
}

const isBareNoun = ({kind, capital, tag, word}: Token): boolean =>
  kind === "word" && !capital && tag !== "adv" && (!word?.tags.length || word.tags[0] === "adj");

/** "imposed limited sanctions", "has faced intensified attacks": what stands right behind a verb with an object is part of that. */
const hasObject = (tokens: readonly Token[], {i, tag, form, word}: Token): boolean =>
  tag === "verb" &&
  (form !== "participle" || skipAdverbs(tokens, i)?.lemma === "have") &&
  (word?.frame === "t" || word?.frame === "ti" || form === "gerund");

/** "entered besieged Madaya": a name, and before the participle a verb that cannot do without an object; not "the army they fled shelled Homs". */
function isEntered(tokens: readonly Token[], i: number, next: Token): boolean {
  const [subject, verb] = [tokens[i - 2], tokens[i - 1]!];
  return (
    next.capital &&
    next.kind === "word" &&
    verb.word?.frame === "t" &&
    verb.form === "past" &&
    !!subject &&
    NOMINAL.has(subject.tag) &&
    subject.tag !== "pron"
  );
}

/** Prepositions that lead in whose something is, not where: "by Russian armed forces", not "in Binnish shelled houses". */
const BEFORE_NATION = new Set(["by", "with", "among", "between"]);

/** "the heavily guarded Old Town": behind an article no verb can stand. */
const isArticled = (tokens: readonly Token[], i: number, next: Token): boolean => next.capital && tokens[i - 2]!.tag === "det";

/** "the newly appointed minister": an adverb in -ly between a determiner and a participle. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  const [first, adverb] = [tokens[i - 2], tokens[i - 1]];
  if (adverb?.tag !== "adv" || !adverb.lower.endsWith("ly") || !first) return false;
  return BEFORE_NOUN.has(first.tag) || first.possessive || (first.text === "," && tokens[i - 3]?.tag === "adj"); // "a small, densely populated town"
}
