import type {ActorWords} from "../../lexicon/actor-words.js";
import type {Token} from "../../model/token.js";

/** "Latin American", "Ibero-American": an adjective of many states that ends at token `i`, folded, and whose last word alone may be one state's. */
export function endsContinent(tokens: readonly Token[], i: number, {continental}: Pick<ActorWords, "continental">): boolean {
  const {demonym, glued, lower} = tokens[i]!;
  return demonym && i > 0 && continental.has(`${tokens[i - 1]!.lower}${glued ? "" : " "}${lower}`);
}
