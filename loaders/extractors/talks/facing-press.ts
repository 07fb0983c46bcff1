import {longestMatch} from "../../lexicon/gazetteer.js";
import type {TalkLexicon} from "../../lexicon/talks.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {partiesFrom} from "./parties.js";
import {campsOf, type Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Tokens behind a verb within which the press it turns to stands. */
const REACH = 10;

/** "spoke to reporters", "told reporters", "speaking at a press briefing": a clause in which nobody talks but to the press. */
export function facesPress({scene: {document}, lexicon}: Pick<Reading, "scene" | "lexicon">, {verb, sentence}: Clause): boolean {
  const {tokens, sentences, phraseAt} = document;
  const limit = Math.min(sentences[sentence]!.last, verb.main + REACH);
  for (let i = verb.main + 1; i <= limit; ++i) {
    const {tag, lemma} = tokens[i]!;
    if (tag === "verb" || tag === "sub" || tag === "rel") return false;
    if (opensAppearance(lexicon, tokens, i)) return true;
    const phrase = lexicon.words.press.has(lemma) ? phraseAt[i] : undefined;
    if (phrase?.head === i && (phrase.prep < 0 || tokens[phrase.prep]!.lower === "to")) return true;
  }
  return false;
}

/**
 * Who faces the press beside a speaker: "said at a joint news conference WITH MERKEL after talks", "told reporters ALONGSIDE ORBAN",
 * "FLANKED BY MACRON". They have just met.
 */
function companionsIn(reading: Reading, sentence: number): Party[] {
  const {lexicon, scene} = reading;
  const {tokens, sentences} = scene.document;
  const {first, last} = sentences[sentence]!;
  let open = false;
  for (let i = first; i <= last; ++i) {
    open ||= opensAppearance(lexicon, tokens, i);
    const at = open && tokens[i]!.lower === "with" ? i : besideAt(lexicon, tokens, i);
    if (at < 0) continue;
    const people = partiesFrom(reading, at + 1, last).parties.filter((d) => d.individual);
    if (people.length) return people;
  }
  return [];
}

/** Who stands beside whom: of another side than those named so far. */
export const besideThem = (reading: Reading, sentence: number, parties: readonly Party[]): Party[] => {
  const camps = campsOf(parties);
  return companionsIn(reading, sentence).filter(({camp}) => !camps.includes(camp));
};

/** The last token of "alongside", "next to", "flanked by" that begins at token `i`, or -1. */
function besideAt({words}: TalkLexicon, tokens: readonly Token[], i: number): number {
  const {lower} = tokens[i]!;
  if (words.beside.has(lower)) return i;
  return words.beside.has(`${lower} ${tokens[i + 1]?.lower}`) ? i + 1 : -1;
}

/** "a press conference" */
export function isAppearance({scene: {document}, lexicon}: Pick<Reading, "scene" | "lexicon">, {first, head}: Phrase): boolean {
  for (let i = first; i <= head; ++i) if (opensAppearance(lexicon, document.tokens, i)) return true;
  return false;
}

const opensAppearance = ({nouns}: TalkLexicon, tokens: readonly Token[], i: number): boolean =>
  longestMatch(nouns, tokens, i)?.value.kind === "appearance";
