import fc from "fast-check";
import {describe, expect, it} from "vitest";
import * as calendar from "../../loaders/text/calendar.js";

const {dayOf, isoOf} = calendar;
const anyDay = fc.integer({min: dayOf("0001-01-01")!, max: dayOf("9999-12-31")!});
const iso = ({from, to}: calendar.DayRange) => `${isoOf(from)}..${isoOf(to)}`;

describe("days", () => {
  it("go to ISO and back", () => {
    fc.assert(fc.property(anyDay, (day) => dayOf(isoOf(day)) === day));
  });

  it("go to year, month and day and back", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const {year, month, day: date} = calendar.partsOf(day);
        return calendar.dayFrom(year, month, date) === day;
      })
    );
  });

  it("agree with the platform's own calendar", () => {
    fc.assert(fc.property(anyDay, (day) => calendar.weekdayOf(day) === (new Date(`${isoOf(day)}T00:00:00Z`).getUTCDay() || 7)));
  });

  it.each(["2020-02-30", "2019-02-29", "1900-02-29", "2020-13-01", "2020-00-10", "2020-04-31", "20200401", "0000-01-01", ""])(
    "refuses %s",
    (text) => {
      expect(dayOf(text)).toBeNull();
    }
  );

  it.each(["2020-02-29", "2000-02-29", "0099-12-31"])("knows %s", (text) => {
    expect(isoOf(dayOf(text)!)).toBe(text);
  });
});

describe("weeks", () => {
  it("run from Monday to Sunday and hold their day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const {from, to} = calendar.weekOf(day);
        return calendar.weekdayOf(from) === 1 && to === from + 6 && from <= day && day <= to;
      })
    );
  });

  it("find weekdays within seven days on either side", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: 1, max: 7}), (day, weekday) => {
        const [before, after] = [calendar.weekdayUntil(day, weekday), calendar.weekdayFrom(day, weekday)];
        return (
          [before, after].every((d) => calendar.weekdayOf(d) === weekday) &&
          day - before < 7 &&
          before <= day &&
          after - day < 7 &&
          after >= day
        );
      })
    );
  });

  it.each([
    ["2020-02-28", 2020, 9],
    ["2016-01-03", 2015, 53],
    ["2018-12-31", 2019, 1],
    ["2005-01-01", 2004, 53],
    ["2013-03-18", 2013, 12]
  ])("numbers that of %s as ISO 8601 does", (day, year, week) => {
    expect(calendar.isoWeekOf(dayOf(day)!)).toEqual({year, week});
  });
});

describe("months and years", () => {
  it("join without gap or overlap, across years too", () => {
    fc.assert(
      fc.property(fc.integer({min: 1600, max: 2200}), fc.integer({min: -30, max: 30}), (year, month) => {
        const [a, b] = [calendar.monthsOf(year, month), calendar.monthsOf(year, month + 1)];
        return a.to + 1 === b.from && a.to - a.from >= 27 && a.to - a.from <= 30;
      })
    );
  });

  it("shift there and back, but for days that the shorter month lacks", () => {
    fc.assert(
      fc.property(fc.integer({min: dayOf("1500-01-01")!, max: dayOf("2500-12-31")!}), fc.integer({min: -600, max: 600}), (day, months) => {
        const back = calendar.addMonths(calendar.addMonths(day, months), -months);
        return calendar.partsOf(day).day > 28 ? Math.abs(back - day) <= 3 : back === day;
      })
    );
  });

  it("end where they should", () => {
    expect(iso(calendar.monthsOf(2020, 2))).toBe("2020-02-01..2020-02-29");
    expect(iso(calendar.monthsOf(2019, 12, 3))).toBe("2019-12-01..2020-02-29");
    expect(iso(calendar.yearsOf(1990, 10))).toBe("1990-01-01..1999-12-31");
    expect(isoOf(calendar.addMonths(dayOf("2020-01-31")!, 1))).toBe("2020-02-29");
    expect(isoOf(calendar.addMonths(dayOf("2020-01-15")!, -2))).toBe("2019-11-15");
  });
});

it.each(["1981-04-19", "2000-04-23", "2013-03-31", "2016-03-27", "2017-04-16", "2020-04-12", "2038-04-25"])(
  "Easter Sunday falls on %s",
  (day) => {
    expect(isoOf(calendar.easterOf(Number(day.slice(0, 4))))).toBe(day);
  }
);

it("counts days as the platform does", () => {
  fc.assert(fc.property(anyDay, (day) => Date.parse(`${isoOf(day)}T00:00:00Z`) === day * 86_400_000));
});
