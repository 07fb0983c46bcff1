import type {Cue} from "../../lexicon/cues.js";
import type {Clause} from "../../model/syntax.js";
import {contentBefore, contentEnd, contentStart, hasFiniteClause} from "./content.js";
import type {Draft, Page, Range} from "./page.js";
import {canSpeak, sourceAfter, sourceBefore, subjectFor} from "./sources.js";

/** Verbs that only carry a cue: "went on to say". */
const CARRIERS = new Set(["go", "continue", "begin", "rise"]);

/** "X said that", "X threatened to", "said X", "..., X said": a verb of speech, its source and its content. */
export function verbDraft(page: Page, clause: Clause, before: Draft | undefined): Draft | null {
  const {document} = page.scene;
  const {tokens, sentences} = document;
  const {verb} = clause;
  if (tokens[verb.main]!.quoted || tokens[verb.main]!.tag !== "verb" || tokens[verb.main - 1]?.lower === "as") return null;
  const found = cueOf(page, clause);
  if (!found) return null;
  const {cue, last} = found;
  if (!isTold(page, clause, cue)) return null;
  const limit = sentences[clause.sentence]!.last;
  const chained = before && before.sentence === clause.sentence ? chains(page, clause, before) : false;
  const subject = subjectFor(page, clause, cue);
  const passive = verb.passive && verb.finite; // "said by telephone" only looks like one
  const start = contentStart(page, cue, last + 1, limit);
  const inverted = chained ? null : invertedSource(page, clause, cue, last, start, limit);
  let source: Range | null = inverted;
  if (!source && !chained) {
    if (!subject || !canSpeak(page, cue, subject) || (subject.last >= verb.first && !passive)) return null;
    if (
      !verb.finite &&
      clause.kind !== "gerund" &&
      clause.kind !== "infinitive" &&
      ((clause.agent && canSpeak(page, {...cue, subject: "speaker"}, clause.agent)) || !cue.takes.has("clause"))
    )
      return null;
    source = passive ? {first: subject.first, last: subject.last} : sourceBefore(page, subject, verb.first);
  }
  const parts = inverted
    ? partsAroundInverted(page, verb.first, inverted, limit)
    : partsOf(page, cue, start, source ?? {first: verb.first, last: verb.first}, last, limit);
  if (!parts.length) return null;
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
function isTold({scene: {document}}: Page, {verb, marker, parent, kind}: Clause, cue: Cue): boolean {
  if (verb.negated && !cue.negated) return false;
  if (verb.modal && !(verb.modal === "can" || verb.modal === "will")) return false;
  if (marker === "if" || marker === "unless" || marker === "whether") return false;
  if (kind === "infinitive") return parent >= 0 && CARRIERS.has(document.clauses[parent]!.verb.lemma);
  return true;
}

/** "said ... and threatened to": the verb follows a conjunction, or is a participle after a comma, and has no subject of its own. */
function chains({scene: {document}}: Page, {verb, kind}: Clause, before: Draft): boolean {
  const {tokens} = document;
  if (!before.source && !before.chained) return false;
  let i = verb.first - 1;
  while (tokens[i]!.tag === "adv") --i;
  const mark = tokens[i]!;
  if (kind === "gerund" && before.cueRange?.last === i) return true; // "the ministry said adding that": a comma lost
  if (verb.passive || !before.cueRange || before.cueRange.last >= i) return false;
  if (kind === "gerund" && !verb.finite)
    return mark.text === "," || mark.tag === "close" || mark.tag === "conj" || mark.tag === "noun" || mark.tag === "name";
  return mark.tag === "conj" && verb.finite && mark.lower !== "or";
}

/** The source after its verb, where content stands before: "..., said Smith". */
function invertedSource(page: Page, clause: Clause, cue: Cue, cueLast: number, start: number, limit: number): Range | null {
  const {tokens} = page.scene.document;
  const {verb, subject} = clause;
  if (!cue.takes.has("clause") || verb.passive || !verb.finite || verb.first !== verb.main) return null;
  const mark = tokens[verb.first - 1];
  if (!mark || mark.sentence !== clause.sentence) return null;
  const marked = mark.text === "," || mark.tag === "close" || mark.text === "?" || mark.text === "!";
  const source = sourceAfter(page, cue, cueLast + 1, limit);
  if (!source) return null;
  if (
    mark.text === "," &&
    (cue.takes.has("person") || !hasFiniteClause(page, page.scene.document.sentences[clause.sentence]!.first, verb.first - 1))
  )
    return null;
  if (mark.text === "," && subject && canSpeak(page, cue, subject) && !verbBetween(page, clause, subject.last)) return null;
  if (!marked && (start >= 0 || (subject && subject.last >= verb.first - 2 && canSpeak(page, cue, subject)))) return null;
  return contentBefore(page, verb.first, 0) ? source : null;
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

function partsAroundInverted(page: Page, front: number, source: Range, limit: number): Range[] {
  const before = contentBefore(page, front, 0);
  return before ? [before, ...resumed(page, source.last + 1, limit)] : [];
}

/** A quotation or clause that goes on after the source: "I see," said Smith, "and I agree." */
function resumed(page: Page, from: number, limit: number): Range[] {
  const {tokens} = page.scene.document;
  for (let i = from; i <= limit && i < from + 12; ++i) {
    const token = tokens[i]!;
    if (token.tag === "open") return page.quotationAt[i]!.words > 2 ? [{first: i, last: contentEnd(page, i)}] : [];
    if (token.form === "gerund" || token.tag === "sub" || token.tag === "rel") return [];
  }
  return [];
}

function partsOf(page: Page, cue: Cue, start: number, source: Range, cueLast: number, limit: number): Range[] {
  const {tokens} = page.scene.document;
  const front = source.first;
  if (start >= 0) {
    const after = {first: start, last: contentEnd(page, start)};
    // "blamed each other": an act of speech, but nothing is said
    const bare = after.last - after.first < (cue.takes.has("clause") ? 1 : 2);
    if (after.last < after.first || (bare && tokens[start]!.tag !== "open")) return [];
    const quoted = tokens[start]!.tag === "open" ? contentBefore(page, front, 0) : null;
    if (quoted && endsQuoted(page, quoted)) return [quoted, after];
    const fronted = tokens[front - 1]?.text === "," ? (fronts(page, front) ?? broken(page, front, start)) : null;
    return fronted ? [fronted, after] : [after];
  }
  const mark = tokens[cueLast + 1];
  if (tokens[front - 1]?.text === "," && mark?.text === "," && cueLast + 2 < limit && interrupted(page, cueLast + 2)) {
    const {first} = page.scene.document.sentences[tokens[front]!.sentence]!;
    return [
      {first, last: front - 2},
      {first: cueLast + 2, last: contentEnd(page, cueLast + 2)}
    ];
  }
  const before = contentBefore(page, front, 0);
  if (!before || !(cue.takes.has("clause") || (cue.takes.has("quote") && endsQuoted(page, before)))) return [];
  return [before, ...resumed(page, cueLast + 1, limit)];
}

const endsQuoted = ({quotationAt}: Page, {first, last}: Range): boolean => (quotationAt[last]?.open ?? -1) >= first;

/** "The plan, Smith said, will fail": after the comma goes on what the source interrupted. */
function interrupted({scene: {document}, quotationAt}: Page, i: number): boolean {
  const {tokens} = document;
  const token = tokens[i]!;
  if (token.tag === "open") return (quotationAt[i]?.words ?? 0) > 2;
  return (token.tag === "verb" && token.form !== "gerund") || token.tag === "aux" || token.tag === "modal";
}

/** The subject of a quotation that begins with its verb: "The bill, he said, “is dead.”" */
function broken({scene: {document}}: Page, front: number, start: number): Range | null {
  const {tokens, sentences} = document;
  const word = tokens[start + 1];
  if (tokens[start]!.tag !== "open" || !word || word.capital || !(word.tag === "aux" || word.tag === "modal" || word.tag === "verb"))
    return null;
  const {first} = sentences[tokens[front]!.sentence]!;
  return front - 2 >= first ? {first, last: front - 2} : null;
}

/** A condition before the source belongs to what is said: "If these demands are not met, Turkey threatened to ...". */
function fronts({scene: {document}}: Page, front: number): Range | null {
  const {tokens, sentences} = document;
  const {first} = sentences[tokens[front]!.sentence]!;
  return tokens[first]!.lower === "if" || tokens[first]!.lower === "unless" ? {first, last: front - 2} : null;
}
