import {order} from "../model/order.js";
import type {Verdict} from "./verdict.js";

/** Reports that say the very same: one side of a comparison. */
export interface Telling<R> {
  /** The fields that are compared, in words. */
  key: string;
  reports: R[];
  articles: ReadonlySet<string>;
  /** Only tellings with a block in common are compared. */
  blocks: string[];
  /** Told so loosely (undated) that it joins only where one candidate is clearly best. */
  loose: boolean;
  /** How exactly it is told: the most exact tellings found clusters, the others join them. */
  rank: number;
}

/** Why a telling belongs to its cluster, or not to another one. */
interface Decision<T> {
  telling: T;
  joined: boolean;
  why: string[];
}

/** Tellings of one and the same thing, with the decisions that made it. */
export interface Cluster<T> {
  tellings: T[];
  decisions: Decision<T>[];
}

/** A loose telling needs a candidate with this many times the reports of the next. */
const CLEARLY = 2;
/** Decisions against a join that a cluster keeps, for explaining. */
const KEPT = 40;

/**
 * Puts tellings of one thing together, in two passes: first those that agree, then those that agree within a tolerance. Each
 * joins the cluster that speaks most for it among those of its blocks, where nothing rules out any of its members: so a vague
 * telling never bridges two acts. Near linear, as equal reports are one telling and only those that share a block are compared.
 */
export function cluster<R, T extends Telling<R>>(tellings: readonly T[], compare: (a: T, b: T) => Verdict): Cluster<T>[] {
  const singles = [...tellings].sort(byRank).map((telling): Cluster<T> => ({tellings: [telling], decisions: []}));
  return merge<R, T>(merge<R, T>(singles, compare, "same"), compare, "near");
}

/** Puts each unit to the cluster that it fits best, as `same` or at least `near`; where none fits, or two do as well, it begins one of its own. */
function merge<R, T extends Telling<R>>(
  units: readonly Cluster<T>[],
  compare: (a: T, b: T) => Verdict,
  least: "near" | "same"
): Cluster<T>[] {
  const merged: Cluster<T>[] = [];
  const byBlock = new Map<string, Set<Cluster<T>>>();
  for (const unit of units) {
    const blocks = new Set(unit.tellings.flatMap((telling) => telling.blocks));
    const candidates = new Set([...blocks].flatMap((block) => [...(byBlock.get(block) ?? [])]));
    const options = [...candidates].flatMap((candidate) => weigh<R, T>(candidate, unit, compare, least) ?? []);
    const [best, next] = options.sort((a, b) => b.weight - a.weight || b.size - a.size);
    const unclear =
      best && next && unit.tellings.every(({loose}) => loose) && next.weight >= best.weight && best.size < CLEARLY * next.size;
    const home = best && !unclear ? best.candidate : {tellings: [], decisions: []};
    if (!best || unclear) merged.push(home);
    if (unclear)
      home.decisions.push({telling: unit.tellings[0]!, joined: true, why: ["undated, and more than one fits as well: it stands alone"]});
    home.tellings.push(...unit.tellings);
    home.decisions.push(...unit.decisions, ...(best && !unclear ? [{telling: unit.tellings[0]!, joined: true, why: best.why}] : []));
    for (const block of blocks) {
      const held = byBlock.get(block);
      if (held) held.add(home);
      else byBlock.set(block, new Set([home]));
    }
  }
  return merged;
}

/** Reports with one key as one telling. */
export function tellingsOf<R extends {article_id: string}, T extends Telling<R>>(
  reports: readonly R[],
  describe: (report: R) => Omit<T, "reports" | "articles"> & {key: string}
): T[] {
  const byKey = new Map<string, T & {articles: Set<string>}>();
  for (const report of reports) {
    const described = describe(report);
    const held = byKey.get(described.key);
    if (held) {
      held.reports.push(report);
      held.articles.add(report.article_id);
    } else
      byKey.set(described.key, {...described, reports: [report], articles: new Set([report.article_id])} as T & {articles: Set<string>});
  }
  return [...byKey.values()];
}

/** True where one article tells both, and so tells them apart. */
export function shareArticle<R>(a: Telling<R>, b: Telling<R>): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  for (const article of few) if (many.has(article)) return true;
  return false;
}

interface Option<T> {
  candidate: Cluster<T>;
  weight: number;
  size: number;
  why: string[];
}

/** How much speaks for merging two clusters; null where a pair is ruled out, or no pair agrees well enough. */
function weigh<R, T extends Telling<R>>(
  candidate: Cluster<T>,
  unit: Cluster<T>,
  compare: (a: T, b: T) => Verdict,
  least: "near" | "same"
): Option<T> | null {
  let best: Verdict | null = null;
  for (const member of candidate.tellings) {
    for (const telling of unit.tellings) {
      const verdict = compare(member, telling);
      if (verdict.grade === "out") {
        if (least === "near") {
          keep(candidate, {telling, joined: false, why: verdict.why});
          keep(unit, {telling: member, joined: false, why: verdict.why});
        }
        return null;
      }
      if (verdict.grade !== "same" && (least === "same" || verdict.grade === "open")) continue;
      if (!best || verdict.weight > best.weight) best = verdict;
    }
  }
  const size = candidate.tellings.reduce((sum, {reports}) => sum + reports.length, 0);
  return best && {candidate, weight: best.weight, size, why: best.why};
}

/** Keeps why two reports were held apart or joined, as far as there is room. */
function keep<T>({decisions}: Cluster<T>, decision: Decision<T>): void {
  if (decisions.length < KEPT) decisions.push(decision);
}

const byRank = <R>(a: Telling<R>, b: Telling<R>): number => b.rank - a.rank || b.reports.length - a.reports.length || order(a.key, b.key);
