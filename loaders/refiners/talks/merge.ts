import {TALK_LEVELS, type TalkReport, type TalkType} from "../../model/report.js";
import type {TalkMention} from "../../model/talk.js";
import {isCall, phaseOf, spokenByPhone} from "./phase.js";
import type {Within} from "./place.js";

/** The likeliest name of what several words tell comes first. */
const SPECIFIC: readonly TalkType[] = ["call", "summit", "session", "meeting", "delegation", "consultation"];

/** The first mention, with what the second adds. */
export function merge(a: TalkMention, b: TalkMention, within: Within): TalkMention {
  const told = b.leans || (b.points && b.definite) ? b.brokers : b.parties;
  const parties = told.length ? [...new Set([...a.parties, ...told])].sort() : a.parties;
  const dates = a.dated ? a : b.dated || !a.date_start ? b : a;
  const sameKind = isCall(a) === isCall(b);
  return {
    ...a,
    rule: a.rule === "visit" && !b.leans ? b.rule : a.rule,
    type: spokenByPhone(a, b) ? "call" : b.leans || b.points ? named(a, b) : sameKind || a.start === b.start ? moreSpecific(a, b) : a.type,
    status: statusOf(a, b),
    parties,
    offices: [...new Set([...a.offices, ...b.offices])],
    participants: [...new Set([...a.participants, ...b.participants])],
    level: TALK_LEVELS.find((level) => level === a.level || level === b.level)!,
    place: a.place && b.place && within(b.place, a.place) ? b.place : (a.place ?? b.place),
    date_start: dates.date_start,
    date_end: dates.date_end,
    date_precision: dates.date_precision,
    setting: a.setting ?? b.setting,
    dated: a.dated || b.dated,
    vague: a.vague && b.vague,
    initiator: a.initiator ?? b.initiator,
    outcome: a.outcome ?? b.outcome
  };
}

/** What only points back tells the name of what it points at, where that is a summit. */
const named = (a: TalkMention, b: TalkMention): TalkType =>
  a.type === "consultation" && b.type === "meeting" && b.definite && phaseOf(a) === phaseOf(b)
    ? "meeting" // "discussed it with him", and then "the meeting"
    : b.type === "summit" && (a.type === "delegation" || a.type === "meeting") && !b.apart && (b.definite || b.dated) && a.start !== b.start
      ? "summit"
      : a.type;

const moreSpecific = (a: TalkMention, b: TalkMention): TalkType =>
  SPECIFIC.indexOf(b.type) < SPECIFIC.indexOf(a.type) && b.parties.length >= a.parties.length ? b.type : a.type;

/** As told last, but for what says less; "had been delayed" does not undo what was told as held. */
function statusOf(a: TalkMention, b: TalkMention): TalkReport["status"] {
  if (a.vague !== b.vague) return (a.vague ? b : a).status;
  if (a.dated && phaseOf(a) === "held" && phaseOf(b) === "off" && !b.dated) return a.status; // "met on Friday", and then "broke off their talks"
  if (phaseOf(a) === phaseOf(b) || (b.leans && phaseOf(b) !== "off")) return strongerStatus(a, b);
  return phaseOf(a) === "held" && phaseOf(b) !== "held" && b.earlier ? a.status : b.status;
}

const strongerStatus = (a: TalkMention, b: TalkMention): TalkReport["status"] =>
  a.status === "proposed" && b.status === "scheduled" && b.dated ? "scheduled" : a.status;
