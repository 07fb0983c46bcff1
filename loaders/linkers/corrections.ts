import {DataError} from "../lexicon/problem.js";
import type {Correction} from "../lexicon/schemas/story.js";

type Row = {article_id: string};
/** Tables, among them those that an editor may correct. */
type Correctable = Readonly<Record<Correction["table"], readonly Row[]>>;

/**
 * Applies an editor's corrections to report rows: a row that holds what is expected gets the new values, or is struck.
 * @param file path of the corrections, as errors name it
 * @throws DataError for each correction that matches no row or several: it went stale, or does not say which row it means
 */
export function correct<T extends Correctable>(tables: T, corrections: readonly Correction[], file: string): T {
  const corrected: Record<string, readonly Row[]> = {...tables};
  const problems = corrections.flatMap((correction, i) => {
    const rows = corrected[correction.table] ?? [];
    const matches = rows.filter((row) => row.article_id === correction.article_id && holds(row, correction.expect));
    const [match] = matches;
    if (!match || matches.length > 1) return problemOf(file, i, correction, matches.length);
    corrected[correction.table] = rows.flatMap((row) => (row === match ? (correction.change ? {...row, ...correction.change} : []) : row));
    return [];
  });
  if (problems.length) throw new DataError(problems);
  return corrected as T;
}

const holds = (row: Row, expect: Correction["expect"]): boolean =>
  Object.entries(expect).every(([column, value]) => JSON.stringify((row as Record<string, unknown>)[column]) === JSON.stringify(value));

const problemOf = (file: string, i: number, {table, article_id, expect}: Correction, found: number) => ({
  file,
  line: i + 1,
  value: `correction ${i + 1} of ${table} in ${article_id} finds ${found} rows with ${JSON.stringify(expect)}`,
  allowed: "one row that holds what is expected: mend or remove the correction"
});
