/** One mistake in the files under `data/`, told so that an editor can mend it without reading code. */
export interface DataProblem {
  /** Path of the file, as shown to the editor. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** What stands there, with its column or key: `code 'TURK'`. */
  value: string;
  /** What may stand there instead. */
  allowed: string;
}

/** One line of text that tells a problem. */
export const describeProblem = ({file, line, value, allowed}: DataProblem): string => `${file}:${line}: ${value}; allowed: ${allowed}`;

/** Stops a build over mistakes in data files. Carries all that were found, not only the first. */
export class DataError extends Error {
  override readonly name = "DataError";

  constructor(readonly problems: readonly DataProblem[]) {
    super(problems.map(describeProblem).join("\n"));
  }
}

/** Runs `read`; puts the problems of a `DataError` into `problems` and gives null, so that a check can go on to the next file. */
export function collect<T>(problems: DataProblem[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
