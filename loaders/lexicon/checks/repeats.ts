import type {CsvTable} from "../csv.js";
import type {DataProblem} from "../problem.js";

/** Rows of a list that stand there once more, every cell the same. */
export function checkRepeats(file: string, {rows}: CsvTable): DataProblem[] {
  const lineOf = new Map<string, number>();
  return rows.flatMap(({line, cells}) => {
    const row = Object.values(cells).join(",");
    const first = lineOf.get(row);
    if (first === undefined) lineOf.set(row, line);
    return first === undefined ? [] : [{file, line, value: `'${row}' again`, allowed: `one row each; line ${first} has it`}];
  });
}
