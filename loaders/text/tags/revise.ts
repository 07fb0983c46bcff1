import type {Sentence} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";
import {inTitleCase} from "./names.js";
import {IN_PHRASE, isDemonymic, isFiniteVerb, isPlural, NOMINAL, PARTICLES, set, skipAdverbs, startsPhrase} from "./neighbours.js";

/** A headline or segment without any finite verb gets its likeliest one: "Syrian army shells Idlib". */
export function reviseHeadline(tokens: Token[], sentence: Sentence) {
  let candidate: Token | null = null;
  let moves: Token | null = null;
  let fared = false; // "three wounded"
  let aimed = false; // "envoy to join talks"
  for (let i = sentence.first; i <= sentence.last; ++i) {
    const token = tokens[i]!;
    if (sentence.zone !== "headline" && movesOn(tokens, i)) moves ??= token;
    const infinitive = token.tag === "verb" && token.form === "base" && i > sentence.first && tokens[i - 1]!.tag === "to";
    if (isFiniteVerb(token) && !infinitive) return;
    if (infinitive && i > sentence.first + 1 && sentence.zone === "headline") aimed = true;
    if (token.capital && sentence.zone !== "headline" && !inTitleCase(tokens, i, sentence)) continue;
    if (candidate || token.kind !== "word" || i === sentence.first || token.possessive || token.glued || tokens[i - 1]!.glued) continue;
    if (token.tag === "verb" && token.form === "participle" && NOMINAL.has(tokens[i - 1]!.tag)) fared = true;
    const word = token.word;
    if ((fared || (word?.noun && !startsPhrase(i < sentence.last ? tokens[i + 1]! : null))) && isGoverned(tokens, i)) continue; // "due for peace talks"
    if (aimed && word?.noun) continue;
    const before = skipAdverbs(tokens, i) ?? tokens[i - 1]!;
    if (!word?.forms.length || (!word.forms.includes("third") && !word.forms.includes("base")) || !NOMINAL.has(before.tag)) continue;
    if (agrees(tokens, before, word.forms.includes("third"))) candidate = token;
  }
  const behind = candidate ? tokens[candidate.i + 1] : undefined;
  if (moves) moves.form = "past";
  else if (behind?.tag === "verb" && behind.form === "participle") {
    if (aims(tokens, behind)) behind.form = "past"; // not "security forces killed in Homs"
  } else if (candidate) setFinite(candidate);
}

/** "ISIS claims", "rebels claim", "France and Germany plan": of a name's ending nothing tells that it is of many. */
const agrees = (tokens: readonly Token[], subject: Token, third: boolean): boolean =>
  third ? (subject.tag === "name" || !isPlural(subject)) && !isJoined(tokens, subject) : isPlural(subject) || isJoined(tokens, subject);

/** "in rebel mortar attacks": a preposition leads in the phrase that ends here; "of" may be part of a subject, "the Secretary of State leaves". */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && IN_PHRASE.has(tokens[k]!.tag)) --k;
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
  const day = tokens[i + 1];
  if (day?.tag !== "adv" || !day.capital) return false;
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

const setFinite = (token: Token) => {
  const word = token.word!;
  set(token, "verb", word.lemma!, word.forms.includes("third") ? "third" : "base");
};

/** "Ten were killed, AFP reports.": what a name says at the end of a sentence. */
export function reviseSource(tokens: Token[], {first, last}: Sentence) {
  const at = tokens[last]!.kind === "punct" ? last - 1 : last;
  const token = tokens[at];
  if (!token || at - 2 < first || token.tag !== "noun" || token.word?.frame !== "s" || !token.word.forms.includes("third")) return;
  let name = at - 1;
  while (name > first && tokens[name]!.tag === "name" && !tokens[name]!.possessive) --name;
  if (name < at - 1 && tokens[name]!.text === ",") setFinite(token);
}

