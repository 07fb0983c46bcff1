import type {Cue} from "../../lexicon/cues.js";
import {remarkAt} from "./asides.js";
import {contentBefore, hasFiniteClause} from "./content-before.js";
import {contentEnd, trimEnd} from "./content-end.js";
import type {CuedVerb} from "./cued-verb.js";
import type {Page, Range} from "./page.js";
import {beforeTurn} from "./turns.js";
import {startsClause, VERBAL} from "./what-follows.js";

/** The content of a verb of speech whose source stands before it: after the verb, before the source, or on both sides of it. */
export function partsOf(told: CuedVerb, source: Range): Range[] {
  const {page, cue, range, start, limit} = told;
  if (start >= 0) return partsFrom(told, source.first);
  const around = partsAround(page, source.first, range.last, limit);
  if (around) return around;
  const gap = gapAfter(page, cue, source, range.last);
  if (gap >= 0) return [{first: gap, last: gapEnd(page, source, gap)}];
  return partsBefore(told, source.first);
}

/** The content that begins at `start` behind the verb, with what stands of it before the source. */
function partsFrom({page, cue, clause, start}: CuedVerb, front: number): Range[] {
  const {tokens} = page.scene.document;
  const end = contentEnd(page, start);
  const turn = end < start ? end : beforeTurn(page, clause, {first: start, last: end});
  const after = {first: start, last: turn < end ? trimEnd(tokens, start, turn) : end};
  const {tag} = tokens[start]!;
  if (after.last < after.first || (tag !== "open" && saysNothing(page, cue, after))) return [];
  const said = tokens[front - 1]?.tag === "close" && tag !== "open" && tag !== "sub" ? contentBefore(page, front, 0) : null;
  if (said && cue.takes.has("person") && endsQuoted(page, said)) return [said]; // “I won,” Smith told the many who came
  const quoted = tag === "open" ? contentBefore(page, front, 0) : null;
  if (quoted && endsQuoted(page, quoted)) return [quoted, after];
  const fronted = tokens[front - 1]?.text === "," ? (fronts(page, front) ?? broken(page, front, start)) : null;
  return fronted ? [fronted, after] : [after];
}

/** A content that source and cue interrupt between commas; null where they do not. */
export function partsAround(page: Page, front: number, cueLast: number, limit: number): Range[] | null {
  const {tokens, sentences} = page.scene.document;
  const {first} = sentences[tokens[front]!.sentence]!;
  const next = cueLast + 2;
  const apart = tokens[front - 1]?.text === "," && tokens[cueLast + 1]?.text === "," && next < limit;
  if (!apart || !(interrupted(page, next) || opened(page, first, front, next))) return null;
  return [
    {first, last: front - 2},
    {first: next, last: contentEnd(page, next)}
  ];
}

/** The content before the source, and the quotation that goes on behind the cue. */
function partsBefore({page, cue, clause, range, limit}: CuedVerb, front: number): Range[] {
  const {tokens} = page.scene.document;
  const {kind, object, verb} = clause;
  if (object && object.first === range.last + 1 && !cue.takes.has("person") && !endsAt(page, front - 1)) return []; // "as fires spread, the mayor ordered an evacuation"
  const describes = kind === "relative" || (kind === "gerund" && tokens[verb.first - 1]?.tag === "noun"); // "in notes replying to them"
  const before = describes || remarks(page, front) ? null : contentBefore(page, front, 0);
  if (!before || !(cue.takes.has("clause") || (cue.takes.has("quote") && endsQuoted(page, before)))) return [];
  return [before, ...resumed(page, range.last + 1, limit)];
}

/** "said it was over, a claim | Moscow denies": the source stands in a remark on what another said. */
const remarks = (page: Page, front: number): boolean =>
  [front, front - 1, front - 2].some((i) => page.scene.document.tokens[i - 1]?.text === "," && remarkAt(page, i) >= 0);

