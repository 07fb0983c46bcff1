import type {Lexicon} from "../../lexicon/language.js";
import type {Document} from "../../model/document.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import type {Roles} from "./binding.js";

/**
 * An "it" that only holds a place: "it seems that", "it was said that", "it is unclear if", "it is hard to", "that will make it harder
 * to agree", "it was Turkey that struck".
 */
export function isExpletive(document: Document, {subjectOf, objectOf}: Roles, {i, lower}: Token, words: Lexicon["expletives"]): boolean {
  if (lower !== "it") return false;
  const {tokens, clauses, phraseAt} = document;
  if (objectOf.has(phraseAt[i]) && tokens[i + 1]?.tag === "adj") return true;
  const clause = subjectOf.get(phraseAt[i]);
  const next = clause && clauses[clause.i + 1];
  if (next?.parent !== clause?.i || next?.sentence !== clause?.sentence || !clause || !next) return false;
  if (clause.verb.passive) return clause.verb.takesClause && isContent(next) && !words.addressed.has(tokens[clause.verb.main]!.lemma);
  return words.copula.has(tokens[clause.verb.main]!.lemma) && opensOnto(document, clause, next, words);
}

/** "that the talks had failed", "whether they had" */
const isContent = ({kind, marker}: Clause): boolean => kind === "complement" || marker === "whether";

/** Whether what "it is" says is the clause behind it. */
function opensOnto({tokens}: Document, {verb, object}: Clause, next: Clause, words: Lexicon["expletives"]): boolean {
  const has = (role: ReadonlySet<string>): boolean => {
    for (let k = verb.last + 1; k < Math.min(next.first, verb.last + REACH); ++k) if (role.has(tokens[k]!.lower)) return true;
    return false;
  };
  if (next.kind === "complement" || next.marker === "what") return !has(words.feeling);
  if (next.kind === "infinitive") return has(words.task) || next.verb.passive;
  if (next.kind === "subordinate") return has(words.doubt);
  return (
    next.kind === "relative" && (has(words.doubt) || (next.marker === "that" && object !== null && tokens[object.head]!.tag === "name"))
  );
}

/** How far behind "it is" the word may stand that tells. */
const REACH = 5;
