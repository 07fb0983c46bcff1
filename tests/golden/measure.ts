// Measures the reader on every set of ../shared/eval and writes data/accuracy.json, which the page on method prints: npm run measure
import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {ROOT} from "../../loaders/commands/open-story.js";

/** A set of articles, its gold rows, and what the page calls it. */
const SETS = [
  {set: "five", gold: "gold-seeds.json", name: "The five articles of this story (seen while the rules were written)"},
  {set: "fakes", gold: "dev/gold-fakes-dev.json", name: "News of the war in Syria, 2011 to 2018 (used for checking the rules)"},
  {set: "wp-conflict", gold: "dev/gold-wp-conflict.json", name: "Short items on conflict, winter 2019/20 (used for checking the rules)"},
  {set: "wp-talks", gold: "dev/gold-wp-talks.json", name: "Short items on diplomacy, 2015 to 2020 (used for checking the rules)"}
];

interface Score {
  articles: number;
  gold: number;
  precision: number;
  recall: number;
  f1: number;
  full_f1: number;
}

const EVAL = join(ROOT, "../shared/eval");
if (!existsSync(join(EVAL, "score.mjs"))) {
  console.error("measure: ../shared/eval/score.mjs is not there, nothing to measure with");
  process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), "dateline-measure-"));
const run = (file: string, ...args: string[]): string => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...args], {encoding: "utf8", maxBuffer: 1 << 28});
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`);
  return stdout;
};

run(join(EVAL, "lay-out.mjs"), work);
const rows = SETS.filter(({set}) => readdirSync(work).includes(set)).flatMap(({set, gold, name}) => {
  const out = join(work, `tables-${set}`);
  run(
    join(ROOT, "loaders/bin/dateline.js"),
    "tables",
    "--story",
    "idlib-2020",
    "--articles",
    join(work, set),
    "--out",
    out,
    "--format",
    "json"
  );
  const scores = JSON.parse(run(join(EVAL, "score.mjs"), "--gold", join(EVAL, gold), "--pred", out, "--json")) as Record<string, Score>;
  return Object.entries(scores).map(([table, {articles, gold: coded, precision, recall, f1, full_f1}]) => {
    console.log(
      `${set.padEnd(12)} ${table.padEnd(11)} gold ${String(coded).padStart(4)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  full ${full_f1.toFixed(2)}`
    );
    return {
      table,
      set: name,
      articles,
      gold: coded,
      precision: round(precision),
      recall: round(recall),
      f1: round(f1),
      full_f1: round(full_f1)
    };
  });
});
rmSync(work, {recursive: true, force: true});
writeFileSync(join(ROOT, "data/accuracy.json"), `${JSON.stringify(rows, null, 1)}\n`);

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
