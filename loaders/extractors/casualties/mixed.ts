import type {ForceWords} from "../../lexicon/force.js";
import type {Document} from "../../model/document.js";
import type {Token} from "../../model/token.js";

/**
 * Whether a word of harm stands with another of another harm, so that their number does not tell killed from wounded: "killed and
 * wounded 12", "12 dead or injured". `counts` where it is the one of the two beside the number, `joined` where it is the other.
 */
export function joinedHarm(document: Document, i: number, casualties: ForceWords["casualties"]): "counts" | "joined" | null {
  for (const gap of [2, 1]) {
    if (isPair(document, i, i + gap, casualties)) return takesObject(document, i + gap) ? "joined" : "counts";
    if (isPair(document, i - gap, i, casualties)) return takesObject(document, i) ? "counts" : "joined";
  }
  return null;
}

/** Two words of harm with "and", "or" or a comma between; in a text without commas right behind each other. */
function isPair({tokens, phraseAt}: Document, i: number, k: number, casualties: ForceWords["casualties"]): boolean {
  const [first, second] = [tokens[i], tokens[k]];
  if (!first || !second || first.sentence !== second.sentence) return false;
  if (k - i === 2 ? !JOINTS.has(tokens[i + 1]!.lower) : first.tag !== "verb" || second.tag !== "verb") return false;
  const isState = first.tag !== "verb" && casualties.get(first.lower)?.some((d) => d.kind === "state");
  if (isState && second.tag === "verb" && takesObject({tokens, phraseAt}, k)) return false; // "left six people dead and injured ten"
  const isThing = first.tag === "noun" && (phraseAt[i]?.first ?? i) < i; // "carried out a massacre, wounding ten"
  if (isThing && second.tag === "verb") return false;
  const outcome = ({lemma, lower, word}: Token) =>
    (casualties.get(lower) ?? casualties.get(word?.lemma ?? lemma))?.find((d) => HARMS.has(d.outcome))?.outcome;
  const [a, b] = [outcome(first), outcome(second)]; // "killing" may be tagged a noun
  if (!a || !b || a === b) return false;
  return second.tag === "verb" || (phraseAt[k]?.head ?? 0) <= k; // not "12 were killed and wounded civilians fled"
}

const JOINTS = new Set(["and", "or", ",", "/"]);
const HARMS = new Set<string>(["killed", "wounded"]);

/** A noun phrase follows, perhaps after a hedge. */
function takesObject({tokens, phraseAt}: Pick<Document, "tokens" | "phraseAt">, i: number): boolean {
  let at = i + 1;
  while (tokens[at]?.tag === "adv") ++at;
  return tokens[at]?.sentence === tokens[i]!.sentence && phraseAt[at]?.first === at;
}
