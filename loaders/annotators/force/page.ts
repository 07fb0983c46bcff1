import type {ForceWords} from "../../lexicon/force.js";
import type {ForceMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";

/** What the rules of force read: a text with its actors, and the words of force. */
export interface Page extends Pick<Scene, "document" | "actorAt"> {
  words: ForceWords;
}

/** A mention of force over a range of tokens, `last` inclusive, with all that is told of it. */
export function mentionOf(
  {document: {tokens, text}}: Page,
  told: Omit<ForceMention, "kind" | "start" | "end" | "quote" | "rule">
): ForceMention {
  const {first, last, mode, clause, noun, agents, targets, frame, other} = told;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const rule = noun ? "force noun" : "force verb";
  return {kind: "force", first, last, start, end, quote: text.slice(start, end), rule, mode, clause, noun, agents, targets, frame, other};
}
