import {gzipSync} from "node:zlib";
import {document, serialize} from "../../loaders/site/dom.js";
import {CHARTS, chartById} from "../../src/charts/index.js";
import {figure} from "../../src/components/figure.js";
import {partById} from "../../src/components/index.js";
import {pagesOf, reachable} from "../../src/lib/reachable.js";
import {crowd} from "../charts/crowd.js";

/** How long the charts of a hundred thousand events take to draw, and what the first page then weighs. */
export function benchSite(print: (line: string) => void): void {
  const data = crowd(100_000, "2020-01-15", "2020-03-21");
  const options = {document, serialize, link: (path: string): string => `/${reachable(data, path)}`};
  const times = CHARTS.map((spec) => {
    const start = cpu();
    figure(spec, data, options);
    return {id: spec.id, ms: Math.round(cpu() - start)};
  }).sort((a, b) => b.ms - a.ms);
  const all = times.reduce((sum, {ms}) => sum + ms, 0);
  const part = (id: string): string => partById(id)!({...options, data, id: ""}).markup;
  const home = part("story-list") + part("findings") + figure(chartById("reports")!, data, options).markup;
  print("\n100,000 events, 33,000 tolls, 10,000 talks, 100,000 reports, in nine weeks");
  print(`all ${times.length} charts                   ${all} ms; slowest ${times[0]!.id}, ${times[0]!.ms} ms`);
  print(
    `first page                      ${Math.round(gzipSync(home).length / 1024)} kB compressed; ${pagesOf(data.tables).size} pages of evidence`
  );
}

/** Milliseconds of processor time so far. */
function cpu(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
