import type {Clause, Phrase} from "../../model/syntax.js";
import {trimEnd} from "./content-end.js";
import {namesSource} from "./cue-verbs.js";
import type {CuedVerb} from "./cued-verb.js";
import type {Draft, Page} from "./page.js";

/** "Saying it was late, Smith left": who speaks is told behind the comma. */
export const opens = ({scene: {document}}: Page, {kind, verb, sentence}: Clause, subject: Phrase): boolean =>
  kind === "gerund" &&
  verb.first === document.sentences[sentence]!.first &&
  subject.first > verb.last &&
  document.tokens[subject.first - 1]!.text === ",";

/** The draft of such a clause: its content ends before the comma. */
export function openingDraft({page, clause, cue, range, start}: CuedVerb, {first, last}: Phrase): Draft | null {
  if (start < 0 || start >= first - 1 || namesSource(page, clause, cue, start)) return null;
  const parts = [{first: start, last: trimEnd(page.scene.document.tokens, start, first - 2)}];
  return {
    rule: "verb, then source",
    sentence: clause.sentence,
    cue,
    cueRange: range,
    source: {first, last},
    relay: null,
    parts,
    chained: false
  };
}
