import {hasFiniteClause} from "./content-before.js";
import {contentEnd} from "./content-end.js";
import type {Page, Range} from "./page.js";
import {startsClause} from "./what-follows.js";

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

/** "In Hama, Smith said, the plan will fail", "Elsewhere, Smith said, at least two died": only an adjunct stands before the source, a clause behind it. */
function opened(page: Page, first: number, front: number, after: number): boolean {
  const {tokens} = page.scene.document;
  const {tag} = tokens[first]!;
  let subject = after;
  while (tokens[subject]?.tag === "adv") ++subject;
  return (tag === "prep" || tag === "adv") && !hasFiniteClause(page, first, front - 1) && startsClause(page, subject);
}

/** "The plan, Smith said, will fail": after the comma goes on what the source interrupted. */
function interrupted({scene: {document}, quotationAt}: Page, i: number): boolean {
  const {tokens} = document;
  let k = i;
  while (tokens[k]!.tag === "conj" || (k > i && tokens[k]!.tag === "adv")) ++k; // "..., he said, and could fail"
  const token = tokens[k]!;
  if (token.tag === "open") return (quotationAt[k]?.words ?? 0) > 2;
  return (token.tag === "verb" && token.form !== "gerund") || token.tag === "aux" || token.tag === "modal";
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
