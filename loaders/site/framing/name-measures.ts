import {referentName} from "../../../src/lib/framing.js";
import {sideName, sideOf, termName, withThe} from "../../../src/lib/names.js";
import type {Label} from "../../model/framing.js";
import {groupBy} from "../../model/group-by.js";
import {type Measure, sortedSet, tally} from "./tally.js";

/** Terms that stand less often in all articles together have no measure of their own. */
const LEAST = 3;

/**
 * How each tracked referent is named in the outlets' own wording, quotations left out: how many of its names judge, and how
 * often each term stands for it. By the wide list a contested term judges too; by the strict list it does not, and the share of
 * any other term is taken without the contested ones.
 */
export function nameMeasures(labels: readonly Label[]): Measure[] {
  const worded = labels.filter(({voice_mode, referent}) => voice_mode !== "quote" && !referent.includes(";"));
  const byReferent = groupBy(worded, referentOf);
  return sortedSet([...byReferent.keys()]).flatMap((referent) => {
    const rows = byReferent.get(referent)!;
    const terms = groupBy(rows, ({term}) => term);
    const often = sortedSet([...terms.keys()]).filter((term) => terms.get(term)!.length >= LEAST);
    return [judging(referent, rows), ...often.map((term) => use(referent, term, rows))];
  });
}

/** Names of violence stand for that of one side, where the text tells whose. */
const referentOf = ({referent, by}: Label): string => (referent === "VIOLENCE" && by ? `VIOLENCE by ${sideOf(by)}` : referent);

function nameOf(referent: string): string {
  const [act, side] = referent.split(" by ");
  return withThe(referentName(act!)) + (side ? ` by ${withThe(sideName(side))}` : "");
}

function judging(referent: string, rows: readonly Label[]): Measure {
  const judges = ({width, contested}: Label): boolean => width === "strict" && !contested;
  return {
    id: `judging:${referent}`,
    kind: "names",
    label: `judging names for ${nameOf(referent)}`,
    unit: "mentions",
    pooling: "sum",
    listed: true,
    tallies: tally(rows.map((row) => ({article_id: row.article_id, counts: judges(row) || row.contested}))),
    strict: tally(rows.map((row) => ({article_id: row.article_id, counts: judges(row)})))
  };
}

function use(referent: string, term: string, rows: readonly Label[]): Measure {
  const counted = (own: readonly Label[]) => tally(own.map((row) => ({article_id: row.article_id, counts: row.term === term})));
  const contested = rows.some((row) => row.term === term && row.contested);
  return {
    id: `use:${referent}:${term}`,
    kind: "names",
    label: `“${termName(term)}” for ${nameOf(referent)}`,
    unit: "mentions",
    pooling: "sum",
    listed: true,
    tallies: counted(rows),
    strict: contested ? [] : counted(rows.filter((row) => !row.contested))
  };
}
