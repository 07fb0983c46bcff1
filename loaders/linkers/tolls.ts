import {groupBy} from "../model/group-by.js";
import type {Toll} from "../model/linked.js";
import type {CasualtyReport} from "../model/report.js";
import {cluster, tellingsOf} from "./cluster.js";
import type {LinkContext, Linking} from "./context.js";
import {compareTolls} from "./toll-compare.js";
import {partsOf} from "./toll-parts.js";
import {tollRows} from "./toll-rows.js";
import {describeToll, type TollTelling, toldTogether} from "./toll-telling.js";

/**
 * Links casualty reports. Two are one toll where victims, outcome, day, place and perpetrator agree within their tolerances and
 * the counts can be one; a sum over a period joins only sums over the same period, never an incident. A part ("among them 11
 * children") goes with its whole and does not count.
 */
export function linkTolls(reports: readonly CasualtyReport[], context: LinkContext): Linking<CasualtyReport, Toll> {
  const parts = partsOf(reports);
  const wholes = reports.filter((report) => !parts.has(report));
  const together = groupBy(wholes, toldTogether);
  const tellings = tellingsOf<CasualtyReport, TollTelling>(wholes, (report) =>
    describeToll(report, together.get(toldTogether(report)) ?? [], context)
  );
  const linked = tollRows(
    cluster<CasualtyReport, TollTelling>(tellings, (a, b) => compareTolls(a, b, context)),
    context
  );
  return withParts(linked, parts);
}

function withParts(
  {rows, idOf, traces}: Linking<CasualtyReport, Toll>,
  parts: ReadonlyMap<CasualtyReport, CasualtyReport>
): Linking<CasualtyReport, Toll> {
  const ids = new Map(idOf);
  const more = new Map<string, number>();
  for (const [part, whole] of parts) {
    const id = idOf.get(whole)!;
    ids.set(part, id);
    more.set(id, (more.get(id) ?? 0) + 1);
  }
  return {rows: rows.map((row) => ({...row, n_reports: row.n_reports + (more.get(row.id) ?? 0)})), idOf: ids, traces};
}
