import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {singular} from "../../text/inflect.js";
import type {Speaker} from "./memory.js";
import type {Page, Range} from "./page.js";

/** A person, or a body or group that is written with a capital letter: "the Kremlin", not "international media". */
export function isNamed({scene: {document}}: Page, {person, type, first, last}: ActorMention): boolean {
  if (person !== null || (type !== "organ" && type !== "group")) return person !== null;
  return document.tokens.slice(first, last + 1).some((d) => d.capital && (d.tag === "name" || d.i > document.sentences[d.sentence]!.first));
}

/** A speaker as the source phrase names him, without article, with nothing known of him yet. */
export function nameOf(page: Page, source: Range, phrase: Phrase | null, sentence: number): Speaker {
  const {document} = page.scene;
  const {tokens, text} = document;
  let first = phrase?.first ?? source.first;
  const last = Math.max(Math.min(phrase?.last ?? source.last, Math.max(source.last, source.first)), first);
  const end = phrase && tokens[phrase.head]!.tag === "noun" ? withWhose(page, last, source.last) : last;
  while (first < last && (tokens[first]!.tag === "det" || tokens[first]!.tag === "poss")) ++first;
  const words = new Set<string>();
  for (let i = source.first; i <= source.last; ++i)
    if (tokens[i]!.tag === "noun" || tokens[i]!.tag === "name") words.add(tokens[i]!.lower).add(tokens[i]!.lemma);
  return {
    name: text.slice(tokens[first]!.start, tokens[end]!.end),
    person: null,
    named: false,
    side: null,
    kind: "body",
    plural:
      (tokens[last]!.tag === "noun" || page.scene.actorAt[last]?.type === "role") && singular(tokens[last]!.lower) !== tokens[last]!.lower,
    sentence,
    words
  };
}

/** The end of a noun with what tells whose it is, none behind `limit`: "a statement by the ministry", "a spokesman for the bank of Kent". */
function withWhose({scene: {document}, lexicon}: Page, last: number, limit: number): number {
  const {tokens, phraseAt} = document;
  let end = last;
  for (;;) {
    const next = phraseAt[end + 2];
    if (!next || next.prep !== end + 1 || next.last > limit || !lexicon.words.attached.has(tokens[end + 1]!.lower)) return end;
    end = next.last;
  }
}
