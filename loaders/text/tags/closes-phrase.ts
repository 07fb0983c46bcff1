import type {Tag, Token} from "../../model/token.js";
import {BEFORE_NOUN, isVerbOnly} from "./classes.js";
import type {Context} from "./context.js";
import {isPlural} from "./grammatical-number.js";
import {isAcronym} from "./names.js";
import {startsPhrase} from "./neighbours.js";

/** "flatly", "also": an adverb that has no class yet. */
const isManner = ({word, lower, capital}: Token): boolean => word?.tags[0] === "adv" || (!word && !capital && lower.endsWith("ly"));

const AFTER_COMMA = new Set<Tag | undefined>(["rel", "det", "pron"]);
const OPENS_CONTENT = new Set<Tag | undefined>(["det", "pron", "sub"]);
const AFTER_PHRASE = new Set<Tag | undefined>(["prep", "aux", "modal", "to", "rel"]);

/**
 * "its military on the border", "the wounded were", "a Turkish official tells", "the US military said": an adjective before
 * what cannot go on with its phrase.
 */
export function closesPhrase({tokens, token, before, next}: Context): boolean {
  if (!before) return false;
  if (token.glued && next && (isVerbOnly(next) || AFTER_PHRASE.has(next.word?.tags[0]))) return true; // "secretary-general urged"
  if (next?.word?.forms.includes("third") && isVerbOnly(next) && next.word?.tags[0] !== "aux")
    return BEFORE_NOUN.has(before.tag) || before.tag === "name";
  const ofState = before.tag === "name" && (before.demonym || isAcronym(before));
  const one = before.lower === "one" && (next?.word?.tags[0] === "aux" || next?.word?.tags[0] === "modal"); // "one terrorist was shot"
  if (before.tag !== "det" && before.tag !== "poss" && !before.possessive && !ofState && !one) return false;
  const after = next ? (tokens[next.i + 1] ?? null) : null;
  if (ofState && next && isVerbOnly(next) && (startsPhrase(after) || (after && isPlural(after)))) return true; // "the Turkish military struck 20 posts"
  if (ofState && next?.word?.forms.includes("gerund") && next.word.frame === "s" && after && OPENS_CONTENT.has(after.word?.tags[0]))
    return true; // "with the Israeli military confirming it"
  if (next && after && isManner(next) && isVerbOnly(after) && after.word?.frame === "s") return true; // "the military flatly denied"
  return (
    !next ||
    (next.text === "," && AFTER_COMMA.has(tokens[next.i + 1]?.word?.tags[0])) || // "the military, which denied it", "to the military, the raid"
    (next.kind === "punct" && next.text !== "," && next.tag !== "open" && next.tag !== "close") ||
    (next.word?.frame === "s" && isVerbOnly(next)) ||
    AFTER_PHRASE.has(next.word?.tags[0]) ||
    next.lower === "as" || // "named the dead as"
    (token.capital && next.lower === "and" && after !== null && startsPhrase(after)) // "the North and the Union"
  );
}
