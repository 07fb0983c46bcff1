import type {Tag, Token, Word} from "../../model/token.js";
import {isPlural, isVerbOnly, NOMINAL, plain, singularNoun, skipAdverbs, startsPhrase, takesObject, wouldBeNominal} from "./neighbours.js";

/** The tag of a word of the closed classes, by what stands around it: "that" may open a clause or point at a noun. */
export function closedTag(token: Token, word: Word, before: Token | null, next: Token | null, tokens: Token[]): Tag {
  const [first] = word.tags;
  if (first === "aux") {
    // "had breakfast", "did it": a main verb where no verb can follow
    return "aux";
  }
  if (token.lower === "since" && before?.tag === "aux") return "adv"; // "has since fled"
  if (token.lower === "that") {
    if (
      before &&
      (before.tag === "noun" || before.tag === "name") &&
      next &&
      (next.tag === "verb" || isVerbOnly(next) || hits(next, tokens))
    )
      return "rel";
    if (before?.tag === "adv" && next && (isVerbOnly(next) || hits(next, tokens)) && token.i > 1) return "rel"; // "attacks on Sunday that killed ten"
    if (next && singularNoun(next) && before && (before.tag === "prep" || before.tag === "sub")) return "det";
    return "sub";
  }
  if (word.tags.includes("sub") && word.tags.includes("prep")) return prepOrSub(tokens, token.i);
  if (first === "pron" && before?.tag === "modal" && /sel(?:f|ves)$/.test(token.lower)) return "adv"; // "they will themselves meet"
  if (first === "adj" && next?.lower === "of" && before?.tag === "det") return "noun"; // "a total of"
  const previous = first === "adj" && before?.tag === "adv" ? skipAdverbs(tokens, token.i) : before;
  if (
    (token.lower === "first" || token.lower === "last") &&
    next?.word?.forms.includes("past") &&
    !next.word.tags.length &&
    before &&
    NOMINAL.has(before.tag)
  )
    return "adv"; // "the two last met", "they first spoke"
  if (
    first === "adj" &&
    word.forms.includes("past") &&
    next &&
    previous &&
    (previous.tag === "conj" || previous.tag === "rel" || NOMINAL.has(previous.tag)) &&
    (previous.tag !== "num" || next.kind === "number") &&
    (startsPhrase(next) || next.tag === "adv" || /^(?:dozens|hundreds|thousands|scores)$/.test(next.lower))
  )
    return "verb"; // "injured 12"
  if (first === "adj" && before?.tag === "num" && next && next.kind !== "number" && wouldBeNominal(next)) return "adj"; // "five wounded soldiers"
  if (token.lower === "open" && next?.lower === "fire" && before && NOMINAL.has(before.tag)) return "verb";
  if (first === "adj" && word.lemma && !next) return "adj";
  if (first === "adj" && word.lemma && previous && (previous.tag === "aux" || previous.tag === "modal" || previous.tag === "to"))
    return previous.lemma === "be" && !word.forms.includes("participle") && !(word.forms.includes("gerund") && takesObject(next))
      ? "adj"
      : "verb"; // "talks are continuing", "they are continuing talks"
  if (
    first === "adj" &&
    word.lemma &&
    before &&
    NOMINAL.has(before.tag) &&
    (word.forms.includes("past") || word.forms.includes("participle"))
  )
    return "verb";
  if (token.lower === "further" && next && before && NOMINAL.has(before.tag) && isVerbOnly(next)) return "adv"; // "Smith further argued"
  if (first === "adv" && word.tags.includes("prep")) return "adv";
  if (first === "prep" && word.tags.includes("adv") && (!next || next.kind === "punct")) return "adv";
  if (
    first === "prep" &&
    word.tags.includes("adv") &&
    (token.lower === "about" || token.lower === "over") &&
    next &&
    (next.kind === "number" || next.word?.tags[0] === "num" || (next.lower === "a" && FRACTIONS.has(tokens[next.i + 1]?.lower ?? "")))
  )
    return "adv"; // "about 20", "about a third of them"
  if (first === "det" && (next?.lower === "of" || (QUANTIFIERS.has(token.lower) && isSaying(next)))) return "pron"; // "most of them", "some say"
  if (first === "det" && token.lower === "no" && next?.lower === "longer") return "adv";
  if (token.glued && (first === "to" || first === "prep") && next?.glued) return "adj"; // "surface-to-air"
  return first!;
}

/** "the shell that hit a house": a past form that is as often a noun, before an object. */
const hits = (next: Token, tokens: readonly Token[]): boolean =>
  !!next.word?.forms.includes("past") && next.word.forms.includes("base") && startsPhrase(tokens[next.i + 1] ?? null);

const FRACTIONS = new Set(["third", "half", "quarter", "dozen", "hundred", "thousand", "million"]);

const QUANTIFIERS = new Set(["many", "some", "most", "several", "few", "both", "all"]);

/** A verb of saying or an auxiliary, not a noun that a quantifier could count. */
const isSaying = (next: Token | null): boolean =>
  next?.word?.tags[0] === "aux" ||
  next?.word?.tags[0] === "modal" ||
  (next?.word?.frame === "s" && !next.word.noun && !next.word.tags.length && !next.word.forms.includes("gerund"));

const FINITE_LIMIT = 14;

const SUBJECTS = new Set(["he", "she", "they", "we", "i"]);
/** "before" and "after" take a clause where a finite verb follows before the next mark. */
function prepOrSub(tokens: Token[], i: number): Tag {
  for (let k = i + 1; k < Math.min(tokens.length, i + FINITE_LIMIT); ++k) {
    const token = tokens[k]!;
    if (token.kind === "punct" && token.text !== "'" && token.text !== '"' && token.text !== "“") break;
    const word = token.word;
    if (!word) continue;
    if (k > i + 1 && SUBJECTS.has(token.lower)) break; // "before the war he was"
    if (word.tags[0] === "aux" || word.tags[0] === "modal") return k === i + 1 ? "prep" : "sub";
    if (k > i + 1 && word.tags.includes("sub")) break;
    if (k === i + 1 && word.forms.includes("gerund")) return "prep";
    const article = tokens[k - 1]!.lower;
    if (
      k > i + 1 &&
      word.forms.includes("base") &&
      !word.noun &&
      !word.tags.length &&
      ["noun", "name"].includes(plain(tokens[k - 1]!)) &&
      isPlural(tokens[k - 1]!)
    )
      return "sub";
    if (
      k > i + 1 &&
      word.forms.includes("past") &&
      !word.noun &&
      !word.tags.length &&
      article !== "the" &&
      article !== "a" &&
      !(tokens[k + 1]?.word?.tags[0] === "prep" && tokens[k + 1]!.lower === "by")
    )
      return "sub";
  }
  return "prep";
}
