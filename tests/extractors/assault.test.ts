import {describe, expect, it} from "vitest";
import type {EventReport} from "../../loaders/model/report.js";
import {readText} from "../support/read.js";
import * as FIRED from "./assault/fired.js";
import * as GROUNDS from "./assault/grounds.js";
import * as TOLD from "./assault/told.js";
import {UNTOLD} from "./assault/untold.js";

const assaultsIn = (text: string): EventReport[] => readText(text).events.filter((d) => d.type === "ASSAULT");

const shown = ({mode, actor, target, place, status}: EventReport) =>
  `${mode} ${actor ?? "-"} > ${target ?? "-"} @${place ?? "-"} (${status})`;

const EXPECTED =
  /^(?<mode>[a-z-]+)(?: (?<actor>-|[A-Z]{3,4}(?: [A-Z]{3})?))?(?: > (?<target>-|[A-Z]{3,4}(?: [A-Z]{3})?))?(?: @(?<place>[^(]+?))?(?: \((?<status>\w+)\))?$/;

/** A cell as expected: left out, anything; "-", null; "TUR", any sector of Turkey; else one of the codes. */
const isCode = (cell: string | null, code: string | undefined): boolean =>
  code === undefined ||
  (code === "-" ? cell === null : (cell ?? "").split("; ").some((d) => d === code || (!code.includes(" ") && d.startsWith(`${code} `))));

function matches(row: EventReport, expected: string): boolean {
  const {mode, actor, target, place, status = "occurred"} = EXPECTED.exec(expected)!.groups!;
  return (
    row.mode === mode &&
    isCode(row.actor, actor) &&
    isCode(row.target, target) &&
    (place === undefined || row.place === place) &&
    row.status === status
  );
}

describe.each(Object.entries({...TOLD, ...GROUNDS, ...FIRED}))("%s", (_kind, rows) => {
  it.each(rows)("%s → %s", (text, expected) => {
    const found = assaultsIn(text);
    const said = found.map(shown).join("; ") || "nothing";
    expect(
      found.some((d) => matches(d, expected)),
      `${expected}, read: ${said}`
    ).toBe(true);
    expect(found, said).toHaveLength(1);
  });
});

describe("no force used", () => {
  it.each(UNTOLD)("%s", (text) => {
    expect(assaultsIn(text).map(shown)).toEqual([]);
  });
});

describe("on whom force is used", () => {
  it.each<[string, string]>([
    ["Israeli police shot dead four Palestinians in Hebron.", "PSE"],
    ["Rebels opened fire at six Turks near Idlib.", "TUR"],
    ["Three Palestinians were killed in a raid by Israeli troops.", "PSE"],
    ["Israeli police shot dead four Palestinian gunmen in Hebron.", "PSE REB"],
    ["Russia struck Ukraine on Friday.", "UKR MIL"]
  ])("%s → %s", (text, expected) => {
    expect(assaultsIn(text).map((d) => d.target)).toEqual([expected]);
  });
});