/** "blamed each other", "underscored his resolve": an act of speech, but nothing is said. */
function saysNothing({scene: {document}}: Page, cue: Cue, {first, last}: Range): boolean {
  const {tag} = document.tokens[first]!;
  if (tag === "num") return false; // "put the toll at 42"
  return last - first < (cue.takes.has("clause") ? 1 : 2) || (last - first === 1 && tag === "poss");
}

const endsQuoted = ({quotationAt}: Page, {first, last}: Range): boolean => (quotationAt[last]?.open ?? -1) >= first;

/** Right before token `i` ends a quotation, a comma inside or behind it. */
const endsAt = ({quotationAt, scene}: Page, i: number): boolean =>
  quotationAt[i]?.close === i || (scene.document.tokens[i]?.text === "," && quotationAt[i - 1]?.close === i - 1);

/** "something Smith says is banned", "what Smith said was a raid": where the verb of what is said comes right behind the cue; else -1. */
function gapAfter({scene: {document}}: Page, cue: Cue, source: Range, cueLast: number): number {
  const {tokens} = document;
  const [next, before] = [tokens[cueLast + 1], tokens[source.first - 1]];
  if (
    !next ||
    !before ||
    !cue.takes.has("clause") ||
    cue.class === "directive" ||
    next.sentence !== tokens[cueLast]!.sentence ||
    source.last >= cueLast
  )
    return -1;
  const finite = next.tag === "aux" || next.tag === "modal" || (next.tag === "verb" && (next.form === "past" || next.form === "third"));
  const opens =
    before.tag === "rel" || before.tag === "pron" || before.tag === "noun" || before.lower === "what" || before.lower === "that";
  return finite && opens && before.sentence === next.sentence ? cueLast + 1 : -1;
}

/** Where a relative clause between commas holds the cue, its second comma: "the man, who Smith said is ill, left". */
function gapEnd(page: Page, {first}: Range, gap: number): number {
  const {tokens} = page.scene.document;
  const last = contentEnd(page, gap);
  if (tokens[first - 1]!.tag !== "rel" || tokens[first - 2]?.text !== ",") return last;
  for (let i = gap + 1; i < last; ++i)
    if (tokens[i]!.text === "," && VERBAL.has(tokens[i + 1]!.tag) && tokens[i + 1]!.tag !== "adv") return i - 1;
  return last;
}

/** "In Hama, Smith said, the plan will fail": only an adjunct stands before the source, a clause behind it. */
const opened = (page: Page, first: number, front: number, after: number): boolean =>
  page.scene.document.tokens[first]!.tag === "prep" && !hasFiniteClause(page, first, front - 1) && startsClause(page, after);

/** "The plan, Smith said, will fail": after the comma goes on what the source interrupted. */
function interrupted({scene: {document}, quotationAt}: Page, i: number): boolean {
  const {tokens} = document;
  let k = i;
  while (tokens[k]!.tag === "conj" || (k > i && tokens[k]!.tag === "adv")) ++k; // "..., he said, and could fail"
  const token = tokens[k]!;
  if (token.tag === "open") return (quotationAt[k]?.words ?? 0) > 2;
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
  const {lower} = tokens[tokens[first]!.tag === "conj" ? first + 1 : first]!;
  return lower === "if" || lower === "unless" ? {first, last: front - 2} : null;
}

/** How far behind its first part a quotation goes on, in tokens: at once, and behind a comma. */
const NEAR = 12;
const SOURCE_REACH = 30;

/** A quotation or clause that goes on after the source: "I see," said Smith, "and I agree." */
export function resumed(page: Page, from: number, limit: number): Range[] {
  const {tokens} = page.scene.document;
  let apart = false; // “If they come,” said Omar, who lost his brothers in the raid, “we will go again”
  for (let i = from; i <= limit && i < from + SOURCE_REACH; ++i) {
    const token = tokens[i]!;
    if (token.tag === "rel" || i >= from + NEAR) apart = true;
    if (token.tag === "open")
      return page.quotationAt[i]!.words > 2 && (!apart || tokens[i - 1]!.text === ",") ? [{first: i, last: contentEnd(page, i)}] : [];
    if (token.form === "gerund" || token.tag === "sub") return [];
  }
  return [];
}
