import {isOfLand} from "../model/camp.js";
import {daysBetween} from "../model/days.js";
import type {TalkReport} from "../model/report.js";
import type {Extract, Scene} from "../model/scene.js";
import type {TalkMention} from "../model/talk.js";
import type {Drop} from "./talks/drop.js";
import {besideGatherings} from "./talks/gatherings.js";
import {withoutArrivals, withoutJourneys, withoutVisits} from "./talks/journeys.js";
import {likeness} from "./talks/likeness.js";
import {merge} from "./talks/merge.js";
import {phaseOf} from "./talks/phase.js";
import {samePlaces, type Within} from "./talks/place.js";
import {withoutPromises} from "./talks/promises.js";

/** Days back from publication beyond which talks that led to an accord are its background. */
const BACKGROUND = 60;
/** A mention is held against so many talks told last: an article tells fewer, and one of any length is read in one pass. */
const WINDOW = 60;
/** Characters back to the talks whose parties "the latest round" has. */
const NEAR = 3000;

/**
 * Puts the mentions of each talk of an article together: one report a talk. A mention joins an earlier one of the same
 * kind where neither sides, place, day nor status speak against it; "the talks" join what was told last. What cannot stand
 * alone and joins nothing is dropped.
 */
export function refineTalks(rows: readonly TalkMention[], scene: Scene): Extract<TalkReport> {
  const dropped: Extract<TalkReport>["dropped"] = [];
  const drop: Drop = (row, rule, reason) =>
    dropped.push({start: row.start, end: row.end, quote: row.quote, stage: "refine talks", rule, reason});
  const talks: TalkMention[] = [];
  const waiting: TalkMention[] = [];
  const within = samePlaces(scene);
  for (const row of besideGatherings(withoutJourneys(rows, drop))) {
    const at = bestMatch(talks, row, within);
    if (isBackground(row, scene)) drop(row, "background accord", "talks of the past that an accord came from");
    else if (at >= 0) talks[at] = merge(talks[at]!, row, within);
    else if (stands(row)) talks.push(row);
    else waiting.push(row);
  }
  for (const row of waiting) {
    const at = bestMatch(talks, row, within);
    const heir = at < 0 ? heirOf(talks, row) : null;
    if (at >= 0) talks[at] = merge(talks[at]!, row, within);
    else if (heir) talks.push(heir);
    else drop(row, "mention alone", row.parties.length < 2 ? "no two sides are told" : "too little to stand alone");
  }
  return {
    rows: withoutPromises(withoutArrivals(withoutVisits(joined(talks, within), scene, within, drop), within, drop), drop).map(reportOf),
    dropped
  };
}

/** Enough of a row by itself: two sides, or a council, or peace talks of one that is no organisation bringing others together. */
const stands = ({leans, parties: [one, other], type}: TalkMention): boolean =>
  !leans && one !== undefined && (other !== undefined || (type !== "call" && (type !== "delegation" || isOfLand(one))));

/** "The latest round, in December, brought nothing": another talk of the parties told last, where it has a day or place of its own. */
function heirOf(talks: readonly TalkMention[], row: TalkMention): TalkMention | null {
  const ahead = phaseOf(row) === "ahead";
  const another = row.other || (!row.definite && (row.dated || ahead)) || (ahead && row.dated && phaseOf(talks.at(-1) ?? row) === "off");
  const own = row.parties.filter((camp) => !row.brokers.includes(camp));
  if ((own.length && !isFurther(row)) || (row.vague && !row.other) || !another) return null;
  if (row.type === "call" || !(row.dated || row.place)) return null;
  const isOf = ({parties, start, negotiates}: TalkMention) =>
    (parties.length > 1 || negotiates) && start <= row.start && (!own.length || isPair(parties, own));
  const near = talks.slice(-WINDOW).filter((d) => isOf(d) && row.start - d.start < NEAR);
  const told = near.findLast((d) => d.type === row.type) ?? near.at(-1);
  if (!told) return null;
  const heir = {...row, parties: [...new Set([...told.parties, ...row.parties])].sort()};
  return row.onward && told.type !== "call" ? goingOn(heir, told) : heir;
}

/** "The talks will resume on Monday": of the same people, and at the same place where no other is told. */
const goingOn = (row: TalkMention, {type, participants, level, place}: TalkMention): TalkMention => ({
  ...row,
  type: row.type === "delegation" ? type : row.type,
  participants: row.participants.length ? row.participants : participants,
  level: row.level === "unknown" ? level : row.level,
  place: row.place ?? place
});

/** "the next meeting, in Ankara in April": its place tells one of its sides. */
const isFurther = ({parties, other, definite, dated, type}: TalkMention): boolean =>
  parties.length === 1 && other && definite && dated && type !== "summit";

/** Two sides, the one told among them. */
const isPair = (sides: readonly string[], told: readonly string[]): boolean => sides.length === 2 && sides.includes(told[0]!);

/** Index of the talk that a mention tells again, the likeliest and then the latest, or -1. */
function bestMatch(talks: readonly TalkMention[], row: TalkMention, within: Within): number {
  let best = -1;
  let most = 0;
  for (let i = Math.max(0, talks.length - WINDOW); i < talks.length; ++i) {
    const score = likeness(talks[i]!, row, within);
    if (score > 0 && score >= most) [best, most] = [i, score];
  }
  return best;
}

/** Talks that turn out to be one after all mentions are in. */
function joined(talks: readonly TalkMention[], within: Within): TalkMention[] {
  const kept: TalkMention[] = [];
  for (const talk of talks) {
    const at = kept.findLastIndex((d, i) => i >= kept.length - WINDOW && likeness(d, talk, within) >= 4);
    if (at >= 0) kept[at] = merge(kept[at]!, talk, within);
    else kept.push(talk);
  }
  return kept;
}

/** Long before publication, and told because an agreement came of it, or by its year alone. */
function isBackground({type, date_start, date_end, date_precision, status, accord, other}: TalkMention, {article}: Scene): boolean {
  const itself = other && type !== "delegation"; // "at their last meeting, in June, they agreed"
  if (itself || !article.published || !date_start || date_precision === "unknown") return false;
  const ofYear = date_precision === "year" && (type === "delegation" || type === "consultation"); // "they last met in 2019" tells the meeting itself
  if (!ofYear && !(accord && phaseOf({status}) === "held")) return false;
  return daysBetween(date_end ?? date_start, article.published) > BACKGROUND;
}

/** The report without what only the putting together needs. */
function reportOf(talk: TalkMention): TalkReport {
  const {article_id, start, end, quote, rule, origin, date_start, date_end, date_precision} = talk;
  const {type, status, parties, participants, level, place, setting, initiator, outcome, according_to} = talk;
  return {
    article_id,
    start,
    end,
    quote,
    rule,
    origin,
    date_start,
    date_end,
    date_precision,
    type,
    status,
    parties,
    participants,
    level,
    place: type === "call" ? null : (place ?? (phaseOf(talk) === "held" || status === "scheduled" ? setting : null)),
    initiator,
    outcome,
    according_to
  };
}
