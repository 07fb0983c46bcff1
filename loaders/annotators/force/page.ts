import type {ForceWords} from "../../lexicon/force.js";
import type {ActorMention, ForceMention} from "../../model/mention.js";
import type {EventMode} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";

/** What the rules of force read: a text with its actors, and the words of force. */
export interface Page extends Pick<Scene, "document" | "actorAt"> {
  words: ForceWords;
}

interface Given {
  mode: EventMode;
  clause: number;
  agents: ActorMention[];
  targets: ActorMention[];
  frame: ForceMention["frame"];
  other: boolean;
}

/** A mention of force over a range of tokens, `last` inclusive. */
export function mentionOf(
  {document: {tokens, text}}: Page,
  first: number,
  last: number,
  noun: boolean,
  {mode, clause, agents, targets, frame, other}: Given
): ForceMention {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const rule = noun ? "force noun" : "force verb";
  return {kind: "force", first, last, start, end, quote: text.slice(start, end), rule, mode, clause, noun, agents, targets, frame, other};
}
