/**
 * How fast articles are read: `npm run bench`. Prints medians of the whole reading on one core, the ratio to wink-nlp (sentences
 * and parts of speech alone) in the same run, whether time grows with length alone, the home page's size where it is built, and
 * what charts of a hundred thousand events cost.
 */
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import {aidsOf, openStory, ROOT, storySources} from "../../loaders/commands/open-story.js";
import type {Article} from "../../loaders/model/article.js";
import {batchesOf} from "../../loaders/model/batches.js";
import {BATCH, readArticle, readArticles} from "../../loaders/reader.js";
import {readMarkdown} from "../../loaders/sources/markdown.js";
import {benchSite} from "./site.js";

const ROUNDS = 7;
/** Articles of the folder that is read: the story's own again and again. */
const FOLDER = 60;
/** Each round reads at least this long, in milliseconds. */
const ROUND = 300;
/**
 * The machine compiles what runs often, bit by bit, on threads of its own whose time counts too; a reader of many small rules is
 * compiled through only after some thousand readings. Both sides read in rounds of a second before they are measured, until so
 * many rounds in a row have brought no rate better than before, or there were `MOST` of them.
 */
const STEADY = 5;
const MOST = 60;

const story = openStory(undefined);
const articles = storySources(story).map(({article}) => article);
const words = articles.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0) / articles.length;

/** A folder of articles, and the batches that the pipeline reads it in. */
const folder: readonly Article[] = Array.from({length: FOLDER}, (_, i) => articles[i % articles.length]!);
const batches = batchesOf(folder, ({text}) => text.length, BATCH);

const nlp = winkNLP(model, ["sbd", "pos"]);
const wink = ({text}: Article): unknown => nlp.readDoc(text).tokens().out(nlp.its.pos);
const read = (batch: readonly Article[]): unknown => readArticles(batch, story.lexicon);

console.log(
  `a folder of ${FOLDER} articles of ${Math.round(words)} words, Node ${process.versions.node}, medians of ${ROUNDS} rounds, processor time`
);
const ours = perSecond(() => batches.forEach(read));
const theirs = perSecond(() => folder.forEach(wink));
console.log(
  `dateline, whole reading         ${Math.round(ours.warm)} articles/s on one core (${Math.round(ours.cold)} in the first second)`
);
console.log(`wink-nlp, sentences and tags    ${Math.round(theirs.warm)} articles/s (${Math.round(theirs.cold)})`);
console.log(`ratio                           ${(ours.warm / theirs.warm).toFixed(2)}`);

console.log("\nlength alone (a ratio of 1.0 per doubling is linear)");
const sentence = `${articles[0]!.text.replace(/\s+/g, " ").trim()} `;
growth("an article in one line, 1 MB", (share) => sentence.repeat(Math.ceil((1_000_000 * share) / sentence.length)));
growth("one toll told again and again", (share) => "Four soldiers were killed in Idlib. ".repeat(28_000 * share));
growth("50,000 nested quotes", (share) => `${"“He said ".repeat(50_000 * share)}${"”".repeat(50_000 * share)}`);
growth("a line of 1 MB without a space", (share) => "x".repeat(1_000_000 * share));

const home = join(ROOT, "dist/index.html");
if (existsSync(home))
  console.log(
    `\nhome page                       ${size(readFileSync(home))}, whole site ${Math.round(weight(join(ROOT, "dist")) / 1024)} kB`
  );

benchSite(console.log);

/** Articles read per second where `work` reads the folder: of the first second, and the median of the rounds once none gets faster. */
function perSecond(work: () => void): {cold: number; warm: number} {
  const during = (ms: number): number => {
    const start = cpu();
    let n = 0;
    for (; cpu() - start < ms; n += folder.length) work();
    return (n * 1000) / (cpu() - start);
  };
  const cold = during(1000);
  for (let best = cold, since = 0, rounds = 0; since < STEADY && rounds < MOST; ++rounds) {
    const rate = during(1000);
    since = rate > best ? 0 : since + 1;
    best = Math.max(best, rate);
  }
  return {cold, warm: median(Array.from({length: ROUNDS}, () => during(ROUND)))};
}

/** Milliseconds for a quarter, a half and the whole of a text, and how they grow. */
function growth(what: string, textOf: (share: number) => string): void {
  const times = [0.25, 0.5, 1].map((share) => {
    const {article} = readMarkdown(
      new TextEncoder().encode(`---\npublished: 2020-02-28\n---\n${textOf(share)}`),
      "long",
      aidsOf(story.lexicon)
    );
    return median(
      Array.from({length: 3}, () => {
        const start = cpu();
        readArticle(article, story.lexicon);
        return cpu() - start;
      })
    );
  });
  const [quarter, half, whole] = times as [number, number, number];
  const grows = [half / quarter / 2, whole / half / 2].map((ratio) => ratio.toFixed(1)).join(", ");
  console.log(`${what.padEnd(32)}${times.map((ms) => `${Math.round(ms)} ms`).join(", ")} (${grows})`);
}

/** Milliseconds of processor time so far: other programs on the machine do not count. */
function cpu(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function size(bytes: Uint8Array): string {
  return `${Math.round(bytes.length / 1024)} kB (${Math.round(gzipSync(bytes).length / 1024)} kB compressed)`;
}

function weight(folder: string): number {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
