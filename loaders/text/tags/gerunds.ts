import type {Token, VerbForm} from "../../model/token.js";
import {BEFORE_NOUN, isPlainNoun} from "./classes.js";
import type {Context} from "./context.js";
import {namesAct} from "./gerund-nouns.js";
import {isOnlyVerb} from "./gerund-verbs.js";
import {isMany} from "./grammatical-number.js";
import {takesObject} from "./neighbours.js";
import {PERIODS} from "./times.js";

/** "a bombing", "the fighting" are nouns; "bombing the town" is a verb. */
export function gerundForm(context: Context): VerbForm | null {
  const {tokens, token, before, next} = context;
  if (before && (BEFORE_NOUN.has(before.tag) || before.possessive)) return null;
  const quoted = next?.tag === "open";
  const inside: Context = quoted ? {...context, next: tokens[token.i + 2] ?? next} : context;
  if (inside.next?.glued) return null; // "working-level talks"
  if (before?.tag === "conj" && next && isMany(next) && !hasGerund(tokens, token.i)) return null; // "strongholds and meeting points"
  if (context.word.frame === "i" && next && (isPlainNoun(next) || next.demonym || isDescribed(tokens, next))) return null; // "rising interest rates", "faltering Syrian talks"
  const led = next?.text === ":" || (before?.text === "," && next?.text === ","); // ", stating, “It", "saying: “It"
  const introduces = quoted || (led && tokens[next!.i + 1]?.tag === "open");
  if (before && isOnlyVerb(inside, before, introduces)) return "gerund";
  return !namesAct(inside) && goesOn(inside.next) ? "gerund" : null;
}

/** What can follow a verb: an object, a preposition, a clause, an adverb. */
const goesOn = (next: Token | null): boolean =>
  takesObject(next) ||
  (next?.kind === "word" &&
    (next.word?.tags.some((d) => d === "prep" || d === "sub" || d === "to" || d === "adv" || d === "neg") ?? false));

/** Whether a gerund or what leads one in stands further left in the sentence: "by holding talks and meeting leaders". */
function hasGerund(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 2; k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence; --k)
    if (tokens[k]!.form === "gerund" || tokens[k]!.lemma === "be") return true;
  return false;
}

/** "faltering nuclear talks", not "falling last week". */
function isDescribed(tokens: readonly Token[], {i, word}: Token): boolean {
  const noun = tokens[i + 1];
  return word?.tags[0] === "adj" && noun !== undefined && isPlainNoun(noun) && !PERIODS.has(noun.singular);
}
