import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import type {Reading} from "./reading.js";

/** How many words behind the verb the new day begins. */
const REACH = 8;

/** What stands before the new day. */
const TO = new Set(["to", "until", "till"]);

/**
 * "was postponed to March 7", "have put off their meeting until Friday": the new day of a talk that is moved, or null where none is
 * told, as in "postponed until further notice".
 */
export function movedTo({scene: {document, dateAt}, lexicon}: Reading, clause: Clause | null): DateMention | null {
  const {tokens} = document;
  if (!clause || clause.verb.negated || !defers(lexicon.words.defer, clause, tokens)) return null;
  for (let i = clause.verb.main + 1; i <= clause.verb.main + REACH && tokens[i]?.sentence === clause.sentence; ++i) {
    const date = TO.has(tokens[i]!.lower) ? dateAt[i + 1] : undefined;
    if (date?.date_start) return date;
  }
  return null;
}

/** "postpone", "put off" */
const defers = (words: ReadonlySet<string>, {verb: {lemma, main}}: Clause, tokens: readonly Token[]): boolean =>
  words.has(lemma) || words.has(`${lemma} ${tokens[main + 1]?.lower}`);
