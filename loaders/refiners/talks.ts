import type {TalkLevel, TalkReport, TalkType} from "../model/report.js";
import type {Extract, Scene} from "../model/scene.js";
import type {TalkMention} from "../model/talk.js";

/** Days that rounds of one series of talks may lie apart. */
const ROUNDS = 3;
/** Days back from publication beyond which talks that led to an accord are its background. */
const BACKGROUND = 60;
/** Days that a day taken from the context may err. */
const NEAR = 10;
const DAY = 86_400_000;

/**
 * Puts the mentions of each talk of an article together: one report a talk. A mention joins an earlier one of the same
 * kind where neither sides, place, day nor status speak against it; "the talks" join what was told last. What cannot stand
 * alone and joins nothing is dropped.
 */
export function refineTalks(rows: readonly TalkMention[], scene: Scene): Extract<TalkReport> {
  const dropped: Extract<TalkReport>["dropped"] = [];
  const talks: TalkMention[] = [];
  const waiting: TalkMention[] = [];
  const drop = (row: TalkMention, rule: string, reason: string) =>
    dropped.push({start: row.start, end: row.end, quote: row.quote, stage: "refine talks", rule, reason});
  for (const row of rows) {
    const carried = row.rule === "visit" ? purposeOf(rows, row) : undefined;
    if (carried) {
      carried.place ??= row.place;
      drop(row, "journey", "a journey to a talk that its sentence tells");
      continue;
    }
    if (isBackground(row, scene)) {
      drop(row, "background accord", "talks of the past that an accord came from");
      continue;
    }
    const at = bestMatch(talks, row);
    if (at >= 0) talks[at] = merge(talks[at]!, row);
    else if (stands(row)) talks.push({...row});
    else waiting.push(row);
  }
  for (const row of waiting) {
    const at = bestMatch(talks, row);
    if (at >= 0) talks[at] = merge(talks[at]!, row);
    else drop(row, "mention alone", row.parties.length < 2 ? "no two sides are told" : "too little to stand alone");
  }
  return {rows: joined(talks).map(reportOf), dropped};
}

/** The talk that a journey is made for, told in the same sentence. */
const purposeOf = (rows: readonly TalkMention[], journey: TalkMention): TalkMention | undefined =>
  rows.find(
    (d) =>
      d.start === journey.start &&
      d.rule !== "visit" &&
      d.first > journey.first &&
      d.parties.length > 1 &&
      !d.leans &&
      d.type !== "call" &&
      d.parties.some((side) => journey.parties.includes(side))
  );

/** Enough of a row by itself: two sides, or a council, or peace talks of one. */
const stands = ({leans, parties, type}: TalkMention): boolean => !leans && parties.length > 0 && (parties.length > 1 || type !== "call");

const isCall = ({type}: TalkMention): boolean => type === "call";
type Phase = "held" | "ahead" | "off";
const PHASES: Record<TalkReport["status"], Phase> = {
  held: "held",
  ongoing: "held",
  scheduled: "ahead",
  proposed: "ahead",
  cancelled: "off",
  rejected: "off"
};
const phaseOf = ({status}: TalkMention): Phase => PHASES[status];

/** Index of the talk that a mention tells again, the likeliest and then the latest, or -1. */
function bestMatch(talks: readonly TalkMention[], row: TalkMention): number {
  let best = -1;
  let most = 0;
  for (const [i, talk] of talks.entries()) {
    const score = likeness(talk, row);
    if (score > 0 && score >= most) [best, most] = [i, score];
  }
  return best;
}

/** How much speaks for two mentions telling one talk; 0 where something speaks against it. */
function likeness(talk: TalkMention, row: TalkMention): number {
  const sides = sameSides(talk, row);
  if (sides === 0) return 0;
  const beside =
    talk.start === row.start &&
    (sides === 4 || isConsultation(talk) || isConsultation(row)) &&
    (isLoose(talk) || isLoose(row) || talk.type === "session");
  const pointsBack = row.leans || (row.definite && !row.dated) || isCalledOff(row) || beside;
  if (talk.series !== row.series && !pointsBack) return 0;
  if (spokenByPhone(talk, row)) return 3;
  if (isCall(talk) !== isCall(row) && !(pointsBack && (beside || (!isCall(row) && isLoose(row))))) return 0;
  if ((talk.type === "session") !== (row.type === "session") && row.parties.length > 0 && !row.leans && !beside) return 0;
  if ((talk.type === "consultation") !== (row.type === "consultation") && !pointsBack && phaseOf(row) !== "held") return 0;
  if (!beside && !samePeople(talk, row)) return 0;
  if (talk.place && row.place && talk.place !== row.place) return 0;
  if (phaseOf(talk) !== phaseOf(row) && !follows(talk, row)) return 0;
  if (!isCalledOff(row) && !sameDays(talk, row)) return 0;
  return sides + (talk.type === row.type ? 2 : 0) + (phaseOf(talk) === phaseOf(row) ? 1 : 0) + (isCall(talk) === isCall(row) ? 1 : 0);
}

