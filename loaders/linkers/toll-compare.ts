import {isCivilian} from "../model/camp.js";
import {isVague} from "../model/count.js";
import {shareArticle} from "./cluster.js";
import type {LinkContext} from "./context.js";
import {gap} from "./days.js";
import {comparePlaces} from "./places.js";
import {INCIDENT, PERIOD_END, type TollTelling} from "./toll-telling.js";
import {judge, type Mark, near, open, out, same, type Verdict} from "./verdict.js";
import {compareWhen} from "./when.js";

/** Counts of one incident by several claims are rarely further apart than this share of the larger. */
const SHARE = 0.4;
/** Sums over one period hardly differ. */
const SUM_SHARE = 0.9;
/** From here on one article's two counts are a toll that grew, if they are close; smaller ones are two incidents. */
const GROWING = {count: 20, share: 0.6};

/** From here on two reports of one count on following days are no coincidence. */
const SPECIFIC = 5;

/** Compares two tellings of tolls: victims, outcome, sum or incident, count, perpetrator, place and day, each within its tolerance. */
export const compareTolls = (a: TollTelling, b: TollTelling, context: LinkContext): Verdict => judge(marks(a, b, context));

/** What speaks for and against two tellings being of one toll; sums over a period and incidents are compared by different things. */
function* marks(a: TollTelling, b: TollTelling, context: LinkContext): Generator<Mark> {
  const [x, y] = [a.report, b.report];
  if (x.outcome !== y.outcome) return yield out("another outcome");
  if (x.cumulative !== y.cumulative) return yield out("a sum is not an incident");
  yield compareGroups(x.group, y.group);
  yield comparePerpetrators(a, b);
  yield comparePlaces(context.places, x.place, y.place);
  if (shareArticle(a, b)) yield toldTwice(a, b);
  if (x.cumulative) {
    yield comparePeriods(a, b);
    yield compareSums(a, b);
  } else {
    yield compareDates(a, b);
    yield compareCompanions(a, b);
    yield compareCounts(a, b);
  }
}

/** The same victims, or the same side's told once with and once without their sector. */
function compareGroups(a: string, b: string): Mark {
  if (a === b) return same(2, `the same victims, ${a}`);
  if (a === "UNK" || b === "UNK") return isCivilian(a) || isCivilian(b) ? near(1, "people and civilians") : out("other victims");
  const [[x, xSector], [y, ySector]] = [a.split(" "), b.split(" ")];
  return x === y && (!xSector || !ySector) && !a.includes(";") && !b.includes(";")
    ? near(1, `victims of one side, ${x}`)
    : out(`other victims: ${a} and ${b}`);
}

/** Who did it may be disputed between sources, and is then one toll where one article says so. */
function comparePerpetrators(a: TollTelling, b: TollTelling): Mark {
  if (!a.perpetrators.length || !b.perpetrators.length) return same(0);
  if (a.perpetrators.some((camp) => b.perpetrators.includes(camp))) return same(1, "the same perpetrator");
  if (a.report.according_to === b.report.according_to)
    return out(`another perpetrator: ${a.report.perpetrator} and ${b.report.perpetrator}`);
  const disputed = shareArticle(a, b) && a.report.place === b.report.place;
  return disputed ? near(0, "one article gives two claims of who did it") : open("two claims of who did it");
}

/** One article gives one toll twice only by two sources, or where a large one grew as it was told. */
function toldTwice(a: TollTelling, b: TollTelling): Mark {
  if (a.report.according_to !== b.report.according_to) return same(0, "two claims of one article");
  const [few, many] = [Math.min(a.count ?? 0, b.count ?? 0), Math.max(a.count ?? 0, b.count ?? 0)];
  const grew = !a.report.cumulative && few >= GROWING.count && few / many >= GROWING.share && a.report.date_start === b.report.date_start;
  return grew ? same(0, "a count that grew") : out("one source of one article tells both");
}

