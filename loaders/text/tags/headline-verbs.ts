import type {Sentence} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {setFinite} from "./assign.js";
import {IN_PHRASE, isFiniteVerb, NOMINAL} from "./classes.js";
import {isPlural} from "./grammatical-number.js";
import {inTitleCase} from "./names.js";
import {skipAdverbs, startsPhrase} from "./neighbours.js";
import {isDay, isPutOnDay} from "./times.js";

/** A headline or segment without any finite verb gets its likeliest one: "Syrian army shells Idlib". */
export function reviseHeadline(tokens: Token[], sentence: Sentence) {
  if (hasFiniteVerb(tokens, sentence)) return;
  const moved = sentence.zone === "headline" ? null : firstMove(tokens, sentence);
  if (moved) {
    moved.form = "past";
    return;
  }
  const verb = likeliest(tokens, sentence);
  const behind = verb && tokens[verb.i + 1];
  if (behind?.tag === "verb" && behind.form === "participle") {
    if (aims(tokens, behind)) behind.form = "past"; // not "security forces killed in Homs"
  } else if (verb) setFinite(verb);
}

function hasFiniteVerb(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first; i <= sentence.last; ++i) if (isFiniteVerb(tokens[i]!) && !isInfinitive(tokens, i, sentence)) return true;
  return false;
}

const isInfinitive = (tokens: readonly Token[], i: number, {first}: Sentence): boolean =>
  i > first && tokens[i]!.tag === "verb" && tokens[i]!.form === "base" && tokens[i - 1]!.tag === "to";

/** The first participle that goes some way: "Government forces pushed into the town". */
function firstMove(tokens: readonly Token[], {first, last}: Sentence): Token | null {
  for (let i = first; i <= last; ++i) if (movesOn(tokens, i)) return tokens[i]!;
  return null;
}

/** The first word that may be a verb and agrees with the noun before it. */
function likeliest(tokens: readonly Token[], sentence: Sentence): Token | null {
  let fared = false; // "three wounded"
  let aimed = false; // "envoy to join talks"
  for (let i = sentence.first + 1; i <= sentence.last; ++i) {
    const token = tokens[i]!;
    if (sentence.zone === "headline" && i > sentence.first + 1 && isInfinitive(tokens, i, sentence)) aimed = true;
    if (!mayBeVerb(tokens, i, sentence)) continue;
    if (token.tag === "verb" && token.form === "participle" && NOMINAL.has(tokens[i - 1]!.tag)) fared = true;
    const {word} = token;
    if (!word?.forms.includes("third") && !word?.forms.includes("base")) continue;
    if ((aimed && word.noun) || (token.form === "participle" && isPutOnDay(tokens, i))) continue; // "talks set for Monday"
    const loose = word.noun && !startsPhrase(i < sentence.last ? tokens[i + 1]! : null);
    if ((fared || loose) && isGoverned(tokens, i, sentence)) continue; // "due for peace talks"
    const before = skipAdverbs(tokens, i) ?? tokens[i - 1]!;
    if (NOMINAL.has(before.tag) && agrees(tokens, before, word.forms.includes("third"))) return token;
  }
  return null;
}

/** A whole word by itself, and no name by its spelling. */
function mayBeVerb(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const {kind, possessive, glued, capital} = tokens[i]!;
  if (kind !== "word" || possessive || glued || tokens[i - 1]!.glued) return false;
  return !capital || sentence.zone === "headline" || inTitleCase(tokens, i, sentence);
}

/** "ISIS claims", "rebels claim", "France and Germany plan": of a name's ending nothing tells that it is of many. */
const agrees = (tokens: readonly Token[], subject: Token, third: boolean): boolean =>
  third ? (subject.tag === "name" || !isPlural(subject)) && !isJoined(tokens, subject) : isPlural(subject) || isJoined(tokens, subject);

/** "in rebel mortar attacks": a preposition leads in the phrase that ends here; "of" may be part of a subject, "the Secretary of State leaves". */
function isGoverned(tokens: readonly Token[], i: number, {first}: Sentence): boolean {
  let k = i - 1;
  while (k > first && IN_PHRASE.has(tokens[k]!.tag)) --k;
  return k < i - 1 && ((tokens[k]!.tag === "prep" && tokens[k]!.lower !== "of") || tokens[k]!.tag === "to");
}

/** "Security forces fired at a crowd", "fired on mourners"; not "bombed on Monday". */
function aims(tokens: readonly Token[], {i, word}: Token): boolean {
  const [next, whom] = [tokens[i + 1]?.lower, tokens[i + 2]];
  if (!word?.forms.includes("past") || whom?.kind !== "word") return false;
  return next === "at" || (next === "on" && !whom.capital && whom.tag !== "adv");
}

/** "France and Germany plan", "Putin, Merkel hold": names joined are as good as a plural. */
function isJoined(tokens: readonly Token[], name: Token): boolean {
  let i = name.i;
  while (tokens[i]?.tag === "name") --i;
  if (i === name.i || tokens[i]?.sentence !== name.sentence) return false;
  return (
    (tokens[i]!.lower === "and" && NOMINAL.has(tokens[i - 1]?.tag ?? "punct")) || (tokens[i]!.text === "," && tokens[i - 1]?.tag === "name")
  );
}

/** "Government forces pushed into the town": a participle that only a way follows is the verb. */
const movesOn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.form === "participle" &&
  tokens[i]!.tag === "verb" &&
  NOMINAL.has(tokens[i - 1]?.tag ?? "punct") &&
  (tokens[i + 1]?.word?.way === true || hasLateObject(tokens, i) || hasDay(tokens, i));

/** "Rebels attacked Monday", not "two rebels killed Monday". */
function hasDay(tokens: readonly Token[], i: number): boolean {
  if (!isDay(tokens[i + 1])) return false;
  let k = i - 1;
  while (IN_PHRASE.has(tokens[k]?.tag ?? "punct") && tokens[k]!.tag !== "num") --k;
  return tokens[k]?.tag !== "num";
}

/** "The brigade targeted with mortars the hideouts of": the object stands behind what it is done with. */
function hasLateObject(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.lower !== "with") return false;
  let k = i + 2;
  while (k < i + 2 + WITHIN && (tokens[k]?.tag === "noun" || tokens[k]?.tag === "adj" || tokens[k]?.tag === "name")) ++k;
  return k > i + 2 && (tokens[k]?.tag === "det" || tokens[k]?.tag === "num" || tokens[k]?.tag === "poss");
}

const WITHIN = 4;
