import {daysApart} from "../../model/days.js";
import type {TalkLevel} from "../../model/report.js";
import type {TalkMention} from "../../model/talk.js";
import {isCall, isConsultation, phaseOf, spokenByPhone} from "./phase.js";
import type {Within} from "./place.js";

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

/** "ministers of Iran and Qatar will also attend the talks": others than those told before take part in them. */
const addsTo = ({parties}: TalkMention, {attends, definite, dated, parties: others}: TalkMention): boolean =>
  attends && definite && !dated && !others.some((side) => parties.includes(side));

/** How a mention is tied to the one before it. */
interface Bond {
  /** Told in the same breath, in words for any talk. */
  beside: boolean;
  /** By its words or place it means what was told before. */
  pointsBack: boolean;
}

function bondOf(talk: TalkMention, row: TalkMention, sides: number): Bond {
  const together = talk.start === row.start && !row.apart && !talk.apart;
  const beside =
    together && (sides === 4 || isConsultation(talk) || isConsultation(row)) && (isLoose(talk) || isLoose(row) || talk.type === "session");
  return {beside, pointsBack: row.leans || (row.definite && !row.dated) || isCalledOff(row) || beside};
}

/** Calls are no meetings, sessions no talks of officials, and contacts still to come none of those told, but for words that mean any talk. */
function sameKind(talk: TalkMention, row: TalkMention, sides: number, {beside, pointsBack}: Bond): boolean {
  const inPhase = phaseOf(talk) === phaseOf(row);
  const loosely = row.type === "consultation" && !row.dated && sides === 4 && inPhase; // "talked with", told of a call
  const anew = pointsBack && ((beside && inPhase) || (!isCall(row) && isLoose(row)));
  if (isCall(talk) !== isCall(row) && !loosely && !anew) return false;
  if ((talk.type === "session") !== (row.type === "session") && row.parties.length > 0 && !row.leans && !beside) return false;
  const oneContact = (talk.type === "consultation") !== (row.type === "consultation");
  return !oneContact || pointsBack || phaseOf(row) !== "ahead" || sameNamed(talk, row);
}

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

/** Sides more that make talks of many of a meeting of a few. */
const ASIDE = 2;

/** 0 where a side speaks against it. */
function sameSides(talk: TalkMention, row: TalkMention): number {
  const {parties: a, type: kind, start: from, participants: people} = talk;
  const {parties: b, leans, definite, points, dated, place, type, start, apart, other, participants: others, brokers, vague} = row;
  if (b.length > 1 && !leans && addsTo(talk, row)) return 1;
  if (!b.length && type === "summit" && kind === "delegation") return definite && !vague ? 1 : 0; // "the summit" is none of talks of officials
  if (!b.length || (leans && b.every((side) => brokers.includes(side)))) return leans || definite ? 1 : 0;
  const within = b.every((side) => a.includes(side)) || a.every((side) => b.includes(side));
  const overlap = b.filter((side) => a.includes(side)).length;
  if (within && !leans && Math.min(a.length, b.length) > 1 && Math.abs(a.length - b.length) > ASIDE) return 0; // two ministers of the seven sides
  if (!within && definite && !dated && overlap > 1 && people.some((name) => others.includes(name))) return 2; // "also attended the meeting with her"
  if (!within) return points && definite && (dated ? overlap > 0 : a.length === b.length) ? 1 : 0; // "the two leaders" told wrongly
  if (a.length === b.length) return 4;
  if (within && sameStates(a, b)) return 3; // "UN-brokered talks" and "the talks between the government and the rebels"
  if (within && others.length > 1 && !other && others.length === people.length && others.every((name) => people.includes(name))) return 3; // a mediator told once
  const again = start === from && !apart && !other && kind === type && others.length > 0 && others.every((name) => people.includes(name));
  if (again) return 2; // "hosts him and the king at a summit"
  const discussed = start === from && !apart && (kind === "consultation" || type === "consultation"); // "discussed it in a call with Putin"
  return discussed || (Math.min(a.length, b.length) < 2 && (kind === type || leans || definite)) || (definite && !dated) || place !== null
    ? 2
    : 0;
}

/** The same states and rebels, two at least, where organisations that bring them together are told once. */
function sameStates(a: readonly string[], b: readonly string[]): boolean {
  const states = (sides: readonly string[]) => sides.filter((side) => /^[A-Z]{3}\b/.test(side));
  const own = states(a);
  return own.length > 1 && own.join() === states(b).join();
}

/** Two pairs of people of the same sides are two talks, though one of them is in both. */
function samePeople(talk: TalkMention, row: TalkMention): boolean {
  if (isAboveTalks(talk, row) || (!row.definite && isAboveTalks(row, talk))) return false;
  if (talk.headline && isHeadlineOf(talk, row)) return true;
  const {participants: a, level} = talk;
  const {participants: b, level: other, points, definite, dated} = row;
  if (points && !b.length) return !isOtherOffice(talk.offices, row.offices); // "their foreign ministers" after "the presidents"
  if ((!definite || dated) && isOtherOffice(talk.offices, row.offices)) return false;
  if (
    talk.parties.length > 2 &&
    talk.parties.join() === row.parties.join() &&
    talk.date_start === row.date_start &&
    (!a.length || !b.length)
  )
    return true; // three sides meet once a day
  const both = a.filter((name) => b.includes(name)).length;
  if (a.length > 1 && b.length > 1) return both === a.length || both === b.length;
  return both > 0 || sameLevel(level, other) || (definite && !dated && sharesOffice(talk.offices, row.offices));
}

/** "Minister meets envoy", and then their names and how many came: what a headline tells of the same sides on that day. */
const isHeadlineOf = ({participants: a, offices, parties}: TalkMention, row: TalkMention): boolean =>
  parties.join() === row.parties.join() && (!a.length || !row.participants.length) && !isOtherOffice(offices, row.offices);

/** "a possible meeting between the presidents" after "peace talks between the two states", which their officials hold. */
const isAboveTalks = (talks: TalkMention, {type, participants, level, parties}: TalkMention): boolean =>
  talks.negotiates &&
  talks.parties.length > 1 &&
  !talks.leans &&
  talks.participants.length < 2 &&
  type === "meeting" &&
  level === "leader" &&
  participants.length > 1 &&
  parties.length === 2;

/** "met the foreign minister", "met the president": of one side somebody of another office each time. */
function isOtherOffice(a: readonly string[], b: readonly string[]): boolean {
  const ofSide = (offices: readonly string[], side: string) => offices.filter((d) => d.startsWith(side));
  return a.some((office) => {
    const side = office.slice(0, office.lastIndexOf(" ") + 1);
    const [own, other] = [ofSide(a, side), ofSide(b, side)];
    return own.length === 1 && other.length === 1 && own[0] !== other[0];
  });
}

/** "the ministers met their counterpart", and then "the session with the minister": people of one office told again, however high the rest. */
const sharesOffice = (a: readonly string[], b: readonly string[]): boolean =>
  b.some((office) => a.includes(office)) && !isOtherOffice(a, b);

/** "will discuss it with him" and "will meet him": the same sides, and people of both told. */
const sameNamed = (a: TalkMention, b: TalkMention): boolean =>
  a.parties.join() === b.parties.join() && (a.participants.length > 1 || b.participants.length > 1);
const sameLevel = (a: TalkLevel, b: TalkLevel): boolean => a === b || a === "unknown" || b === "unknown";

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
  if (!a.dated || !b.dated) return gap <= NEAR;
  return a.type === "delegation" && b.type === "delegation" && a.place !== null && a.place === b.place && gap <= ROUNDS;
}
