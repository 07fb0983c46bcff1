import type {Cue} from "../../lexicon/cues.js";
import {partsAround, resumed} from "./around-cue.js";
import {remarkAt} from "./asides.js";
import {contentBefore} from "./content-before.js";
import {contentEnd, trimEnd} from "./content-end.js";
import type {CuedVerb} from "./cued-verb.js";
import {gapAfter, gapEnd} from "./gap.js";
import type {Page, Range} from "./page.js";
import {beforeTurn} from "./turns.js";

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
