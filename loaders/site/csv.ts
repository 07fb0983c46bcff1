import {stringify} from "csv-stringify/sync";

/** Rows as CSV that no spreadsheet takes for formulas; lists are joined by "; ". */
export function csv(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): unknown => (Array.isArray(value) ? value.join("; ") : value);
  return stringify(
    rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column]))),
    {header: true, columns, escape_formulas: true, bom: true, record_delimiter: "windows", cast: {boolean: String}}
  );
}
