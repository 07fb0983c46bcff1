import {campOf, codesOf} from "../../model/camp.js";
import type {EventMode, EventType} from "../../model/report.js";
import type {Telling} from "./telling.js";

type Test = (a: Telling, b: Telling) => boolean;

/** Whether two tellings of one article, `a` the earlier, are of one act. */
export function isSameAct(a: Telling, b: Telling): boolean {
  return a.row.type === b.row.type && TESTS[a.row.type](a, b);
}

const sharesCamp = (a: string | null, b: string | null): boolean => {
  const camps = codesOf(b).map(campOf);
  return codesOf(a).some((code) => camps.includes(campOf(code)));
};
/** Some camp in common, or one side not told. */
const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || sharesCamp(a, b);
const sameActor: Test = (a, b) => agrees(a.row.actor, b.row.actor);
const sameTarget: Test = (a, b) => agrees(a.row.target, b.row.target);

const DAY = 86_400_000;
const LEAD_DAYS = 3;

/** Days in common, one undated, or a headline's day of publication close to the day the body gives. */
const sameTime: Test = (a, b) => {
  const [x, y] = [a.row, b.row];
  if (!x.date_start || !y.date_start) return true;
  const gap = Math.max(Date.parse(x.date_start), Date.parse(y.date_start)) - Math.min(Date.parse(x.date_end!), Date.parse(y.date_end!));
  return gap <= 0 || ((a.lead > 0 || b.back) && gap <= LEAD_DAYS * DAY);
};

/** One place, or one that may lie in the other: a town in a province, any place in what the lead tells of a city. */
const samePlace: Test = (a, b) => {
  const [x, y] = [a.row.place, b.row.place];
  if (x === null || y === null || x === y) return true;
  if (x.split("; ").some((d) => y.split("; ").includes(d))) return true;
  if (a.exact === b.exact) return b.back && b.sentence - a.sentence <= 2;
  return Math.min(a.exact, b.exact) <= 2 || a.lead > 0 || b.back;
};

const STRIKES = new Set<EventMode>(["airstrike", "drone-strike", "shelling", "bombing", "strike", "attack", "shoot-down"]);
const GENERAL = new Set<EventMode>(["strike", "attack"]);
const sameMode: Test = ({row: {mode: a}}, {row: {mode: b}}) =>
  a === b ||
  a === null ||
  b === null ||
  (STRIKES.has(a) && STRIKES.has(b) && (GENERAL.has(a) || GENERAL.has(b))) ||
  (a === "attack" && b === "clash") ||
  (a === "clash" && b === "attack");

const near: Test = (a, b) => b.sentence - a.sentence <= 1;
const told: Test = (a, b) => sameActor(a, b) && sameTarget(a, b) && sameTime(a, b);
const physical: Test = (a, b) => told(a, b) && samePlace(a, b);

const TESTS: Record<EventType, Test> = {
  ASSAULT: (a, b) => !b.other && sameMode(a, b) && physical(a, b),
  SEIZE: physical,
  MOBILIZE: physical,
  COERCE: physical,
  RETREAT: physical,
  AID: physical,
  AGREE: told,
  /** Threats with conditions of their own are threats of their own. */
  THREATEN: (a, b) => told(a, b) && !a.conditional && !b.conditional,
  ACCUSE: told,
  DEMAND: (a, b) =>
    told(a, b) && (sharesCamp(a.row.target, b.row.target) || (a.row.target === null && b.row.target === null) || near(a, b)),
  REJECT: told,
  SUPPORT: told
};
