import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import type {Reading} from "./reading.js";

/** "In separate calls, he spoke with both": the noun of a call that opens the clause, or null. */
export function openingCall({scene: {document}, lexicon}: Reading, {verb, sentence}: Clause): Token | null {
  const {tokens, sentences, phraseAt} = document;
  for (let i = sentences[sentence]!.first; i < verb.first; ++i) {
    const phrase = phraseAt[i];
    if (!phrase || phrase.first !== i || phrase.prep < 0 || tokens[phrase.prep]!.lower !== "in") continue;
    if (longestMatch(lexicon.nouns, tokens, phrase.head)?.value.kind === "call") return tokens[phrase.head]!;
  }
  return null;
}

/** Told over the telephone or a screen: "by phone", "via video link", "in a call". */
export function onPhone(reading: Reading, clause: Clause): boolean {
  if (openingCall(reading, clause)) return true;
  const {scene, lexicon} = reading;
  const {tokens, sentences, clauseAt} = scene.document;
  const limit = sentences[clause.sentence]!.last;
  for (let i = clause.verb.main + 1; i <= limit; ++i) {
    const token = tokens[i]!;
    if (token.tag === "sub" || token.tag === "rel" || token.text === ";" || token.text === ":") return false;
    const {verb} = clauseAt[i] ?? clause;
    const leaves = i > clause.last && i === verb.first && verb.finite; // "who met in May, will talk by phone"
    if (leaves || i > clause.last + 12) return false;
    if (lexicon.words.medium.has(token.lower) && (VIA.has(tokens[i - 1]!.lower) || VIA.has(tokens[i - 2]?.lower ?? ""))) return true;
  }
  return false;
}

const VIA = new Set(["by", "over", "on", "via", "through", "in"]);
