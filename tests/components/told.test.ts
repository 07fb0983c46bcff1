import {describe, expect, it} from "vitest";
import {factMatrix} from "../../src/components/fact-matrix.js";
import {silent, standing, toldThings, toldTwice} from "../../src/components/told.js";
import type {SiteData, Tables} from "../../src/lib/site-data.js";
import {empty} from "../charts/fixture.js";
import {article, count, event, talk, told, toll} from "../charts/rows.js";

const EARLY = article("early", "Early Post", "2020-02-20", "text");
const LATE = article("late", "Late Post", "2020-02-28", "text");
const LAST = article("last", "Last Post", "2020-03-01", "text");

type EventReport = Tables["event_reports"][number];
type TalkReport = Tables["talk_reports"][number];

const eventReport = (event_id: string, article_id: string, according_to: string | null, at = 10): EventReport =>
  ({
    ...told("struck the town"),
    start: at,
    end: at + 15,
    id: `${article_id}-${event_id}`,
    event_id,
    article_id,
    according_to
  }) as EventReport;

const talkReport = (talk_id: string, article_id: string): TalkReport =>
  ({...told("will meet soon"), id: `${article_id}-${talk_id}`, talk_id, article_id, according_to: "RUS GOV"}) as TalkReport;

const dataOf = (tables: Partial<Tables>): SiteData => {
  const data = empty();
  return {...data, tables: {...data.tables, articles: [EARLY, LATE, LAST], ...tables}};
};

describe("what articles tell", () => {
  const data = dataOf({
    events: [event("strike", "ASSAULT", "SYR MIL", "2020-02-27", -9.5), event("old", "ASSAULT", "SYR MIL", "2020-02-01", -9.5)],
    event_reports: [eventReport("strike", "late", null), eventReport("strike", "last", "TUR GOV"), eventReport("old", "late", null)],
    talks: [talk("plan", "meeting", "scheduled", ["RUS", "TUR"], null)],
    talk_reports: [talkReport("plan", "late")]
  });
  const [strike, old, plan] = ["strike", "old", "plan"].map((id) => toldThings(data).find((thing) => thing.id === id)!);

  it("is told by the outlet itself or on somebody's word", () => {
    expect([standing(strike!, LATE), standing(strike!, LAST)]).toEqual(["own", "attributed"]);
    expect(toldTwice(data).map(({id}) => id)).toEqual(["strike"]);
  });

  it("is left out only by an article that came after it", () => {
    expect([standing(strike!, EARLY), standing(old!, EARLY)]).toEqual(["early", "absent"]);
    expect(silent(old!, data.tables)).toEqual({absent: [EARLY, LAST], early: []});
  });

  it("is known from its first report where no day is told", () =>
    expect([standing(plan!, EARLY), standing(plan!, LAST)]).toEqual(["early", "absent"]));

  it("stands in the matrix with a count for each article of what it could tell", () => {
    const two = dataOf({
      ...data.tables,
      talk_reports: [talkReport("plan", "late"), talkReport("plan", "last")]
    });
    const page = factMatrix({data: two, link: (path) => path, id: "", document: undefined as never, serialize: () => ""}).markup;
    expect(page).toContain("Of 3 events that more than one article could report, 1 is reported by one alone");
    for (const cell of ["0 of 1", "3 of 3", "2 of 3"]) expect(page).toContain(`>${cell}<`);
  });
});

describe("an act of force and its dead", () => {
  const dead = (at: number) =>
    ["late", "last"].map((id) => ({
      ...count(`${id}-dead`, "dead", id, [33, 33, 33], null),
      ...told("struck the town"),
      start: at,
      end: at + 15
    }));
  const tables = {
    events: [event("strike", "ASSAULT", "SYR MIL", "2020-02-27", -9.5)],
    event_reports: [eventReport("strike", "late", null), eventReport("strike", "last", "TUR GOV")],
    tolls: [toll("dead", "TUR MIL", "2020-02-27", [33, 33, 33])]
  };

  it("are one event where the same words tell both", () =>
    expect(toldThings(dataOf({...tables, casualty_reports: dead(12)})).map(({id}) => id)).toEqual(["dead"]));

  it("are two where other words tell the dead", () =>
    expect(
      toldThings(dataOf({...tables, casualty_reports: dead(80)}))
        .map(({id}) => id)
        .sort()
    ).toEqual(["dead", "strike"]));
});
