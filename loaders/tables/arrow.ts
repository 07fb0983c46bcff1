import {table} from "arquero";
import type {Tables} from "../model/tables.js";
import {toColumns} from "./columnar.js";

/** A table as an Arrow IPC file. */
export const toArrow = (name: keyof Tables, rows: readonly object[]): Uint8Array =>
  table(Object.fromEntries(toColumns(name, rows).map((column) => [column.name, column.values]))).toArrowIPC({format: "file"});
