import type {Tag, Token, Word} from "../../model/token.js";
import {isVerbOnly, plain, SUBJECT_PRONOUNS} from "./classes.js";
import type {Context} from "./context.js";
import {isIndefinite, isMany, isPlural} from "./grammatical-number.js";
import {MOMENTS, PERIODS} from "./times.js";

/** How far behind "before" or "after" a finite verb makes it begin a clause, in tokens. */
const FINITE_LIMIT = 18;

/** "before" and "after" take a clause where a finite verb follows before the next mark. */
export function prepOrSub({tokens, token: {i, lower}, before}: Context): Tag {
  if (lower === "since" && tokens[i + 1]?.lower === "then") return "prep";
  if (lower === "as" && before?.lower === "well") return "prep"; // "men as well as women left"
  if (lower === "as" && before?.word?.complements.includes("as")) return "prep"; // "men known as ghosts attacked", not "men killed as rebels attacked"
  if (opensTime(tokens, i) || (lower === "as" && tokens[i + 1]?.lower === "a" && CONSEQUENCES.has(tokens[i + 2]?.lower ?? "")))
    return "prep";
  const limit = Math.min(tokens.length, i + FINITE_LIMIT);
  for (let k = i + 1; k < limit; ++k) {
    const {kind, text, word, lower: spelled} = tokens[k]!;
    if (text === "(" && tokens[k + 2]?.text === ")")
      k += 2; // "since the Free Army (FSA) took it"
    else if (kind === "punct" && text !== "'" && text !== '"' && text !== "“") break;
    if (!word) continue;
    const beside = k === i + 1;
    if (!beside && SUBJECT_PRONOUNS.has(spelled)) break; // "before the war he was"
    if (word.tags[0] === "aux" || word.tags[0] === "modal") return beside || isTime(tokens, i + 1, k) ? "prep" : "sub";
    if (beside && word.forms.includes("gerund")) return "prep";
    if (beside) continue;
    if (word.tags.includes("sub")) break;
    if (isPresent(tokens, k, word) || isPast(tokens, k, word) || (lower === "as" && hasObject(tokens, k, word))) return "sub";
  }
  return "prep";
}

/** "as a result rebels attacked": what an "as" makes of these links sentences. */
export const CONSEQUENCES: ReadonlySet<string> = new Set(["consequence", "result"]);

/** "After midnight rebels attacked", not "before dawn broke". */
const opensTime = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 2];
  return MOMENTS.has(tokens[i + 1]?.lower ?? "") && next !== undefined && !isVerbOnly(next);
};

/** "The talks since last June were the first": a time only, which does nothing. */
function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; ++k) {
    const {kind, word, lower} = tokens[k]!;
    if (kind !== "number" && word?.tags[0] !== "adv" && word?.tags[0] !== "det" && lower !== "last" && !PERIODS.has(lower)) return false;
  }
  return true;
}

/** "after rebels retreat": a verb only, behind a plural. */
function isPresent(tokens: readonly Token[], k: number, {forms, noun, tags}: Word): boolean {
  const before = tokens[k - 1]!;
  return forms.includes("base") && !noun && !tags.length && (plain(before) === "noun" || plain(before) === "name") && isPlural(before);
}

/** "as a bomber targets the mosque", "as rebels attack a base": what is a noun as well, where it agrees and an object follows. */
function hasObject(tokens: readonly Token[], k: number, {forms, tags}: Word): boolean {
  const [before, next] = [tokens[k - 1]!, tokens[k + 1]];
  if (tags.length || !next || (plain(before) !== "noun" && plain(before) !== "name")) return false;
  const third = forms.includes("third");
  const agrees = third ? !isPlural(before) : forms.includes("base") && isPlural(before);
  const opens = next.word?.tags[0] === "det" || next.word?.tags[0] === "poss";
  return agrees && (opens || (third && isMany(next) && (isIndefinite(tokens[k - 2]) || isIndefinite(tokens[k - 3]))));
}

/** "after the army entered": a past form that is no participle before its noun, nor of a passive. */
function isPast(tokens: readonly Token[], k: number, {forms, noun, tags}: Word): boolean {
  const [before, next] = [tokens[k - 1]!, tokens[k + 1]];
  return forms.includes("past") && !noun && !tags.length && before.lower !== "the" && before.lower !== "a" && next?.lower !== "by";
}
