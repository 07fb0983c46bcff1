import {daysApart} from "../../model/days.js";
import type {TalkMention} from "../../model/talk.js";
import {isCall, isConsultation, phaseOf, spokenByPhone} from "./phase.js";
import type {Within} from "./place.js";
import {samePeople} from "./same-people.js";
import {addsTo, type Sameness, sameSides, sameStates} from "./same-sides.js";

/** Days that rounds of one series of talks may lie apart. */
const ROUNDS = 3;
/** Days that a day taken from the context may err. */
const NEAR = 10;

/** How much speaks for two mentions telling one talk; 0 where something speaks against it. */
export function likeness(talk: TalkMention, row: TalkMention, within: Within): number {
  const sides = sameSides(talk, row);
  if (sides === 0 || (talk.former !== row.former && !row.dated)) return 0;
  const bond = bondOf(talk, row, sides);
  if (talk.series !== row.series && !bond.pointsBack) return 0;
  if (spokenByPhone(talk, row)) return 3;
  if (!sameKind(talk, row, sides, bond) || !(bond.beside || addsTo(talk, row) || samePeople(talk, row))) return 0;
  if (!sameSpot(talk, row, within) || !samePhase(talk, row)) return 0;
  if (!isCalledOff(row) && !areBothOff(talk, row) && !sameDays(talk, row)) return 0;
  return sides + (talk.type === row.type ? 2 : 0) + (phaseOf(talk) === phaseOf(row) ? 3 : 0) + (isCall(talk) === isCall(row) ? 1 : 0);
}

/** How a mention is tied to the one before it. */
interface Bond {
  /** Told in the same breath, in words for any talk. */
  beside: boolean;
  /** By its words or place it means what was told before. */
  pointsBack: boolean;
}

/** How a row hangs on a talk told before: told by the same words, or pointing back at it. */
function bondOf(talk: TalkMention, row: TalkMention, sides: Sameness): Bond {
  const together = talk.start === row.start && !row.apart && !talk.apart;
  const beside =
    together && (sides === 4 || isConsultation(talk) || isConsultation(row)) && (isLoose(talk) || isLoose(row) || talk.type === "session");
  return {beside, pointsBack: row.leans || (row.definite && !row.dated) || isCalledOff(row) || beside};
}

/** Calls are no meetings, sessions no talks of officials, and contacts still to come none of those told, but for words that mean any talk. */
function sameKind(talk: TalkMention, row: TalkMention, sides: Sameness, {beside, pointsBack}: Bond): boolean {
  const inPhase = phaseOf(talk) === phaseOf(row);
  const loosely = row.type === "consultation" && !row.dated && sides === 4 && inPhase; // "talked with", told of a call
  const anew = pointsBack && ((beside && inPhase) || (!isCall(row) && isLoose(row)));
  if (isCall(talk) !== isCall(row) && !loosely && !anew) return false;
  if ((talk.type === "session") !== (row.type === "session") && row.parties.length > 0 && !row.leans && !beside) return false;
  const oneContact = (talk.type === "consultation") !== (row.type === "consultation");
  return !oneContact || pointsBack || phaseOf(row) !== "ahead" || sameNamed(talk, row) || areBothOpen(talk, row);
}

/** "is open to dialogue with Washington", and then "is ready to hold talks with Washington": no day is told of either. */
const areBothOpen = (talk: TalkMention, row: TalkMention): boolean =>
  [talk, row].every(
    ({type, status, dated, place}) => (type === "consultation" || type === "delegation") && status === "proposed" && !dated && !place
  ) && talk.parties.join() === row.parties.join();

const sameSpot = (talk: TalkMention, row: TalkMention, within: Within): boolean =>
  !talk.place || !row.place || talk.place === row.place || (again(row) && lies(talk.place, row.place, within));

