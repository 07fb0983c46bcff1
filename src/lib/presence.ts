import {ascending, group} from "d3";
import type {SiteData} from "./site-data.js";

/** A term for one referent: in how many coded reports of each outlet group it stands in the outlet's own words. */
export interface PresenceRow {
  referent: string;
  term: string;
  groups: GroupCount[];
  total: number;
}

/** How many reports of one outlet group hold the term. */
export interface GroupCount {
  group: string;
  /** Reports that hold it, of all. */
  n: number;
  of: number;
}

/** Terms shown of each referent, those in most reports. */
const TERMS_EACH = 6;
/** Groups with fewer coded reports are left out. */
export const LEAST_REPORTS = 5;
const REFERENTS_SHOWN = ["SYR GOV", "SYR MIL", "SYR REB"];

/** The share of a group's reports that hold the term, 0 to 1. */
export const share = ({n, of}: GroupCount): number => n / of;

/** The terms of each referent in the outlets' own words, by group: largest group first, commonest term first. */
export function presenceRows({articles, label_presence: labels}: SiteData["tables"]): PresenceRow[] {
  const coded = new Set(labels.map((l) => l.article_id));
  const groups = [
    ...group(
      articles.filter((a) => a.outlet_group && coded.has(a.article_id)),
      (a) => a.outlet_group!
    )
  ]
    .filter(([name, own]) => own.length >= LEAST_REPORTS && name !== "other")
    .sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]));
  const own = labels.filter((l) => l.voice === "outlet");
  return REFERENTS_SHOWN.flatMap((referent) =>
    [
      ...group(
        own.filter((l) => l.referent === referent),
        (l) => l.term
      )
    ]
      .map(([term, rows]) => {
        const inside = new Set(rows.map((r) => r.article_id));
        return {
          referent,
          term,
          total: inside.size,
          groups: groups.map(([name, all]) => ({group: name, n: all.filter((a) => inside.has(a.article_id)).length, of: all.length}))
        };
      })
      .sort((a, b) => b.total - a.total || ascending(a.term, b.term))
      .slice(0, TERMS_EACH)
  );
}
