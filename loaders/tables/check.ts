import type {Tables} from "../model/tables.js";
import {type Column, SCHEMAS, TABLE_NAMES, type TableSchema} from "./schema/index.js";

type Row = Readonly<Record<string, unknown>>;

/** At most this many faults are told. */
const TOLD = 20;

/**
 * Checks finished tables: no unknown or missing column, every value of its column's kind, keys unique, references kept, and
 * every quote the very stretch of its article.
 * @param texts the articles' texts by id
 * @returns one line a fault; none where all is well
 */
export function checkTables(tables: Tables, texts: ReadonlyMap<string, string>): string[] {
  const faults = TABLE_NAMES.flatMap((name) => {
    const rows = tables[name] as unknown as readonly Row[];
    return [...checkKeys(name, SCHEMAS[name], rows), ...rows.flatMap((row) => faultsOfRow(name, row, texts))];
  });
  return [...faults, ...checkReferences(tables)].slice(0, TOLD);
}

function checkKeys(name: string, {key}: TableSchema, rows: readonly Row[]): string[] {
  if (!key.length) return [];
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const id = key.map((column) => String(row[column])).join("|");
    if (seen.has(id)) return `${name}: two rows with the key ${id}`;
    seen.add(id);
    return [];
  });
}

/**
 * What is wrong with one row.
 * @param later columns that the row does not have yet
 */
export function faultsOfRow(name: keyof Tables, row: Row, texts: ReadonlyMap<string, string>, later: ReadonlySet<string> = NONE): string[] {
  const {columns} = SCHEMAS[name];
  const unknown = Object.keys(row).flatMap((column) => (column in columns ? [] : `${name}: unknown column ${column}`));
  const wrong = Object.entries(columns).flatMap(([column, kind]) =>
    later.has(column) || fits(kind, row[column]) ? [] : `${name}.${column}: ${JSON.stringify(row[column])}`
  );
  return [...unknown, ...wrong, ...checkQuote(name, row, texts)];
}

const NONE: ReadonlySet<string> = new Set();

function fits(column: Column, value: unknown): boolean {
  if (value === null || value === undefined) return column.optional === true;
  if (column.type === "list") return Array.isArray(value) && value.every((item) => typeof item === "string" && allowed(column, item));
  return isOfType[column.type](value) && allowed(column, value);
}

const isOfType: Record<Exclude<Column["type"], "list">, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
  date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
};

const allowed = ({values}: Column, value: unknown): boolean => !values || values.includes(value as string | number);

function checkQuote(where: string, {quote, start, end, article_id, origin}: Row, texts: ReadonlyMap<string, string>): string[] {
  if (quote === undefined) return [];
  if (origin === "coded") return quote === "" && start === -1 && end === -1 ? [] : [`${where}: a report coded by hand has no quote`];
  return texts.get(String(article_id))?.slice(Number(start), Number(end)) === quote
    ? []
    : [`${where}: the quote is not what stands at ${start}`];
}

function checkReferences(tables: Tables): string[] {
  const known = new Map<string, Set<unknown>>();
  const valuesOf = (table: string, column: string): Set<unknown> => {
    const at = `${table}.${column}`;
    if (!known.has(at)) known.set(at, new Set((tables[table as keyof Tables] as unknown as Row[]).map((row) => row[column])));
    return known.get(at)!;
  };
  return TABLE_NAMES.flatMap((name) =>
    Object.entries(SCHEMAS[name].columns).flatMap(([column, {refers}]) =>
      refers
        ? (tables[name] as unknown as Row[]).flatMap((row) =>
            row[column] === null || valuesOf(...refers).has(row[column])
              ? []
              : `${name}.${column}: no ${refers.join(".")} ${String(row[column])}`
          )
        : []
    )
  );
}
