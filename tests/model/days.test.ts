import {describe, expect, it} from "vitest";
import {dayNumber, daysApart, daysBetween} from "../../loaders/model/days.js";

const dates = (date_start: string, date_end = date_start) => ({date_start, date_end});

describe("days", () => {
  it("are counted from 1 January 1970", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("1969-12-31")).toBe(-1);
  });

  it.each([
    ["2020-02-28", "2020-03-01", 2],
    ["2021-02-28", "2021-03-01", 1],
    ["2020-03-01", "2020-02-28", -2]
  ])("from %s to %s are %i", (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  it.each([
    ["one after the other", dates("2020-02-01", "2020-02-03"), dates("2020-02-04"), 1],
    ["with days in common", dates("2020-02-01", "2020-02-03"), dates("2020-02-03", "2020-02-09"), 0],
    ["one within the other", dates("2020-02-01", "2020-02-09"), dates("2020-02-04", "2020-02-05"), -4]
  ])("lie between two dates, %s", (_what, a, b, days) => {
    expect(daysApart(a, b)).toBe(days);
    expect(daysApart(b, a)).toBe(days);
  });
});
