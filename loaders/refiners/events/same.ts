import type {Places} from "../../lexicon/places.js";
import {sharesCamp} from "../../model/camp.js";
import {daysApart} from "../../model/days.js";
import {type EventType, GENERIC_MODES} from "../../model/report.js";
import {agrees, CITY, close, isHit, near, type Test} from "./compare.js";
import {sameForce, sumsUp} from "./same-force.js";
import {samePlace} from "./same-place.js";
import type {Telling} from "./telling.js";

/** Whether two tellings of one article, `a` the earlier, are of one act. */
export function isSameAct(a: Telling, b: Telling, places: Places): boolean {
  return a.row.type === b.row.type && TESTS[a.row.type](a, b, places);
}

const sameActor: Test = (a, b) => agrees(a.row.actor, b.row.actor);

/** "fired rockets at a garage", "three men were hurt by a rocket": one means of one side at one exact place on one day, whatever each tells that it hit. */
const isOneBlow: Test = ({row: a, exact, dated}, {row: b, dated: again}) =>
  isHit(a.mode) &&
  a.mode === b.mode &&
  !GENERIC_MODES.has(a.mode) &&
  a.actor !== null &&
  a.actor === b.actor &&
  a.place === b.place &&
  exact >= CITY &&
  a.date_start === b.date_start &&
  !(dated && again);

/** Some camp in common; what a headline and the first sentence tell, and what "the attack" points back to, may be told of other victims. */
const sameTarget: Test = (a, b, places) =>
  agrees(a.row.target, b.row.target) ||
  isOneBlow(a, b, places) ||
  (a.row.type === "ASSAULT" &&
    ((a.lead > 0 && b.sentence > a.sentence && near(a, b, places)) || (b.back && close(a, b) && agrees(a.row.actor, b.row.actor))));

const LEAD_DAYS = 3;

/**
 * Days in common, one undated, or the day of publication, where a sentence names none, close to the day that another gives; of what
 * a noun right behind points back to also the day that it tells anew: "The clashes broke out when rebels attacked on Sunday".
 */
const sameTime: Test = (a, b, places) => {
  const [x, y] = [a.row, b.row];
  if (!x.date_start || !y.date_start) return true;
  const gap = daysApart(x, y);
  return (
    gap <= 0 ||
    ((a.lead > 0 || !b.dated || (b.back && b.row.mode === "clash" && a.row.mode === "clash" && near(a, b, places))) && gap <= LEAD_DAYS)
  );
};

/**
 * "Rebels attacked the post. Clashes broke out between the army and rebels": those who clash are told in either order; "The clashes
 * killed two soldiers" may tell but one of them.
 */
const isReturned: Test = (a, b) => {
  if (b.row.mode !== "clash" || a.row.status !== b.row.status || !close(a, b)) return false;
  const [one, other] = [sharesCamp(a.row.actor, b.row.target), sharesCamp(a.row.target, b.row.actor)];
  return (one && other) || (b.back && a.row.mode === "clash" && other && b.row.target === null);
};

/** A lead that tells two acts, one of which a later sentence turns to: by its place. */
const isSummed: Test = (a, b) => a.lead > 0 && a.row.place === b.row.place && a.exact >= CITY;

/** By the same, to the same, at the same time. */
const told: Test = (a, b, places) =>
  ((sameActor(a, b, places) && sameTarget(a, b, places)) || isReturned(a, b, places)) && sameTime(a, b, places);

/** What is done at a place, planned in both tellings or in none. */
const physical: Test = (a, b, places) =>
  (a.row.status === "planned") === (b.row.status === "planned") && told(a, b, places) && samePlace(a, b, places);

/** "Turkey hit army posts after shells fell on its soil": who is told to act, and what he answers; not "were destroyed after jets hit them". */
const isAnswer: Test = (a, b) =>
  a.sentence === b.sentence && !a.answered && b.answered && a.row.actor !== null && a.row.actor !== b.row.actor;

const TESTS: Record<EventType, Test> = {
  ASSAULT: (a, b, places) =>
    !b.other &&
    !isAnswer(a, b, places) &&
    !(b.turns && b.sentence > a.sentence && !isSummed(a, b, places)) &&
    sameForce(a, b, places) &&
    !sumsUp(a, b, places) &&
    physical(a, b, places),
  SEIZE: (a, b, places) => !(b.also && b.sentence > a.sentence && a.row.place !== b.row.place) && physical(a, b, places),
  MOBILIZE: physical,
  COERCE: physical,
  RETREAT: physical,
  AID: physical,
  AGREE: told,
  /** Threats with conditions of their own are threats of their own. */
  THREATEN: (a, b, places) => told(a, b, places) && !a.conditional && !b.conditional,
  ACCUSE: told,
  DEMAND: (a, b, places) =>
    told(a, b, places) &&
    (sharesCamp(a.row.target, b.row.target) || (a.row.target === null && b.row.target === null) || near(a, b, places)),
  REJECT: told,
  SUPPORT: told
};
