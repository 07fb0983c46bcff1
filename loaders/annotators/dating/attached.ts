import type {DateValue} from "../../model/date.js";
import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import {dayOf, isoOf} from "../../text/calendar.js";
import {clausesNear} from "../../text/clause-at.js";
import {type Dated, fits, mentionsIn, ownMention} from "./clause.js";

/** How many clauses away a clause of "since" may stand. */
const NEAR = 4;

/**
 * A mention that a clause is tied to by its grammar: counted from the clause above ("two days after an airstrike killed nine"),
 * the beginning told by a clause of "since" ("have died since the siege began in May"), the time that "when" takes up ("in 2014,
 * when militants took the town"), the day of the noun that a relative clause tells of ("Monday's raid, which killed four").
 * @param dateAbove the days of another clause
 */
export function attachedMention(scene: Dated, clause: Clause, dateAbove: (clause: Clause) => DateValue): DateMention | null {
  return counted(scene, clause, dateAbove) ?? begun(scene, clause) ?? takenUp(scene, clause) ?? ofNoun(scene, clause);
}

/** "two days after an airstrike killed nine, Turkey ...": the length right before the marker, from the day of the clause above. */
function counted(scene: Dated, clause: Clause, dateAbove: (clause: Clause) => DateValue): DateMention | null {
  const step = clause.marker === "after" ? -1 : clause.marker === "before" ? 1 : 0;
  if (clause.kind !== "subordinate" || step === 0 || clause.parent < 0) return null;
  const length = endingAt(scene, clause.first - 1);
  const days = length && /^P(\d+)([DW])$/.exec(length.timex ?? "");
  if (!days) return null;
  const {date_start, date_precision} = dateAbove(scene.document.clauses[clause.parent]!);
  if (date_start === null || date_precision !== "day") return null;
  const day = isoOf(dayOf(date_start)! + step * Number(days[1]) * (days[2] === "W" ? 7 : 1));
  return {...length, date_start: day, date_end: day, date_precision: "day"};
}

/** "lost since the push began in May": from then up to publication. */
function begun(scene: Dated, clause: Clause): DateMention | null {
  const {published} = scene.article;
  if (!published || !clause.verb.perfect) return null;
  const since = clausesNear(scene.document, clause, NEAR).find((d) => d.parent === clause.i && d.marker === "since");
  const mention = since ? ownMention(scene, since) : sinceOfJoined(scene, clause);
  if (!mention?.date_start || mention.date_start > published) return null;
  return {...mention, date_end: published, date_precision: mention.date_start === published ? "day" : "span"};
}

/** "have been killed and others displaced since May": the beginning that a participle joined to the verb tells for both. */
function sinceOfJoined(scene: Dated, clause: Clause): DateMention | null {
  const next = scene.document.clauses[clause.i + 1];
  if (next?.sentence !== clause.sentence || next.kind !== "reduced" || ownMention(scene, clause)) return null;
  const mention = ownMention(scene, next);
  return mention?.role === "since" ? mention : null;
}

/** "in 2014, when militants took the town"; of "since late 2014, when ..." the time itself, not what followed. */
function takenUp(scene: Dated, clause: Clause): DateMention | null {
  if (clause.marker !== "when") return null;
  const {tokens} = scene.document;
  const at = tokens[clause.first]?.lower === "when" ? clause.first - 1 : clause.first - 2;
  const mention = endingAt(scene, tokens[at]?.text === "," ? at - 1 : at);
  if (!mention || mention.date_start === null || ownMention(scene, clause)) return null;
  return mention.role === "since" ? {...mention, ...itself(mention)} : mention;
}

/** The days of the expression alone: a year, a month, a day. */
function itself({date_start, timex}: DateMention): DateValue {
  const [year, month, day] = (timex ?? "").split("-");
  if (!/^\d{4}$/.test(year ?? "") || day !== undefined || !date_start) return {date_start, date_end: date_start, date_precision: "day"};
  if (month === undefined) return {date_start, date_end: `${year}-12-31`, date_precision: date_start.endsWith("01-01") ? "year" : "span"};
  const next = dayOf(`${month === "12" ? Number(year) + 1 : year}-${String((Number(month) % 12) + 1).padStart(2, "0")}-01`);
  return {
    date_start,
    date_end: next === null ? date_start : isoOf(next - 1),
    date_precision: date_start.endsWith("-01") ? "month" : "span"
  };
}

/** "condemned Monday's raid that killed four": the day in the phrase that the clause tells of. */
function ofNoun(scene: Dated, clause: Clause): DateMention | null {
  if (clause.kind !== "relative" || clause.verb.tense !== "past" || ownMention(scene, clause)) return null;
  const {document} = scene;
  let at = clause.first - 1;
  while (at > 0 && (document.tokens[at]!.tag === "prep" || document.tokens[at]!.text === ",")) --at;
  const phrase = document.phraseAt[at];
  if (!phrase || phrase.sentence !== clause.sentence) return null;
  const day = mentionsIn(scene, Math.max(document.sentences[clause.sentence]!.first, phrase.first - 1), at).findLast(
    (d) => d.date_precision === "day"
  );
  return day && fits(scene, clause, day) ? day : null;
}

const endingAt = (scene: Dated, token: number): DateMention | null =>
  mentionsIn(scene, Math.max(0, token - 8), token).find((d) => d.last === token) ?? null;
