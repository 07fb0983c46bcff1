import type {ForceWords} from "../../lexicon/force.js";
import type {Document} from "../../model/document.js";

/**
 * Whether a word of harm stands with another of another harm, so that their number does not tell killed from wounded: "killed and
 * wounded 12", "12 dead or injured". `counts` where it is the one of the two beside the number, `joined` where it is the other.
 */
export function joinedHarm(document: Document, i: number, casualties: ForceWords["casualties"]): "counts" | "joined" | null {
  const first = isPair(document, i, casualties);
  if (!first && !isPair(document, i - 2, casualties)) return null;
  return first === takesObject(document, first ? i + 2 : i) ? "joined" : "counts";
}

function isPair(document: Document, i: number, casualties: ForceWords["casualties"]): boolean {
  const {tokens, phraseAt} = document;
  const [first, and, second] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second || first.sentence !== second.sentence || (and!.lower !== "and" && and!.lower !== "or")) return false;
  const outcome = (k: number) => {
    const {lemma, lower, word} = tokens[k]!; // "killing" may be tagged a noun
    return (casualties.get(lower) ?? casualties.get(word?.lemma ?? lemma))?.find((d) => HARMS.has(d.outcome))?.outcome;
  };
  const [a, b] = [outcome(i), outcome(i + 2)];
  if (!a || !b || a === b) return false;
  return second.tag === "verb" || (phraseAt[i + 2]?.head ?? 0) <= i + 2; // not "12 were killed and wounded civilians fled"
}

const HARMS = new Set<string>(["killed", "wounded"]);

/** A noun phrase follows, perhaps after a hedge. */
function takesObject({tokens, phraseAt}: Document, i: number): boolean {
  let at = i + 1;
  while (tokens[at]?.tag === "adv") ++at;
  return tokens[at]?.sentence === tokens[i]!.sentence && phraseAt[at]?.first === at;
}
