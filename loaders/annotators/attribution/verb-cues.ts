import type {Cue} from "../../lexicon/cues.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {canSpeak} from "./can-speak.js";
import {trimEnd} from "./content-end.js";
import {contentStart} from "./content-start.js";
import {invertedSource, partsAroundInverted} from "./inverted.js";
import {type Draft, type Page, type Range, within} from "./page.js";
import {sourceBefore} from "./sources.js";
import {accompanies, subjectFor} from "./subject.js";
import {partsOf} from "./verb-parts.js";

/** How pronouns of one person begin, a shortened "would" left on or not. */
const ONE = new Set(["he", "sh", "it"]);

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
  if (start < 0 && tokens[last + 1]?.tag === "to" && tokens[last + 2]!.tag !== "det" && !phraseAt[last + 2]) return null; // "a gas believed to be"
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

/** "Saying it was late, Smith left": who speaks is told behind the comma. */
const opens = ({scene: {document}}: Page, {kind, verb, sentence}: Clause, subject: Phrase): boolean =>
  kind === "gerund" &&
  verb.first === document.sentences[sentence]!.first &&
  subject.first > verb.last &&
  document.tokens[subject.first - 1]!.text === ",";

function openingDraft(page: Page, clause: Clause, cue: Cue, cueRange: Range, start: number, {first, last}: Phrase): Draft | null {
  if (start < 0 || start >= first - 1 || namesSource(page, clause, cue, start)) return null;
  const parts = [{first: start, last: trimEnd(page.scene.document.tokens, start, first - 2)}];
  return {rule: "verb, then source", sentence: clause.sentence, cue, cueRange, source: {first, last}, relay: null, parts, chained: false};
}

/** “...,” said a statement posted on the site: what follows an inverted source tells of it. */
function describesSource({scene: {document}}: Page, {verb, sentence}: Clause, before: Draft | undefined): boolean {
  const {source, cueRange} = before ?? {};
  return (
    !!source &&
    !!cueRange &&
    before?.sentence === sentence &&
    source.first === cueRange.last + 1 &&
    verb.first === source.last + 1 &&
    document.tokens[verb.main]!.word?.forms.includes("participle") === true
  );
}

/** The cue that the verb is, with the particle or noun it needs. */
function cueOf(page: Page, {verb, object, sentence}: Clause): {cue: Cue; last: number} | null {
  const {tokens, sentences} = page.scene.document;
  const limit = sentences[sentence]!.last;
  for (const cue of page.lexicon.cues.get(verb.lemma) ?? []) {
    const [rest] = cue.rest;
    if (!rest) return {cue, last: verb.last};
    if (tokens[verb.main + 1]?.lower === rest && verb.main < limit) return {cue, last: verb.main + 1};
    if (object && tokens[object.head]!.lemma === rest && object.first - verb.last <= 2) return {cue, last: object.last};
  }
  return null;
}

/** Not asked, denied, imagined or yet to come: something has been said. */
function isTold({scene: {document}, lexicon}: Page, {i, verb, marker, parent, kind, first}: Clause, cue: Cue): boolean {
  if (verb.negated && !cue.negated) return false;
  const one = verb.form === "base" && verb.first === verb.main && ONE.has(document.tokens[verb.first - 1]?.lower.slice(0, 2) ?? "");
  if (one && document.tokens[verb.first - 1]!.tag === "pron") return false; // "what he’d say"
  if (verb.modal && verb.modal !== "can") return false;
  const asked = marker === "if" || marker === "unless" || marker === "whether";
  if (asked && document.tokens[first]!.tag !== "conj") return false; // not "asked if he had paid, and said"
  const above = document.clauses[i - 1];
  if (
    verb.form === "base" &&
    verb.first === verb.main &&
    above &&
    lexicon.words.letting.has(above.verb.lemma) &&
    above.object?.last === verb.first - 1
  )
    return false;
  if (kind === "gerund" && (marker === "for" || marker === "of") && isNominal(document.tokens[verb.first - 2])) return false; // "grounds for declaring"
  if (kind === "infinitive") return parent >= 0 && lexicon.words.carrier.has(document.clauses[parent]!.verb.lemma);
  return true;
}

const isNominal = (token: Token | undefined): boolean => token?.tag === "noun" || token?.tag === "name";

/** "said ... and threatened to": the verb follows a conjunction, or is a participle after a comma, and has no subject of its own. */
function chains(page: Page, {verb, kind, subject}: Clause, before: Draft): boolean {
  const {tokens} = page.scene.document;
  if (!before.source && !before.chained) return false;
  let i = verb.first - 1;
  while (tokens[i]!.tag === "adv") --i;
  const mark = tokens[i]!;
  if (kind === "gerund" && before.cueRange?.last === i) return true; // "the ministry said adding that": a comma lost
  if (verb.passive || !before.cueRange || before.cueRange.last >= i) return false;
  if (subject?.last === i && accompanies(page, subject)) return false;
  if (before.parts.length > 1 && within(verb.first, before.parts.at(-1)!)) return false; // "The house, he said, was dark, but he found a way"
  if (kind === "gerund" && !verb.finite)
    return (
      mark.text === "," || mark.tag === "close" || mark.tag === "noun" || mark.tag === "name" || (mark.tag === "conj" && alike(before))
    );
  return (
    mark.tag === "conj" &&
    verb.finite &&
    mark.lower !== "or" &&
    !(verb.tense === "present" && tokens[before.cueRange.last]!.form === "past")
  );

  /** "saying it was late and adding that": two gerunds. */
  function alike({cueRange}: Draft): boolean {
    return tokens[cueRange!.first]!.form === "gerund";
  }
}

/** "..., citing unnamed officials": whom the outlet or its source leans on, not what is said. */
const namesSource = ({scene: {document}}: Page, {kind}: Clause, {lemma}: Cue, start: number): boolean =>
  lemma === "cite" && kind === "gerund" && start >= 0 && document.tokens[start]!.tag !== "sub";
