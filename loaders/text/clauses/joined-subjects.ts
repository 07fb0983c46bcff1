import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";

/**
 * The first of two subjects that a relative clause stands between, linked to the second: "Lavrov, who is in Ankara, and Cavusoglu
 * will sign". Null where the phrase has no such partner: "He met Lavrov, who left, and Kerry stayed".
 */
export function partnerOf(tokens: readonly Token[], before: readonly Clause[], phrase: Phrase): Phrase | null {
  if (phrase.first < 2 || tokens[phrase.first - 1]!.lower !== "and" || tokens[phrase.first - 2]!.text !== ",") return null;
  const aside = before[0];
  if (aside?.kind !== "relative" || !aside.subject || aside.subject.last !== aside.first - 2 || before.some((d) => d.kind === "main"))
    return null;
  const first = aside.subject;
  if (first.prep >= 0 || first.next >= 0 || first.sentence !== phrase.sentence) return null;
  first.next = phrase.i;
  return first;
}
