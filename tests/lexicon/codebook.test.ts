import {describe, expect, test} from "vitest";
import {codeCheck} from "../../loaders/lexicon/checks/codes.js";
import {checkLanguage} from "../../loaders/lexicon/checks/language.js";
import {codebookRows, compileScores} from "../../loaders/lexicon/codebook.js";
import {readCodebook, readLanguage} from "../../loaders/lexicon/store.js";
import {CONFIDENCES, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, OUTCOMES, TALK_STATUSES, TALK_TYPES} from "../../loaders/model/report.js";

const DATA = new URL("../../data", import.meta.url).pathname;
const codebook = readCodebook(DATA);
const language = readLanguage(DATA, "en");

describe("the codebook", () => {
  test.each([
    ["event_reports", "type", EVENT_TYPES],
    ["event_reports", "mode", EVENT_MODES],
    ["event_reports", "status", EVENT_STATUSES],
    ["casualty_reports", "outcome", OUTCOMES],
    ["casualty_reports", "confidence", CONFIDENCES],
    ["talk_reports", "type", TALK_TYPES],
    ["talk_reports", "status", TALK_STATUSES]
  ])("explains every value of %s.%s", (table, column, values) => {
    const told = codebookRows(codebook).filter((row) => row.table === table && row.column === column);
    expect(told.map(({value}) => value).sort()).toEqual([...values].sort());
  });

  test("scores are PLOVER's", () => {
    const {ofEvent, ofTalk} = compileScores(codebook);
    expect(ofEvent("ASSAULT", "airstrike")).toBe(-9.5);
    expect(ofEvent("ASSAULT", "clash")).toBe(-9);
    expect(ofEvent("ASSAULT")).toBe(-9);
    expect(ofEvent("MOBILIZE", null, "posts")).toBe(-5.5);
    expect(ofEvent("RETREAT")).toBe(8);
    expect(ofEvent("RETREAT", null, "ceasefire")).toBe(7.5);
    expect(ofEvent("AID")).toBe(10);
    expect(ofTalk("call", "held")).toBe(1.5);
    expect(ofTalk("summit", "held")).toBe(4);
    expect(ofTalk("summit", "scheduled")).toBe(2.5);
    expect(ofTalk("call", "proposed")).toBe(0);
    expect(ofTalk("meeting", "cancelled")).toBe(-2);
  });

  test("variants are told by frames of acts.csv and have a score", () => {
    const frames = new Set(language.tables.acts!.rows.map(({cells}) => `${cells.type} ${cells.frame}`));
    for (const {id, variants, scores} of codebook.eventTypes)
      for (const [variant, told] of Object.entries(variants)) {
        expect(scores, `${id} ${variant}`).toHaveProperty(variant);
        for (const frame of told) expect(frames).toContain(`${id} ${frame}`);
      }
    expect(compileScores(codebook).variantOf("MOBILIZE", "build")).toBe("posts");
    expect(compileScores(codebook).variantOf("SEIZE", "build")).toBeNull();
  });

  test("the examples of a type bear its name and codes that exist", () => {
    const isCode = codeCheck(language, codebook);
    for (const {id, examples} of codebook.eventTypes)
      for (const {text, type, actor, target} of examples) {
        expect(type, text).toBe(id);
        for (const code of [actor, target]) if (code !== null) expect(isCode(code), `${code}: ${text}`).toBe(true);
      }
  });

  test("modes stand with the examples of ASSAULT alone", () => {
    for (const {id, modes, examples} of codebook.eventTypes) {
      expect(modes.length > 0, id).toBe(id === "ASSAULT");
      expect(
        examples.every(({mode}) => (mode !== null) === (id === "ASSAULT")),
        id
      ).toBe(true);
    }
  });
});

describe("the lists of the language", () => {
  test("hold every member state of the United Nations and those that newspapers name besides", () => {
    const codes = new Set(language.countries.map(({code}) => code));
    expect([...codes].filter((code) => /^[A-Z]{3}$/.test(code)).length).toBeGreaterThanOrEqual(193 + 4);
    for (const code of ["PSE", "XKX", "TWN", "NCY", "VAT", "SSD", "TLS", "UN", "EU", "NATO"]) expect(codes.has(code), code).toBe(true);
  });

  test("hold no spelling of two owners, no unknown code", () => expect(checkLanguage(language, codebook)).toEqual([]));
});
