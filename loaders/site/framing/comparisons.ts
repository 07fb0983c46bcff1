import {
  type Comparison,
  type Comparisons,
  FALSE_FINDINGS,
  type ListedDifference,
  type OutletPair,
  type OutletShare,
  type ShareRow,
  TIERS,
  type Verdict
} from "../../../src/lib/comparison.js";
import {adjust} from "../../../src/lib/stats/benjamini-hochberg.js";
import {bootstrapDifference, type Pooling, shareOf} from "../../../src/lib/stats/bootstrap.js";
import {fisherExact} from "../../../src/lib/stats/fisher.js";
import {wilson} from "../../../src/lib/stats/wilson.js";
import type {Tables} from "../../model/tables.js";
import {measuresOf} from "./measures.js";
import {type ReadOutlet, readOutlets, type Shared, sharedOf} from "./shared.js";
import type {Measure, Tally} from "./tally.js";

/** Every comparison more makes each harder to hold: so many outlets are compared, those with most articles, */
const MOST_OUTLETS = 8;
/** in so many measures, those of which there is most. */
const MOST_MEASURES = 24;

/**
 * Counts every measure for every outlet read as text, and compares every two outlets in every measure for which there is enough:
 * what the tiers of uncertainty allow, and no more. The same tables give the same numbers.
 */
export function compareOutlets(tables: Tables): Comparisons {
  const outlets = readOutlets(tables);
  const measures = measuresOf(tables).filter(({tallies}) => tallies.some(({k}) => k > 0));
  const sharedBy = sharedOf(tables, outlets);
  const compared = largest(measures, ({tallies}) => mentionsOf(tallies), MOST_MEASURES);
  const chosen = largest(
    outlets.map((_, i) => i),
    (i) => outlets[i]!.articles.length,
    MOST_OUTLETS
  );
  const pairs = chosen.flatMap((i, at) => chosen.slice(at + 1).map((j) => pairOf([outlets[i]!, outlets[j]!], sharedBy(i, j), compared)));
  judge(pairs.flatMap(({comparisons}) => comparisons));
  const outletOf = new Map(outlets.flatMap(({articles}, i) => articles.map((id) => [id, i] as const)));
  return {shares: measures.map((measure) => shareRow(measure, outlets, outletOf)), pairs};
}

/** The `most` items of the largest size, in the order given. */
function largest<Item>(items: readonly Item[], size: (item: Item) => number, most: number): Item[] {
  const order = items.map((item, i) => ({i, size: size(item)})).sort((a, b) => b.size - a.size || a.i - b.i);
  const kept = new Set(order.slice(0, most).map(({i}) => i));
  return items.filter((_, i) => kept.has(i));
}

function pairOf([a, b]: [ReadOutlet, ReadOutlet], {events, articles}: Shared, measures: readonly Measure[]): OutletPair {
  const enoughTold = events >= TIERS.C.events && articles.every((own) => own.size >= TIERS.C.articles);
  return {
    outlets: [a.outlet, b.outlet],
    events,
    articles: [articles[0].size, articles[1].size],
    most: mostOf(measures.map((measure) => ({measure, sides: bothOf(measure.tallies, articles)}))),
    comparisons: enoughTold ? measures.flatMap((measure) => compare(measure, articles)) : []
  };
}

type Sides = [Tally[], Tally[]];

const within = (tallies: readonly Tally[], articles: ReadonlySet<string>): Tally[] =>
  tallies.filter(({article_id, n}) => n > 0 && articles.has(article_id));

const bothOf = (tallies: readonly Tally[], articles: Shared["articles"]): Sides => [
  within(tallies, articles[0]),
  within(tallies, articles[1])
];

const mentionsOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, {mentions}) => sum + mentions, 0);

const enough = (sides: Sides): boolean => sides.every((own) => own.length >= TIERS.C.articles && mentionsOf(own) >= TIERS.C.mentions);

