import {takeDate} from "../model/date.js";
import type {EventMode, EventReport} from "../model/report.js";
import type {Extract, Scene} from "../model/scene.js";
import {takeFromReferences} from "./events/references.js";
import {isSameAct} from "./events/same.js";
import {type Known, type Telling, tellingsOf} from "./events/telling.js";

/** How many acts of one kind back a telling is held against, besides those of the lead: keeps the work linear in the text. */
const REACH = 24;

/**
 * One report for each act that an article tells: headline, lead and body tellings of the same act are joined. The fullest
 * telling stays, takes over what only another tells, and has the most specific mode; the others are dropped with the reason.
 */
export function refineEvents(rows: readonly EventReport[], scene: Scene, known: Known): Extract<EventReport> {
  const kept: Telling[] = [];
  const byType = new Map<string, Telling[]>();
  const dropped: Extract<EventReport>["dropped"] = [];
  for (const telling of tellingsOf(rows, scene, known)) {
    const others = byType.get(telling.row.type) ?? [];
    byType.set(telling.row.type, others);
    const within = others.length > REACH * 2 ? [...others.slice(0, REACH), ...others.slice(-REACH)] : others;
    const same = within.findLast((d) => isSameAct(d, telling, known.places));
    if (!same) {
      kept.push(telling);
      others.push(telling);
      continue;
    }
    const other = fold(same, telling);
    dropped.push({
      stage: "events",
      rule: other.rule,
      reason: `told again: ${same.row.rule}`,
      start: other.start,
      end: other.end,
      quote: other.quote
    });
  }
  kept.sort((a, b) => a.row.start - b.row.start || a.row.end - b.row.end);
  takeFromReferences(
    kept.filter((d) => d.row.type === "ASSAULT"),
    scene,
    known.places
  );
  return {rows: kept.map((d) => d.row), dropped};
}

/** Joins a later telling of an act into the one that is kept; gives back the row that tells less. */
function fold(same: Telling, telling: Telling): EventReport {
  const [best, other] = weight(telling) > weight(same) ? [telling.row, same.row] : [same.row, telling.row];
  Object.assign(same, {
    ...telling,
    lead: Math.min(same.lead, telling.lead),
    exact: Math.max(same.exact, telling.exact),
    row: join(best, other, same, telling)
  });
  return other;
}

/** How much a telling tells; the lead only sums up. */
const weight = ({row, lead, exact}: Telling): number =>
  2 * Number(row.actor !== null) +
  2 * Number(row.target !== null) +
  exact / 2 +
  Number(row.mode !== null && !GENERAL.has(row.mode)) +
  Number(row.date_start !== null) -
  2 * Number(lead > 0);

/** What a means tells more exactly. */
const GENERAL = new Set<EventMode>(["strike", "attack", "offensive"]);

function join(best: EventReport, other: EventReport, earlier: Telling, later: Telling): EventReport {
  const joined = {...best};
  joined.mode = modeOf(best, other, earlier, later);
  joined.actor ??= other.actor;
  joined.target ??= other.target;
  joined.place = tellsPlace(earlier, later) ? later.row.place : earlier.row.place;
  joined.according_to ??= other.according_to;
  joined.deadline ??= other.deadline;
  takeDate(joined, dates(best, other, earlier, later));
  return joined;
}

/** The more exact of two modes; "the operation" only gives another name to what was told. */
function modeOf(best: EventReport, other: EventReport, earlier: Telling, later: Telling): EventMode | null {
  if (best.mode === null || other.mode === null || !GENERAL.has(best.mode)) return best.mode;
  if (!GENERAL.has(other.mode)) return other.mode === "clash" ? best.mode : other.mode;
  return later.back && later.row.mode === "offensive" ? earlier.row.mode : best.mode;
}

/** The later telling is closer; or the lead lists several places, of which the body tells one after the other. */
const tellsPlace = (earlier: Telling, later: Telling): boolean =>
  later.exact > earlier.exact ||
  (earlier.lead > later.lead && later.exact === earlier.exact && later.row.place !== null && earlier.named.includes(later.row.place));

/** The day that the body gives, where the lead has only the day of publication. */
function dates(best: EventReport, other: EventReport, earlier: Telling, later: Telling): EventReport {
  if (!best.date_start) return other;
  if (!other.date_start) return best;
  return earlier.lead > later.lead ? later.row : best;
}
