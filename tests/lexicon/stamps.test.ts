import {describe, expect, it} from "vitest";
import {publishedFrom} from "../../loaders/lexicon/stamps.js";
import {findZones} from "../../loaders/text/zones.js";
import {dateWords} from "../annotators/reading.js";

const BODY = "Shells hit the market on Tuesday, killing four people, the mayor said. He had been in office since May 3, 2011.";
const candidates = (text: string) => publishedFrom(text, findZones(text), dateWords);

describe("day of publication told by the text", () => {
  it.each([
    ["keyed", `date 2020-02-15 ${BODY}`, "2020-02-15"],
    ["keyed", `Posted on August 12 2016 ${BODY}`, "2016-08-12"],
    ["keyed", `Published: 3 June, 2016\n${BODY}`, "2016-06-03"],
    ["keyed", `Date of publication 18 July 2016 ${BODY}`, "2016-07-18"],
    ["updated", `Last updated at Jun 182016 ${BODY}`, "2016-06-18"],
    ["first", `Fri Apr 8 2016 ${BODY}`, "2016-04-08"],
    ["first", `12.11.2016(updated 0935 12.11.2016) ${BODY}`, "2016-11-12"],
    ["first", `17-06-2016 ${BODY}`, "2016-06-17"],
    ["first", `Wednesday 03 May 2017 22:35 ${BODY}`, "2017-05-03"],
    ["line", `Market hit by shells\nMay 3, 2017\n${BODY}`, "2017-05-03"],
    ["line", `Market hit by shells\nMay 3, 2017 at 10:00 am\n${BODY}`, "2017-05-03"],
    ["first", `2017/05/03\n${BODY}`, "2017-05-03"],
    ["first", `13/05/2017 ${BODY}`, "2017-05-13"],
    ["head", `By A. Writer | 3 May 2017 | 10:31\n${BODY}`, "2017-05-03"],
    ["head", `Market hit by shells AFP Sunday 30 Mar 2014 ${BODY}`, "2014-03-30"],
    ["credit", `Market hit by shells\n${BODY}\nReporting by: A. Writer, 3 May 2017`, "2017-05-03"]
  ])("%s: %s", (form, text, day) => {
    const [first] = candidates(text);
    expect({form: first!.form, day: first!.day}).toEqual({form, day});
    expect(first!.basis).not.toBe("unresolved");
  });

  it("takes neither way round of day and month for sure", () => {
    const found = candidates(`03/04/2017 ${BODY}`).map(({day, basis}) => `${day} ${basis}`);
    expect(found.slice(0, 2)).toEqual(["2017-03-04 unresolved", "2017-04-03 unresolved"]);
  });

  it("takes the day of posting before that of an update", () => {
    expect(candidates(`Updated May 4, 2017. Published May 3, 2017. ${BODY}`)[0]!.day).toBe("2017-05-03");
  });

  it("lists the body's days as candidates that settle nothing", () => {
    expect(candidates(BODY).map(({day, basis}) => ({day, basis}))).toEqual([{day: "2011-05-03", basis: "unresolved"}]);
    const opening = "The pact of May 3, 2011 broke down when shells hit the market, the mayor said.";
    expect(candidates(opening)[0]!.basis).toBe("unresolved");
  });

  it("keeps a dateline without a year open", () => {
    const text = `ANKARA, Feb. 28 (Reuters) - ${BODY}`;
    expect(candidates(text)[0]).toMatchObject({day: "--02-28", form: "dateline"});
  });

  it("ignores days that do not exist", () => {
    expect(candidates("Posted on February 30 2016 The market was hit.")).toEqual([]);
  });

  it("quotes what it rests on", () => {
    const text = `Posted on August 12 2016 ${BODY}`;
    const stamps = candidates(text);
    expect(stamps).not.toEqual([]);
    for (const {start, end, quote} of stamps) expect(text.slice(start, end)).toBe(quote);
  });
});
