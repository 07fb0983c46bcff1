import type {Governor, GovernorRole} from "../../lexicon/talks.js";
import type {Clause} from "../../model/syntax.js";
import type {Reading} from "./reading.js";

/** What the lists say of a clause's verb with the words after it, three at most: "call off", "take part in", "pave the way for". */
export function governorOf({scene, lexicon}: Reading, clause: Clause, role: GovernorRole, after = clause.verb.main): Governor | undefined {
  const {tokens} = scene.document;
  const {lemma, main} = clause.verb;
  const listed = lexicon.governors[role];
  if (!lexicon.governorStarts.has(lemma)) return listed.get(lemma);
  const a = tokens[main + 1]?.lower;
  const b = tokens[main + 2]?.lower;
  return (
    listed.get(`${lemma} ${a} ${b} ${tokens[main + 3]?.lower}`) ??
    listed.get(`${lemma} ${a} ${b}`) ??
    listed.get(`${lemma} ${a}`) ??
    (after > main ? listed.get(`${lemma} ${tokens[after + 1]?.lower}`) : undefined) ??
    listed.get(lemma)
  );
}

/** The clause that a clause hangs on. */
export const parentOf = ({scene}: Reading, clause: Clause): Clause | null =>
  clause.parent >= 0 && clause.parent !== clause.i ? scene.document.clauses[clause.parent]! : null;
