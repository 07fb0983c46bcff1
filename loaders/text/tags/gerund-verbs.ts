import type {Token} from "../../model/token.js";
import {IN_PHRASE, isNounOrName, isPlainNoun, isVerbOnly} from "./classes.js";
import type {Context} from "./context.js";
import {AMOUNTS, isMany, isOfOne, isPlural} from "./grammatical-number.js";
import {takesObject} from "./neighbours.js";

/** Whether what stands around a gerund leaves only a verb: "adding that", ", warning of floods", "with Russia holding talks". */
export function isOnlyVerb({tokens, token, word, next}: Context, before: Token, quoted: boolean): boolean {
  if (word.frame === "s" && (quoted || tellsThat(tokens, token.i) || (before.text === "," && next?.lower === "of"))) return true;
  if (before.lower === "without" && !word.noun) return true; // ", without elaborating"
  if (before.lower === "of" && next?.word?.tags[0] === "prep" && isCharged(tokens, before.i)) return true;
  if (next?.word?.tags[0] === "conj" && joinsGerunds(tokens, token.i)) return true;
  if (
    (before.tag === "prep" || before.text === ",") &&
    next?.word?.forms.includes("participle") &&
    takesObject(tokens[token.i + 2] ?? null)
  )
    return true; // "for providing limited relief"
  if (!word.noun && word.frame === "t" && next && AMOUNTS.has(next.lower)) return true; // "in the rush hour wounding dozens"
  if (isNounOrName(before) && word.frame === "t" && next?.word?.tags[0] === "adj" && isPlace(tokens, before)) return true;
  if (before.tag === "noun" && !word.noun && next && (isMany(next) ? ofOne(tokens, before) : word.frame === "i" && isWay(next)))
    return true;
  const goes = word.frame === "i" || (word.frame === "ti" && next !== null && isWay(next)); // "a boy standing in", "a convoy passing through"
  if (before.tag === "noun" && !word.noun && goes && isAmid(next) && ofOne(tokens, before)) return true;
  if (word.directs && isDirected(tokens, token.i)) return true;
  if (isNounOrName(before) && !word.noun && !takesObject(next) && isAccompanied(tokens, before.i)) return true;
  if (isNounOrName(before) && word.complements.includes("goods") && next && isPlainNoun(next)) return true; // "a convoy carrying food"
  if (before.tag === "name" && !word.noun && next && isMany(next) && isDoer(tokens, before)) return true;
  return isNounOrName(before) && next !== null && word.complements.includes(next.lower); // "a resolution calling for a truce"
}

/** How far before "of" stands the verb that it goes on with. */
const CHARGE_REACH = 8;

/** "accused Chad of backing with arms a raid": what somebody is said to have done. */
function isCharged(tokens: readonly Token[], of: number): boolean {
  for (let k = of - 1; k >= of - CHARGE_REACH && tokens[k]?.sentence === tokens[of]!.sentence; --k)
    if (tokens[k]!.tag === "verb") return tokens[k]!.word?.complements.includes("of") === true;
  return false;
}

/** "adding that the road was shut", but not "a hearing that lasted hours". */
function tellsThat(tokens: readonly Token[], i: number): boolean {
  const [that, behind] = [tokens[i + 1], tokens[i + 2]];
  return that?.lower === "that" && that.sentence === tokens[i]!.sentence && !!behind && !isVerbOnly(behind);
}

/** "killing and wounding ten": behind "and" stands another gerund with an object for both. */
function joinsGerunds(tokens: readonly Token[], i: number): boolean {
  const [other, object] = [tokens[i + 2], tokens[i + 3]];
  return other?.word?.forms.includes("gerund") === true && takesObject(object ?? null);
}

/** "a deal in Oslo requiring rebels to leave": behind its object stands what that is to do. */
const isDirected = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.kind === "word" && (tokens[i + 2]?.lower === "to" || tokens[i + 3]?.lower === "to");

/** "With the army closing in", "with rebels advancing": whom "with" leads in. */
function isAccompanied(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (tokens[k - 1]?.sentence === tokens[i]!.sentence && IN_PHRASE.has(tokens[k]!.tag) && tokens[k]!.tag !== "det") --k;
  const led = tokens[k]!.tag === "det" ? k - 1 : k;
  return tokens[led]?.lower === "with" && (led === k - 1 || isPlural(tokens[i]!));
}

/** "with Russia holding talks", "with Iran and Russia holding talks". */
const isDoer = (tokens: readonly Token[], {i}: Token): boolean => tokens[i - 1]?.lower === "with" || tokens[i - 1]?.tag === "conj";

/** "fell in the countryside causing heavy losses": what ends with where it was goes on with what it did. */
function isPlace(tokens: readonly Token[], {i}: Token): boolean {
  let k = i;
  while (tokens[k - 1]?.sentence === tokens[i]!.sentence && IN_PHRASE.has(tokens[k]!.tag)) --k;
  return tokens[k]!.tag === "prep" && tokens[k]!.lower !== "of" && tokens[k]!.lower !== "with";
}

/** "a team rescuing people": behind "a" no compound ends with a plural. */
const ofOne = (tokens: readonly Token[], {i}: Token): boolean => !isPlural(tokens[i]!) && isOfOne(tokens, i);

/** "smoke rising from", "a bus travelling to", "a crowd coming under fire". */
const isWay = ({word, lower}: Token): boolean => lower === "from" || lower === "to" || lower === "under" || word?.way === true;

/** Where or how something is: "in", "near"; not "of". */
const isAmid = (next: Token | null): boolean => next?.word?.tags[0] === "prep" && next.lower !== "of" && next.lower !== "by";
