import type {Sentence} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";
import {setFinite} from "./assign.js";
import {isFiniteVerb, NOMINAL, OPENS_CLAUSE} from "./classes.js";
import {isPlural} from "./grammatical-number.js";

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
    const {tag, form, word} = tokens[i]!;
    if (tag !== "verb" || form !== "past" || word?.frame !== "s") continue;
    const past = pastReported(tokens, i, sentence);
    if (past) past.form = "past";
    const third = tokens[i + 1]!.capital ? thirdReported(tokens, i, sentence) : null;
    if (third) setFinite(third);
  }
}

/** The third person behind a name that was taken for a noun, where what is said has no other verb. */
function thirdReported(tokens: readonly Token[], said: number, {last}: Sentence): Token | null {
  let found: Token | null = null;
  for (let k = said + 2; k <= last && tokens[k]!.kind !== "punct"; ++k) {
    const {tag, form} = tokens[k]!;
    if (tag === "aux" || tag === "modal" || tag === "sub" || (tag === "verb" && form !== "gerund")) return null;
    if (!found && isThird(tokens, k)) found = tokens[k]!;
  }
  return found;
}

/** "Washington stands by", but not "denied SOHR reports.", "reported Israeli strikes on". */
function isThird(tokens: readonly Token[], i: number): boolean {
  const [name, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (token.tag !== "noun" || !token.word?.forms.includes("third") || !next || next.kind === "punct") return false;
  return name.tag === "name" && !name.possessive && !name.demonym && !isPlural(name);
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
  for (let k = at + 1; k <= Math.min(last, at + REACH) && !OPENS_CLAUSE.has(tokens[k]!.tag); ++k) if (isFiniteVerb(tokens[k]!)) return null;
  return verb;
}

/** How many tokens on the verb of what is said is looked for. */
const REACH = 40;
const IN_SUBJECT = new Set<Tag>(["det", "poss", "adj", "noun", "name"]);
