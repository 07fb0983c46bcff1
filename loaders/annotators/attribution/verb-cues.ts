import type {Clause, Phrase} from "../../model/syntax.js";
import {canSpeak} from "./can-speak.js";
import {chains} from "./chains.js";
import {contentStart} from "./content-start.js";
import {cueOf, describesSource, isTold, namesSource} from "./cue-verbs.js";
import type {CuedVerb} from "./cued-verb.js";
import {invertedSource, partsAroundInverted} from "./inverted.js";
import {openingDraft, opens} from "./opening.js";
import type {Draft, Page, Range} from "./page.js";
import {sourceBefore} from "./sources.js";
import {subjectFor} from "./subject.js";
import {partsOf} from "./verb-parts.js";

/** "X said that", "X threatened to", "said X", "..., X said": a verb of speech, its source and its content. */
export function verbDraft(page: Page, clause: Clause, before: Draft | undefined): Draft | null {
  const told = toldBy(page, clause);
  if (!told || describesSource(page, clause, before)) return null;
  const chained = before && before.sentence === clause.sentence ? chains(page, clause, before) : false;
  const subject = subjectFor(page, clause, told.cue);
  if (onlyNames(told)) return null;
  const inverted = chained ? null : invertedSource(told);
  if (inverted)
    return draftOf(told, {source: inverted, parts: partsAroundInverted(told, inverted), chained: false, rule: "verb, then source"});
  if (!chained && (!subject || !speaks(told, subject))) return null;
  if (!chained && opens(page, clause, subject!)) return openingDraft(told, subject!);
  const source = chained ? null : sourceOf(told, subject!);
  const parts = partsOf(told, source ?? {first: told.range.first, last: told.range.first});
  return draftOf(told, {source, parts, chained, rule: "source, then verb"});
}

/** A clause whose verb tells what somebody says, with its cue and where the content begins; null for any other. */
function toldBy(page: Page, clause: Clause): CuedVerb | null {
  const {tokens, sentences} = page.scene.document;
  const {main, first} = clause.verb;
  if (tokens[main]!.quoted || tokens[main]!.tag !== "verb" || tokens[main - 1]?.lower === "as") return null;
  const found = cueOf(page, clause);
  if (!found || !isTold(page, clause, found.cue)) return null;
  const limit = sentences[clause.sentence]!.last;
  const range = {first, last: found.last};
  return {page, clause, cue: found.cue, range, start: contentStart(page, found.cue, found.last + 1, limit), limit};
}

/** "a gas believed to be": an infinitive without content follows. */
function onlyNames({page, range: {last}, start}: CuedVerb): boolean {
  const {tokens, phraseAt} = page.scene.document;
  return start < 0 && tokens[last + 1]?.tag === "to" && tokens[last + 2]?.tag !== "det" && !phraseAt[last + 2];
}

/** "said by telephone" only looks like a passive. */
const isPassive = ({clause: {verb}}: CuedVerb): boolean => verb.passive && verb.finite;

/** The subject can speak, stands before its verb, is not denied, and no participle only describes it. */
function speaks(told: CuedVerb, subject: Phrase): boolean {
  const {page, clause, cue} = told;
  const {verb, kind, agent} = clause;
  if (NOBODY.has(page.scene.document.tokens[subject.first]!.lower)) return false;
  if (!canSpeak(page, cue, subject) || (subject.last >= verb.first && !isPassive(told) && !opens(page, clause, subject))) return false;
  if (verb.finite || kind === "gerund" || kind === "infinitive") return true;
  return cue.takes.has("clause") && !(agent && canSpeak(page, {...cue, subject: "speaker"}, agent));
}

/** "Neither side has confirmed the report." */
const NOBODY = new Set(["neither", "no", "none", "nobody"]);

const sourceOf = (told: CuedVerb, subject: Phrase): Range =>
  isPassive(told) ? {first: subject.first, last: subject.last} : sourceBefore(told.page, subject, told.range.first);

/** The draft of what a cued verb tells; null where it has no content, or its object only names the source. */
function draftOf(
  {page, clause, cue, range, start}: CuedVerb,
  {rule, source, parts, chained}: Pick<Draft, "rule" | "source" | "parts" | "chained">
): Draft | null {
  if (!parts.length || namesSource(page, clause, cue, start)) return null;
  return {rule, sentence: clause.sentence, cue, cueRange: range, source, relay: null, parts, chained};
}
