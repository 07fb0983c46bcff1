import type {Row} from "../csv.js";
import type {CodedData} from "../data.js";
import type {DataProblem} from "../problem.js";
import type {CodedCasualty, CodedEvent, CodedTalk} from "../schemas/coded.js";

type File = (name: keyof CodedData) => string;

/** What no cell of a coded row shows by itself: days that do not go with their precision, counts out of order. */
export const checkCodedCells = ({events, casualties, talks}: CodedData, file: File): DataProblem[] => [
  ...events.flatMap((row) => checkDays(file("events"), row)),
  ...casualties.flatMap((row) => [...checkDays(file("casualties"), row), ...checkCounts(file("casualties"), row)]),
  ...talks.flatMap((row) => checkDays(file("talks"), row))
];

/** At most one problem: the first day that is missing, there against the precision, or out of order. */
function checkDays(file: string, {line, ...row}: Row<CodedEvent | CodedCasualty | CodedTalk>): DataProblem[] {
  const {date_start: start, date_end: end, date_precision: precision} = row;
  const problem = (column: "date_start" | "date_end", allowed: string) => [
    {file, line, value: `${column} '${row[column] ?? ""}'`, allowed}
  ];
  if (precision === "unknown") {
    const given = start ? "date_start" : end ? "date_end" : null;
    return given ? problem(given, "blank where date_precision is unknown") : [];
  }
  if (!start || !end) return problem(start ? "date_end" : "date_start", `an ISO day where date_precision is ${precision}`);
  if (end < start) return problem("date_end", `a day from ${start} on`);
  return precision === "day" && start !== end ? problem("date_end", `${start}, or another date_precision than day`) : [];
}

/** A low above the best, or a best above the high. */
function checkCounts(file: string, {line, low, best, high}: Row<CodedCasualty>): DataProblem[] {
  const given = [low, best, high].filter((count) => count !== null);
  const isOrdered = given.every((count, i) => i === 0 || given[i - 1]! <= count);
  return isOrdered ? [] : [{file, line, value: `low, best, high '${[low, best, high].join(", ")}'`, allowed: "none below the one before"}];
}
