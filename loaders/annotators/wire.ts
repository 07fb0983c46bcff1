import {order} from "../model/order.js";

/** A text that sentences can be held against. */
export interface WireText {
  id: string;
  /** ISO day; null where it is not known, or for stored wire text, which counts as earlier than everything. */
  published: string | null;
  text: string;
  /** Its sentences as offsets. Stored wire text needs none. */
  sentences: readonly {start: number; end: number}[];
}

/** A sentence that stands in an earlier text. */
export interface WireSentence {
  start: number;
  end: number;
  /** Id of the earlier text. */
  wire: string;
}

/** So many words make a sequence, and so large a share of a sentence's sequences makes it wire text. */
const WORDS = 5;
const SHARE = 0.6;
/** Sentences with fewer sequences are too short to tell. */
const LEAST = 4;

/**
 * Sentences of which at least 60 % of the five-word sequences stand in one article published on an earlier day, or in a
 * stored wire text, by article id. One pass over all words; the earliest text that has a sequence keeps it.
 */
export function findWire(articles: readonly WireText[], stored: readonly WireText[] = []): Map<string, WireSentence[]> {
  const owners = new Map<number, string>();
  const found = new Map<string, WireSentence[]>();
  for (const text of stored) keep(owners, text.id, sequences(wordsOf(text.text)));
  const dated = articles.filter((d) => d.published !== null).sort((a, b) => order(a.published!, b.published!) || order(a.id, b.id));
  for (let i = 0; i < dated.length; ) {
    let end = i;
    while (end < dated.length && dated[end]!.published === dated[i]!.published) ++end;
    const day = dated.slice(i, end);
    for (const article of day) found.set(article.id, wireIn(article, owners));
    for (const article of day) keep(owners, article.id, sequences(wordsOf(article.text)));
    i = end;
  }
  return found;
}

/** The id of the earlier text that holds the sentence in the middle of a stretch, or null. */
export const wireAt = (wire: readonly WireSentence[], start: number, end: number): string | null =>
  wire.find((d) => (start + end) / 2 >= d.start && (start + end) / 2 < d.end)?.wire ?? null;

/** The sentences of an article whose words stand in an earlier one. */
function wireIn(article: WireText, owners: ReadonlyMap<number, string>): WireSentence[] {
  const found: WireSentence[] = [];
  for (const {start, end} of article.sentences) {
    const own = sequences(wordsOf(article.text.slice(start, end)));
    if (own.length < LEAST) continue;
    const counts = new Map<string, number>();
    for (const hash of own) {
      const owner = owners.get(hash);
      if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    const [wire, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0]);
    if (most >= own.length * SHARE) found.push({start, end, wire});
  }
  return found;
}

/** Keeps which article was the first to have each sequence of words. */
function keep(owners: Map<number, string>, id: string, hashes: readonly number[]) {
  for (const hash of hashes) if (!owners.has(hash)) owners.set(hash, id);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A number for each run of five words: equal runs have equal numbers, and others almost never. */
function sequences(words: readonly string[]): number[] {
  const hashes = words.map(hashOf);
  const found: number[] = [];
  for (let i = 0; i + WORDS <= hashes.length; ++i) {
    let [high, low] = [0, 0];
    for (let k = i; k < i + WORDS; ++k) {
      low = (Math.imul(low, 31) + hashes[k]!) | 0;
      high = (Math.imul(high, 131) + (hashes[k]! >>> 7)) | 0;
    }
    found.push((high & 0x1fffff) * 0x100000000 + (low >>> 0));
  }
  return found;
}

/** FNV-1a over the UTF-16 units of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; ++i) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
