import {groupBy} from "../../model/group-by.js";
import {trimEnd} from "./content-end.js";
import {type Draft, frontOf, type Page, type Range, within} from "./page.js";
import {accompanies} from "./subject.js";

/** A draft and whether it stands inside another one's content. */
export interface Settled {
  draft: Draft;
  nested: boolean;
}

const CONTRAST = new Set(["while", "whereas", "but", "and", "despite"]);

/**
 * Tells apart the attributions of a text that meet in one sentence: a content ends where the next speaker's part of the
 * sentence begins; an attribution inside another's content is nested; one inside a medium's is outermost, and the medium its relay.
 */
export function settle(page: Page, drafts: readonly Draft[]): Settled[] {
  const bySentence = groupBy(drafts, (d) => d.sentence);
  for (const group of bySentence.values()) if (group.length > 1) cut(page, group);
  const settled: Settled[] = [];
  for (const draft of drafts) {
    const group = bySentence.get(draft.sentence)!;
    const outer = group.find((d) => d !== draft && draft.cueRange && d.parts.some((part) => within(draft.cueRange!.first, part)));
    if (draft.relay === null && group.some((d) => relays(page, draft, d))) continue;
    const medium = outer && relays(page, outer, draft) ? outer : null;
    if (medium) draft.relay = medium.source;
    settled.push({draft, nested: !!outer && !medium});
  }
  return settled.filter(({draft}) => draft.parts.length > 0);
}

function cut(page: Page, group: readonly Draft[]) {
  const {tokens} = page.scene.document;
  for (const a of group)
    for (const b of group) {
      const front = frontOf(b);
      const part = a.parts.at(-1)!;
      if (a === b || !within(front, part) || front <= part.first || frontOf(a) > front) continue;
      let end = -1;
      if (b.chained && (chainHead(group, b) === a || (a.chained && chainHead(group, a) === chainHead(group, b)))) end = front - 1;
      else if (!b.chained && b.parts[0]!.first <= part.first && b.parts[0]!.first < front) end = front - 1;
      else if (!b.chained && (contrasts(page, front) || isAccompanied(page, front))) end = front - 1;
      else if (!b.chained && quotedAfterColon(page, a, b)) end = b.parts[0]!.first - 2;
      if (end < 0) continue;
      while (
        end > part.first &&
        (tokens[end]!.tag === "conj" ||
          tokens[end]!.tag === "adv" ||
          tokens[end]!.text === "," ||
          tokens[end]!.text === ";" ||
          CONTRAST.has(tokens[end]!.lower) ||
          (tokens[end]!.lower === "with" && tokens[end - 1]!.text === ",")) // ", with officials calling it"
      )
        --end;
      part.last = trimEnd(tokens, part.first, beforeAside(page, part.first, end));
      for (const other of b.parts) if (other.first === part.first && other.last > end) other.last = Math.max(other.last, part.last);
    }
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
  return before.findLast((d) => !d.chained && !inside(d, draft)) ?? before.at(-1);
}

const inside = (a: Draft, b: Draft) => b.parts.some((part) => within(a.cueRange!.first, part));

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
  if (word.text === ";") return true;
  return (
    CONTRAST.has(word.lower) && (tokens[i - 1]?.text === "," || word.lower === "while" || word.lower === "whereas" || word.lower === "but")
  );
}

/** `outer` is only the medium that carries what `inner` says: "international media reported", "according to reports". */
function relays(page: Page, outer: Draft, inner: Draft): boolean {
  if (outer === inner || !outer.source || !inner.cueRange || !inner.source) return false;
  if (!outer.parts.some((part) => within(inner.cueRange!.first, part))) return false;
  const beside = outer.rule === "according to" && inner.cueRange.last + 1 === outer.cueRange!.first;
  return (beside || isMedium(page, outer.source)) && isMain(page, inner, outer.parts[0]!);
}

function isMedium({scene: {document, actorAt}, lexicon}: Page, source: Range): boolean {
  let owned = false;
  let report = false;
  if (isOfMedium(source)) return false;
  for (let i = source.first; i <= source.last; ++i) {
    const actor = actorAt[i];
    if (actor && (actor.code === "MED" || actor.code.endsWith(" MED"))) return true;
    if (actor) owned = true;
    const {lemma, lower} = document.tokens[i]!;
    if (lexicon.sources.get(lower)?.kind === "medium") return true;
    if (lemma === "report") report = true;
  }
  return report && !owned;

  /** "CNN host Jake Tapper": a person, not the medium. */
  function isOfMedium({first, last}: Range): boolean {
    const head = document.phraseAt[first]?.head ?? last;
    return actorAt[head] === undefined && document.tokens[head]!.tag === "name" && first < head;
  }
}

/** The inner attribution is the main clause of the outer content, perhaps after an adjunct. */
function isMain({scene: {document}}: Page, inner: Draft, part: Range): boolean {
  const {tokens} = document;
  const front = frontOf(inner);
  const start = Math.min(front, inner.parts[0]!.first);
  for (let i = part.first; i < start; ++i) if (tokens[i]!.tag === "verb" || tokens[i]!.tag === "aux") return false;
  return true;
}