function shareRow(
  {tallies, strict: _, ...measure}: Measure,
  outlets: readonly ReadOutlet[],
  outletOf: ReadonlyMap<string, number>
): ShareRow {
  const counted = outlets.map(({outlet}): OutletShare => ({outlet, k: 0, n: 0, articles: 0, interval: null}));
  for (const {article_id, k, n} of tallies) {
    const own = counted[outletOf.get(article_id) ?? -1];
    if (!own || n === 0) continue;
    own.k += k;
    own.n += n;
    own.articles += 1;
  }
  const enough = ({n, articles}: OutletShare): boolean =>
    measure.pooling === "sum" && n >= TIERS.B.mentions && articles >= TIERS.B.articles;
  for (const own of counted) if (enough(own)) own.interval = wilson(own.k, own.n);
  return {measure, outlets: counted.filter(({n}) => n > 0)};
}

/** The measure that comes nearest to enough mentions. */
function mostOf(measures: readonly {measure: Measure; sides: Sides}[]): OutletPair["most"] {
  const counted = measures.map(({measure: {label, unit, pooling}, sides}) => ({
    label,
    unit: pooling === "mean" ? "statements" : unit,
    mentions: [mentionsOf(sides[0]), mentionsOf(sides[1])] as [number, number]
  }));
  const least = ({mentions}: {mentions: [number, number]}): number => Math.min(...mentions);
  const best = counted.reduce((found, next) => (least(next) > least(found) ? next : found), counted[0] ?? NOTHING);
  return least(best) > 0 ? best : null;
}

const NOTHING = {label: "", unit: "", mentions: [0, 0] as [number, number]};

/** Two outlets in one measure, not yet judged; none where there is too little, or where neither has any that counts. */
function compare({tallies, strict, ...measure}: Measure, articles: Shared["articles"]): Comparison[] {
  const sides = bothOf(tallies, articles);
  if (!enough(sides) || sides.every((own) => own.every(({k}) => k === 0))) return [];
  const wide = difference(sides, measure.pooling);
  const strictly = strict && bothOf(strict, articles);
  const narrow = strictly && enough(strictly) ? (same(sides, strictly) ? wide : difference(strictly, measure.pooling)) : null;
  const p = Math.max(wide.p, measure.listed ? (narrow?.p ?? 1) : 0, measure.kind === "cues" ? fisher(sides) : 0);
  return [{measure, wide: wide.shown, strict: narrow?.shown ?? null, only: null, p, q: p, verdict: "no difference"}];
}

/** Whether both lists count the same, so that the draws need not be made twice. */
const same = (one: Sides, other: Sides): boolean =>
  one.every((own, i) => own.length === other[i]!.length && own.every(({k, n}, j) => k === other[i]![j]!.k && n === other[i]![j]!.n));

function difference([a, b]: Sides, pooling: Pooling): {shown: ListedDifference; p: number} {
  const {p, ...range} = bootstrapDifference(a, b, pooling);
  return {p, shown: {...range, shares: [shareOf(a, pooling), shareOf(b, pooling)]}};
}

function fisher(sides: Sides): number {
  const [a, b] = sides.map((own) => ({k: own.reduce((sum, t) => sum + t.k, 0), n: own.reduce((sum, t) => sum + t.n, 0)}));
  return fisherExact(a!, b!);
}

/** Corrects all comparisons of the story for their number, and says what each allows. Sets the rows' own fields. */
function judge(comparisons: Comparison[]): void {
  const adjusted = adjust(comparisons.map(({p}) => p));
  for (const [i, row] of comparisons.entries()) {
    const [wide, strict] = [signOf(row.wide), row.strict ? signOf(row.strict) : 0];
    row.q = adjusted[i]!;
    if (!row.measure.listed) row.verdict = wide === 0 ? "no difference" : held(row.q);
    else if (wide !== 0 && wide === strict) row.verdict = held(row.q);
    else if (wide !== 0 || strict !== 0) [row.verdict, row.only] = ["one list", wide === 0 ? "strict" : "wide"];
  }
}

const held = (q: number): Verdict => (q <= FALSE_FINDINGS ? "differs" : "many");

/** On which side of 0 the whole interval lies; 0 where it holds 0. */
const signOf = ({low, high}: ListedDifference): number => (low > 0 ? 1 : high < 0 ? -1 : 0);
