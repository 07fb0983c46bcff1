import type {Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Token} from "../../model/token.js";
import type {Draft} from "./draft.js";

/**
 * The counts behind a toll that add up to it: "52 dead: 29 soldiers and 23 rebels", "killed 52 people, 29 soldiers and 23 rebels". Two
 * at least, with no verb between them.
 * @param quantities those of the toll's sentence, in reading order
 */
export function partitionOf({document: {tokens}}: Scene, {victims}: Draft, quantities: readonly Quantity[]): Quantity[] {
  const parts: Quantity[] = [];
  let [rest, end] = [victims.best ?? 0, victims.last];
  for (const quantity of quantities) {
    if (quantity.first <= victims.last) continue;
    if (quantity.best === null || quantity.best > rest || hasVerb(tokens, end + 1, quantity.first)) break;
    parts.push(quantity);
    [rest, end] = [rest - quantity.best, quantity.last];
    if (rest === 0) return parts.length > 1 ? parts : [];
  }
  return [];
}

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; ++i) if (tokens[i]!.tag === "verb" || tokens[i]!.tag === "sub") return true;
  return false;
};
