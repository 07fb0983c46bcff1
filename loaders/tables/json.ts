import type {Tables} from "../model/tables.js";
import {SCHEMAS} from "./schema/index.js";

/** A table as JSON: an array, one row a line, keys in the order of its columns, a new line at the end. */
export function toJson(name: keyof Tables, rows: readonly object[]): string {
  const columns = Object.keys(SCHEMAS[name].columns);
  // keys that a row does not have are left out, and so is a text that was not asked for
  const lines = rows.map((row) => JSON.stringify(row, columns));
  return lines.length ? `[\n${lines.join(",\n")}\n]\n` : "[]\n";
}
