import {daysBetween} from "../../model/days.js";
import type {Scene} from "../../model/scene.js";
import type {TalkMention} from "../../model/talk.js";
import type {Drop} from "./drop.js";
import {isConsultation, phaseOf} from "./phase.js";
import type {Within} from "./place.js";
import {samePeople} from "./same-people.js";

/** The mentions without journeys to a talk that their own sentence tells; the talk takes over where they go. */
export function withoutJourneys(rows: readonly TalkMention[], drop: Drop): TalkMention[] {
  const kept = rows.map((row) => ({...row}));
  return kept.filter((row, i) => {
    if (row.rule !== "visit") return true;
    for (let k = i + 1; k < kept.length && kept[k]!.start === row.start; ++k) {
      const talk = kept[k]!;
      const shared = talk.parties.some((side) => row.parties.includes(side));
      if (talk.rule === "visit" || talk.type === "call" || isPrepared(row, talk)) continue;
      if (!talk.attends && (talk.leans || talk.parties.length < 2 || !shared)) continue; // "travelled to Oslo to take part in the talks"
      talk.place ??= row.place;
      drop(row, "journey", "a journey to a talk that its sentence tells");
      return false;
    }
    return true;
  });
}

/** Days that a visit and the talks it is made for may be told apart. */
const STAY = 3;

/** The talks without those that somebody has come for and holds on a later day: of "landed in Geneva for talks" and "will meet him on Friday" the second is the talk. */
export function withoutArrivals(talks: readonly TalkMention[], within: Within, drop: Drop): TalkMention[] {
  const rows = [...talks];
  const arrivals = new Set<TalkMention>();
  for (const row of talks) {
    const at = row.arrives ? rows.findIndex((d) => d.status === "scheduled" && !d.arrives && !d.other && isComeFor(row, d, within)) : -1;
    if (at < 0) continue;
    const talk = rows[at]!;
    const {date_start, date_end, date_precision} = talk.date_start ? talk : row;
    const participants = [...new Set([...talk.participants, ...row.participants])];
    rows[at] = {...talk, date_start, date_end, date_precision, place: talk.place ?? row.place, participants};
    arrivals.add(row);
    drop(row, "journey", "a journey to a talk that another sentence tells");
  }
  return rows.filter((d) => !arrivals.has(d));
}

/** The same people on a day soon after, and nowhere else. */
function isComeFor(row: TalkMention, talk: TalkMention, within: Within): boolean {
  if (talk.parties.join() !== row.parties.join() || !samePeople(row, talk)) return false;
  const days = row.date_start && talk.date_start ? daysBetween(row.date_start, talk.date_start) : 0;
  return days >= 0 && days <= STAY && (!row.place || !talk.place || within(talk.place, row.place));
}

/** The talks without visits on which others of them were held: of "flew to Cairo" and "met Mubarak" the second is the talk. */
export function withoutVisits(talks: readonly TalkMention[], scene: Scene, within: Within, drop: Drop): TalkMention[] {
  const rows = [...talks];
  const visits = new Set<TalkMention>();
  for (const visit of talks) {
    const at =
      visit.rule === "visit"
        ? rows.findIndex((d) => d.rule !== "visit" && d.type !== "call" && !isPrepared(visit, d) && isStay(visit, d, scene, within))
        : -1;
    if (at < 0) continue;
    const talk = rows[at]!;
    rows[at] = {...talk, type: isConsultation(talk) ? visit.type : talk.type, place: talk.place ?? visit.place}; // who confers on a visit meets
    visits.add(visit);
    drop(visit, "journey", "a journey to a talk that another sentence tells");
  }
  return rows.filter((d) => !visits.has(d));
}

/** "will visit Ankara to prepare a summit": another talk that the visit is made for. */
const isPrepared = (visit: TalkMention, talk: TalkMention): boolean => talk.apart && talk.start === visit.start;

/** A talk of the same sides in the same place within days, or one there that the guest has with others than the host. */
function isStay(visit: TalkMention, talk: TalkMention, scene: Scene, within: Within): boolean {
  const arrives = phaseOf(visit) === "held" && talk.status === "scheduled"; // "arrived on Tuesday", "will hold talks with him"
  if ((phaseOf(visit) !== phaseOf(talk) && !arrives) || !isNear(visit, talk)) return false;
  if (visit.parties.join() !== talk.parties.join()) return isGuestThere(visit, talk, scene);
  return !visit.place || !talk.place || within(talk.place, visit.place);
}

const isNear = ({date_start: a}: TalkMention, {date_start: b}: TalkMention): boolean => !a || !b || Math.abs(daysBetween(a, b)) <= STAY;

/** "flew to Cairo", and then talks in Egypt of the guest with others. */
function isGuestThere(visit: TalkMention, talk: TalkMention, {places}: Scene): boolean {
  const guests = visit.parties.filter((side) => talk.parties.includes(side)).length;
  const [host, ...rest] = visit.parties.filter((side) => !talk.parties.includes(side));
  const lies = (place: string | null) => places.some((d) => d.place === place && d.country === host);
  return guests > 0 && talk.parties.length > 1 && host !== undefined && !rest.length && lies(visit.place) && lies(talk.place);
}
