import type {DateValue} from "../model/date.js";
import type {Linked} from "../model/linked.js";
import {order} from "../model/order.js";
import type {Cluster, Telling} from "./cluster.js";
import type {Linking, Trace} from "./context.js";
import {distinctIds} from "./ids.js";

/**
 * Makes one row of each cluster, with an id from its content, in the order of the days.
 * @param rowOf makes the row; its id is set here
 * @param baseId the id that a row's content gives; rows that share one are numbered
 */
export function linkingOf<R, T extends Telling<R>, L extends Linked & DateValue>(
  clusters: readonly Cluster<T>[],
  rowOf: (cluster: Cluster<T>) => L,
  baseId: (row: L) => string
): Linking<R, L> {
  const drafts = clusters.map((cluster) => ({cluster, row: rowOf(cluster)}));
  const ids = distinctIds(
    drafts,
    ({row}) => baseId(row),
    ({cluster}) => keysOf(cluster).join("|")
  );
  const linked = drafts.map((draft) => ({cluster: draft.cluster, row: {...draft.row, id: ids.get(draft)!}}));
  return {
    rows: linked.map(({row}) => row).sort((a, b) => order(a.date_start ?? "9999", b.date_start ?? "9999") || order(a.id, b.id)),
    idOf: new Map(
      linked.flatMap(({cluster, row}) => cluster.tellings.flatMap(({reports}) => reports.map((report) => [report, row.id] as const)))
    ),
    traces: new Map(linked.map(({cluster, row}) => [row.id, traceOf(row.id, cluster)]))
  };
}

const keysOf = ({tellings}: Cluster<Telling<unknown>>): string[] => tellings.map(({key}) => key).sort();

/** The decisions of a cluster, each telling once: first what makes it, then what was kept apart. */
function traceOf<R>(id: string, {tellings, decisions}: Cluster<Telling<R>>): Trace {
  const entry = ({key, articles}: Telling<R>, joined: boolean, why: string[]) => ({key, articles: [...articles].sort(), joined, why});
  const joined = new Map(decisions.filter((decision) => decision.joined).map(({telling, why}) => [telling, why]));
  const apart = new Map(
    decisions.filter((decision) => !decision.joined && !tellings.includes(decision.telling)).map(({telling, why}) => [telling, why])
  );
  return {
    id,
    decisions: [
      ...tellings.map((telling) => entry(telling, true, joined.get(telling) ?? ["what the others were held against"])),
      ...[...apart].map(([telling, why]) => entry(telling, false, why))
    ]
  };
}
