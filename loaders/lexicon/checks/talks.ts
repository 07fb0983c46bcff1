import type {LanguageData} from "../data.js";
import type {DataProblem} from "../problem.js";
import {type CodeCheck, checkCodes} from "./codes.js";

/** What joins the other side of a talk to its verb without a preposition. */
const JOINS = ["object", "place"];

/** What is wrong in the lists of talks: codes that nobody has, and joints that are no preposition of words.csv. */
export function checkTalks({folder, tables}: LanguageData, check: CodeCheck): DataProblem[] {
  const rows = (name: string) => tables[name]?.rows ?? [];
  const bodies = rows("talk-bodies").map(({line, cells}) => ({line, code: cells.code || null}));
  const foes = rows("talk-foes").map(({line, cells: {rebels, state}}) => ({line, rebels, state}));
  const prepositions = rows("words").flatMap(({cells}) => (/\b(?:prep|to)\b/.test(cells.tags ?? "") ? (cells.word ?? []) : []));
  const joints = new Set([...JOINS, ...prepositions]);
  return [
    ...checkCodes(`${folder}/talk-bodies.csv`, bodies, ["code"], check),
    ...checkCodes(`${folder}/talk-foes.csv`, foes, ["rebels", "state"], check),
    ...rows("talk-verbs")
      .filter(({cells}) => (cells.joins ?? "").split("|").some((joint) => joint !== "" && !joints.has(joint)))
      .map(({line, cells}) => ({
        file: `${folder}/talk-verbs.csv`,
        line,
        value: `joins '${cells.joins}'`,
        allowed: `${JOINS.join(", ")}, or prepositions of words.csv, with | between`
      }))
  ];
}
