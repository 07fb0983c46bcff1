import {
  type Comparison,
  type Comparisons,
  FALSE_FINDINGS,
  type ListedDifference,
  type OutletPair,
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
import {type ReadOutlet, readOutlets, sharedBy, toldThings} from "./shared.js";
import type {Measure, Tally} from "./tally.js";

/**
 * Counts every measure for every outlet read as text, and compares every two outlets in every measure for which there is enough:
 * what the tiers of uncertainty allow, and no more. The same tables give the same numbers.
 */
export function compareOutlets(tables: Tables): Comparisons {
  const outlets = readOutlets(tables);
  const measures = measuresOf(tables);
  const told = toldThings(tables);
  const pairs = outlets.flatMap((a, i) =>
    outlets.slice(i + 1).map((b): OutletPair => {
      const {events, articles} = sharedBy(told, a, b);
      const sides = measures.map((measure) => ({measure, sides: bothOf(measure.tallies, articles)}));
      return {
        outlets: [a.outlet, b.outlet],
        events,
        articles: [articles[0].length, articles[1].length],
        most: mostOf(sides),
        comparisons: events < TIERS.C.events ? [] : sides.flatMap(({measure}) => compare(measure, articles))
      };
    })
  );
  judge(pairs.flatMap(({comparisons}) => comparisons));
  return {shares: measures.filter(({tallies}) => tallies.some(({k}) => k > 0)).map((measure) => shareRow(measure, outlets)), pairs};
}

type Sides = [Tally[], Tally[]];

const within = (tallies: readonly Tally[], articles: readonly string[]): Tally[] =>
  tallies.filter(({article_id, n}) => n > 0 && articles.includes(article_id));

const bothOf = (tallies: readonly Tally[], articles: readonly [string[], string[]]): Sides => [
  within(tallies, articles[0]),
  within(tallies, articles[1])
];

const mentionsOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, {mentions}) => sum + mentions, 0);

const enough = (sides: Sides): boolean => sides.every((own) => own.length >= TIERS.C.articles && mentionsOf(own) >= TIERS.C.mentions);

function shareRow({tallies, strict: _, ...measure}: Measure, outlets: readonly ReadOutlet[]): ShareRow {
  const counted = outlets.map(({outlet, articles}) => {
    const own = within(tallies, articles);
    const [k, n] = [own.reduce((sum, t) => sum + t.k, 0), own.reduce((sum, t) => sum + t.n, 0)];
    const proportion = measure.pooling === "sum" && n >= TIERS.B.mentions && own.length >= TIERS.B.articles;
    return {outlet, k, n, articles: own.length, interval: proportion ? wilson(k, n) : null};
  });
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
function compare({tallies, strict, ...measure}: Measure, articles: readonly [string[], string[]]): Comparison[] {
  const sides = bothOf(tallies, articles);
  if (!enough(sides) || sides.every((own) => own.every(({k}) => k === 0))) return [];
  const wide = difference(sides, measure.pooling);
  const strictly = strict && bothOf(strict, articles);
  const narrow = strictly && enough(strictly) ? difference(strictly, measure.pooling) : null;
  const p = Math.max(wide.p, measure.listed ? (narrow?.p ?? 1) : 0, measure.kind === "cues" ? fisher(sides) : 0);
  return [{measure, wide: wide.shown, strict: narrow?.shown ?? null, only: null, p, q: p, verdict: "no difference"}];
}

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
