import type {TalkLexicon} from "../../lexicon/talks.js";
import type {Token} from "../../model/token.js";

/** "that took place in Vienna", "which was held on Friday": a relative clause that only says where and when a talk was. */
export function carries({words}: TalkLexicon, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const opens = token.tag === "rel" || (token.tag === "sub" && token.lower === "that");
  return opens && next !== undefined && (next.tag === "verb" || next.tag === "aux") && words.carrier.has(next.lemma);
}
