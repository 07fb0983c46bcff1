import type {Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import type {Counts} from "./counts.js";

/** How far a toll's number may stand behind its noun, in tokens: "the death toll from the attack has risen to 70". */
const TOLL_REACH = 20;
/** How far behind its noun a sum may be said to rise: "the number of civilians killed by shelling in ... has risen to 34". */
const RISE_REACH = 80;

/** The number that a noun sums up in a phrase, or at token `i`: before it, or what it has come to behind it; null where none is told. */
export const numberOfSum = (scene: Scene, i: number, phrase: Phrase | null, counts: Counts): Quantity | null =>
  quantityBefore(scene, phrase, counts) ?? quantityAfter(scene, i, counts);

/** "bringing to 51 the number of soldiers killed", "raising to 40, including four children, the number of". */
function quantityBefore({document: {tokens}}: Scene, phrase: Phrase | null, counts: Counts): Quantity | null {
  if (!phrase) return null;
  const {first, sentence} = phrase;
  const own = counts.at.get(first - 1);
  if (own && tokens[own.first - 1]?.lower === "to") return own;
  for (let i = first - 2; i >= Math.max(2, first - SHARES_REACH) && tokens[i]!.sentence === sentence; --i) {
    const raised = tokens[i]!.lower === "to" && counts.words.raises.has(tokens[i - 1]!.lemma) ? counts.at.get(i + 1) : undefined;
    const behind = raised && (tokens[raised.last + 1]?.text === "," ? raised.last + 2 : raised.last + 1);
    if (behind && counts.words.part.has(tokens[behind]?.lower ?? "")) return raised;
  }
  return null;
}

/** How far the shares of a sum may keep its number from it, in tokens. */
const SHARES_REACH = 16;

/** The number a toll has come to: what it is said to have risen to, else the first that is not the one it rose from. */
function quantityAfter({document: {tokens}}: Scene, i: number, counts: Counts): Quantity | null {
  const {sentence} = tokens[i]!;
  for (let k = i + 1; k < i + RISE_REACH && tokens[k]?.sentence === sentence; ++k) {
    const verb = tokens[k]!;
    const at =
      counts.words.rises.has(verb.lemma) && verb.tag === "verb" ? counts.at.get(k + (tokens[k + 1]?.lower === "to" ? 2 : 1)) : undefined;
    if (at) return at;
  }
  for (let k = i + 1; k < i + TOLL_REACH && tokens[k]?.sentence === sentence; ++k) {
    if (tokens[k]!.text === ";" || (tokens[k]!.tag === "sub" && tokens[k]!.lower !== "that")) return null;
    const quantity = counts.at.get(k);
    if (!quantity || quantity.first < i) continue;
    if (tokens[quantity.first - 1]?.lower === "from") {
      k = Math.max(k, quantity.last); // the unit behind a number tells it too
      continue;
    }
    return quantity;
  }
  return null;
}