/** What is said right after a verb of speech has a finite verb too: "said Washington stands by its ally", "said troops fired at a rally". */
export function reviseReported(tokens: Token[], sentence: Sentence) {
  for (let i = sentence.first; i < sentence.last; ++i) {
    const token = tokens[i]!;
    if (token.tag !== "verb" || token.form !== "past" || token.word?.frame !== "s") continue;
    const past = pastReported(tokens, i, sentence);
    if (past) past.form = "past";
    if (!tokens[i + 1]!.capital) continue;
    let candidate: Token | null = null;
    for (let k = i + 2; k <= sentence.last; ++k) {
      const {tag, kind, form} = tokens[k]!;
      if (kind === "punct") break;
      if (tag === "aux" || tag === "modal" || tag === "sub" || (tag === "verb" && form !== "gerund")) {
        candidate = null;
        break;
      }
      const word = tokens[k]!.word;
      const goesOn = tokens[k + 1] !== undefined && tokens[k + 1]!.kind !== "punct"; // not "denied SOHR reports."
      if (
        !candidate &&
        goesOn &&
        tag === "noun" &&
        word?.forms.includes("third") &&
        tokens[k - 1]!.tag === "name" &&
        !isDemonymic(tokens[k - 1]!) && // "reported Israeli strikes on"
        !tokens[k - 1]!.possessive &&
        !isPlural(tokens[k - 1]!)
      )
        candidate = tokens[k]!;
    }
    if (candidate) setFinite(candidate);
  }
}

/** The participle that is the only verb of what is said, behind a noun that is not counted: not "reported two men killed in Homs". */
function pastReported(tokens: readonly Token[], said: number, {last}: Sentence): Token | null {
  let at = said + (tokens[said + 1]!.lower === "that" ? 2 : 1);
  while (at < last && IN_SUBJECT.has(tokens[at]!.tag) && !tokens[at]!.possessive) ++at;
  const verb = tokens[at]!;
  if (
    at >= last ||
    verb.tag !== "verb" ||
    verb.form !== "participle" ||
    !verb.word?.forms.includes("past") ||
    !NOMINAL.has(tokens[at - 1]!.tag)
  )
    return null;
  if (tokens[at + 1]!.tag !== "prep" || tokens[at + 1]!.lower === "by") return null;
  for (let k = at + 1; k <= Math.min(last, at + REACH) && !ENDING.has(tokens[k]!.tag); ++k) if (isFiniteVerb(tokens[k]!)) return null;
  return verb;
}

/** How many tokens on the verb of what is said is looked for. */
const REACH = 40;
const IN_SUBJECT = new Set<Tag>(["det", "poss", "adj", "noun", "name"]);
const ENDING = new Set<Tag>(["conj", "sub", "rel"]);

/** What opens a clause of its own has a finite verb: "when a bomb detonated at a post". */
export function reviseSubordinate(tokens: Token[], {first, last}: Sentence) {
  for (let i = first; i < last; ++i)
    if (tokens[i]!.tag === "sub" && tokens[i - 1]?.lower !== "well" && tokens[i - 1]?.lower !== "such") makeFinite(tokens, i, last); // "as well as"
}

/** Makes the participle that is the only verb behind a subordinator a finite one. */
function makeFinite(tokens: Token[], sub: number, last: number) {
  let candidate: Token | null = null;
  for (let k = sub + 1; k <= last; ++k) {
    const {tag, kind, form} = tokens[k]!;
    if (tag === "open" || tag === "close") continue;
    if (kind === "punct" || tag === "sub" || tag === "rel") break;
    if (isFiniteVerb(tokens[k]!)) return;
    if (!candidate && tag === "verb" && form === "participle" && standsAlone(tokens, k)) candidate = tokens[k]!;
  }
  if (candidate) candidate.form = "past";
}

/** "a bomb detonated at", not "killed by", "carried out by", "asked about". */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1] && PARTICLES.has(tokens[i + 1]!.lower) ? tokens[i + 2] : tokens[i + 1];
  return NOMINAL.has(tokens[i - 1]!.tag) && tokens[i]!.word?.forms.includes("past") === true && after?.lower !== "by";
}