/** As far along, told without a day in words that leave it open, or one after the other. */
function samePhase(talk: TalkMention, row: TalkMention): boolean {
  const open = (row.vague && !row.dated) || (talk.vague && !talk.dated);
  if (isBefore(row, talk)) return open;
  return phaseOf(talk) === phaseOf(row) || open || follows(talk, row);
}

/** What is under way, or over, is none of what is set for a day to come: "has been mediating in the talks between the two". */
const isBefore = (row: TalkMention, {dated, status, date_start}: TalkMention): boolean =>
  !row.leans && phaseOf(row) === "held" && status === "scheduled" && dated && row.date_end !== null && row.date_end < date_start!;

/** "the talks in Switzerland", or with the same day: a city and its land may be one place. */
const again = ({definite, leans, dated}: TalkMention): boolean => definite || leans || dated;
const lies = (a: string, b: string, within: Within): boolean => within(a, b) || within(b, a);

/** A word for any talk: "the talks", "they discussed". */
const isLoose = ({type}: TalkMention): boolean => type === "consultation" || type === "delegation" || type === "meeting";

/** "will discuss it with him" and "will meet him": the same sides, and people of both told. */
const sameNamed = (a: TalkMention, b: TalkMention): boolean =>
  a.parties.join() === b.parties.join() && (a.participants.length > 1 || b.participants.length > 1);

/**
 * A talk first told as planned, then as held or called off, keeps one row where its day or words point back. What was held is
 * not told as lying ahead again, but for words that say no more than "the planned talks".
 */
function follows(talk: TalkMention, row: TalkMention): boolean {
  if (phaseOf(row) === "off" && (row.leans || row.definite))
    return phaseOf(talk) === "ahead" || talk.type === row.type || row.type !== "delegation"; // "the talks", not the dinner told as held
  const anew = row.dated && (phaseOf(talk) !== "off" || talk.dated) && !sameDays(talk, row); // not "had been due on Friday" of what was called off
  if (row.earlier && row.status === "scheduled" && !anew && sameStates(talk.parties, row.parties)) return true; // "were due to open"
  if (row.points && !row.other && row.status === "scheduled" && row.dated && talk.dated && row.date_start === talk.date_start) return true; // "arrived on Friday", "the leaders would meet Friday evening"
  if (phaseOf(row) === "ahead") return row.rule !== "visit" && row.leans && row.parties.length < 2 && !row.dated;
  if (row.rule === "visit") return row.definite && !row.dated;
  if ((row.other || !row.definite) && row.dated && phaseOf(talk) === "ahead") return false; // "the last round, in May"
  if (row.leans || (talk.start === row.start && !row.apart && row.definite)) return true;
  return row.definite && !row.dated && phaseOf(talk) === "ahead" && (row.points || !isConsultation(row));
}

/** "on Thursday he cancelled the meeting": the day is that of the refusal. */
const isCalledOff = (row: TalkMention): boolean => row.definite && phaseOf(row) === "off";

/** Called off on a day, and told as set for another: the same pair calls off one talk. */
const areBothOff = (talk: TalkMention, row: TalkMention): boolean =>
  phaseOf(talk) === "off" && phaseOf(row) === "off" && !(talk.dated && row.dated);

function sameDays(a: TalkMention, b: TalkMention): boolean {
  if (!a.date_start || !b.date_start) return true;
  const gap = daysApart(a, b);
  if (gap <= 0) return true;
  if (b.dated && b.negotiates && !a.negotiates && a.participants.length) return false; // "the peace talks stalled last week" after "she met him"
  if (b.dated && isCall(a) !== isCall(b)) return false; // "phoned him", and then "the talks, which began on Tuesday"
  if (b.other && b.dated && phaseOf(b) === "held") return false; // "last month, the first round"
  if (!a.dated || !b.dated) return gap <= NEAR;
  return a.type === "delegation" && b.type === "delegation" && a.place !== null && a.place === b.place && gap <= ROUNDS;
}
