import type {Places} from "../lexicon/places.js";
import {takeDate} from "../model/date.js";
import type {Dropped} from "../model/dropped.js";
import {type CasualtyReport, type EventMode, type EventReport, MODES_BY_DETAIL} from "../model/report.js";
import type {Extract, Scene} from "../model/scene.js";
import {sideOf} from "../scene/actors.js";
import {isWithin, placesMeet} from "../scene/within.js";

/** Modes that one attack can be told by: an airstrike is also a strike, an attack, a bombing. */
const KIN: readonly ReadonlySet<EventMode>[] = [
  new Set(["airstrike", "drone-strike", "strike", "attack", "bombing"]),
  new Set(["shelling", "strike", "attack"]),
  new Set(["bombing", "attack", "strike"]),
  new Set(["clash", "attack"]),
  new Set(["clash", "offensive"])
];

/** How many assaults back a telling is held against: more than an article tells, and few enough that any text is read in one pass. */
const WINDOW = 200;

/**
 * One report for each use of force that an article tells: tellings whose modes, sides, days and places can be the same are
 * joined, the most specific mode and place kept, and each takes from the other what it lacks; a target from the tolls. Other events pass as they are.
 * @param rows in the order of their evidence
 */
export function refineAssaults(
  rows: readonly EventReport[],
  tolls: readonly CasualtyReport[],
  scene: Pick<Scene, "forces">,
  places: Places
): Extract<EventReport> {
  const kept: EventReport[] = [];
  const dropped: Omit<Dropped, "article_id">[] = [];
  const assaults: number[] = [];
  const inOrder = [...tolls].sort((a, b) => a.start - b.start);
  const others = scene.forces.filter((d) => d.other);
  let next = 0; // the first toll whose sentence begins behind the telling
  for (const told of rows) {
    while (next < inOrder.length && inOrder[next]!.start <= told.start) ++next;
    const row = told.type === "ASSAULT" ? completed(told, inOrder, next) : told;
    const another = others.some((d) => d.start >= row.start && d.end <= row.end);
    const i = row.type === "ASSAULT" && !another ? (assaults.slice(-WINDOW).findLast((k) => isSame(kept[k]!, row, places)) ?? -1) : -1;
    if (i < 0) {
      if (row.type === "ASSAULT") assaults.push(kept.length);
      kept.push(row);
      continue;
    }
    const [best, other] = weight(row) > weight(kept[i]!) ? [row, kept[i]!] : [kept[i]!, row];
    kept[i] = join(best, other, places);
    dropped.push({
      start: other.start,
      end: other.end,
      quote: other.quote,
      stage: "refine events",
      rule: "same assault",
      reason: `told again: ${best.rule}`
    });
  }
  return {rows: kept, dropped};
}

/**
 * An assault with what the tolls of its sentence tell: the victims as its target, where they are not on the actor's own side,
 * and who harmed them as its actor.
 * @param next index of the first toll told later
 */
function completed(row: EventReport, tolls: readonly CasualtyReport[], next: number): EventReport {
  if (row.target !== null && row.actor !== null) return row;
  let first = next;
  while (first > 0 && tolls[first - 1]!.start === tolls[next - 1]!.start) --first;
  const here = tolls.slice(first, next).filter((d) => d.end >= row.end && !d.cumulative);
  const victims = here.find((d) => d.group !== "UNK" && d.group !== row.actor && (!row.actor || d.perpetrator === row.actor));
  const target = row.target ?? victims?.group ?? null;
  const harmer = here.find((d) => d.perpetrator !== null && d.perpetrator !== target && (!row.target || codesMeet(d.group, row.target)));
  return {...row, target, actor: row.actor ?? harmer?.perpetrator ?? null};
}

function isSame(a: EventReport, b: EventReport, places: Places): boolean {
  return (
    modesMeet(a.mode, b.mode) &&
    codesMeet(a.actor, b.actor) &&
    codesMeet(a.target, b.target) &&
    datesMeet(a, b) &&
    placesMeet(places, a.place, b.place)
  );
}

const modesMeet = (a: EventMode | null, b: EventMode | null) =>
  a === b || a === null || b === null || KIN.some((kin) => kin.has(a) && kin.has(b));

/** Not told, or a code in common; one side's civilians are not its army. */
function codesMeet(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [a.split("; "), b.split("; ")];
  return x.some((d) => y.some((e) => d === e || (sideOf(d) === sideOf(e) && (!d.includes(" ") || !e.includes(" ")))));
}

const datesMeet = (a: EventReport, b: EventReport) =>
  !a.date_start || !b.date_start || (a.date_start <= b.date_end! && b.date_start <= a.date_end!);

/** How much a telling says. */
const weight = (row: EventReport) =>
  (row.actor ? 4 : 0) +
  (row.target ? 2 : 0) +
  (row.date_start ? 1 : 0) +
  (row.date_precision === "day" ? 1 : 0) +
  (row.mode === "attack" || row.mode === "strike" ? 0 : 2);

function join(best: EventReport, other: EventReport, places: Places): EventReport {
  const place =
    best.place === null || (other.place !== null && other.place !== best.place && isWithin(places, other.place, best.place))
      ? other.place
      : best.place;
  const mode =
    [best.mode, other.mode]
      .filter((d): d is EventMode => d !== null)
      .sort((a, b) => MODES_BY_DETAIL.indexOf(a) - MODES_BY_DETAIL.indexOf(b))[0] ?? null;
  const joined = {...best};
  joined.mode = mode;
  joined.place = place;
  joined.actor ??= other.actor;
  joined.target ??= other.target;
  joined.according_to ??= other.according_to;
  if (!best.date_start) takeDate(joined, other);
  return joined;
}
