import {type Day, dayFrom} from "../../text/calendar.js";
import {knownDay} from "./known-day.js";
import {dayPeriod, monthPeriod} from "./periods.js";
import {type DateRule, figureAt, type Reading, type Scan, tokenAt} from "./scan.js";
import {shortYear} from "./short-year.js";

/** Days in figures: "2020-02-28", "28.02.2020", "02/28/2020" (month first, unless there is no such month), "2020/02/28", "9/11". */
export const numericDate: DateRule = {
  name: "numeric",
  at: ["digits"],
  read(scan, i) {
    const {text} = scan.tokens[i]!;
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
    if (dotted) return reading(i, i, dayFrom(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
    return slashed(scan, i) ?? dashed(scan, i) ?? byItself(scan, i);
  }
};

const reading = (first: number, last: number, day: Day | null): Reading | null =>
  day === null ? null : {first, last, period: dayPeriod(day)};

/** Three figures with slashes between and no space. */
function slashed(scan: Scan, i: number): Reading | null {
  const parts = [i, i + 1, i + 2, i + 3, i + 4].map((k) => tokenAt(scan, k, i));
  if (parts[1]?.text !== "/" || parts[3]?.text !== "/" || parts[4]?.kind !== "number" || parts[2]?.end !== parts[3].start) return null;
  const [a, b, c] = [parts[0], parts[2], parts[4]].map((d) => (/^\d+$/.test(d!.text) ? Number(d!.text) : Number.NaN)) as [
    number,
    number,
    number
  ];
  const year = parts[4].text.length === 2 ? shortYear(scan, c) : c;
  const day = parts[0]!.text.length === 4 ? dayFrom(a, b, c) : year >= 1900 ? (dayFrom(year, a, b) ?? dayFrom(year, b, a)) : null;
  return reading(i, i + 4, day);
}

/** "9/11", a month and date that are known without their year. */
function byItself(scan: Scan, i: number): Reading | null {
  if (tokenAt(scan, i + 1, i)?.text !== "/") return null;
  const [month, date] = [figureAt(scan, i, i), figureAt(scan, i + 2, i)];
  return reading(i, i + 2, knownDay(scan, month, date));
}

/** "2020-02-28", "28-02-2020", or the month "2020-02". */
function dashed(scan: Scan, i: number): Reading | null {
  const [year, month, day] = [i, i + 1, i + 2].map((k) => tokenAt(scan, k, i));
  if (/^\d{1,2}$/.test(year!.text) && month?.glued && day?.glued && /^\d{1,2}$/.test(month.text) && /^(?:19|20)\d\d$/.test(day.text))
    return reading(i, i + 2, dayFrom(Number(day.text), Number(month.text), Number(year!.text)));
  if (!/^\d{4}$/.test(year!.text) || !month?.glued || !/^[01]\d$/.test(month.text)) return null;
  if (day?.glued && /^\d{2}(?:T\w*)?$/.test(day.text))
    return reading(i, i + 2, dayFrom(Number(year!.text), Number(month.text), Number(day.text.slice(0, 2))));
  const isMonth = Number(month.text) >= 1 && Number(month.text) <= 12 && Number(month.text) <= Number(year!.text.slice(2));
  return isMonth && year!.text.startsWith("20")
    ? {first: i, last: i + 1, period: monthPeriod(Number(year!.text), Number(month.text))}
    : null;
}
