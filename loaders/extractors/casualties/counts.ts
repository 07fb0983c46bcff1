import type {TollWords} from "../../lexicon/force.js";
import type {Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";

/** What counting asks: where the amounts stand, and the words of tolls. */
export interface Counts {
  /** Amounts by their own tokens and by the token of what they count. */
  at: ReadonlyMap<number, Quantity>;
  words: TollWords;
}

/** Where each amount of a scene stands, and where what it counts stands. */
export function countsOf({quantities}: Scene, words: TollWords): Counts {
  const at = new Map<number, Quantity>();
  for (const quantity of quantities) {
    for (let i = quantity.first; i <= quantity.last; ++i) at.set(i, quantity);
    if (quantity.unit >= 0 && !at.has(quantity.unit)) at.set(quantity.unit, quantity);
  }
  return {at, words};
}

/** The amount of a noun phrase: its head's, else the first that stands in it. */
export function amountIn({at}: Counts, phrase: Phrase): Quantity | null {
  const own = at.get(phrase.head);
  if (own) return own;
  for (let i = phrase.first; i <= phrase.last; ++i) {
    const quantity = at.get(i);
    if (quantity && (quantity.unit < 0 || quantity.unit >= phrase.first)) return quantity;
  }
  return null;
}

/** The phrase that is counted: of "a total of 14 soldiers" the 14 soldiers, of "a family of four" the four. */
export function countedPhrase({document: {tokens, phrases}}: Scene, phrase: Phrase, {words}: Counts): Phrase {
  const of = words.sum.has(tokens[phrase.head]!.lower) && tokens[phrase.last + 1]?.lower === "of" ? phrases[phrase.i + 1] : undefined;
  return of ?? phrase;
}
