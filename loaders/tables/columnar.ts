import type {Tables} from "../model/tables.js";
import {columnsOf} from "./csv.js";
import {type Column, SCHEMAS} from "./schema/index.js";

/** A column of values: text, numbers or flags; null where a row has none. Lists are joined by "; ", days are ISO text. */
export interface ColumnData {
  name: string;
  type: "text" | "integer" | "number" | "boolean";
  values: (string | number | boolean | null)[];
}

/** A table by columns, in their order. */
export function toColumns(name: keyof Tables, rows: readonly object[]): ColumnData[] {
  return columnsOf(name, rows).map((column) => ({
    name: column,
    type: TYPES[SCHEMAS[name].columns[column]!.type],
    values: rows.map((row) => flat((row as Record<string, unknown>)[column]))
  }));
}

const TYPES: Record<Column["type"], ColumnData["type"]> = {
  string: "text",
  date: "text",
  list: "text",
  integer: "integer",
  number: "number",
  boolean: "boolean"
};

const flat = (value: unknown): string | number | boolean | null =>
  Array.isArray(value) ? value.join("; ") : ((value ?? null) as string | number | boolean | null);
