import {describe, expect, it} from "vitest";
import {readCodebook} from "../../loaders/lexicon/store.js";
import type {EventReport} from "../../loaders/model/report.js";
import {readText} from "../support/read.js";
import * as ACTS from "./events/acts.js";
import * as SPEECH from "./events/speech.js";

/** The events of a text published on 28 February 2020. */
const eventsOf = (text: string): EventReport[] => readText(text).events;

const shown = ({type, actor, target, status}: EventReport) => `${type} ${actor} > ${target} (${status})`;
/** A code as expected: "TUR" stands for any sector of Turkey. */
const isCode = (cell: string | null, code: string) =>
  code === "null" ? cell === null : (cell ?? "").split("; ").some((d) => d === code || (!code.includes(" ") && d.startsWith(`${code} `)));

const EXPECTED =
  /^(?<type>\w+)(?: (?<actor>[A-Z]{2,4}(?: [A-Z]{3})?|null))?(?: > (?<target>[A-Z]{2,4}(?: [A-Z]{3})?))?(?: \((?<status>\w+)\))?$/;

function matches(row: EventReport, expected: string): boolean {
  const {type, actor, target, status} = EXPECTED.exec(expected)!.groups!;
  return (
    row.type === type &&
    (!actor || isCode(row.actor, actor)) &&
    (!target || isCode(row.target, target)) &&
    (!status || row.status === status)
  );
}

describe.each(Object.entries({...ACTS, ...SPEECH}))("%s", (_kind, rows) => {
  it.each(rows.map(({text, acts}) => [text, acts] as const))("%s", (text, acts) => {
    const rest = eventsOf(text).filter((d) => d.type !== "ASSAULT");
    for (const expected of acts) {
      const i = rest.findIndex((row) => matches(row, expected));
      expect(i, `${expected} among ${rest.map(shown).join("; ") || "nothing"}`).toBeGreaterThanOrEqual(0);
      rest.splice(i, 1);
    }
    expect(rest.map(shown)).toEqual([]);
  });

  it.each(rows.map(({text}) => text))("quotes what it rests on: %s", (text) => {
    for (const row of eventsOf(text)) expect(text.slice(row.start, row.end)).toBe(row.quote);
  });
});

describe("the codebook's own examples", () => {
  const types = readCodebook("data").eventTypes.filter((d) => d.id !== "ASSAULT");
  it.each(types.flatMap((d) => d.counterexamples.map((e) => [d.id, e.text] as const)))("no %s: %s", (id, text) => {
    expect(eventsOf(text).filter((d) => d.type === id)).toEqual([]);
  });
  it.each(types.flatMap((d) => d.examples.map((e) => [e.type, e.actor, e.text] as const)))("%s by %s: %s", (type, actor, text) => {
    const rows = eventsOf(text);
    const sides = (actor ?? "").split("; ").map((d) => d.split(" ")[0]!);
    expect(rows.map(shown), text).toContainEqual(expect.stringMatching(new RegExp(`^${type} .*${sides[0]}`)));
  });
});

it("a denial that the outlet adds to what another said is its own", () => {
  const denial = eventsOf("Azerbaijan said its troops had taken three villages, a claim denied by Armenia.").find(
    (d) => d.type === "REJECT"
  );
  expect(denial).toMatchObject({actor: "ARM GOV", according_to: null});
});
