import type {TollWords} from "../../../lexicon/force.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause} from "../../../model/syntax.js";
import type {Draft} from "../draft.js";

/** What the rules for a toll's perpetrator ask with: the toll, its clause, its victims' code, and the other tolls of the same verb. */
export interface Question {
  scene: Scene;
  draft: Draft;
  clause: Clause | undefined;
  victim: string | null;
  siblings: readonly Draft[];
  sentence: number;
  words: TollWords;
}

/** Answers with the code of whoever harmed the victims, or null where the rule does not apply. */
export type PerpetratorRule = (question: Question) => string | null;

/** Whether the toll sums up more than an incident, which no single attack explains: "since the war began". */
export function isOverall({scene: {document}, draft, clause, words}: Question): boolean {
  if (draft.total) return true;
  for (let i = clause?.first ?? 0; clause && i <= clause.last; ++i) if (words.overall.has(document.tokens[i]!.lower)) return true;
  return false;
}
