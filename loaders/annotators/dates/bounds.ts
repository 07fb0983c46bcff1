import {kindAt, lowerAt, type Scan, tokenAt} from "./scan.js";

/**
 * Where the words of measure before a number begin: "more than" two years, "about" a month, "another" week; `first` where there
 * are none. Before anything else they are prepositions: "over the past two years", "about Monday".
 */
export function boundBefore(scan: Scan, first: number, i: number): number {
  if (tokenAt(scan, first, i)?.kind !== "number" && !COUNTS.has(kindAt(scan, first, i) ?? "")) return first;
  let at = first;
  for (;;) {
    const phrase = scan.lexicon.bounds.byLast
      .get(lowerAt(scan, at - 1, i))
      ?.find((words) => words.every((word, k) => lowerAt(scan, at - words.length + k, i) === word));
    if (!phrase) return at;
    at -= phrase.length;
  }
}

const COUNTS = new Set(["number", "some", "couple"]);
