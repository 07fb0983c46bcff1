import {SPEECH_TYPES} from "../model/report.js";
import {shareArticle} from "./cluster.js";
import type {LinkContext} from "./context.js";
import {type EventTelling, toleranceOf} from "./event-telling.js";
import {compareModes, oneHit} from "./modes.js";
import {comparePlaces, isWide, relatePlaces} from "./places.js";
import {judge, type Mark, near, open, out, same, type Verdict} from "./verdict.js";
import {compareWhen} from "./when.js";

/** How much tolerance two tellings of one event may take; one more where they count the same dead. */
const BUDGET = 2;

/** Compares two tellings of events: type, mode, actor, target, place, dead and day, each within its tolerance. */
export const compareEvents = (a: EventTelling, b: EventTelling, context: LinkContext): Verdict =>
  judge(marks(a, b, context), sameDead(a, b) ? BUDGET + 1 : BUDGET);

/** What speaks for and against two tellings being of one event, the weightiest difference first. */
function* marks(a: EventTelling, b: EventTelling, context: LinkContext): Generator<Mark> {
  if (a.report.type !== b.report.type) return yield out("another type");
  const mode = compareModes(a.report.mode, b.report.mode);
  yield mode.grade === "out" && sameDead(a, b) && oneHit(a.report.mode, b.report.mode)
    ? near(0, "one count of dead, told by two weapons")
    : mode;
  if (shareArticle(a, b)) yield toldTwice(a, b);
  yield compareDeadlines(a.report.deadline, b.report.deadline);
  yield* compareSides(a, b);
  yield compareScenes(a, b, context);
  yield compareTolls(a, b);
  if (!a.report.deadline) yield compareDates(a, b, context);
}

/** One article tells one act once, unless it gives two versions of who did it. */
function toldTwice(a: EventTelling, b: EventTelling): Mark {
  const disputed =
    a.report.date_start !== null &&
    a.report.date_start === b.report.date_start &&
    a.report.mode === b.report.mode &&
    a.report.place !== null &&
    a.report.place === b.report.place &&
    a.report.according_to !== b.report.according_to &&
    sharesCamp(a.targets, b.targets);
  return disputed ? same(1, "one article gives two versions of it") : out("one article tells both");
}

/** Ultimatums are one where they run out on one day. */
function compareDeadlines(a: string | null, b: string | null): Mark {
  if (a !== b) return out(a && b ? "another deadline" : "an ultimatum is a threat of its own");
  return same(a ? 6 : 0, a ? `the same deadline, ${a}` : "");
}

/** Who did it to whom: another actor of a speech, or in one source, is another event; accounts of two sources may differ in the culprit. */
function* compareSides(a: EventTelling, b: EventTelling): Generator<Mark> {
  const disputed = shareArticle(a, b);
  const actor = a.actors.length && b.actors.length ? sharesCamp(a.actors, b.actors) : null;
  const target = a.targets.length && b.targets.length ? sharesCamp(a.targets, b.targets) : null;
  if (actor === false && (SPEECH_TYPES.has(a.report.type) || a.report.according_to === b.report.according_to)) {
    return yield out(`another actor: ${a.report.actor} and ${b.report.actor}`);
  }
  const campaign = actor === true && a.report.mode === "offensive" && a.when.lasting && b.when.lasting;
  if (campaign)
    return yield target ? same(4, "the same actor and target") : near(2, "one campaign of the same actor, whomever it is told to hit");
  if (target === false) return yield out(`another target: ${a.report.target} and ${b.report.target}`);
  if (a.report.type === "AGREE" && actor && a.actors.join() !== b.actors.join() && Math.min(a.actors.length, b.actors.length) > 1) {
    return yield out("other parties");
  }
  const told = a.report.actor || b.report.actor || a.report.target || b.report.target;
  if (actor === null && target === null && told) return yield out("neither actor nor target in common");
  const why = actor && target ? "the same actor and target" : actor ? "the same actor" : target ? "the same target" : "no side told";
  if (actor === false) return yield disputed ? near(2, "one article gives two claims of who did it") : open("two claims of who did it");
  const whole = (actor || (!a.actors.length && !b.actors.length)) && (target || (!a.targets.length && !b.targets.length));
  if (whole) return yield same((actor ? 2 : 0) + (target ? 2 : 0), why);
  // who did it is told by one of them alone: then the day must be the same
  const exact =
    actor || (a.report.date_start !== null && a.report.date_start === b.report.date_start && a.report.date_end === b.report.date_end);
  yield exact || sameDead(a, b) ? near(2, why) : open("an actor told by one alone, and no exact day");
}

/** Where two acts were; accords have no scene. */
function compareScenes({report: a}: EventTelling, {report: b}: EventTelling, {places}: LinkContext): Mark {
  if (a.type === "AGREE") return same(0);
  // a town taken is one act, told for the town
  const another = a.type === "SEIZE" && relatePlaces(places, a.place, b.place) === "within" && !sharesPlace(a.place, b.place);
  return another ? out(`another place: ${a.place} and ${b.place}`) : comparePlaces(places, a.place, b.place);
}

/** Counts far apart are two strikes; the same count is one, even where claims put it on two days. */
function compareTolls(a: EventTelling, b: EventTelling): Mark {
  if (a.dead === null || b.dead === null) return same(0, "");
  if (a.dead === b.dead) return same(3, `the same ${a.dead} dead`);
  return Math.min(a.dead, b.dead) / Math.max(a.dead, b.dead) < 0.4
    ? out(`${a.dead} and ${b.dead} dead`)
    : near(1, "dead in the same range");
}

/** Days within what its type allows, more strictly between articles that could each tell of a day of their own. */
function compareDates(a: EventTelling, b: EventTelling, {places}: LinkContext): Mark {
  // an accord is known by where it was signed: the Sochi memorandum
  const signed =
    a.report.type === "AGREE" && a.report.place !== null && a.report.place === b.report.place && !isWide(places, a.report.place);
  if (signed && (!a.when.days || !b.when.days)) return near(2, `undated, known by its place, ${a.report.place}`);
  if (a.report.type === "AGREE" && !a.when.days !== !b.when.days) return open("an accord without a day");
  const mark = compareWhen(a.when, b.when, toleranceOf(a.report.type));
  const [x, y] = [a.when.days, b.when.days];
  // following days of a war see an attack each: the day may only differ where the count of the dead bears it out
  const followingDays = x && y && !a.when.lasting && (x.to < y.from || y.to < x.from);
  return followingDays && !sameDead(a, b) && mark.grade !== "out" ? open("another day, and no count in common") : mark;
}

const sameDead = (a: EventTelling, b: EventTelling): boolean => a.dead !== null && a.dead === b.dead;
const sharesCamp = (a: readonly string[], b: readonly string[]): boolean => a.some((camp) => b.includes(camp));
const sharesPlace = (a: string | null, b: string | null): boolean => {
  const names = new Set(a?.split("; "));
  return b?.split("; ").some((name) => names.has(name)) ?? false;
};
