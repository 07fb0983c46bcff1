import {LANDLESS} from "../../model/camp.js";
import type {CodebookData, LanguageData} from "../data.js";
import type {DataProblem} from "../problem.js";
import {checkColumn} from "./columns.js";

/** Sides without a country: groups that are a side of their own, sources without a side, what the text does not tell. */
const SIDELESS = [...LANDLESS, "NGO", "MED", "EXP", "UNK", "CVL", "JUD"];

/** Tells whether actor codes exist, one or several with "; " between them. */
export interface CodeCheck {
  (code: string): boolean;
  /** What is allowed, in words. */
  allowed: string;
}

/** The check of actor codes: sides are the codes of `countries.csv`, sectors those of `sectors.csv`. */
export function codeCheck(language: LanguageData, codebook: CodebookData): CodeCheck {
  const sides = new Set([...language.countries.map(({code}) => code), ...SIDELESS]);
  const sectors = new Set(codebook.lists.sectors.map(({value}) => value));
  const isCode = (code: string) => {
    const [side = "", sector] = code.split(" ");
    return sides.has(side) && (sector === undefined || sectors.has(sector));
  };
  return Object.assign((codes: string) => codes.split("; ").every(isCode), {
    allowed: `a side (code of countries.csv, or ${SIDELESS.join(", ")}), alone or with a sector: ${[...sectors].join(", ")}`
  });
}

/** Problems of columns of codes; blanks pass. */
export const checkCodes = <T extends {line: number}>(
  file: string,
  rows: readonly T[],
  columns: readonly (keyof T & string)[],
  check: CodeCheck
): DataProblem[] => columns.flatMap((column) => checkColumn(file, rows, column, check, check.allowed));
