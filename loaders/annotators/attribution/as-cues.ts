import type {Clause} from "../../model/syntax.js";
import {canSpeak} from "./can-speak.js";
import {contentBefore} from "./content-before.js";
import {contentEnd} from "./content-end.js";
import {contentStart} from "./content-start.js";
import type {Draft, Page} from "./page.js";
import {sourceBefore} from "./sources.js";
import {subjectFor} from "./subject.js";

/** "As Smith said on Friday, the plan is dead", "The plan is dead, as Smith put it": the clause beside "as" is what is said. */
export function asDraft(page: Page, clause: Clause): Draft | null {
  const {tokens, sentences, phraseAt} = page.scene.document;
  const {verb, sentence, marker} = clause;
  const cue = page.lexicon.cues.get(verb.lemma)?.find((d) => d.rest.length === 0 || tokens[verb.last + 1]?.lower === d.rest[0]);
  if (marker !== "as" || !cue?.takes.has("clause") || !verb.finite || verb.negated || tokens[verb.main]!.quoted) return null;
  const subject = subjectFor(page, clause, cue);
  if (!subject || subject.last >= verb.first || !canSpeak(page, {...cue, subject: "speaker"}, subject)) return null;
  const source = sourceBefore(page, subject, verb.first);
  const as = source.first - 1;
  if (tokens[as]?.lower !== "as") return null;
  const {first, last} = sentences[sentence]!;
  const from = verb.last + 1 + cue.rest.length;
  const leads = as <= first + 1;
  const comma = leads ? commaAfter(page, from, last) : last + 1;
  if (comma < 0 || phraseAt[from]?.prep === -1 || tokens[from]?.tag === "det" || contentStart(page, cue, from, comma - 1) >= 0) return null;
  const part = leads
    ? {first: comma + 1, last: contentEnd(page, comma + 1)}
    : tokens[as - 1]!.text === ","
      ? contentBefore(page, as, 0)
      : null;
  if (!part) return null;
  const cueRange = {first: verb.first, last: verb.last + cue.rest.length};
  return {rule: "as the source says", sentence, cue, cueRange, source, relay: null, parts: [part], chained: false};
}

/** The comma that ends the clause of "as", or -1. */
function commaAfter({scene: {document}}: Page, from: number, last: number): number {
  for (let i = from; i < last && i < from + 12; ++i) if (document.tokens[i]!.text === ",") return i;
  return -1;
}
