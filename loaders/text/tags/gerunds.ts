import type {Token, VerbForm} from "../../model/token.js";
import {BEFORE_NOUN, IN_PHRASE, isFiniteVerb, isNounOrName, isVerbOnly, PARTICLES, SUBJECT_PRONOUNS} from "./classes.js";
import type {Context} from "./context.js";
import {AMOUNTS, isMany, isOfOne, isPlural} from "./grammatical-number.js";
import {startsPhrase, strikes, takesObject} from "./neighbours.js";
import {mayBeDay, PERIODS, startsTime, UNITS_OF_TIME} from "./times.js";

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
  if (before && isVerb(inside, before, introduces)) return "gerund";
  return !isNoun(inside) && goesOn(inside.next) ? "gerund" : null;
}

/** Whether what stands around leaves only a verb: "adding that", ", warning of floods", "with Russia holding talks". */
function isVerb({tokens, token, word, next}: Context, before: Token, quoted: boolean): boolean {
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

/** Whether it names the act: "Fighting between", "shelling of the town", "an air bombing". */
function isNoun({tokens, token, word, before, next}: Context): boolean {
  if (next?.lower === "between" && (before?.tag === "prep" || before?.tag === "sub") && word.frame.startsWith("t")) return true; // "after fighting between"
  if (next?.lower === "of" || next?.lower === "by") return true;
  if (word.frame.startsWith("t") && next && WHERE.has(next.lower) && leadsOn(tokens, token.i)) return true; // "Fighting in the city continued"
  if (next?.lower === "that" && word.frame !== "s") return true; // "killed by shelling that rebels denied"
  if (before?.tag === "noun" && next?.word?.forms.includes("gerund") && !next.word.tags.length) return true; // "near a police building killing"
  if (before?.tag === "noun" && !isPlural(before) && (mayBeDay(next ?? undefined) || startsTime(next, tokens[(next?.i ?? 0) + 1])))
    return true; // "a closed-door briefing Monday", "an emergency meeting next week"
  if (before?.tag === "conj" && tokens[before.i - 1]?.tag === "noun" && word.frame === "t" && endsThere(next)) return true; // "air strikes or shelling when"
  if (!before) return next !== null && (next.lower === "between" || isVerbOnly(next) || strikes(next, tokens[next.i + 1] ?? null, null));
  if (describesGuest(token, before, tokens)) return true;
  if (isNounOrName(before) && !startsPhrase(next) && (next?.kind !== "word" || (!isPlural(before) && !isHedge(next)))) return true;
  if (
    before.tag === "prep" &&
    next?.word?.tags[0] === "prep" &&
    !PARTICLES.has(next.lower) &&
    (word.frame === "t" || before.lower === "in" || before.lower === "during" || lasts(tokens, before))
  )
    return true; // "in shelling near"
  return before.glued && token.glued;
}

const WHERE = new Set(["in", "around", "near", "across", "outside", "inside", "along", "between"]);

/** A mark or what opens a clause follows: no object. */
const endsThere = (next: Token | null): boolean => next === null || next.kind === "punct" || next.word?.tags[0] === "sub";

/** How many words may tell where it is. */
const REACH = 9;

/** Opens its sentence, and what follows is a verb with no other subject before it: "Despite a truce, shelling in X killed ten"; not "Fighting in Spain, he fell". */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  const {sentence} = tokens[i]!;
  const before = tokens[i - 1];
  if (before?.sentence === sentence && before.text !== "," && before.tag !== "adv") return false; // "Meanwhile fighting in"
  for (let k = i - 2; k >= 0 && tokens[k]!.sentence === sentence; --k) if (isFiniteVerb(tokens[k]!)) return false;
  for (let k = i + 2; k <= i + REACH && tokens[k]?.sentence === sentence; ++k) {
    if (tokens[k]!.kind === "punct" || SUBJECT_PRONOUNS.has(tokens[k]!.lower)) return false;
    if (isVerbOnly(tokens[k]!)) return true;
  }
  return false;
}

/** "two days of fighting between them", "a morning of shelling": what takes its time. */
function lasts(tokens: readonly Token[], {i, lower}: Token): boolean {
  const time = lower === "of" ? (tokens[i - 1]?.singular ?? "") : "";
  return PERIODS.has(time) || UNITS_OF_TIME.has(time);
}

/** What can follow a verb: an object, a preposition, a clause, an adverb. */
const goesOn = (next: Token | null): boolean =>
  takesObject(next) ||
  (next?.kind === "word" &&
    (next.word?.tags.some((d) => d === "prep" || d === "sub" || d === "to" || d === "adv" || d === "neg") ?? false));

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

/** Whether a gerund or what leads one in stands further left in the sentence: "by holding talks and meeting leaders". */
function hasGerund(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 2; k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence; --k)
    if (tokens[k]!.form === "gerund" || tokens[k]!.lemma === "be") return true;
  return false;
}

/** "a team rescuing people": behind "a" no compound ends with a plural. */
const ofOne = (tokens: readonly Token[], {i}: Token): boolean => !isPlural(tokens[i]!) && isOfOne(tokens, i);

/** "smoke rising from", "a bus travelling to", "a crowd coming under fire". */
const isWay = ({word, lower}: Token): boolean => lower === "from" || lower === "to" || lower === "under" || word?.way === true;

/** Where or how something is: "in", "near"; not "of". */
const isAmid = (next: Token | null): boolean => next?.word?.tags[0] === "prep" && next.lower !== "of" && next.lower !== "by";

/** "killing at least six": what hedges a number is an adverb before any word is tagged. */
const isHedge = (next: Token | null): boolean => next?.tag === "adv";

/** After these "visiting" tells of a guest; after "by", "after" or "without" of a journey. */
const BESIDE = new Set(["with", "between", "and", "to", "from", "alongside"]);

/** "with visiting Turkish Foreign Minister", "met visiting Iranian President": one visits places; before a nation's title it tells of a person. */
function describesGuest({lower, i, sentence}: Token, before: Token, tokens: readonly Token[]): boolean {
  const [nation, title] = [tokens[i + 1], tokens[i + 2]];
  if (lower !== "visiting" || !nation || !title || title.sentence !== sentence) return false;
  if (!BESIDE.has(before.lower) && (before.tag !== "verb" || before.form === "gerund")) return false;
  return nation.demonym && title.capital;
}

/** "faltering nuclear talks", not "falling last week". */
function isDescribed(tokens: readonly Token[], {i, word}: Token): boolean {
  const noun = tokens[i + 1];
  return word?.tags[0] === "adj" && noun !== undefined && isPlainNoun(noun) && !PERIODS.has(noun.singular);
}

/** A noun in small letters that no other phrase begins with. */
const isPlainNoun = ({kind, capital, word}: Token): boolean => kind === "word" && !capital && !word?.tags.length && (!word || word.noun);
