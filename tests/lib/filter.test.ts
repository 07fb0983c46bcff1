import {describe, expect, it, test} from "vitest";
import {type Filter, filterData, filterOf, sidesIn} from "../../src/lib/filter.js";
import type {EventReportRow} from "../../src/lib/site-data.js";
import {fixture} from "../charts/fixture.js";

const data = fixture();
const report = (event_id: string, article_id: string): EventReportRow => ({event_id, article_id}) as unknown as EventReportRow;
data.tables.event_reports = [report("e1", "a"), report("e1", "b"), report("e4", "c"), report("e7", "a")];

const left = (filter: Filter) => {
  const {tables, story} = filterData(data, filter);
  const ids = (rows: readonly {id: string}[]) => rows.map((r) => r.id).join(" ");
  return {events: ids(tables.events), tolls: ids(tables.tolls), days: `${story.start} ${story.end}`, tables};
};

describe("what a filter leaves", () => {
  test.each<[string, Filter, string, string]>([
    ["all that has a report", {}, "e1 e4 e7", "t1 t2 t3 t4 t5 t6"],
    ["what one outlet reports", {outlet: "Northern Post"}, "e1 e7", "t1 t2 t4 t6"],
    ["what one group of outlets reports", {group: "asian"}, "", "t6"],
    ["what was read, not coded", {kind: "text"}, "e1 e7", "t1 t2 t4 t5 t6"],
    ["what two outlets report", {sure: "1"}, "e1", "t1 t2 t6"],
    ["whom a side is in", {side: "TUR"}, "e4", "t1 t4 t5"],
    ["what reaches into a period, in articles of any day", {from: "2020-03-01"}, "", "t3 t5"],
    ["what has a day, where a period is asked", {to: "2020-02-27"}, "e1 e4", "t1 t4 t5 t6"],
    ["nothing of an outlet that is not there", {outlet: "Nobody"}, "", ""]
  ])("%s", (_, filter, events, tolls) => {
    expect(left(filter)).toMatchObject({events, tolls});
  });

  it("counts anew, and gives a thinned toll the range of the reports left", () => {
    const {tolls} = left({outlet: "Northern Post"}).tables;
    expect(tolls[0]).toMatchObject({id: "t1", n_reports: 1, n_outlets: 1, low: 22, best: null, high: 22});
    expect(left({}).tables.tolls[0]).toMatchObject({n_reports: 3, n_outlets: 3, low: 22, best: 33, high: null});
  });

  it("keeps no report of what it leaves out", () => {
    const {tables} = left({side: "TUR", outlet: "Northern Post"});
    expect(tables.casualty_reports.map((r) => r.id)).toEqual(["r1", "r7"]);
    expect(tables.event_reports).toEqual([]);
    expect(tables.labels.every((r) => r.article_id === "a")).toBe(true);
  });

  it("narrows the time axis to the period, never widens it", () => {
    expect(left({from: "2020-02-20", to: "2021-01-01"}).days).toBe("2020-02-20 2020-03-08");
    expect(left({to: "2020-03-01"}).tables.articles.every((a) => a.published! <= "2020-03-01")).toBe(true);
    expect(filterData(data, {to: "2020-03-01"}).story.keyDays).toEqual([]);
  });

  it("is offered for the sides that the rows concern, the most told first, and for nobody unnamed", () => {
    const row = {events: [], tolls: [], talks: []} as unknown as typeof data.tables;
    const events = [
      {actor: "UNK", target: "SYR REB"},
      {actor: "RUS MIL; SYR MIL", target: null},
      {actor: "SYR MIL", target: "SYR CVL"}
    ] as typeof data.tables.events;
    expect(sidesIn({...row, events})).toEqual(["SYR", "REB", "RUS"]);
  });

  it("reads an address, and no key that it does not know", () => {
    expect(filterOf(new URLSearchParams("side=TUR&from=&colour=red"))).toEqual({side: "TUR"});
  });
});
