import type {ChildProcess} from "node:child_process";
import {type FSWatcher, readdirSync, rmSync, utimesSync, watch} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {framework, freshCache} from "./framework.js";
import {oncePerBurst} from "./once-per-burst.js";
import {listen} from "./serve.js";

interface PreviewOptions {
  root: string;
  port?: number;
  log(line: string): void;
  /** Computes and prepares the tables anew after a change of these files below data/. */
  rebuildTables(changed: readonly string[]): Promise<void>;
}

/** Serves the site while it is edited: a change under data/ computes the tables anew and redraws the open pages. Resolves once it answers. */
export async function previewSite({root, port = 3000, log, rebuildTables}: PreviewOptions): Promise<{url: string; close(): void}> {
  freshCache(root);
  const free = await freePort(port);
  const child = framework(root, ["preview", "--port", String(free), "--no-open"]);
  child.stderr?.on("data", (chunk) => log(String(chunk).trimEnd()));
  const watchers = [followData(root, {log, rebuildTables, redrawn: tellWhenSent(child, log)}), followCode(root, log)];
  const url = `http://127.0.0.1:${free}/`;
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
    child.kill();
  };
  child.on("close", close);
  // Ctrl+C reaches Framework by itself; a plain end of this process would leave it serving.
  process.once("SIGTERM", () => {
    close();
    process.exit();
  });
  if (await answers(url, child)) log(`\nDateline preview is at ${url}\nIt follows changes in data and src. Ctrl+C stops it.`);
  return {url, close};
}

/** A change of files: when it was seen, and how long its tables took, both in milliseconds. */
interface Change {
  since: number;
  tables: number;
}

/** Logs how long after a change an open page was sent anew, which Framework tells on stdout. Gives what a change is to be told to. */
function tellWhenSent(server: ChildProcess, log: PreviewOptions["log"]): (change: Change) => void {
  let waiting: Change | null = null;
  server.stdout?.on("data", (chunk) => {
    if (!waiting || !/type: '(?:update|reload)'/.test(String(chunk))) return;
    log(`page sent ${seconds(waiting.since)} s after the change (tables ${(waiting.tables / 1000).toFixed(1)} s)`);
    waiting = null;
  });
  return (change) => {
    waiting = change;
  };
}

/** Computes the tables anew whenever files below data/ change. A file that cannot be read leaves them as they are. */
function followData(
  root: string,
  {log, rebuildTables, redrawn}: Pick<PreviewOptions, "log" | "rebuildTables"> & {redrawn(change: Change): void}
): FSWatcher {
  const changed = new Set<string>();
  let since = 0;
  const kept = (error: unknown): void => log(`the tables stay as they were: ${(error as Error).message}`);
  const rebuild = oncePerBurst(async () => {
    const change = {since, tables: 0};
    const files = [...changed];
    changed.clear();
    const start = performance.now();
    await rebuildTables(files);
    rmSync(join(root, "src/.observablehq/cache/data"), {recursive: true, force: true});
    change.tables = performance.now() - start;
    redrawn(change);
    touchPages(join(root, "src"));
    log(`tables computed anew in ${seconds(start)} s`);
  }, kept);
  return watch(join(root, "data"), {recursive: true}, (_, file) => {
    if (changed.size === 0) since = performance.now();
    changed.add(String(file ?? ""));
    rebuild();
  });
}

/** Tells that the reader's own code changed, which the running process does not take up. */
function followCode(root: string, log: PreviewOptions["log"]): FSWatcher {
  const tell = async () => log("loaders changed: stop and start again to read with the new code");
  return watch(
    join(root, "loaders"),
    {recursive: true},
    oncePerBurst(tell, (error) => log(String(error)))
  );
}

/** Milliseconds between two questions whether the preview is there. */
const AGAIN = 100;

/** Waits until the first page is served; false where the server ends before. */
async function answers(url: string, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const response = await fetch(url).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) return true;
    await new Promise((done) => setTimeout(done, AGAIN));
  }
  return false;
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

async function freePort(port: number): Promise<number> {
  const server = createServer();
  await listen(server, port);
  const {port: free} = server.address() as AddressInfo;
  await new Promise<void>((done) => server.close(() => done()));
  return free;
}

/** Framework redraws a page when its source changes; a new date on the source is such a change. */
function touchPages(src: string): void {
  const now = new Date();
  for (const name of readdirSync(src, {recursive: true, encoding: "utf8"})) if (name.endsWith(".md")) utimesSync(join(src, name), now, now);
}
