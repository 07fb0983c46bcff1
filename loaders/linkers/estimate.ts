import type {CasualtyReport} from "../model/report.js";

/** UCDP-style estimate: lowest and highest claim, and the best one by a named rule. */
export interface Estimate {
  low: number | null;
  best: number | null;
  high: number | null;
  rule: string;
}

type Count = Pick<CasualtyReport, "article_id" | "low" | "best" | "high">;

/**
 * Reconciles counts. Low is the lowest claim, high the highest: open (null) where the highest is itself an 'at least'. Best is
 * the count of most articles, those of the first day aside, as first counts are revised; else the latest one published. Exact counts
 * go before hedged ones.
 * @param reports in the order of publication
 * @param published day of publication of an article
 */
export function estimate(reports: readonly Count[], published: (article: string) => string | null): Estimate {
  return {low: lowest(reports), high: highest(reports), ...best(reports, published)};
}

/** The lowest claim; null where none gives one. */
function lowest(reports: readonly Count[]): number | null {
  const floors = reports.flatMap((report) => report.low ?? report.best ?? []);
  return floors.length ? Math.min(...floors) : null;
}

/** The highest claim; null where one of the highest is open upwards. */
function highest(reports: readonly Count[]): number | null {
  const closed = Math.max(...reports.map(({low, best: count, high}) => high ?? (low === null ? count : null) ?? -1));
  const open = Math.max(...reports.map(({low, best: count, high}) => (high === null && low !== null ? Math.max(low, count ?? 0) : -1)));
  return open >= closed && open >= 0 ? null : closed < 0 ? null : closed;
}

/** The best count, and the rule that chose it. */
function best(reports: readonly Count[], published: (article: string) => string | null): {best: number | null; rule: string} {
  // who says that there were none gives a low claim, not a count
  const some = reports.filter((report) => report.best !== null && report.best > 0);
  const told = some.length ? some : reports.filter((report) => report.best !== null);
  if (!told.length) return {best: null, rule: "no report gives a count"};
  if (new Set(told.map((report) => report.best)).size === 1)
    return {best: told[0]!.best, rule: told.length === 1 ? "the only count" : "every count"};
  const exact = told.filter(({low, high}) => low !== null && low === high);
  const counted = exact.length ? exact : told;
  const first = counted.map(({article_id}) => published(article_id) ?? "9999").sort()[0]!;
  const later = counted.filter(({article_id}) => (published(article_id) ?? "9999") > first);
  const when = later.length ? " published after the first day" : "";
  const ranked = byArticles(later.length ? later : counted);
  if (ranked.length === 1 || ranked[0]!.n > ranked[1]!.n) return {best: ranked[0]!.count, rule: `the count of most articles${when}`};
  return {best: counted.at(-1)!.best, rule: "the latest count published"};
}

/** Counts and in how many articles each stands, the most told first. */
function byArticles(reports: readonly Count[]): {count: number; n: number}[] {
  const articles = new Map<number, Set<string>>();
  for (const report of reports) {
    const held = articles.get(report.best!) ?? new Set();
    articles.set(report.best!, held.add(report.article_id));
  }
  return [...articles].map(([count, {size}]) => ({count, n: size})).sort((a, b) => b.n - a.n);
}
