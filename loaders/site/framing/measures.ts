import type {MeasureInfo} from "../../../src/lib/comparison.js";
import {FRAMES} from "../../../src/lib/framing.js";
import {sideName, sideOf, sourceName} from "../../../src/lib/names.js";
import type {Statement} from "../../model/framing.js";
import {groupBy} from "../../model/group-by.js";
import type {Tables} from "../../model/tables.js";
import {nameMeasures} from "./name-measures.js";
import {byId, type Counted, type Measure, sortedSet, tally} from "./tally.js";

const CUES = {
  endorsing: "verbs that take it for true",
  emphatic: "verbs that stress it",
  distancing: "verbs that stand back from it",
  directive: "verbs that demand or threaten"
} as const;

/** Everything that is counted of articles read as text, in a fixed order. */
export function measuresOf(tables: Tables): Measure[] {
  return [
    ...nameMeasures([...tables.labels, ...tables.terms]),
    ...wordMeasures(tables),
    ...namedSources(tables),
    ...agencyMeasures(tables),
    ...frameMeasures(tables),
    ...cueMeasures(tables)
  ];
}

/** Of each article's words, how many are credited to each side: the mean of the articles' shares. */
function wordMeasures({sides}: Tables): Measure[] {
  const credited = sides.filter(({side, words}) => side !== "outlet" && words > 0);
  const bodies = new Map(sides.map((row) => [row.article_id, row.body_words]));
  const statements = new Map([...bodies.keys()].map((id) => [id, credited.filter((r) => r.article_id === id)]));
  const total = (id: string): number => statements.get(id)!.reduce((sum, row) => sum + row.statements, 0);
  return sortedSet(credited.map(({side}) => side)).map((side) => ({
    id: `words:${side}`,
    kind: "words",
    label: `words credited to ${sourceName(side)}`,
    unit: "words",
    pooling: "mean",
    listed: false,
    strict: null,
    tallies: [...bodies].sort(byId).map(([article_id, n]) => {
      const k = statements.get(article_id)!.find((row) => row.side === side)?.words ?? 0;
      return {article_id, k, n, mentions: total(article_id)};
    })
  }));
}

/** Of each article's credited words, how many are a named person's or body's: the mean of the articles' shares. */
function namedSources({statements}: Tables): Measure[] {
  const byArticle = groupBy(statements, ({article_id}) => article_id);
  const words = (rows: readonly Statement[]): number => rows.reduce((sum, row) => sum + row.words, 0);
  const tallies = [...byArticle].sort(byId).map(([article_id, rows]) => {
    const named = rows.filter((row) => row.named);
    return {article_id, k: words(named), n: words(rows), mentions: rows.length};
  });
  const label = "credited words of a person or body with a name";
  return tallies.length ? [{id: "named", kind: "words", label, unit: "words", pooling: "mean", listed: false, strict: null, tallies}] : [];
}

/** Of the clauses that report harm, how many name nobody who did it. */
function agencyMeasures({agency}: Tables): Measure[] {
  const rows = agency.filter(({realis}) => realis === "realised");
  const counted = rows.map(({article_id, agent}) => ({article_id, counts: agent === null}));
  return measured({id: "agentless", kind: "agency", label: "clauses of harm that name nobody who did it", unit: "clauses"}, counted);
}

/** Of the body's sentences, how many bear each frame. */
function frameMeasures({frames}: Tables): Measure[] {
  return (Object.keys(FRAMES) as (keyof typeof FRAMES)[]).flatMap((frame) =>
    measured(
      {id: `frame:${frame}`, kind: "frames", label: `sentences about ${FRAMES[frame]}`, unit: "sentences"},
      frames.map(({article_id, frames: borne}) => ({article_id, counts: borne.includes(frame)}))
    )
  );
}

/** Of the statements of each side, how many stand under a verb that is not neutral. */
function cueMeasures({statements}: Tables): Measure[] {
  const cued = statements.filter(({cue_class, side}) => cue_class !== null && side !== null && !side.includes(";"));
  return sortedSet(cued.map(({side}) => sideOf(side!))).flatMap((side) =>
    (Object.keys(CUES) as (keyof typeof CUES)[]).flatMap((cue) =>
      measured(
        {id: `cue:${side}:${cue}`, kind: "cues", label: `${sideName(side)} quoted with ${CUES[cue]}`, unit: "statements"},
        cued.filter((s) => sideOf(s.side!) === side).map(({article_id, cue_class}) => ({article_id, counts: cue_class === cue}))
      )
    )
  );
}

function measured(info: Pick<MeasureInfo, "id" | "kind" | "label" | "unit">, counted: readonly Counted[]): Measure[] {
  const tallies = tally(counted);
  return tallies.some(({k}) => k > 0) ? [{...info, pooling: "sum", listed: false, strict: null, tallies}] : [];
}
