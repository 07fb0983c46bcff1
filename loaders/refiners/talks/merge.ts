import {TALK_LEVELS, type TalkReport, type TalkType} from "../../model/report.js";
import {isConference, type TalkMention} from "../../model/talk.js";
import {isCall, phaseOf, spokenByPhone} from "./phase.js";
import type {Within} from "./place.js";

/** The likeliest name of what several words tell comes first. */
const SPECIFIC: readonly TalkType[] = ["call", "summit", "session", "meeting", "delegation", "consultation"];

/** The first mention, with what the second adds; what is not named here stays as the first tells it. */
export function merge(a: TalkMention, b: TalkMention, within: Within): TalkMention {
  const parties = partiesOf(a, b);
  const level = TALK_LEVELS.find((d) => d === a.level || d === b.level)!;
  const type = typeOf(a, b);
  return {
    ...a,
    ...datesOf(a, b),
    rule: a.rule === "visit" && !b.leans ? b.rule : a.rule,
    type: type === "meeting" && level !== "leader" && level !== "minister" && isConference(parties) ? "delegation" : type,
    status: statusOf(a, b),
    parties,
    participants: union(a.participants, b.participants),
    offices: union(a.offices, b.offices),
    level,
    place: type === "call" ? null : a.place && b.place && within(b.place, a.place) ? b.place : (a.place ?? b.place),
    setting: a.setting ?? b.setting,
    initiator: a.initiator ?? b.initiator,
    outcome: a.outcome ?? b.outcome,
    vague: a.vague && b.vague,
    earlier: a.earlier && b.earlier,
    arrives: a.arrives && (b.arrives || b.leans),
    negotiates: a.negotiates || (b.negotiates && !b.leans),
    headline: a.headline && b.headline
  };
}

/** What leans on the first tells no sides of its own but those who bring them together, where they are no more than the sides. */
function partiesOf(a: TalkMention, b: TalkMention): string[] {
  const few = b.brokers.length <= a.parties.length ? b.brokers : [];
  const told = b.leans || (b.points && b.definite) ? few : b.parties;
  return told.length ? union(a.parties, told).sort() : a.parties;
}

/** The day of whichever tells it beside the word, the nearer of two; else the first's, if it has one. */
function datesOf(a: TalkMention, b: TalkMention): Pick<TalkMention, "date_start" | "date_end" | "date_precision" | "dated"> {
  const {date_start, date_end, date_precision} = a.dated ? (isNearer(b, a) ? b : a) : b.dated || !a.date_start ? b : a;
  return {date_start, date_end, date_precision, dated: a.dated || b.dated};
}

/** "on Thursday", after a headline's "next week". */
const isNearer = (day: TalkMention, span: TalkMention): boolean =>
  day.dated &&
  day.date_precision === "day" &&
  span.date_precision !== "day" &&
  span.date_start! <= day.date_start! &&
  day.date_end! <= span.date_end!;

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

function typeOf(a: TalkMention, b: TalkMention): TalkType {
  if (spokenByPhone(a, b)) return "call";
  if (a.headline && a.type === "delegation" && b.type === "meeting" && !b.leans && !b.headline) return "meeting"; // "More talks", and then "will meet again"
  if (b.leans || b.points || (isTheSummit(b) && b.parties.length < a.parties.length)) return named(a, b); // "he will attend the summit"
  return isCall(a) === isCall(b) || a.start === b.start ? moreSpecific(a, b) : a.type;
}

/** What only points back tells the name of what it points at, where that is a summit. */
const named = (a: TalkMention, b: TalkMention): TalkType =>
  a.type === "consultation" && b.type === "meeting" && b.definite && phaseOf(a) === phaseOf(b)
    ? "meeting" // "discussed it with him", and then "the meeting"
    : isTheSummit(b) && (a.type === "delegation" || a.type === "meeting") && phaseOf(a) === phaseOf(b) && a.start !== b.start
      ? "summit"
      : a.type;

const isTheSummit = ({type, apart, definite, dated}: TalkMention): boolean => type === "summit" && !apart && (definite || dated);

const moreSpecific = (a: TalkMention, b: TalkMention): TalkType =>
  SPECIFIC.indexOf(b.type) < SPECIFIC.indexOf(a.type) && b.parties.length >= a.parties.length ? b.type : a.type;

/** As told last, but for what says less; "had been delayed" does not undo what was told as held. */
function statusOf(a: TalkMention, b: TalkMention): TalkReport["status"] {
  if (a.vague !== b.vague) return (a.vague ? b : a).status;
  if (a.dated && phaseOf(a) === "held" && phaseOf(b) === "off" && !b.dated) return a.status; // "met on Friday", and then "broke off their talks"
  if (phaseOf(a) === "off" && phaseOf(b) === "ahead") return !b.dated || b.earlier ? a.status : b.status; // "cancelled the summit", and then "it was to open" or "will now open on Friday"
  if (phaseOf(a) === phaseOf(b) || (b.leans && phaseOf(b) !== "off")) return strongerStatus(a, b);
  return phaseOf(a) === "held" && phaseOf(b) !== "held" && (b.earlier || b.points) ? a.status : b.status;
}

const strongerStatus = (a: TalkMention, b: TalkMention): TalkReport["status"] =>
  a.status === "proposed" && b.status === "scheduled" && (b.dated || b.points) ? "scheduled" : a.status; // "agreed to meet", and then "the two will meet"
