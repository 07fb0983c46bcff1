import type {Token, VerbForm} from "../../model/token.js";
import type {Context} from "./context.js";
import {isDemonymic, isPlural, isVerbOnly, startsPhrase, takesObject} from "./neighbours.js";

/** "a bombing", "the fighting" are nouns; "bombing the town" is a verb. */
export function gerundForm({tokens, token, word, before, next}: Context): VerbForm | null {
  if (before && (before.tag === "det" || before.tag === "poss" || before.tag === "adj" || before.tag === "num" || before.possessive))
    return null;
  if (next?.glued) return null; // "working-level talks"
  if (before && next?.word?.tags[0] === "conj" && joinsGerunds(tokens, token.i)) return "gerund"; // "killing and wounding ten"
  if (before?.text === "," && next?.lower === "of" && word.frame === "s") return "gerund"; // ", warning of floods"
  if (next?.lower === "of" || next?.lower === "by" || (!before && next?.lower === "between")) return null; // "Fighting between"
  if (before && describesGuest(token, before, tokens)) return null;
  if (before?.tag === "name" && !word.noun && next && isMany(next) && isDoer(tokens, before)) return "gerund";

  if (before?.tag === "noun" && word.lemma !== null && GOVERNED.get(word.lemma) === next?.lower) return "gerund"; // "a resolution calling for a truce"
  if (before && (before.tag === "noun" || before.tag === "name") && !isPlural(before) && !startsPhrase(next)) return null;
  if (before && (before.tag === "noun" || before.tag === "name") && next?.kind !== "word" && !startsPhrase(next)) return null;
  if (!before && next && isVerbOnly(next)) return null;
  if (
    before?.tag === "prep" &&
    next?.word?.tags[0] === "prep" &&
    (word.frame === "t" || before.lower === "in" || before.lower === "during")
  )
    return null; // "in shelling near"
  if (before?.glued && token.glued) return null;
  return takesObject(next) ||
    (next?.kind === "word" && (next.word?.tags.some((d) => d === "prep" || d === "sub" || d === "to" || d === "adv") ?? false))
    ? "gerund"
    : null;
}

/** "with Russia holding talks", "with Iran and Russia holding talks" */
const isDoer = (tokens: readonly Token[], {i}: Token): boolean => tokens[i - 1]?.lower === "with" || tokens[i - 1]?.tag === "conj";

/** A plural in small letters, which the verb before it can have as its object. */
const isMany = (token: Token): boolean => token.kind === "word" && !token.capital && !token.word?.tags.length && isPlural(token);

/** Verbs that no compound noun ends with, by the word that goes on with them. */
const GOVERNED = new Map([
  ["call", "for"],
  ["belong", "to"],
  ["lead", "to"],
  ["head", "to"],
  ["return", "to"],
  ["flee", "from"]
]);

/** Behind "and" stands another gerund with an object for both. */
function joinsGerunds(tokens: readonly Token[], i: number): boolean {
  const [other, object] = [tokens[i + 2], tokens[i + 3]];
  return other?.word?.forms.includes("gerund") === true && takesObject(object ?? null) && startsPhrase(object!);
}

/** After these "visiting" tells of a guest; after "by", "after" or "without" of a journey. */
const BESIDE = new Set(["with", "between", "and", "to", "from", "alongside"]);

/** "with visiting Turkish Foreign Minister", "met visiting Iranian President": one visits places; before a nation's title it tells of a person. */
function describesGuest({lower, i, sentence}: Token, before: Token, tokens: readonly Token[]): boolean {
  const [nation, title] = [tokens[i + 1], tokens[i + 2]];
  if (lower !== "visiting" || !nation || !title || title.sentence !== sentence) return false;
  if (!BESIDE.has(before.lower) && (before.tag !== "verb" || before.form === "gerund")) return false;
  return nation.capital && isDemonymic(nation) && title.capital;
}
