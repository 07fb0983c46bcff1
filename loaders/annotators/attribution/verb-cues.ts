import type {Clause} from "../../model/syntax.js";
import {canSpeak} from "./can-speak.js";
import {chains} from "./chains.js";
import {contentStart} from "./content-start.js";
import {cueOf, describesSource, isTold, namesSource} from "./cue-verbs.js";
import {invertedSource, partsAroundInverted} from "./inverted.js";
import {openingDraft, opens} from "./opening.js";
import type {Draft, Page, Range} from "./page.js";
import {sourceBefore} from "./sources.js";
import {subjectFor} from "./subject.js";
import {partsOf} from "./verb-parts.js";

/** "X said that", "X threatened to", "said X", "..., X said": a verb of speech, its source and its content. */
export function verbDraft(page: Page, clause: Clause, before: Draft | undefined): Draft | null {
  const {document} = page.scene;
  const {tokens, sentences, phraseAt} = document;
  const {verb} = clause;
  if (tokens[verb.main]!.quoted || tokens[verb.main]!.tag !== "verb" || tokens[verb.main - 1]?.lower === "as") return null;
  const found = cueOf(page, clause);
  if (!found) return null;
  const {cue, last} = found;
  if (!isTold(page, clause, cue)) return null;
  const limit = sentences[clause.sentence]!.last;
  if (describesSource(page, clause, before)) return null;
  const chained = before && before.sentence === clause.sentence ? chains(page, clause, before) : false;
  const subject = subjectFor(page, clause, cue);
  const passive = verb.passive && verb.finite; // "said by telephone" only looks like one
  const start = contentStart(page, cue, last + 1, limit);
  if (start < 0 && tokens[last + 1]?.tag === "to" && tokens[last + 2]?.tag !== "det" && !phraseAt[last + 2]) return null; // "a gas believed to be"
  const inverted = chained ? null : invertedSource(page, clause, cue, last, start, limit);
  let source: Range | null = inverted;
  if (!source && !chained) {
    if (!subject || !canSpeak(page, cue, subject) || (subject.last >= verb.first && !passive && !opens(page, clause, subject))) return null;
    if (
      !verb.finite &&
      clause.kind !== "gerund" &&
      clause.kind !== "infinitive" &&
      ((clause.agent && canSpeak(page, {...cue, subject: "speaker"}, clause.agent)) || !cue.takes.has("clause"))
    )
      return null;
    if (opens(page, clause, subject)) return openingDraft(page, clause, cue, {first: verb.first, last}, start, subject);
    source = passive ? {first: subject.first, last: subject.last} : sourceBefore(page, subject, verb.first);
  }
  const parts = inverted
    ? partsAroundInverted(page, verb.first, inverted, limit)
    : partsOf(page, cue, clause, start, source ?? {first: verb.first, last: verb.first}, last, limit);
  if (!parts.length || namesSource(page, clause, cue, start)) return null;
  const cueRange = {first: verb.first, last};
  return {
    rule: inverted ? "verb, then source" : "source, then verb",
    sentence: clause.sentence,
    cue,
    cueRange,
    source,
    relay: null,
    parts,
    chained
  };
}
