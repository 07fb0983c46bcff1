import type {Places} from "../../lexicon/places.js";
import {sharesCamp} from "../../model/camp.js";
import {daysApart, daysBetween} from "../../model/days.js";
import {type EventMode, type EventReport, type EventType, GENERIC_MODES, HITS} from "../../model/report.js";
import {placesMeet} from "../../scene/within.js";
import type {Telling} from "./telling.js";

type Test = (a: Telling, b: Telling, places: Places) => boolean;

/** Whether two tellings of one article, `a` the earlier, are of one act. */
export function isSameAct(a: Telling, b: Telling, places: Places): boolean {
  return a.row.type === b.row.type && TESTS[a.row.type](a, b, places);
}

/** Some camp in common, or one side not told. */
const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || sharesCamp(a, b);
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
const sumsUp: Test = ({row: a}, {row: b}) => isHit(a.mode) && a.date_start !== null && b.date_start !== null && lasts(a) !== lasts(b);

const lasts = ({date_start, date_end}: EventReport): boolean => daysBetween(date_start!, date_end ?? date_start!) > ONE_ACT_DAYS;

/**
 * One place in common, or one that may lie in the other; what the lead tells, or a noun points back to, may be told by another
 * place, but not by a town of another province.
 */
const samePlace: Test = (a, b, places) => {
  const [x, y] = [a.row.place, b.row.place];
  if (x === null || y === null || isOneForce(a, b, places) || isAbout(a, b, places)) return true;
  if (a.province !== null && b.province !== null && a.province !== b.province && a.exact >= PROVINCE && b.exact >= PROVINCE) return false;
  return (
    liesIn(x, y, places) ||
    liesIn(y, x, places) ||
    (a.lead > 0 && b.sentence > a.sentence && !(a.exact >= TOWN && b.exact >= TOWN)) ||
    (b.back && close(a, b))
  );
};

/** A lead that tells two acts, one of which a later sentence turns to: by its place. */
const isSummed: Test = (a, b) => a.lead > 0 && a.row.place === b.row.place && a.exact >= CITY;

/** "A car bomb killed two and wounded five in Azaz": one force, told by two verbs of a sentence. */
const isOneForce: Test = (a, b) =>
  a.row.type === "ASSAULT" &&
  a.sentence === b.sentence &&
  a.row.rule === b.row.rule &&
  a.row.actor === b.row.actor &&
  b.row.start - a.row.end <= BESIDE;

/** How many characters lie between two clauses that one conjunction joins. */
const BESIDE = 8;

/** How many sentences back a telling takes its place from: see placeOf. */
const INHERITED = 3;

/**
 * "The strikes hit a market": force of no place of its own is what was told right before; and so is force told of a place
 * together with the one told before: "in X, a part of the city of Y".
 */
const isAbout: Test = (a, b) =>
  a.row.type === "ASSAULT" &&
  b.sentence > a.sentence &&
  (names(b, a.row.place!) || (!names(b, b.row.place!) && b.sentence - a.sentence <= INHERITED));

/** Whether the sentence of a telling names every place of a cell. */
const names = ({named}: Telling, place: string): boolean => place.split("; ").every((d) => named.includes(d));

/** Where a telling is no wider than a province: see Telling.exact. */
const PROVINCE = 2;
const CITY = 3;
/** Where it names a town, or closer. */
const TOWN = 4;

/** Each place of a cell meets one of another's. */
const liesIn = (inner: string, outer: string, places: Places): boolean =>
  inner.split("; ").every((d) => outer.split("; ").some((e) => placesMeet(places, d, e)));

/** The one points back to the other from close by. */
const close = (a: Telling, b: Telling): boolean => b.sentence - a.sentence <= 2;

/** A drone told as destroyed may be the one that the next sentence tells as shot down. */
const isHit = (mode: EventMode | null): boolean => HITS.has(mode) || mode === "shoot-down";

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

/**
 * "Rebels attacked the post. Clashes broke out between the army and rebels": those who clash are told in either order; "The clashes
 * killed two soldiers" may tell but one of them.
 */
const isReturned: Test = (a, b) => {
  if (b.row.mode !== "clash" || a.row.status !== b.row.status || !close(a, b)) return false;
  const [one, other] = [sharesCamp(a.row.actor, b.row.target), sharesCamp(a.row.target, b.row.actor)];
  return (one && other) || (b.back && a.row.mode === "clash" && other && b.row.target === null);
};

/** "The army shelled the hill. The operation killed two": what an operation told before its name came to. */
const isNamed: Test = (a, b) =>
  b.back && b.row.mode === "offensive" && isHit(a.row.mode) && b.sentence - a.sentence <= 1 && sharesCamp(a.row.actor, b.row.actor);

const near: Test = (a, b) => b.sentence - a.sentence <= 1;
const told: Test = (a, b, places) =>
  ((sameActor(a, b, places) && sameTarget(a, b, places)) || isReturned(a, b, places)) && sameTime(a, b, places);
const physical: Test = (a, b, places) =>
  (a.row.status === "planned") === (b.row.status === "planned") && told(a, b, places) && samePlace(a, b, places);

const TESTS: Record<EventType, Test> = {
  ASSAULT: (a, b, places) =>
    !b.other &&
    !(b.turns && b.sentence > a.sentence && !isSummed(a, b, places)) &&
    (sameMode(a, b, places) || isMeant(a, b, places) || isNamed(a, b, places) || isMeans(a, b, places) || sumsIn(a, b, places)) &&
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
