import {partsOf} from "../../text/calendar.js";
import {leanOfName} from "./lean.js";
import {isMonth} from "./month-name.js";
import {tellingOf, yearInTelling} from "./narrative.js";
import {monthPeriod} from "./periods.js";
import {dayOfPlan} from "./plan.js";
import {yearOfMonth} from "./resolve.js";
import {afterDot, type DateRule, tokenAt, wordAt} from "./scan.js";
import {statedYear} from "./stated-year.js";

/** A month with or without its year: "February", "January of 2018", "April last year", "last April". */
export const month: DateRule = {
  name: "month",
  at: ["month", "month-word", "month-short"],
  read(scan, i) {
    if (!isMonth(scan, i)) return null;
    const {n} = wordAt(scan, i, i)!;
    const stated = statedYear(scan, afterDot(scan, i), i);
    if (stated) return {first: i, last: stated.last, period: stated.year === null ? null : monthPeriod(stated.year, n)};
    const turn = wordAt(scan, i - 1, i);
    const turned = turn?.kind === "turn" ? turn.value : null;
    const last = tokenAt(scan, afterDot(scan, i), i) ? afterDot(scan, i) - 1 : i; // a full stop that ends the sentence is not the month's
    const first = turned && turned !== "same" && turned !== "that" ? i - 1 : i;
    if (scan.published === null) return {first, last, period: null};
    const now = partsOf(scan.published);
    const lean = leanOfName(scan, i, first, last);
    let year = yearOfMonth(dayOfPlan(scan, i, lean) ?? scan.published, n, lean);
    if (turned === "last" || turned === "past" || turned === "previous") year = n < now.month ? now.year : now.year - 1;
    else if (turned === "next" || turned === "coming") year = n > now.month ? now.year : now.year + 1;
    else if (turned === "this") year = now.year;
    else year = yearInTelling(tellingOf(scan), n) ?? year;
    return {first, last, period: monthPeriod(year, n)};
  }
};
