import type {Clause} from "../../model/syntax.js";
import {clauseAround, clausesNear} from "../../text/clause-at.js";
import type {Scan} from "./scan.js";

/** The clause of a token; of a month taken for a verb ("May"), the sentence's main one. */
export function clauseOf({document}: Scan, i: number): Clause | null {
  const own = clauseAround(document, i);
  if (!own || i < own.verb.first || i > own.verb.last) return own;
  const others = clausesNear(document, own, 3).filter((d) => d !== own);
  return others.find((d) => d.kind === "main") ?? others[0] ?? null;
}

/** Whether no clause holds token `i`. */
export const isVerbless = (scan: Scan, i: number): boolean => clauseOf(scan, i) === null;

/** Whether the clause around token `i` tells what goes on up to publication: "have been fighting". */
export function lastsUntilNow(scan: Scan, i: number): boolean {
  const verb = clauseOf(scan, i)?.verb;
  return verb?.perfect === true && !scan.tokens.slice(verb.first, verb.main).some((d) => d.lemma === "have" && d.form === "past");
}

/** Whether the clause around token `i` narrates the past: "spent the next two years there". */
export function narrates(scan: Scan, i: number): boolean {
  const verb = clauseOf(scan, i)?.verb;
  return verb?.finite === true && verb.tense === "past" && !verb.perfect;
}

/** Whether the clause around token `i` tells of one time, not of what is usual: no plain present tense. */
export function clauseTells(scan: Scan, i: number): boolean {
  const verb = clauseOf(scan, i)?.verb;
  return !verb?.finite || verb.tense !== "present" || verb.progressive || verb.perfect || verb.modal !== null;
}
