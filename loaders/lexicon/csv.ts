import {CsvError, parse} from "csv-parse/sync";
import type {z} from "zod";
import {intern} from "../text/intern.js";
import {allowedBy} from "./allowed.js";
import {DataError, type DataProblem} from "./problem.js";

/** A CSV file as read: every cell a trimmed string, every row with the line it ends on. */
export interface CsvTable {
  file: string;
  header: string[];
  rows: {line: number; cells: Record<string, string>}[];
}

/** CSV files of one folder by base name. */
export type CsvTables = Readonly<Record<string, CsvTable>>;

/** A checked row and the line it stands on. */
export type Row<T> = T & {line: number};

type Schema = z.ZodObject;

/**
 * Splits CSV text (RFC 4180, header first) into rows of cells.
 * @throws DataError where quotes do not close, or a row has more or fewer cells than the header.
 */
export function parseCsv(text: string, file: string): CsvTable {
  const records = split(text, file);
  const header = records[0]?.record ?? [];
  const body = records.slice(1);
  const problems = unevenRows(header, body, file);
  if (problems.length) throw new DataError(problems);
  return {
    file,
    header,
    rows: body.map(({record, line}) => ({line, cells: Object.fromEntries(header.map((name, i) => [name, intern(record[i] ?? "")]))}))
  };
}

/**
 * Holds a table against a schema whose keys are its columns.
 * @throws DataError with every missing or unknown column, or else every wrong cell
 */
export function checkRows<S extends Schema>(table: CsvTable, schema: S): Row<z.output<S>>[] {
  const problems = checkHeader(table, Object.keys(schema.shape));
  if (problems.length) throw new DataError(problems);
  const rows: Row<z.output<S>>[] = [];
  for (const {line, cells} of table.rows) {
    const result = schema.safeParse(cells);
    if (result.success)
      rows.push(Object.assign(result.data, {line})); // a copy by spread would give each row a shape of its own
    else problems.push(...result.error.issues.map((issue) => cellProblem(table.file, line, cells, issue)));
  }
  if (problems.length) throw new DataError(problems);
  return rows;
}

/**
 * The rows of a list, every cell checked; none where there is no such list.
 * @throws DataError as `checkRows`
 */
export const rowsOf = <S extends Schema>(tables: CsvTables, name: string, schema: S): Row<z.output<S>>[] =>
  tables[name] ? checkRows(tables[name], schema) : [];

/** The cells of a list whose columns were checked when it was read (see `WORD_LISTS`); none where there is no such list. */
export const cellsOf = (tables: CsvTables, name: string): Record<string, string>[] => tables[name]?.rows.map((row) => row.cells) ?? [];

/** A line of a CSV file as it was split, and where it ends. */
interface Split {
  record: string[];
  line: number;
}

/** Rows with more or fewer cells than the header has; where all have, it is the header that is wrong. */
function unevenRows(header: string[], body: Split[], file: string): DataProblem[] {
  const uneven = body.filter(({record}) => record.length !== header.length);
  const cells = uneven[0]?.record.length;
  if (uneven.length > 1 && uneven.length === body.length && uneven.every(({record}) => record.length === cells))
    return [{file, line: 1, value: `${header.length} columns: ${header.join(",")}`, allowed: `${cells}, as every row has cells`}];
  const allowed = `${header.length} cells: ${header.join(",")}`;
  return uneven.map(({record, line}) => ({file, line, value: record.length === 1 ? "1 cell" : `${record.length} cells`, allowed}));
}

/**
 * The rows of CSV text as cells, each with its line.
 * @throws DataError where a quote does not close
 */
function split(text: string, file: string): Split[] {
  try {
    const rows = parse(text, {bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true});
    return (rows as unknown as {record: string[]; info: {lines: number}}[]).map(({record, info}) => ({record, line: info.lines}));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const value = error.code === "CSV_QUOTE_NOT_CLOSED" ? "Quote that does not close" : error.message;
    throw new DataError([
      {file, line: lineOfFault(text, error), value, allowed: "CSV with a header row, cells with commas or quotes in double quotes"}
    ]);
  }
}

/** The line of a row that cannot be split; the parser itself tells where it gave up, which for an open quote is the file's end. */
function lineOfFault(text: string, error: CsvError): number {
  const {bytes = 0} = error as {bytes?: number};
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, bytes)).split("\n").length;
}

/** A header that is missing, parted by another mark, or lacks a column. */
function checkHeader({file, header}: CsvTable, columns: string[]): DataProblem[] {
  const allowed = columns.join(",");
  if (!header.length) return [{file, line: 1, value: "no header row", allowed}];
  const other = header.length === 1 ? /[;\t|]/.exec(header[0]!)?.[0] : undefined;
  if (other)
    return [{file, line: 1, value: `cells parted by '${other === "\t" ? "tab" : other}'`, allowed: `',' between cells: ${allowed}`}];
  return [
    ...columns.filter((name) => !header.includes(name)).map((name) => ({file, line: 1, value: `column '${name}' is missing`, allowed})),
    ...header.filter((name) => !columns.includes(name)).map((name) => ({file, line: 1, value: `column '${name}'`, allowed}))
  ];
}

/** What is wrong with a cell, as a schema found it. */
function cellProblem(file: string, line: number, cells: Record<string, string>, issue: z.core.$ZodIssue): DataProblem {
  const column = String(issue.path[0] ?? "row");
  return {file, line, value: `${column} '${cells[column] ?? ""}'`, allowed: allowedBy(issue)};
}