/** Of another day, or of none, a telling must give a count that is no coincidence. */
function compareDates(a: TollTelling, b: TollTelling): Mark {
  const mark = compareWhen(a.when, b.when, INCIDENT);
  const [x, y] = [a.when.days, b.when.days];
  if (mark.grade === "out" || (x && y && gap(x, y) === 0)) return mark;
  const telling = sameCount(a, b) && (a.count! >= SPECIFIC || sharesCompanion(a, b) || !x || !y);
  return telling ? mark : open("not of one day, and no telling count in common");
}

/** Wounded beside 33 dead are not those beside two. */
function compareCompanions(a: TollTelling, b: TollTelling): Mark {
  const apart = [...a.companions].some(([outcome, count]) => {
    const other = b.companions.get(outcome);
    return other !== undefined && Math.min(count, other) / Math.max(count, other, 1) < SHARE;
  });
  return apart ? out("the other counts told with it are far apart") : same(0);
}

/** Counts of one incident: equal, bounds that agree, or as near as early and late reports are. */
function compareCounts(a: TollTelling, b: TollTelling): Mark {
  if (sameCount(a, b)) return same(3, `the same count, ${a.count}`);
  if (a.count === null || b.count === null) return near(0);
  if (a.count === 0 || b.count === 0) {
    return a.report.according_to === b.report.according_to ? out("none and some") : near(0, "one source says none");
  }
  if (isVague(a.report) ? b.count >= a.count : isVague(b.report) && a.count >= b.count)
    return near(1, `${a.report.count_text} and ${b.report.count_text} agree`);
  const share = Math.min(a.count, b.count) / Math.max(a.count, b.count);
  const partOf = a.report.place !== b.report.place && [a, b].some(({report}) => report.place?.includes(";"));
  return share >= SHARE && !partOf ? near(1, `counts ${a.count} and ${b.count} in one range`) : out(`counts ${a.count} and ${b.count}`);
}

/** Sums are of one toll where their periods begin and end together, or their counts are equal. */
function comparePeriods(a: TollTelling, b: TollTelling): Mark {
  const [x, y] = [a.when.days, b.when.days];
  if (x && y) {
    const apart = Math.max(Math.abs(x.from - y.from), Math.abs(x.to - y.to));
    if (apart > PERIOD_END) return out("another period");
    return apart ? near(2, `the same period within ${apart} days`) : same(3, "the same period");
  }
  if (!sameCount(a, b)) return out("a sum without a period, and another count");
  const [end, other] = [x?.to ?? a.when.told?.to, y?.to ?? b.when.told?.to];
  if (end === undefined || other === undefined) return out("no day of publication");
  return Math.abs(end - other) <= PERIOD_END ? near(1, "the same count, told within a week") : out("told more than a week apart");
}

/** Counts of one period: equal, or a bound that the other keeps. */
function compareSums(a: TollTelling, b: TollTelling): Mark {
  if (sameCount(a, b)) return same(2, `the same count, ${a.count}`);
  if (a.count === null || b.count === null) return out("no count to compare");
  if (isVague(a.report) || isVague(b.report)) {
    const [floor, other] = isVague(a.report) ? [a, b] : [b, a];
    return other.count! >= floor.count!
      ? near(1, `${floor.report.count_text} and ${other.count} agree`)
      : out(`sums ${a.count} and ${b.count}`);
  }
  const share = Math.min(a.count, b.count) / Math.max(a.count, b.count);
  return share >= SUM_SHARE ? near(1, `sums ${a.count} and ${b.count} in one range`) : out(`sums ${a.count} and ${b.count}`);
}

const sharesCompanion = (a: TollTelling, b: TollTelling): boolean =>
  [...a.companions].some(([outcome, count]) => b.companions.get(outcome) === count);

const sameCount = (a: TollTelling, b: TollTelling): boolean => a.count !== null && a.count === b.count;
