import type {LabelLexicon} from "../../lexicon/labels.js";
import {isState} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Hit} from "./hits.js";

/** Before the subject of a verb of naming that has the one named before it: "what Moscow calls", "whom Ankara considers". */
const OPENERS = new Set(["what", "which", "who", "whom", "that"]);

/**
 * Who gives a label by a verb of naming: "what Moscow calls terrorists", "Damascus describes them as terrorists". Not the one named:
 * "called the government a regime". An actor code, a state's for its government; null where no such verb stands before the label,
 * or its subject is nobody told.
 */
export function namedBy({document, actorAt}: Scene, {phrase, first}: Hit, naming: LabelLexicon["naming"]): string | null {
  const {tokens, clauseAt} = document;
  const before = Math.min(phrase.first, first) - 1;
  let at = tokens[before]?.tag === "open" ? before - 1 : before;
  const next = at;
  if (tokens[at]?.lower === "as") --at;
  if (tokens[at]?.tag === "pron") --at; // "calls them terrorists"
  const clause = at < 0 ? undefined : clauseAt[at];
  if (clause?.verb.last !== at || clause.verb.passive || clause.verb.negated || !clause.subject) return null;
  if (at === next && !OPENERS.has(tokens[clause.subject.first - 1]?.lower ?? "")) return null;
  const code = naming.has(clause.verb.lemma) ? actorAt[clause.subject.head]?.code : undefined;
  return code === undefined ? null : isState(code) ? `${code} GOV` : code;
}
