import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fromArrow} from "arquero";
import {parse} from "csv-parse/sync";
import {parquetReadObjects} from "hyparquet";
import {afterEach, beforeEach, expect, test} from "vitest";
import {toArrow} from "../../loaders/tables/arrow.js";
import {toCsv} from "../../loaders/tables/csv.js";
import {toJson} from "../../loaders/tables/json.js";
import {toParquet} from "../../loaders/tables/parquet.js";
import {SCHEMAS, TABLE_NAMES} from "../../loaders/tables/schema/index.js";
import {writeTables} from "../../loaders/tables/write.js";
import {tables} from "./fixture.js";

const info = {name: "test", title: "Test", description: "Tables of a test."};
let out: string;
beforeEach(() => void (out = mkdtempSync(join(tmpdir(), "dateline-"))));
afterEach(() => rmSync(out, {recursive: true}));
const write = (more: {force?: boolean; rows?: ReturnType<typeof tables>} = {}) =>
  writeTables(more.rows ?? tables(), {out, formats: ["json", "csv"], info, force: more.force ?? false});
const changed = () => ({...tables(), places: []});

test("every table is written in every format, with a description", () => {
  write();
  expect(readdirSync(out).sort()).toEqual(["datapackage.json", ...TABLE_NAMES.flatMap((name) => [`${name}.csv`, `${name}.json`])].sort());
  for (const name of TABLE_NAMES) expect(JSON.parse(readFileSync(join(out, `${name}.json`), "utf8"))).toEqual(tables()[name]);
});

test("the same tables are written twice without a word, other ones only with force", () => {
  write();
  expect(write()).toBe(0);
  expect(() => write({rows: changed()})).toThrow(/holds 2 other files .*places.json; .*--force/);
  expect(JSON.parse(readFileSync(join(out, "places.json"), "utf8"))).toHaveLength(1);
  expect(write({rows: changed(), force: true})).toBe(2);
  expect(JSON.parse(readFileSync(join(out, "places.json"), "utf8"))).toHaveLength(0);
});

test("files of others in the folder are left alone", () => {
  writeFileSync(join(out, "notes.txt"), "mine");
  write();
  expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("mine");
});

test("JSON has one row a line, columns in their order, a new line at the end", () => {
  const [line, row] = toJson("places", [{lon: 36.6, place: "Idlib", lat: 35.9, kind: "governorate", admin: null, country: "SYR"}]).split(
    "\n"
  );
  expect([line, row]).toEqual(["[", '{"place":"Idlib","kind":"governorate","admin":null,"country":"SYR","lat":35.9,"lon":36.6}']);
  expect(toJson("places", [])).toBe("[]\n");
});

test("CSV holds quotes, commas and line ends, and no spreadsheet takes a cell for a formula", () => {
  const [row] = parse(toCsv("dropped", tables().dropped), {columns: true}) as Record<string, string>[];
  expect(row).toMatchObject({rule: "'=SUM(A1)", reason: `'+1, "quoted"\nand broken`});
});

test("CSV joins lists and leaves missing values empty", () => {
  const [row] = parse(toCsv("tolls", tables().tolls), {columns: true}) as Record<string, string>[];
  expect(row).toMatchObject({claimants: "outlet", articles: "a", perpetrator: "", cumulative: "false", best: "4"});
});

test("the description names each column of each file, its references and the values it may hold", () => {
  write();
  const {resources} = JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8"));
  for (const {name, path, schema} of resources) {
    const [header] = parse(readFileSync(join(out, path), "utf8")) as string[][];
    expect(
      schema.fields.map((field: {name: string}) => field.name),
      name
    ).toEqual(header);
  }
  const reports = resources.find((resource: {name: string}) => resource.name === "casualty_reports").schema;
  expect(reports.foreignKeys).toContainEqual({fields: "toll_id", reference: {resource: "tolls", fields: "id"}});
  expect(reports.fields.find((field: {name: string}) => field.name === "outcome").constraints.enum).toContain("killed");
});

test("every column is described in a sentence", () => {
  const bare = TABLE_NAMES.flatMap((name) =>
    Object.entries(SCHEMAS[name].columns).flatMap(([column, {description}]) =>
      /^[A-Z'-].*\.$/.test(description) ? [] : `${name}.${column}`
    )
  );
  expect(bare).toEqual([]);
});

test("Parquet and Arrow hold the same rows, the same bytes every time", async () => {
  const rows = tables().tolls;
  expect(Buffer.from(toParquet("tolls", rows)).equals(Buffer.from(toParquet("tolls", tables().tolls)))).toBe(true);
  expect(Buffer.from(toArrow("tolls", rows)).equals(Buffer.from(toArrow("tolls", tables().tolls)))).toBe(true);
  const expected = {id: "toll-1", group: "TUR MIL", cumulative: false, perpetrator: null, articles: "a"};
  const file = toParquet("tolls", rows);
  const [parquet] = await parquetReadObjects({file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer});
  expect(parquet).toMatchObject({...expected, best: 4n});
  expect(fromArrow(toArrow("tolls", rows)).object(0)).toMatchObject({...expected, best: 4});
});
