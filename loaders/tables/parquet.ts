import {type BasicType, parquetWriteBuffer} from "hyparquet-writer";
import type {Tables} from "../model/tables.js";
import {type ColumnData, toColumns} from "./columnar.js";

const TYPES: Record<ColumnData["type"], BasicType> = {text: "STRING", integer: "INT64", number: "DOUBLE", boolean: "BOOLEAN"};

/** A table as a Parquet file. */
export function toParquet(name: keyof Tables, rows: readonly object[]): Uint8Array {
  const columnData = toColumns(name, rows).map(({name: column, type, values}) => ({
    name: column,
    type: TYPES[type],
    nullable: true,
    data: type === "integer" ? values.map((value) => (value === null ? null : BigInt(value))) : values
  }));
  return new Uint8Array(parquetWriteBuffer({columnData}));
}
