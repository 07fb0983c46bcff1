import type {DataProblem} from "../problem.js";

/** Problems of one column: each value that is not right. Blanks pass; of a list each part is held for itself. */
export function checkColumn<T extends {line: number}>(
  file: string,
  rows: readonly T[],
  column: keyof T & string,
  isRight: (value: string) => boolean,
  allowed: string
): DataProblem[] {
  return rows.flatMap((row) => {
    const cell = row[column];
    const values = (Array.isArray(cell) ? cell : [cell]).filter((value) => value !== null && value !== undefined).map(String);
    return values.filter((value) => !isRight(value)).map((value) => ({file, line: row.line, value: `${column} '${value}'`, allowed}));
  });
}

/** Problems of a column that names its rows: each value that an earlier row has. */
export function checkKeys<T extends {line: number}>(file: string, rows: readonly T[], column: keyof T & string): DataProblem[] {
  const lines = new Map<unknown, number>();
  return rows.flatMap((row) => {
    const held = lines.get(row[column]);
    if (held === undefined) lines.set(row[column], row.line);
    return held === undefined
      ? []
      : [{file, line: row.line, value: `${column} '${row[column]}' again`, allowed: `one row each; line ${held} has it`}];
  });
}
