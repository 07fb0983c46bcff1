import {type DateValue, UNKNOWN_DATE} from "../../model/date.js";
import {daysBetween} from "../../model/days.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import type {Tools} from "../../scene/tools.js";
import {addMonths, dayOf, isoOf} from "../../text/calendar.js";
import type {Draft} from "./draft.js";

/** Days after its first one that an incident lasts at the most. */
const INCIDENT_DAYS = 2;

/**
 * The period of a toll, and what it goes by: that of its clause; of a relative clause that goes on with the news that of the news
 * ("a shell fell on the market, which killed two"); of a sum without one that of the harm inside it; "three days of shelling have
 * killed nine" those days up to publication.
 */
export function dateOfToll(scene: Scene, clause: Clause, draft: Draft, tools: Tools): ReturnType<Tools["dateOf"]> {
  const dating = tools.dateOf(scene, clause);
  const lasted = isDated(dating.rule) ? null : daysOfForce(scene, clause);
  if (lasted) return {value: lasted, rule: "clause"};
  const summed = draft.total && !dating.value.date_start ? clauseWithin(scene, draft) : null;
  if (summed) return tools.dateOf(scene, summed);
  const {subject, kind, verb} = clause;
  const parent = parentOfNews(scene, clause);
  const goesOn = dating.rule === "background" && kind === "relative" && verb.tense === "past" && !verb.perfect && parent >= 0;
  if (!goesOn || !subject || scene.document.tokens[subject.first]!.lower === "the") return dating;
  return tools.dateOf(scene, scene.document.clauses[parent]!);
}

/** The clause that a relative one goes on from, past those it is joined with: "a shell hit the market, which killed two and wounded nine". */
function parentOfNews({document: {clauses}}: Scene, clause: Clause): number {
  let {parent} = clause;
  while (parent >= 0 && clauses[parent]!.kind === "relative" && clauses[parent]!.subject === clause.subject)
    parent = clauses[parent]!.parent;
  return parent;
}

/** Tokens within which behind "since" the day is told that a war began on. */
const WAR_REACH = 8;

/** Tokens within which behind a number of years the war is told that has lasted so long: "the four-year civil war", "six years of civil war". */
const OF_WAR = 3;

/**
 * The period of a war's toll up to publication: "since the country's conflict erupted in 2011", "the four-year civil war"; unknown
 * where its sentence does not tell.
 */
export function dateOfWar(
  {article: {published}, dateAt, document: {tokens, sentences}}: Scene,
  {sentence}: Clause,
  war: ReadonlySet<string>
): DateValue {
  const {first, last} = sentences[sentence]!;
  for (let i = first; i < last && published; ++i) {
    const behind = Math.min(i + WAR_REACH, last) + 1;
    const began = tokens[i]!.lower === "since" ? dateAt.slice(i + 1, behind).find((d) => d?.date_start != null)?.date_start : null;
    const length = dateAt[i];
    const [, years] = /^P(\d{1,2})Y$/.exec(length?.timex ?? "") ?? [];
    const ofWar = length && tokens.slice(length.last + 1, length.last + 1 + OF_WAR).some((d) => war.has(d.lemma));
    const lasted = years && ofWar ? yearsBefore(published, Number(years)) : null;
    if (began ?? lasted) return {date_start: (began ?? lasted)!, date_end: published, date_precision: "span"};
  }
  return UNKNOWN_DATE;
}

const yearsBefore = (day: string, years: number): string => isoOf(addMonths(dayOf(day)!, -12 * years));

/** "nine days of air raids have killed 60": the days that the subject counts. */
function daysOfForce({article: {published}, dates, document: {tokens}}: Scene, {subject, verb}: Clause): DateValue | null {
  if (!published || !subject || verb.passive) return null;
  const length = dates.find((d) => d.role === "duration" && d.first >= subject.first && d.last <= subject.last);
  const [, n, unit] = /^P(\d+)([DWM])$/.exec(length?.timex ?? "") ?? [];
  if (!length || !unit || tokens[length.last + 1]?.lower !== "of") return null;
  return {date_start: isoOf(dayOf(published)! - Number(n) * UNIT_DAYS[unit]!), date_end: published, date_precision: "span"};
}

const UNIT_DAYS: Record<string, number> = {D: 1, W: 7, M: 30};

/** "the number of civilians killed yesterday has risen to nine": the clause inside a sum that tells of the harm. */
function clauseWithin({document: {clauses, clauseStart, tokens}}: Scene, {trigger, victims}: Draft): Clause | null {
  const {sentence} = tokens[trigger]!;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c)
    if (clauses[c]!.verb.first > trigger && clauses[c]!.verb.last < victims.first) return clauses[c]!;
  return null;
}

/** Whether a period is too long for an incident. Days are ISO dates, null where they are not told. */
export const isLong = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && daysBetween(from, to) > INCIDENT_DAYS;

/** Whether a day stands in the toll's own clause or sentence, and is not taken from the context. */
export const isDated = (dating: ReturnType<Tools["dateOf"]>["rule"]): boolean =>
  dating === "clause" || dating === "frame" || dating === "sentence";
