import type {TalkLevel, TalkReport, TalkType} from "../model/report.js";
import {shareArticle} from "./cluster.js";
import type {LinkContext} from "./context.js";
import {gap} from "./days.js";
import {comparePlaces, relatePlaces} from "./places.js";
import {TALK, type TalkTelling} from "./talk-telling.js";
import {judge, type Mark, near, out, same, type Verdict} from "./verdict.js";
import {compareWhen} from "./when.js";

/** Types that name one thing: a meeting of presidents may be called a summit, talks of officials a meeting. */
const ALSO: Partial<Record<TalkType, readonly TalkType[]>> = {
  meeting: ["summit", "delegation"],
  summit: ["meeting"],
  delegation: ["meeting"]
};
/** Levels that outlets do not tell apart. */
const OFFICIALS: ReadonlySet<TalkLevel> = new Set(["deputy", "envoy", "military"]);
/** Days between the publication of two offers of a talk that has no day yet. */
const OFFERS = 3;

/** Compares two tellings of talks: kind, parties, level, place, status and day, each within its tolerance. */
export const compareTalks = (a: TalkTelling, b: TalkTelling, context: LinkContext): Verdict => judge(marks(a, b, context));

/** What speaks for and against two tellings being of one talk. */
function* marks(a: TalkTelling, b: TalkTelling, context: LinkContext): Generator<Mark> {
  const [x, y] = [a.report, b.report];
  yield compareTypes(x.type, y.type);
  yield compareParties(x, y);
  yield compareLevels(x, y);
  yield x.type === "call" ? same(0) : comparePlaces(context.places, x.place, y.place);
  yield compareDates(a, b, context);
  yield compareUndated(a, b);
  yield compareStatus(a, b);
  if (shareArticle(a, b)) yield toldTwice(a, b);
}

/** One kind of talk, or two that reports mix up. */
function compareTypes(a: TalkType, b: TalkType): Mark {
  if (a === b) return same(2, `the same kind, ${a}`);
  return ALSO[a]?.includes(b) ? near(1, `${a} and ${b} may be one`) : out(`another kind: ${a} and ${b}`);
}

/** The same parties; of a council one in common is enough, as nobody names all its members. */
function compareParties({type, parties: a}: TalkReport, {parties: b}: TalkReport): Mark {
  if (a.join() === b.join()) return same(2, "the same parties");
  return type === "session" && a.some((party) => b.includes(party))
    ? same(1, "the same council")
    : out(`other parties: ${a.join(", ")} and ${b.join(", ")}`);
}

/** The same level, or two that the press does not keep apart; a meeting of leaders is always told as one. */
function compareLevels({level: a, type: x}: TalkReport, {level: b, type: y}: TalkReport): Mark {
  if (a === b) return same(a === "unknown" ? 0 : 2, a === "unknown" ? "" : `the same level, ${a}`);
  if (a === "unknown" || b === "unknown")
    return x === y || (a !== "leader" && b !== "leader") ? near(0) : out("a leaders' meeting is told as one");
  const council = x === "session" && y === "session";
  return council || (OFFICIALS.has(a) && OFFICIALS.has(b)) ? near(1, "levels of officials") : out(`another level: ${a} and ${b}`);
}

/** One day, or two next to each other where the talk is one of delegations or was announced. */
function compareDates(a: TalkTelling, b: TalkTelling, {places}: LinkContext): Mark {
  const mark = compareWhen(a.when, b.when, TALK);
  const [x, y] = [a.when.days, b.when.days];
  if (mark.grade === "out" || !x || !y || gap(x, y) === 0) return mark;
  const relation = relatePlaces(places, a.report.place, b.report.place);
  if (a.report.type === "delegation" && b.report.type === "delegation" && (relation === "same" || relation === "within"))
    return near(1, "rounds within two days");
  const announced = (a.when.ahead || b.when.ahead) && relation === "same" && gap(x, y) === 1;
  return announced ? near(1, "announced for the day before or after") : out("another day");
}

/** Of an undated talk the rest must be told exactly: its kind, and its place or level. */
function compareUndated({report: a}: TalkTelling, {report: b}: TalkTelling): Mark {
  if (a.date_start && b.date_start) return same(0, "");
  const exact = a.type === b.type && ((a.place !== null && a.place === b.place) || (a.level !== "unknown" && a.level === b.level));
  return exact || (!a.date_start && !b.date_start) ? near(0) : out("undated, and neither place nor level tells which");
}

/** What was offered without a day joins other offers of those days only: whether it came about is not known. */
function compareStatus(a: TalkTelling, b: TalkTelling): Mark {
  const offers = [a, b].filter(({report, when}) => report.status === "proposed" && !when.days).length;
  if (offers === 1) return out("an offer without a day is no talk held");
  if (offers === 2) {
    const [x, y] = [a.when.told?.from, b.when.told?.from];
    return x !== undefined && y !== undefined && Math.abs(x - y) <= OFFERS
      ? near(1, "offers of the same days")
      : out("offers of other days");
  }
  return same(
    a.report.status === b.report.status ? 1 : 0,
    a.report.status === b.report.status ? `both ${a.report.status}` : `${a.report.status} and ${b.report.status}`
  );
}

/** One article tells one talk once, but for rounds of delegations. */
function toldTwice({report: a}: TalkTelling, {report: b}: TalkTelling): Mark {
  const rounds = a.type === "delegation" && b.type === "delegation" && a.place !== null && a.place === b.place;
  return rounds ? same(0, "two rounds of one article") : out("one article tells both");
}
