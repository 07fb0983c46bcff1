import {type ChildProcess, spawn} from "node:child_process";
import {existsSync, mkdirSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";

/**
 * Packages whose version Framework 1.13.4 asks the npm registry for, though no page uses them. An empty folder of the right name in
 * its cache answers for it, so that a build needs no network.
 */
const ASKED_FOR = [
  "react-dom@0.0.0",
  "react@0.0.0",
  "@observablehq/sample-datasets@0.0.0",
  "@observablehq/plot@0.0.0",
  "lodash@0.0.0",
  "arquero@0.0.0",
  "apache-arrow@0.0.0",
  "d3@0.0.0",
  "d3-dsv@0.0.0",
  "echarts@0.0.0",
  "htl@0.0.0",
  "leaflet@0.0.0",
  "mapbox-gl@0.0.0",
  "topojson-client@0.0.0",
  "parquet-wasm@0.0.0"
];

/** Clears what Framework's cache holds of data loaders, which it would serve stale, and answers for the packages it asks for. */
export function freshCache(root: string): void {
  const cache = join(root, "src/.observablehq/cache");
  if (existsSync(cache)) {
    for (const name of readdirSync(cache))
      if (name !== "_npm" && name !== "_node") rmSync(join(cache, name), {recursive: true, force: true});
  }
  for (const name of ASKED_FOR) mkdirSync(join(cache, "_npm", name), {recursive: true});
}

/** Starts Framework's command in the project root, without telemetry. */
export function framework(root: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const bin = join(root, "node_modules/@observablehq/framework/dist/bin/observable.js");
  return spawn(process.execPath, [bin, ...args], {
    cwd: root,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", NODE_OPTIONS: "", ...env},
    stdio: ["ignore", "pipe", "pipe"]
  });
}