const isConsultation = ({type}: TalkMention): boolean => type === "consultation";

/** "the phone talks came after the two spoke": one sentence tells the talk, and that it was a call. */
const spokenByPhone = (talk: TalkMention, row: TalkMention): boolean =>
  isConsultation(talk) && isCall(row) && row.leans && talk.start === row.start;

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
  row.leans || talk.start === row.start || isCalledOff(row) || (row.definite && !row.dated && phaseOf(talk) === "ahead");

/** "on Thursday he cancelled the meeting": the day is that of the refusal. */
const isCalledOff = (row: TalkMention): boolean => row.definite && phaseOf(row) === "off";

function sameDays(a: TalkMention, b: TalkMention): boolean {
  if (!a.date_start || !b.date_start) return true;
  const gap = Math.max(Date.parse(a.date_start) - Date.parse(b.date_end!), Date.parse(b.date_start) - Date.parse(a.date_end!)) / DAY;
  if (gap <= 0) return true;
  if (!a.dated || !b.dated) return gap <= NEAR;
  return a.type === "delegation" && b.type === "delegation" && a.place !== null && a.place === b.place && gap <= ROUNDS;
}

const SPECIFIC: readonly TalkType[] = ["call", "summit", "session", "meeting", "delegation", "consultation"];

/** The first mention, with what the second adds. */
function merge(a: TalkMention, b: TalkMention): TalkMention {
  const parties = b.leans || (b.points && b.definite) ? a.parties : [...new Set([...a.parties, ...b.parties])].sort();
  const dates = a.dated || !b.dated ? a : b;
  const sameKind = isCall(a) === isCall(b);
  return {
    ...a,
    type: spokenByPhone(a, b) ? "call" : b.leans || b.points ? a.type : sameKind || a.start === b.start ? moreSpecific(a, b) : a.type,
    status: phaseOf(a) === phaseOf(b) || (b.leans && phaseOf(b) !== "off") ? strongerStatus(a, b) : b.status,
    parties,
    participants: [...new Set([...a.participants, ...b.participants])],
    level: a.level === "unknown" ? b.level : a.level,
    place: a.place ?? b.place,
    date_start: dates.date_start ?? a.date_start,
    date_end: dates.date_end ?? a.date_end,
    date_precision: dates.date_start ? dates.date_precision : a.date_precision,
    dated: a.dated || b.dated,
    initiator: a.initiator ?? b.initiator,
    outcome: a.outcome ?? b.outcome
  };
}

const moreSpecific = (a: TalkMention, b: TalkMention): TalkType =>
  SPECIFIC.indexOf(b.type) < SPECIFIC.indexOf(a.type) && b.parties.length >= a.parties.length ? b.type : a.type;

const strongerStatus = (a: TalkMention, b: TalkMention): TalkReport["status"] =>
  a.status === "proposed" && b.status === "scheduled" && b.dated ? "scheduled" : a.status;

/** Talks that turn out to be one after all mentions are in: of two with the same sides and phase, one without a day of its own. */
function joined(talks: readonly TalkMention[]): TalkMention[] {
  const kept: TalkMention[] = [];
  for (const talk of talks) {
    const at = kept.findIndex((d) => likeness(d, talk) >= 4);
    if (at >= 0) kept[at] = merge(kept[at]!, talk);
    else kept.push(talk);
  }
  return kept;
}

/** Held long before publication, and told because an agreement came of it. */
function isBackground({date_start, date_end, date_precision, status, accord}: TalkMention, {article}: Scene): boolean {
  if (
    (!accord && date_precision !== "year") ||
    !article.published ||
    !date_start ||
    date_precision === "unknown" ||
    (PHASES[status] !== "held" && date_precision !== "year")
  )
    return false;
  return (Date.parse(article.published) - Date.parse(date_end ?? date_start)) / DAY > BACKGROUND;
}

/** The report without what only the putting together needs. */
function reportOf(talk: TalkMention): TalkReport {
  const {first: _first, last: _last, series: _series, definite: _definite, points: _points, ...rest} = talk;
  const {dated: _dated, accord: _accord, leans: _leans, ...report} = rest;
  return report;
}
