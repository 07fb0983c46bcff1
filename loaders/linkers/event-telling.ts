import {campsOf} from "../model/camp.js";
import {type EventReport, type EventType, GENERIC_MODES, SPEECH_TYPES} from "../model/report.js";
import type {Telling} from "./cluster.js";
import type {LinkContext} from "./context.js";
import {isWide} from "./places.js";
import {blockDays, dayRank, type Tolerance, type When, whenInWords, whenOf} from "./when.js";

/** What is compared of event reports. */
export interface EventTelling extends Telling<EventReport> {
  report: EventReport;
  actors: string[];
  targets: string[];
  when: When;
  /** Dead among the target that the same articles report for it; null where they count none. */
  dead: number | null;
}

/** Acts of force: claims may differ by a day. A lasting campaign told within three months is one. */
const FORCE: Tolerance = {day: 1, window: 3, lasting: 90};
/** Acts of speech are dated by the speech, and another day's is another. */
const SPEECH: Tolerance = {day: 0, window: 0, lasting: 14};

/** The tolerances of a type of event. */
export const toleranceOf = (type: EventType): Tolerance => (SPEECH_TYPES.has(type) ? SPEECH : FORCE);

/** What is compared of an event report, and the blocks it is looked for in. */
export function describeEvent(report: EventReport, dead: number | null, context: LinkContext): Omit<EventTelling, "reports" | "articles"> {
  const when = whenOf(report, context, {lasting: isLasting(report, context), ahead: report.status === "planned"});
  const [actors, targets] = partiesOf(report);
  const key = [
    report.type,
    report.mode,
    `${report.actor ?? "?"} to ${report.target ?? "?"}`,
    report.place ?? "no place",
    whenInWords(report, context),
    report.status,
    report.deadline && `until ${report.deadline}`,
    dead && `${dead} dead`
  ];
  return {
    key: key.filter(Boolean).join(" · "),
    report,
    actors,
    targets,
    when,
    dead,
    blocks: blocksOf(report, actors, targets, when),
    loose: !report.date_start && !report.deadline,
    rank: rankOf(report, when, context)
  };
}

/** Accords are between parties: who is named as actor and who as target does not matter. */
function partiesOf({type, actor, target}: EventReport): [string[], string[]] {
  return type === "AGREE" ? [[...new Set([...campsOf(actor), ...campsOf(target)])].sort(), []] : [campsOf(actor), campsOf(target)];
}

/** A campaign: an offensive told for a whole province, or any fighting under way without a day. */
const isLasting = ({type, mode, place, status, date_start}: EventReport, {places}: LinkContext): boolean =>
  type === "ASSAULT" && (mode === "offensive" ? isWide(places, place) : status === "ongoing" && !date_start);

/** The blocks in which a telling is compared: only tellings that share one can be of one event. */
function blocksOf({type, deadline, place}: EventReport, actors: string[], targets: string[], when: When): string[] {
  // accords are few, and told by month, year or place as well as by day
  if (type === "AGREE") return [...actors.map((camp) => `AGREE by ${camp}`), `AGREE at ${place ?? "no place"}`];
  const sides = [...actors.map((camp) => `by ${camp}`), ...targets.map((camp) => `to ${camp}`)];
  const days = deadline ? [`until ${deadline}`] : blockDays(when, toleranceOf(type));
  return (sides.length ? sides : ["nobody"]).flatMap((side) => days.map((day) => `${type} ${side} ${day}`));
}

const rankOf = ({mode, actor, target, place}: EventReport, when: When, {places}: LinkContext): number =>
  dayRank(when) + Number(actor !== null) + Number(target !== null) + Number(!GENERIC_MODES.has(mode)) + Number(!isWide(places, place));
