import {sideOf} from "../model/camp.js";
import type {CasualtyReport, EventReport} from "../model/report.js";

/**
 * Assaults with what the tolls of their sentences tell: the victims as the target, where they are not on the actor's own side,
 * and who harmed them as the actor. Other events pass as they are.
 * @param rows in the order of their evidence
 */
export function completeAssaults(rows: readonly EventReport[], tolls: readonly CasualtyReport[]): EventReport[] {
  const inOrder = [...tolls].sort((a, b) => a.start - b.start);
  let next = 0; // the first toll whose sentence begins behind the row
  return rows.map((row) => {
    while (next < inOrder.length && inOrder[next]!.start <= row.start) ++next;
    if (row.type !== "ASSAULT" || isInfighting(row)) return row;
    return apart(row.target === null || row.actor === null ? completed(row, inOrder, next) : row);
  });
}

/** "Clashes between two rebel groups": told as of one code on both sides. */
const isInfighting = ({mode, actor, target}: EventReport): boolean => mode === "clash" && actor !== null && actor === target;

/** Nobody fights whom he is: of one code on both sides who falls in a clash fights in it, else he is whom it hits. */
function apart(row: EventReport): EventReport {
  if (row.actor === null || row.actor !== row.target) return row;
  return row.mode === "clash" ? {...row, target: null} : {...row, actor: null};
}

/** @param next index of the first toll told later */
function completed(row: EventReport, tolls: readonly CasualtyReport[], next: number): EventReport {
  let first = next;
  while (first > 0 && tolls[first - 1]!.start === tolls[next - 1]!.start) --first;
  const here = tolls.slice(first, next).filter((d) => d.end >= row.end && !d.cumulative);
  const victims = here.find((d) => d.group !== "UNK" && d.group !== row.actor && (!row.actor || d.perpetrator === row.actor));
  const target = row.target ?? victims?.group ?? null;
  const harmer = here.find((d) => d.perpetrator !== null && d.perpetrator !== target && (!row.target || codesMeet(d.group, row.target)));
  return {...row, target, actor: row.actor ?? harmer?.perpetrator ?? null};
}

/** A code in common; one side's civilians are not its army. */
function codesMeet(a: string, b: string): boolean {
  const [x, y] = [a.split("; "), b.split("; ")];
  return x.some((d) => y.some((e) => d === e || (sideOf(d) === sideOf(e) && (!d.includes(" ") || !e.includes(" ")))));
}
