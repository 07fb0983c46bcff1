import {stringify} from "csv-stringify/sync";
import type {Tables} from "../model/tables.js";
import {SCHEMAS} from "./schema/index.js";

/** A table as CSV (RFC 4180, UTF-8) that no spreadsheet takes for formulas: lists are joined by "; ", missing values are empty. */
export function toCsv(name: keyof Tables, rows: readonly object[]): string {
  const columns = columnsOf(name, rows);
  const records = rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column])));
  return stringify(records, {header: true, columns, escape_formulas: true, cast: {boolean: String}});
}

/** The columns that are written: all, but the text of articles only where a row holds it. */
export const columnsOf = (name: keyof Tables, rows: readonly object[]): string[] =>
  Object.keys(SCHEMAS[name].columns).filter((column) => column !== "text" || name !== "articles" || rows.some((row) => column in row));

const cell = (value: unknown): unknown => (Array.isArray(value) ? value.join("; ") : value);
