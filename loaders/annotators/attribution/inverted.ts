import type {Clause} from "../../model/syntax.js";
import {isSpeech} from "../../text/quotations.js";
import {partsAround, resumed} from "./around-cue.js";
import {canSpeak} from "./can-speak.js";
import {contentBefore, hasFiniteClause, isAnswer} from "./content-before.js";
import type {CuedVerb} from "./cued-verb.js";
import type {Page, Range} from "./page.js";
import {sourceAfter} from "./sources.js";

/** The source after its verb, where content stands before: "..., said Smith". */
export function invertedSource({page, clause, cue, range, start, limit}: CuedVerb): Range | null {
  const {tokens} = page.scene.document;
  const {verb, subject} = clause;
  if (!cue.takes.has("clause") || verb.passive || !verb.finite || verb.first !== verb.main) return null;
  const mark = tokens[verb.first - 1];
  if (!mark || mark.sentence !== clause.sentence) return null;
  const marked = mark.text === "," || (mark.tag === "close" && ends(page, mark.i)) || mark.text === "?" || mark.text === "!";
  const source = sourceAfter(page, mark.tag === "close" ? cue : {...cue, subject: "speaker"}, range.last + 1, limit);
  if (!source) return null;
  if (interrupts(page, verb.first, source, limit)) return source;
  const after = tokens[source.last + 1];
  if (after?.tag === "to" && cue.takes.has("infinitive")) return null; // "Smith, a lawyer, urged the army to leave"
  const told =
    (mark.tag === "close" || mark.text === ",") && !!after?.word?.forms.includes("participle") && tokens[after.i + 1]?.tag === "prep"; // "“...,” said a note posted on", ", reports a paper printed in"
  if (start >= 0 && !told && after && (after.tag === "aux" || after.tag === "modal" || after.form === "past")) return null; // "“...,” said Smith was his choice"
  if (
    mark.text === "," &&
    (cue.takes.has("person") || !hasFiniteClause(page, page.scene.document.sentences[clause.sentence]!.first, verb.first - 1))
  )
    return null;
  if (mark.text === "," && subject && canSpeak(page, {...cue, subject: "speaker"}, subject) && !verbBetween(page, clause, subject.last))
    return null;
  if (!marked && cue.takes.has("person")) return null; // "killed ten in Aleppo officials told reporters"
  if (!marked && (start >= 0 || (subject && subject.last >= verb.first - 2 && canSpeak(page, cue, subject)))) return null;
  return contentBefore(page, verb.first, 0) ? source : null;
}

/** "The raid, | said a spokesman, | left ten dead": the source stands between the subject that opens the sentence and its verb. */
function interrupts(page: Page, front: number, source: Range, limit: number): boolean {
  const {tokens, sentences, phraseAt} = page.scene.document;
  const {first} = sentences[tokens[front]!.sentence]!;
  const opening = phraseAt[first];
  if (opening?.first !== first || opening.prep >= 0 || tokens[front - 1]?.text !== ",") return false;
  for (let i = first; i < front - 1; ++i) if (tokens[i]!.kind === "punct" || tokens[i]!.tag === "verb") return false;
  return partsAround(page, front, source.last, limit) !== null;
}

/** Some finite verb stands between a phrase and the clause's verb: "Smith, who left, said" has one, "Smith, the director, said" none. */
function verbBetween({scene: {document}}: Page, {verb, sentence}: Clause, after: number): boolean {
  const {clauses, clauseStart} = document;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c) {
    const other = clauses[c]!;
    if (other.verb.finite && other.kind !== "relative" && other.verb.first > after && other.verb.first < verb.first) return true;
  }
  return false;
}

/** The content before a source that follows its cue, and what goes on behind it: "“I see,” said Smith, “and I agree.”" */
export function partsAroundInverted({page, range: {first: front}, limit}: CuedVerb, source: Range): Range[] {
  if (interrupts(page, front, source, limit)) return partsAround(page, front, source.last, limit)!;
  const before = contentBefore(page, front, 0);
  return before ? [before, ...resumed(page, source.last + 1, limit)] : [];
}

/** The mark closes something said, not the name of a film. */
function ends(page: Page, close: number): boolean {
  const quotation = page.quotationAt[close];
  return !quotation || isSpeech(quotation) || isAnswer(page, quotation) || hasFiniteClause(page, quotation.open, close);
}
