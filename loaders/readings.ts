import type {Article} from "./model/article.js";
import {batchesOf} from "./model/batches.js";
import type {Dropped} from "./model/dropped.js";
import {BATCH, type Reading} from "./reader.js";

/** Reads a batch of articles, one reading each, in their order. */
export type Read = (articles: readonly Article[]) => Reading[];

/**
 * The readings of articles, in their order, read in batches; one that the reader fails on is quarantined and has an empty reading.
 * @param progress told after each batch how many of all are read
 */
export function readingsOf(articles: readonly Article[], read: Read, progress?: (done: number, all: number) => void): Reading[] {
  const readings: Reading[] = [];
  for (const batch of batchesOf(articles, ({text}) => text.length, BATCH)) {
    readings.push(...readSafely(batch, read));
    progress?.(readings.length, articles.length);
  }
  return readings;
}

/** An article that the reader fails on is quarantined, so that the others of its batch are read: each by itself then. */
function readSafely(batch: readonly Article[], read: Read): Reading[] {
  try {
    return read(batch);
  } catch (error) {
    if (batch.length > 1) return batch.flatMap((article) => readSafely([article], read));
    const reason = error instanceof Error ? error.message : String(error);
    return batch.map(({id}) =>
      nothing([{article_id: id, stage: "reader", rule: "quarantine", reason: `not read: ${reason}`, quote: "", start: 0, end: 0}])
    );
  }
}

const nothing = (dropped: Dropped[]): Reading => ({
  mentions: [],
  events: [],
  casualties: [],
  talks: [],
  statements: [],
  labels: [],
  terms: [],
  agency: [],
  frames: [],
  sides: [],
  dropped
});
