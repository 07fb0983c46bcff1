import type {Dropped} from "../model/dropped.js";
import type {Tables} from "../model/tables.js";
import {faultsOfRow} from "./check.js";
import {SCHEMAS} from "./schema/index.js";

/** Columns that reports get later. */
const LATER = new Set(["id", "event_id", "toll_id", "talk_id"]);

/** Rows that hold, and a row of `dropped` for each that does not. */
export interface Sieved<R> {
  rows: R[];
  dropped: Dropped[];
}

/**
 * Takes out rows that a rule made wrong: a quote that does not stand in the article, a value that the codebook does not have,
 * a key that is taken. One wrong row costs no other. Fields that are no column, such as a rule's own notes, are left out.
 * @param texts the articles' texts by id
 */
export function sieve<R extends {article_id: string}>(
  name: keyof Tables,
  rows: readonly R[],
  texts: ReadonlyMap<string, string>
): Sieved<R> {
  const sieved: Sieved<R> = {rows: [], dropped: []};
  const columns = Object.keys(SCHEMAS[name].columns);
  const key = SCHEMAS[name].key.filter((column) => !LATER.has(column));
  const taken = new Set<string>();
  for (const row of rows) {
    const record: Record<string, unknown> = Object.fromEntries(
      columns.filter((column) => column in row).map((column) => [column, row[column as keyof R]])
    );
    const id = key.map((column) => record[column]).join("|");
    const [fault] = key.length && taken.has(id) ? [`${name}: two rows with the key ${id}`] : faultsOfRow(name, record, texts, LATER);
    taken.add(id);
    if (fault === undefined) sieved.rows.push(record as unknown as R);
    else sieved.dropped.push({article_id: row.article_id, stage: "tables", rule: "check", reason: fault, quote: "", start: 0, end: 0});
  }
  return sieved;
}
