import type {Token} from "../../model/token.js";
import {trimEnd} from "./content-end.js";
import {type Draft, frontOf, type Page, within} from "./page.js";
import {accompanies} from "./subject.js";

/** Ends every content where the next speaker's part of the sentence begins, and with it those that stand inside it. */
export function cut(page: Page, group: readonly Draft[]) {
  const {tokens} = page.scene.document;
  for (const a of group)
    for (const b of group) {
      const part = a.parts.at(-1)!;
      const end = a === b ? -1 : endBefore(page, group, a, b);
      if (end < 0) continue;
      part.last = trimEnd(tokens, part.first, beforeAside(page, part.first, beforeJoint(tokens, part.first, end)));
      for (const other of b.parts) if (other.first === part.first && other.last > end) other.last = Math.max(other.last, part.last);
      for (const d of group) if (d !== b && d.cueRange && within(d.cueRange.first, part)) shorten(d, part.last);
    }
}

/** The last token that `a` can hold where the part of `b` begins behind it; -1 where `b` stands inside `a`. */
function endBefore(page: Page, group: readonly Draft[], a: Draft, b: Draft): number {
  const front = frontOf(b);
  const part = a.parts.at(-1)!;
  if (!within(front, part) || front <= part.first || frontOf(a) > front) return -1;
  if (b.chained) {
    const head = chainHead(group, b);
    return head === a || (a.chained && chainHead(group, a) === head) ? front - 1 : -1;
  }
  const shared = b.parts[0]!.first <= part.first && b.parts[0]!.first < front;
  if (shared || speaksToo(page, a, b) || contrasts(page, front) || isAccompanied(page, front)) return front - 1;
  if (addedBy(page, a, b)) return front - 2;
  return quotedAfterColon(page, a, b) ? b.parts[0]!.first - 2 : -1;
}

/** The last token of a content without the conjunctions and adverbs that lead over to the next speaker. */
function beforeJoint(tokens: readonly Token[], first: number, end: number): number {
  let i = end;
  while (i > first && (tokens[i]!.tag === "adv" ? leads(i) : leadsOver(tokens[i]!) || accompanied(i))) --i;
  return i;

  /** "but now he said", not "the minister stepped down, but he said": nothing of the mark stands behind the adverb. */
  function leads(at: number): boolean {
    return at === end || !MARKS.has(tokens[at + 1]!.text) || leadsOver(tokens[at - 1]!);
  }

  /** ", with officials calling it" */
  function accompanied(at: number): boolean {
    return tokens[at]!.lower === "with" && tokens[at - 1]!.text === ",";
  }
}

const CONTRAST = new Set(["while", "whereas", "but", "and", "despite", "though", "although"]);
const MARKS = new Set([",", ";"]);

const leadsOver = ({tag, text, lower}: Token): boolean => tag === "conj" || MARKS.has(text) || CONTRAST.has(lower);

/** A draft inside a content that now ends at `last` ends there too. */
function shorten({parts}: Draft, last: number) {
  const tail = parts.at(-1)!;
  if (tail.first <= last && tail.last > last) tail.last = last;
}

/** The token before ", in effect", which only leads over to the next verb of speech. */
function beforeAside({scene: {document}}: Page, first: number, end: number): number {
  const {tokens} = document;
  const aside = tokens[end]!.tag === "noun" && tokens[end - 1]?.tag === "prep" && tokens[end - 2]?.text === ",";
  return aside && end - 3 > first ? end - 3 : end;
}

/** "Smith said it was a tie: “Nobody won,” he said": the quotation has a source of its own. */
function quotedAfterColon({scene: {document}}: Page, a: Draft, b: Draft): boolean {
  const {first} = b.parts[0]!;
  return (
    first > a.parts.at(-1)!.first &&
    first < frontOf(b) &&
    document.tokens[first]!.tag === "open" &&
    document.tokens[first - 1]!.text === ":"
  );
}

/** Whose source a chained attribution shares. */
function chainHead(group: readonly Draft[], draft: Draft): Draft | undefined {
  const before = group.filter((d) => d.cueRange && d.cueRange.first < draft.cueRange!.first);
  const heads = before.filter((d) => !d.chained && !inside(d, draft));
  const outer = draft.cue?.class === "neutral" ? heads.findLast((d) => !before.some((o) => o !== d && inside(d, o))) : undefined;
  return outer ?? heads.at(-1) ?? before.at(-1);
}

const inside = (a: Draft, b: Draft) => b.parts.some((part) => within(a.cueRange!.first, part));

/** "Smith said it was late and a witness said it was over": the same verb once more, and somebody else's. */
const speaksToo = ({scene: {document}}: Page, a: Draft, b: Draft): boolean =>
  document.tokens[frontOf(b) - 1]!.lower === "and" &&
  a.cueRange !== null &&
  b.cueRange !== null &&
  document.tokens[a.cueRange.first]!.lower === document.tokens[b.cueRange.first]!.lower;

/** "said he would come to Homs, where officials say it is quiet": beside what was said, others say it now. */
function addedBy({scene: {document}}: Page, a: Draft, b: Draft): boolean {
  const {tokens} = document;
  const rel = tokens[frontOf(b) - 1]!;
  if (!b.cueRange || !a.cueRange || b.chained || tokens[rel.i - 1]?.text !== "," || !(rel.tag === "rel" || rel.lower === "where"))
    return false;
  return (
    tokens[a.cueRange.last]!.form === "past" && (tokens[b.cueRange.last]!.form === "third" || tokens[b.cueRange.last]!.form === "base")
  );
}

/** ", with officials calling it": somebody else speaks. */
const isAccompanied = (page: Page, front: number): boolean => {
  const phrase = page.scene.document.phraseAt[front];
  return !!phrase && phrase.first === front && accompanies(page, phrase);
};

/** ", while Y said", ", but Y said": another main clause begins. */
function contrasts({scene: {document}}: Page, front: number): boolean {
  const {tokens} = document;
  let i = front - 1;
  while (i > 0 && tokens[i]!.tag === "adv") --i;
  const word = tokens[i]!;
  if (word.text === ";") return true;
  return (
    CONTRAST.has(word.lower) && (tokens[i - 1]?.text === "," || word.lower === "while" || word.lower === "whereas" || word.lower === "but")
  );
}
