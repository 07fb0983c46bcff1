// Comparisons of two made-up outlets, as they come out of articles enough for every tier.
import type {Comparison, Comparisons, MeasureInfo} from "../../src/lib/comparison.js";
import {wilson} from "../../src/lib/stats/wilson.js";

const measure = (id: string, label: string, more: Partial<MeasureInfo> = {}): MeasureInfo => ({
  id,
  kind: "names",
  label,
  unit: "mentions",
  pooling: "sum",
  listed: true,
  ...more
});

const JUDGING = measure("judging:SYR GOV", "judging names for Syrian government");
const FIGHTERS = measure("judging:SYR REB", "judging names for armed groups");
const AGENTLESS = measure("agentless", "clauses of harm that name nobody who did it", {kind: "agency", unit: "clauses", listed: false});

const share = (outlet: string, k: number, n: number, articles: number) => ({
  outlet,
  k,
  n,
  articles,
  interval: n >= 10 && articles >= 3 ? wilson(k, n) : null
});

const compared = (of: MeasureInfo, more: Partial<Comparison>): Comparison => ({
  measure: of,
  wide: {value: 0, low: -0.1, high: 0.1, shares: [0.5, 0.5]},
  strict: null,
  only: null,
  p: 1,
  q: 1,
  verdict: "no difference",
  ...more
});

export const comparisons = (): Comparisons => ({
  shares: [
    {measure: JUDGING, outlets: [share("Northern Post", 32, 40, 10), share("Hürriyet Example", 8, 40, 10), share("Small", 1, 3, 1)]},
    {measure: FIGHTERS, outlets: [share("Northern Post", 20, 40, 10), share("Hürriyet Example", 18, 40, 10)]},
    {measure: AGENTLESS, outlets: [share("Northern Post", 2, 5, 2)]}
  ],
  pairs: [
    {
      outlets: ["Northern Post", "Hürriyet Example"],
      events: 12,
      articles: [10, 10],
      most: {label: JUDGING.label, unit: "mentions", mentions: [40, 40]},
      comparisons: [
        compared(JUDGING, {
          wide: {value: 0.6, low: 0.2, high: 0.9, shares: [0.8, 0.2]},
          strict: {value: 0.5, low: 0.1, high: 0.8, shares: [0.7, 0.2]},
          p: 0.004,
          q: 0.012,
          verdict: "differs"
        }),
        compared(FIGHTERS, {
          wide: {value: -0.3, low: -0.5, high: -0.1, shares: [0.5, 0.8]},
          strict: {value: 0, low: -0.2, high: 0.2, shares: [0.4, 0.4]},
          only: "wide",
          verdict: "one list"
        }),
        compared(AGENTLESS, {})
      ]
    },
    {outlets: ["Northern Post", "Small"], events: 1, articles: [1, 1], most: null, comparisons: []}
  ]
});
