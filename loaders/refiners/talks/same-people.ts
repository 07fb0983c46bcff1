import type {TalkLevel} from "../../model/report.js";
import type {TalkMention} from "../../model/talk.js";

/** Two pairs of people of the same sides are two talks, though one of them is in both. */
export function samePeople(talk: TalkMention, row: TalkMention): boolean {
  if (isAboveTalks(talk, row) || (!row.definite && isAboveTalks(row, talk))) return false;
  if (talk.headline && isHeadlineOf(talk, row)) return true;
  if (isAttended(talk, row)) return true;
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

/** "their deputies also attended the meeting": people of the same sides, who sit beside those told before. */
const isAttended = (talk: TalkMention, {attends, definite, dated, date_start, parties}: TalkMention): boolean =>
  attends && definite && (!dated || date_start === talk.date_start) && parties.join() === talk.parties.join();

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

const sameLevel = (a: TalkLevel, b: TalkLevel): boolean => a === b || a === "unknown" || b === "unknown";
