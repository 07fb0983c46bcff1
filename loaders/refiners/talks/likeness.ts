import type {TalkLevel} from "../../model/report.js";
import type {TalkMention} from "../../model/talk.js";
import {isCall, isConsultation, phaseOf, spokenByPhone} from "./phase.js";

/** Days that rounds of one series of talks may lie apart. */
const ROUNDS = 3;
/** Days that a day taken from the context may err. */
const NEAR = 10;
const DAY = 86_400_000;

/** How much speaks for two mentions telling one talk; 0 where something speaks against it. */
export function likeness(talk: TalkMention, row: TalkMention): number {
  const sides = sameSides(talk, row);
  if (sides === 0) return 0;
  const beside =
    talk.start === row.start &&
    (sides === 4 || isConsultation(talk) || isConsultation(row)) &&
    (isLoose(talk) || isLoose(row) || talk.type === "session");
  const pointsBack = row.leans || (row.definite && !row.dated) || isCalledOff(row) || beside;
  if (talk.series !== row.series && !pointsBack) return 0;
  if (spokenByPhone(talk, row)) return 3;
  if (isCall(talk) !== isCall(row) && !(pointsBack && ((beside && phaseOf(talk) === phaseOf(row)) || (!isCall(row) && isLoose(row)))))
    return 0;
  if ((talk.type === "session") !== (row.type === "session") && row.parties.length > 0 && !row.leans && !beside) return 0;
  if ((talk.type === "consultation") !== (row.type === "consultation") && !pointsBack && phaseOf(row) !== "held") return 0;
  if (!beside && !samePeople(talk, row)) return 0;
  if (talk.place && row.place && talk.place !== row.place) return 0;
  if (phaseOf(talk) !== phaseOf(row) && !follows(talk, row)) return 0;
  if (!isCalledOff(row) && !sameDays(talk, row)) return 0;
  return sides + (talk.type === row.type ? 2 : 0) + (phaseOf(talk) === phaseOf(row) ? 1 : 0) + (isCall(talk) === isCall(row) ? 1 : 0);
}

/** A word for any talk: "the talks", "they discussed". */
const isLoose = ({type}: TalkMention): boolean => type === "consultation" || type === "delegation" || type === "meeting";

/** 0 where a side speaks against it. */
function sameSides(
  {parties: a, type: kind, start: from}: TalkMention,
  {parties: b, leans, definite, points, dated, place, type, start}: TalkMention
): number {
  if (!b.length) return leans || definite ? 1 : 0;
  const within = b.every((side) => a.includes(side)) || a.every((side) => b.includes(side));
  if (!within) return points && definite && !dated && a.length === b.length ? 1 : 0; // "the two leaders" told wrongly
  if (a.length === b.length) return 4;
  const discussed = start === from && (kind === "consultation" || type === "consultation"); // "discussed it in a call with Putin"
  return discussed || (Math.min(a.length, b.length) < 2 && (kind === type || leans || definite)) || (definite && !dated) || place !== null
    ? 2
    : 0;
}

/** Two pairs of people of the same sides are two talks. */
function samePeople(a: TalkMention, b: TalkMention): boolean {
  if (b.participants.some((name) => a.participants.includes(name))) return true;
  return (a.participants.length < 2 || b.participants.length < 2) && sameLevel(a.level, b.level);
}
const sameLevel = (a: TalkLevel, b: TalkLevel): boolean => a === b || a === "unknown" || b === "unknown";

/** A talk first told as planned, then as held or called off, keeps one row where its day or words point back. */
const follows = (talk: TalkMention, row: TalkMention): boolean =>
  (row.leans && row.rule !== "visit") ||
  (talk.start === row.start && row.rule !== "visit") ||
  isCalledOff(row) ||
  (row.definite && !row.dated && phaseOf(talk) === "ahead");

/** "on Thursday he cancelled the meeting": the day is that of the refusal. */
const isCalledOff = (row: TalkMention): boolean => row.definite && phaseOf(row) === "off";

function sameDays(a: TalkMention, b: TalkMention): boolean {
  if (!a.date_start || !b.date_start) return true;
  const gap = Math.max(Date.parse(a.date_start) - Date.parse(b.date_end!), Date.parse(b.date_start) - Date.parse(a.date_end!)) / DAY;
  if (gap <= 0) return true;
  if (!a.dated || !b.dated) return gap <= NEAR;
  return a.type === "delegation" && b.type === "delegation" && a.place !== null && a.place === b.place && gap <= ROUNDS;
}
