import type {CasualtyTerm, ForceWords} from "../../lexicon/force.js";
import type {Document} from "../../model/document.js";
import type {Outcome} from "../../model/report.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";

type Harm = Pick<ForceWords, "casualties" | "tollWords">;

/** How far behind "among" the word may stand that tells how they fared. */
const REACH = 5;
/** The kinds of words that tell how somebody fared. */
export const FATES: ReadonlySet<CasualtyTerm["kind"]> = new Set<CasualtyTerm["kind"]>(["state", "verb", "verb-i", "noun"]);

/** How the people that a phrase names fared: "the 33 dead", "those killed", "the victims". Null where it does not tell. */
export function fateIn(
  {tokens}: Pick<Document, "tokens">,
  {first, last}: Pick<Phrase, "first" | "last">,
  {casualties, tollWords}: Harm
): Outcome | null {
  for (const i of [last, last + 1]) {
    const term = casualties.get(tokens[i]?.lower ?? "")?.find((d) => d.kind === "state");
    if (term && (i === last || tokens[first]!.lower === "those" || tokens[last]!.tag === "num")) return term.outcome as Outcome;
  }
  return tokens[first]!.lower === "the" && tollWords.victims.has(tokens[last]!.lower) ? "killed" : null;
}

/** How those fared whom a preposition leads in: among "the dead", "those wounded", "those who had died", "19 people killed". */
export function fateBehind({tokens}: Pick<Document, "tokens">, {i: at, sentence}: Token, {casualties}: Harm): Outcome | null {
  const next = tokens[at + 1];
  if (next?.lower !== "the" && next?.lower !== "those" && next?.tag !== "num") return null;
  for (let k = at + 2; k <= at + REACH && tokens[k]?.sentence === sentence; ++k) {
    const {lower, lemma} = tokens[k]!;
    const term = (casualties.get(lower) ?? casualties.get(lemma))?.find((d) => FATES.has(d.kind));
    if (term) return term.outcome === "casualties" ? null : term.outcome;
  }
  return null;
}
