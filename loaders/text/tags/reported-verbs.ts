import type {Sentence} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";
import {isDemonymic, isFiniteVerb, isPlural, NOMINAL, OPENS_CLAUSE, setFinite} from "./neighbours.js";

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
  for (let k = at + 1; k <= Math.min(last, at + REACH) && !OPENS_CLAUSE.has(tokens[k]!.tag); ++k) if (isFiniteVerb(tokens[k]!)) return null;
  return verb;
}

/** How many tokens on the verb of what is said is looked for. */
const REACH = 40;
const IN_SUBJECT = new Set<Tag>(["det", "poss", "adj", "noun", "name"]);
