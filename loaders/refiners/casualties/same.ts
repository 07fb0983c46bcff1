import type {Places} from "../../lexicon/places.js";
import {sideOf} from "../../model/camp.js";
import {isExact, isFloor, isRounded, isVague} from "../../model/count.js";
import {daysApart} from "../../model/days.js";
import type {CasualtyReport} from "../../model/report.js";
import type {TollMention} from "../../model/toll.js";
import {placesMeet, provinceOf} from "../../scene/within.js";

/** The number of a toll, or the bound that is told of it. */
export const numberOf = (row: CasualtyReport) => row.best ?? row.low ?? row.high;

/**
 * Whether two tellings of one article are of one toll.
 * @param opening where the first telling of the article begins
 */
export function isSameToll(a: TollMention, b: TollMention, opening: number, places: Places): boolean {
  return (
    a.outcome === b.outcome &&
    numberOf(a) !== null &&
    numberOf(a) === numberOf(b) &&
    isVague(a) === isVague(b) &&
    sameGroup(a.group, b.group) &&
    boundsMeet(a, b) &&
    datesMeet(a, b, slackOf(a, b, opening)) &&
    !isElsewhere(a, b, opening, places) &&
    !(isVague(a) && differ(a.perpetrator, b.perpetrator))
  );
}

/** "Jets wounded dozens", "militiamen wounded dozens": a word for a number is the same toll's only where the same side did it. */
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && sideOf(a) !== sideOf(b);

/**
 * Told of two places, the second time as a new act; or of two provinces: a big number only where each sentence tells its place,
 * and not of what the article opens with.
 */
function isElsewhere(a: TollMention, b: TollMention, opening: number, places: Places): boolean {
  if (isHeading(a)) return false;
  if (a.start === b.start && a.placed && b.placed && !placesMeet(places, a.place, b.place)) return true; // "one died in Ariha and one in Saraqib"
  if (b.fresh && a.placed && b.placed && a.start !== opening && !placesMeet(places, a.place, b.place)) return true;
  if (numberOf(a)! >= TELLING && !(a.placed && b.placed && a.start !== opening)) return false;
  const [x, y] = [provinceIn(a, places), provinceIn(b, places)];
  return x !== null && y !== null && x !== y;
}

const provinceIn = ({place, province}: TollMention, places: Places): string | null => (place && provinceOf(places, place)) ?? province;

/** "Two civilians killed in rocket attack", above the text that tells of it: its place is that of the text above. */
export const isHeading = ({quote, placed}: TollMention): boolean => !placed && /[^.!?"”’)]$/.test(quote);

/** By how many days those of two tellings of one toll may be apart. */
function slackOf(a: TollMention, b: TollMention, opening: number): number {
  const retold = numberOf(a)! >= TELLING && a.dated && !b.dated && !b.fresh && isExact(a) && isExact(b) && a.group === b.group;
  if (retold) return RETOLD_DAYS;
  return isLoose(a, b, opening) ? 1 : 0;
}

/** How many days back a toll of the same number and people may be dated, if the later telling tells no day of its own. */
const RETOLD_DAYS = 3;

/** Tellings that may be dated one day apart: a headline has the day of its publication, a text that of the attack. */
const isLoose = (a: TollMention, b: TollMention, opening: number): boolean =>
  (a.start === opening && b.start !== opening && !a.dated) || (numberOf(a)! >= TELLING && !(a.dated && b.dated && a.start !== opening));

/** From here on two tolls of one number are one though their days are told one apart: a headline's and its text's. */
const TELLING = 10;

/** "More than twenty" and "about twenty" are two tolls. */
const boundsMeet = (a: CasualtyReport, b: CasualtyReport) => !(isFloor(a) && isRounded(b)) && !(isFloor(b) && isRounded(a));

/** The same code, the same side with one sector untold, or 'people' against anyone. */
function sameGroup(a: string, b: string): boolean {
  if (a === b || a === "UNK" || b === "UNK") return true;
  const [x, y] = [a.split(" "), b.split(" ")];
  return x[0] === y[0] && (x.length === 1 || y.length === 1);
}

/** No more than `slack` days apart, or one undated. */
export const datesMeet = (a: CasualtyReport, b: CasualtyReport, slack: number) =>
  !a.date_start || !b.date_start || daysApart(a, b) <= slack;
