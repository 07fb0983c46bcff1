import type {Token} from "../../model/token.js";
import {isPeriod} from "../phrases/times.js";
import {IN_PHRASE, isVerbOnly} from "./classes.js";
import type {Context} from "./context.js";
import {isOfOne, isPlural} from "./grammatical-number.js";
import {startsPhrase} from "./neighbours.js";

/** Whether a word that is a verb or a noun ("attack", "strikes") can be but a noun here, as the sentence has its verb elsewhere. */
export const isNoun = ({tokens, token}: Context): boolean =>
  ofOne(tokens, token) ||
  opensMain(tokens, token) ||
  hasVerb(tokens, token) ||
  lacksObject(tokens, token) ||
  isGoverned(tokens, token.i) ||
  isOfNation(tokens, token.i) ||
  endsObject(tokens, token.i) ||
  namesSpeaker(tokens, token.i);

/** How far back the verb of a clause is looked for, in tokens. */
const CLAUSE_REACH = 16;
/** How far behind a verb its object's last noun is looked for, in tokens. */
const OBJECT_REACH = 5;

/** "Forces widen the attack", "strikes hit the town": a plural before a verb that is no noun, or whose past form has an object. */
function hasVerb(tokens: readonly Token[], {i, word}: Token): boolean {
  const next = tokens[i + 1]?.word;
  if (!word?.forms.includes("third") || next?.tags.length !== 0 || !next.forms.includes("base")) return false;
  return !next.noun || (next.forms.includes("past") && startsPhrase(tokens[i + 2] ?? null)) || goesOnWithPlural(tokens, i + 1);
}

/** "an attack by regime forces this morning": a verb that needs an object has none before a time. */
const lacksObject = (tokens: readonly Token[], {i, word}: Token): boolean =>
  word?.frame === "t" && tokens[i + 2] !== undefined && isPeriod(tokens, i + 1);

/** "Rivals hold new talks": of two words that may be either, the second is the verb where a plural can but complete it. */
function goesOnWithPlural(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]!.word?.complements.includes("plural")) return false;
  for (let k = i + 1; k < i + OBJECT_REACH && tokens[k]?.sentence === tokens[i]!.sentence && tokens[k]!.kind === "word"; ++k) {
    if (tokens[k]!.word?.tags[0] === "prep") return false;
    if (isPlural(tokens[k]!)) return true;
  }
  return false;
}

/** "a swing state that": no verb in its base form goes with one of something. */
function ofOne(tokens: readonly Token[], {i, word, text}: Token): boolean {
  const before = tokens[i - 1];
  const one = before?.tag === "noun" ? !isPlural(before) : before?.tag === "name"; // "a swing state that", "a US plan to"
  return one && word?.forms.includes("base") === true && word.lemma === text && isOfOne(tokens, i - 1);
}

/** "While the polls are close, interviews in Ohio suggest": right after an opening clause stands a subject. */
function opensMain(tokens: readonly Token[], {i, sentence, word}: Token): boolean {
  if (i < 2 || tokens[i - 1]!.text !== "," || !word?.forms.includes("third") || tokens[i + 1]?.word?.tags[0] !== "prep") return false;
  let k = i - 2;
  while (k > 0 && tokens[k - 1]!.sentence === sentence && tokens[k]!.text !== "," && i - k < CLAUSE_REACH * 2) --k;
  const first = tokens[k]!.tag === "conj" ? tokens[k + 1]! : tokens[k]!;
  return first.tag === "sub" && tokens[k - 1]?.sentence !== sentence;
}

/** "ten were killed in clashes state media said": with a noun and a verb of speech behind, where the sentence has its verb. */
function namesSpeaker(tokens: readonly Token[], i: number): boolean {
  const [next, says] = [tokens[i + 1], tokens[i + 2]];
  if (!says || !isVerbOnly(says) || says.word?.frame !== "s" || !next || isVerbOnly(next)) return false;
  for (let k = i - 1; k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence; --k)
    if (tokens[k]!.form === "past" || tokens[k]!.form === "participle") return true;
  return false;
}

/** "the Turkish forces to": after an article an adjective of a country has a noun, unless an object follows. */
const isOfNation = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "name" && tokens[i - 1]!.demonym && tokens[i - 2]?.tag === "det" && !startsPhrase(tokens[i + 1] ?? null);

/** "attacked government positions", "held separate, last-minute talks": a noun right behind a verb's object goes on with it. */
function endsObject(tokens: readonly Token[], i: number): boolean {
  const {sentence} = tokens[i]!;
  let k = i - 1;
  while (tokens[k]?.sentence === sentence && ((IN_PHRASE.has(tokens[k]!.tag) && !tokens[k]!.possessive) || joinsAdjectives(tokens, k))) --k;
  const verb = tokens[k];
  if (verb?.word?.complements.includes("base") && isPlural(tokens[i - 1]!) && tokens[i]!.word!.forms.includes("base")) return false; // "saw jets bomb houses"
  if (k >= i - 1 || verb?.sentence !== sentence || verb.tag !== "verb" || verb.word?.frame !== "t") return false;
  return verb.form !== "participle" || tokens[k - 1]?.lemma === "have"; // "has rejected Labour calls"
}

/**
 * "were killed in Russian air strikes a monitor said": after a finite verb a preposition's phrase is no subject, so that what
 * ends it is no verb.
 */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  const {sentence} = tokens[i]!;
  let k = i - 1;
  while (tokens[k]?.sentence === sentence && (IN_PHRASE.has(tokens[k]!.tag) || joinsNames(tokens, k))) --k;
  if (k === i - 1 || tokens[k]?.sentence !== sentence || tokens[k]!.tag !== "prep") return false;
  const part = tokens[k]!.lower === "of"; // "sent a number of new troops"
  for (const limit = Math.max(0, k - CLAUSE_REACH); k >= limit && tokens[k]!.sentence === sentence; --k) {
    const {tag, form, text} = tokens[k]!;
    if (tag === "sub" || tag === "rel" || tag === "conj" || tag === "modal" || (tag === "punct" && text !== "'")) return false;
    if (
      tag === "verb" &&
      form !== "gerund" &&
      (tokens[k - 1]?.tag === "aux" || (form === "past" && (part || tokens[k + 1]!.tag === "prep")))
    )
      return !part || tokens[k]!.word?.frame !== "s";
  }
  return false;
}

/** The comma of "separate, last-minute". */
const joinsAdjectives = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === "," && tokens[i - 1]?.tag === "adj" && tokens[i + 1]!.tag === "adj";

/** The "and" of "by Syrian and Russian forces". */
const joinsNames = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === "and" && tokens[i - 1]?.tag === "name" && tokens[i + 1]!.tag === "name";
