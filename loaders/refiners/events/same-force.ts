import {sharesCamp} from "../../model/camp.js";
import {daysBetween} from "../../model/days.js";
import {type EventMode, type EventReport, GENERIC_MODES} from "../../model/report.js";
import {agrees, isHit, near, type Test} from "./compare.js";

/** Whether the words of force of two tellings can mean one act. */
export const sameForce: Test = (a, b, places) =>
  sameMode(a, b, places) || isMeant(a, b, places) || isNamed(a, b, places) || isMeans(a, b, places) || sumsIn(a, b, places);

const sameMode: Test = (a, b) => modesMeet(a.row.mode, b.row.mode);

/** Whether two words of force can tell one act: a strike may be an airstrike, an attack a clash. */
export const modesMeet = (a: EventMode | null, b: EventMode | null): boolean =>
  a === b ||
  a === null ||
  b === null ||
  (isHit(a) && isHit(b) && (GENERIC_MODES.has(a) || GENERIC_MODES.has(b))) ||
  (a === "attack" && b === "clash") ||
  (a === "clash" && b === "attack");

/** "A helicopter dropped barrel bombs on Homs. The bomb ...": what a noun right behind points back to may have another name. */
const isMeant: Test = (a, b, places) => b.back && near(a, b, places) && isHit(a.row.mode) && isHit(b.row.mode);

/** "The army shelled the hill. The operation killed two": what an operation told before its name came to. */
const isNamed: Test = (a, b) =>
  b.back && b.row.mode === "offensive" && isHit(a.row.mode) && b.sentence - a.sentence <= 1 && sharesCamp(a.row.actor, b.row.actor);

/** "killed 200 with shells in an offensive": an offensive, and by what means, in one sentence. */
const isMeans: Test = ({row: a, sentence}, {row: b, sentence: other}) =>
  sentence === other &&
  a.actor !== null &&
  a.actor === b.actor &&
  [a, b].some((d) => d.mode === "offensive") &&
  [a, b].some((d) => isHit(d.mode));

/** "Kurds battle IS in Kobani", "killed in an operation": what a lead names broadly the next sentences tell by its means. */
const sumsIn: Test = (a, b) =>
  a.lead > 0 &&
  b.sentence - a.sentence <= 2 &&
  BROAD.has(a.row.mode!) &&
  sharesCamp(a.row.target, b.row.target) &&
  agrees(a.row.actor, b.row.actor);

const BROAD = new Set<EventMode>(["clash", "offensive"]);

/** Days that a raid of a night or of "the past 24 hours" can take; what is told of a longer period sums several up. */
const ONE_ACT_DAYS = 2;

/** "38 killed since Monday" beside "17 killed on Wednesday": a day and a period that sums up. */
export const sumsUp: Test = ({row: a}, {row: b}) =>
  isHit(a.mode) && a.date_start !== null && b.date_start !== null && lasts(a) !== lasts(b);

const lasts = ({date_start, date_end}: EventReport): boolean => daysBetween(date_start!, date_end ?? date_start!) > ONE_ACT_DAYS;
