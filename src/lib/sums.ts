import {ascending, group} from "d3";
import type {SiteData, StoryInfo, Toll} from "./site-data.js";

/** A toll that sums up a period, and whether its period overlaps that of another of the same group. */
export interface SumRow {
  toll: Toll;
  overlaps: boolean;
}

/** Sums of people killed that reach into the story, by their first day. */
export function sumRows({tolls}: SiteData["tables"], {start}: StoryInfo): SumRow[] {
  const dated = tolls.filter(
    (t) =>
      t.cumulative && t.outcome === "killed" && t.date_start && t.date_end && t.date_end >= start && (t.low ?? t.best ?? t.high) !== null
  );
  const byGroup = group(dated, (t) => t.group);
  const overlaps = (toll: Toll): boolean =>
    byGroup.get(toll.group)!.some((o) => o !== toll && o.date_start! <= toll.date_end! && o.date_end! >= toll.date_start!);
  return dated
    .map((toll) => ({toll, overlaps: overlaps(toll)}))
    .sort((a, b) => ascending(a.toll.date_start!, b.toll.date_start!) || ascending(a.toll.id, b.toll.id));
}
