import {type Scan, tokenAt} from "./scan.js";

/** Nothing follows that could say which one: "the year after the war", "the week that ended". */
export function closesPhrase(scan: Scan, k: number, i: number): boolean {
  const next = tokenAt(scan, k, i);
  return !next || next.kind === "punct" || next.tag === "conj" || (next.tag === "prep" && next.lower !== "of");
}

/** A clause begins: "by dawn the road was gone". */
export const opensClause = (scan: Scan, k: number, i: number): boolean => ["det", "pron", "poss"].includes(tokenAt(scan, k, i)?.tag ?? "");
