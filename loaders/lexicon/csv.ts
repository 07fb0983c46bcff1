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
  const problems = body
    .filter(({record}) => record.length !== header.length)
    .map(({record, line}) => ({file, line, value: `${record.length} cells`, allowed: `${header.length} cells: ${header.join(",")}`}));
  if (problems.length) throw new DataError(problems);
  return {
    file,
    header,
    rows: body.map(({record, line}) => ({line, cells: Object.fromEntries(header.map((name, i) => [name, intern(record[i] ?? "")]))}))
  };
}

/**
 * Holds a table against a schema whose keys are its columns.
 * @throws DataError with every missing or unknown column, or else every wrong cell.
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

function split(text: string, file: string): {record: string[]; line: number}[] {
  try {
    const rows = parse(text, {bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true});
    return (rows as unknown as {record: string[]; info: {lines: number}}[]).map(({record, info}) => ({record, line: info.lines}));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as {lines?: number}).lines ?? 1);
    throw new DataError([
      {file, line, value: error.message, allowed: "CSV with a header row, cells with commas or quotes in double quotes"}
    ]);
  }
}

function checkHeader({file, header}: CsvTable, columns: string[]): DataProblem[] {
  const allowed = columns.join(",");
  return [
    ...columns.filter((name) => !header.includes(name)).map((name) => ({file, line: 1, value: `column '${name}' is missing`, allowed})),
    ...header.filter((name) => !columns.includes(name)).map((name) => ({file, line: 1, value: `column '${name}'`, allowed}))
  ];
}

function cellProblem(file: string, line: number, cells: Record<string, string>, issue: z.core.$ZodIssue): DataProblem {
  const column = String(issue.path[0] ?? "row");
  return {file, line, value: `${column} '${cells[column] ?? ""}'`, allowed: allowedBy(issue)};
}
