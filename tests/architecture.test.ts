import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const CODE = /\.(?:ts|js|tsx|md)$/;

interface Import {
  file: string;
  /** Path from the root, or a package's name. */
  target: string;
  types: boolean;
}

/** Paths from the root of every file of a folder, in order. */
const filesOf = (folder: string, ending: RegExp): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile() && ending.test(entry.name))
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
        .filter((path) => !/(?:^|\/)(?:node_modules|dist|\.observablehq)\//.test(path))
        .sort()
    : [];

const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function importsOf(file: string): Import[] {
  return Array.from(textOf(file).matchAll(IMPORT), ([, types, named, dynamic]) => {
    const from = (named ?? dynamic)!;
    if (!from.startsWith(".")) return {file, target: from, types: Boolean(types)};
    const path = relative(ROOT, join(ROOT, dirname(file), from));
    const source = [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".tsx")].find((known) => existsSync(join(ROOT, known)));
    return {file, target: source ?? path, types: Boolean(types)};
  });
}

const loaders = filesOf("loaders", /\.ts$/);
const site = filesOf("src", CODE);
const imports = [...loaders, ...site, ...filesOf("tests", /\.ts$/)].flatMap(importsOf);
const inside = imports.filter(({target}) => /^(?:loaders|src|tests)\//.test(target));

/** The layer of a file of `loaders/`: its folder, or its name. */
const layerOf = (path: string): string => /^loaders\/([^/]+)/.exec(path)![1]!.replace(/\.ts$/, "");

const BELOW = ["model", "text", "lexicon", "scene"];
const STAGES = ["sources", "annotators", "extractors", "refiners", "linkers", "tables"];
/** What each layer may import beside itself. */
const MAY: Record<string, string[]> = {
  model: [],
  text: ["model"],
  lexicon: ["model", "text"],
  scene: ["model", "text", "lexicon"],
  ...Object.fromEntries(STAGES.map((stage) => [stage, BELOW])),
  scenes: [...BELOW, "annotators"],
  reader: [...BELOW, "annotators", "extractors", "refiners", "scenes"],
  readings: [...BELOW, "reader"],
  pipeline: [...BELOW, ...STAGES, "reader", "readings"],
  site: [...BELOW, "tables"],
  commands: [...BELOW, ...STAGES, "reader", "pipeline", "site"],
  cli: [...BELOW, "commands"],
  bin: ["cli"]
};

describe("layers", () => {
  test("every folder of loaders/ has its place among them", () => {
    expect(loaders.map(layerOf).filter((layer) => !(layer in MAY))).toEqual([]);
  });

  test("imports go one way: model <- text <- lexicon <- stages <- pipeline <- command", () => {
    const wrong = inside.filter(
      ({file, target}) =>
        file.startsWith("loaders/") &&
        target.startsWith("loaders/") &&
        layerOf(file) !== layerOf(target) &&
        !MAY[layerOf(file)]!.includes(layerOf(target))
    );
    expect(wrong.map(({file, target}) => `${file} -> ${target}`)).toEqual([]);
  });

  test("the site takes only types from loaders/, and loaders/ only its site part from src/", () => {
    const values = inside.filter(({file, target, types}) => file.startsWith("src/") && target.startsWith("loaders/") && !types);
    const down = inside.filter(({file, target}) => file.startsWith("loaders/") && target.startsWith("src/") && layerOf(file) !== "site");
    expect([...values, ...down].map(({file, target}) => `${file} -> ${target}`).filter((line) => !line.startsWith("src/data/"))).toEqual(
      []
    );
  });

  test("in the site, lib <- charts and components <- pages", () => {
    const part = (path: string) => /^src\/([^/]+)/.exec(path)![1]!;
    const may: Record<string, string[]> = {lib: ["lib"], charts: ["charts", "lib"], components: ["components", "charts", "lib"]};
    const wrong = inside.filter(
      ({file, target}) =>
        file.startsWith("src/") && target.startsWith("src/") && part(file) in may && !may[part(file)]!.includes(part(target))
    );
    expect(wrong.map(({file, target}) => `${file} -> ${target}`)).toEqual([]);
  });

  test("nothing imports tests", () => {
    expect(inside.filter(({file, target}) => target.startsWith("tests/") && !file.startsWith("tests/"))).toEqual([]);
  });

  test("there are no cycles", () => expect(cyclesOf(inside)).toEqual([]));
});

describe("files", () => {
  test("hold one concept: none is longer than 250 lines", () => {
    const long = [...loaders, ...site, ...filesOf("tests", /\.ts$/)].map((path) => [path, textOf(path).split("\n").length - 1] as const);
    expect(long.filter(([, lines]) => lines > 250)).toEqual([]);
  });

  test("name no machine's paths", () => {
    const here = [
      ...loaders,
      ...site,
      ...filesOf("tests", /\.(?:ts|js|json)$/),
      ...filesOf("data", /\.(?:csv|json|md)$/),
      "README.md",
      "package.json",
      ".ci/run"
    ];
    const paths = /(?:^|[\s"'`(])\/(?:work|tmp|root|home|Users)\//;
    expect(here.filter((path) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).size && paths.test(textOf(path)))).toEqual([]);
  });
});

test("the lock file holds the packages of every platform, without which a clean install fails", () => {
  const {packages} = JSON.parse(textOf("package-lock.json")) as {packages: Record<string, {optionalDependencies?: Record<string, string>}>};
  const held = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)));
  const missing = Object.values(packages).flatMap(({optionalDependencies = {}}) =>
    Object.keys(optionalDependencies).filter((name) => !held.has(name))
  );
  expect(missing).toEqual([]);
});

describe("rules are pure", () => {
  /** Where disk, environment, clock and processes belong. */
  const EDGES = /^loaders\/(?:lexicon\/files|sources\/folder|tables\/write|cli|commands\/[\w-]+|site\/[\w./-]+|bin\/[\w-]+)\.ts$/;

  test("the disk is touched only at the edges", () => {
    const wrong = imports.filter(
      ({file, target}) =>
        file.startsWith("loaders/") && /^(?:node:)?(?:fs|child_process|http|https|net|os)(?:\/|$)/.test(target) && !EDGES.test(file)
    );
    expect(wrong.map(({file, target}) => `${file} -> ${target}`)).toEqual([]);
  });

  test.each([
    ["the clock", /\bDate\.now\(|new Date\(\)|performance\.now\(/],
    ["the environment", /\bprocess\.(?:env|cwd|argv)/],
    ["chance", /Math\.random\(/],
    ["the machine's language", /\.localeCompare\(|\.toLocale\w+\(/]
  ])("none asks %s", (_, asks) => {
    expect(loaders.filter((path) => !EDGES.test(path) && asks.test(textOf(path)))).toEqual([]);
  });
});

/** Each cycle of imports once, as a path. */
function cyclesOf(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const {file, target} of edges) next.set(file, [...(next.get(file) ?? []), target]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
