import * as aq from "arquero";
import type {Tables} from "./site-data.js";

/** A roll-up that the notebook page shows with its code. */
export interface Example {
  id: string;
  title: string;
  code: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    id: "reports-per-toll",
    title: "Which tolls are reported most, and how far do the counts lie apart?",
    code: `aq.from(tables.tolls)
  .filter((d) => d.outcome === "killed" && !d.cumulative)
  .derive({spread: (d) => (d.high === null ? null : d.high - d.low)})
  .orderby(aq.desc("n_reports"))
  .select("date_start", "group", "low", "best", "high", "spread", "n_reports", "n_outlets")
  .slice(0, 10)`
  },
  {
    id: "events-per-week",
    title: "How many uses of force and how many talks in each week?",
    code: `const week = aq.escape((d) => {
  const day = new Date(d.date_start);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7)); // its Monday
  return day.toISOString().slice(0, 10);
});
const force = aq.from(tables.events)
  .filter((d) => d.type === "ASSAULT" && d.date_precision === "day")
  .derive({week}).groupby("week").rollup({force: aq.op.count()});
const talks = aq.from(tables.talks)
  .filter((d) => d.status === "held" && d.date_start !== null)
  .derive({week}).groupby("week").rollup({talks: aq.op.count()});
return force.join_full(talks, "week")
  .impute({force: () => 0, talks: () => 0})
  .orderby("week")`
  },
  {
    id: "who-says",
    title: "Whose words do the outlets pass on?",
    code: `aq.from(tables.sides)
  .filter((d) => d.side !== "outlet")
  .groupby("side")
  .rollup({words: aq.op.sum("words"), quoted: aq.op.sum("direct"), articles: aq.op.count()})
  .orderby(aq.desc("words"))`
  },
  {
    id: "outlets",
    title: "Which groups of outlets report, and of which kind?",
    code: `aq.from(tables.articles)
  .groupby("outlet_group", "origin")
  .rollup({reports: aq.op.count(), outlets: aq.op.distinct("outlet")})
  .orderby(aq.desc("reports"))`
  }
];

/**
 * Runs a reader's roll-up over the tables with arquero and gives its rows. The code is an expression, or statements that end in `return`.
 * Throws what the code throws. Runs only code that stands on the page before the reader's eyes, never code from an address.
 */
export function run(code: string, tables: Tables): object[] {
  const body = /^\s*return\b/m.test(code) ? code : `return (${code}\n)`;
  const result: unknown = new Function("aq", "tables", body)(aq, tables);
  if (result && typeof result === "object" && "objects" in result) return (result as {objects(): object[]}).objects();
  return Array.isArray(result) ? result : [{result}];
}
