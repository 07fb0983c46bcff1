import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Tables} from "../model/tables.js";
import {toArrow} from "./arrow.js";
import {toCsv} from "./csv.js";
import {dataPackage, type PackageInfo} from "./data-package.js";
import {toJson} from "./json.js";
import {toParquet} from "./parquet.js";
import {TABLE_NAMES} from "./schema/index.js";

export const FORMATS = ["json", "csv", "parquet", "arrow"] as const;
export type Format = (typeof FORMATS)[number];

/** Where and how tables are written. */
interface WriteOptions {
  out: string;
  formats: readonly Format[];
  info: PackageInfo;
  /** Whether files of other content may be written over. */
  force: boolean;
}

/**
 * Writes every table in every format, and `datapackage.json`. Files that are there with the same bytes are left as they are.
 * @returns the number of files that were written
 * @throws Error where a file is there with other content and `force` is not given; then nothing is written
 */
export function writeTables(tables: Tables, {out, formats, info, force}: WriteOptions): number {
  const files = filesOf(tables, formats, info).filter(([name, content]) => !holds(join(out, name), content));
  const held = files.filter(([name]) => existsSync(join(out, name)));
  if (held.length && !force) {
    throw new Error(
      `${out} holds ${held.length} other files of these names, as ${held[0]![0]}; give another --out, or --force to write over them`
    );
  }
  mkdirSync(out, {recursive: true});
  for (const [name, content] of files) writeFileSync(join(out, name), content);
  return files.length;
}

const WRITE: Record<Format, (name: keyof Tables, rows: readonly object[]) => string | Uint8Array> = {
  json: toJson,
  csv: toCsv,
  parquet: toParquet,
  arrow: toArrow
};

function filesOf(tables: Tables, formats: readonly Format[], info: PackageInfo): [name: string, content: Uint8Array][] {
  const files = formats.flatMap((format) =>
    TABLE_NAMES.map((name): [string, Uint8Array] => [`${name}.${format}`, Buffer.from(WRITE[format](name, tables[name]))])
  );
  const described = formats.includes("csv") ? "csv" : formats[0];
  return described ? [...files, ["datapackage.json", Buffer.from(dataPackage(info, tables, described))]] : files;
}

const holds = (path: string, content: Uint8Array): boolean => existsSync(path) && readFileSync(path).equals(content);
