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
