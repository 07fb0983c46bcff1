import {type DateValue, dateIn, UNKNOWN_DATE} from "../../model/date.js";
import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import {dayOf, isoOf} from "../../text/calendar.js";
import {parentOf} from "../../text/clause-at.js";
import {dateBeside} from "./date-beside.js";
import type {Draft, Reading, Trigger} from "./reading.js";
import {stepTo} from "./step.js";

/** The day of a talk, and whether it stands beside the word. */
export interface When {
  value: DateValue;
  dated: boolean;
}

/**
 * When a talk is: a date in its own noun phrase, after it, or at the clause's head; for one ahead, any later day of the
 * sentence. What is offered, refused or planned without a day has none; what was held is dated as its clause is.
 */
export function dateOf(reading: Reading, draft: Draft): When {
  const {scene} = reading;
  const {trigger, status} = draft;
  const {published} = scene.article;
  const beside = draft.day ?? dateBeside(reading, draft);
  const step = beside && beside.first > trigger.last ? null : stepTo(reading, draft); // not "a month after their summit in April"
  if (step) return {value: step, dated: true};
  const near = beside && isGone(beside, status, published) ? null : beside;
  if (near) {
    const verb = trigger.clause?.verb;
    const isOff = status === "cancelled" && (verb?.perfect || verb?.negated); // "set for Saturday, had been called off", "did not take place"
    const isOver = draft.past || isOff;
    const value = isOver ? lastTime(near, published) : status === "scheduled" ? nextTime(reading, near, draft) : dateIn(near);
    return {value, dated: !isOfCallingOff(reading, near, draft)};
  }
  if (draft.former) return {value: UNKNOWN_DATE, dated: false};
  const ahead = status === "scheduled" || status === "proposed" || status === "cancelled" || status === "rejected";
  if (ahead) {
    if (status !== "scheduled" || !published || draft.apart) return {value: UNKNOWN_DATE, dated: false};
    const later = inSentence(reading, trigger.sentence).find((d) => d.date_start !== null && d.date_start > published);
    if (later) return {value: dateIn(later), dated: true};
    const before = dayBefore(reading, trigger.sentence, published);
    return {value: before ? dateIn(before) : UNKNOWN_DATE, dated: false};
  }
  if (draft.series || (draft.apart && trigger.clause?.verb.tense === "future")) return {value: UNKNOWN_DATE, dated: false};
  const value = trigger.clause ? contextOf(reading, trigger.clause) : UNKNOWN_DATE;
  if (trigger.clause && takesUp(reading, trigger.clause)) return {value, dated: true};
  const toCome = draft.past && published !== null && value.date_start !== null && value.date_start > published; // "after the talks, he praised Monday's deadline"
  if (!toCome && value.date_start !== null && !isFar(value, published)) return {value, dated: false};
  const isToday = !toCome && published !== null && trigger.clause?.verb.tense === "present" && !trigger.clause.verb.perfect; // "is in Moscow for talks on the 1994 case"
  return {value: isToday ? {date_start: published, date_end: published, date_precision: "day"} : UNKNOWN_DATE, dated: false};
}

/** The day of a clause; of one without a finite verb no day to come: "said after meeting him about talks that open next week". */
function contextOf({scene, tools}: Reading, clause: Clause): DateValue {
  const {value} = tools.dateOf(scene, clause);
  const {published} = scene.article;
  const isToCome = published !== null && value.date_start !== null && value.date_start > published;
  const above = isToCome && clause.kind === "gerund" ? parentOf(scene.document, clause) : null;
  return above?.verb.tense === "past" ? tools.dateOf(scene, above).value : value;
}

/** "Talks, stalled since April, will resume on Monday": a stretch up to today is not when talks are to come. */
const isGone = ({date_precision, date_end}: DateMention, status: Draft["status"], published: string | null): boolean =>
  status === "scheduled" && date_precision === "span" && published !== null && date_end! <= published;

/** "called off the summit on Thursday" tells the day of the calling off; "Thursday's summit", "talks set for Thursday" that of the talk. */
function isOfCallingOff({scene: {document, article}}: Reading, {first, date_end}: DateMention, {trigger, status}: Draft): boolean {
  if (status !== "cancelled" || trigger.clause?.verb.tense !== "past" || date_end! > article.published!) return false;
  const inPhrase = document.phraseAt[first] != null && document.phraseAt[first] === document.phraseAt[trigger.last];
  return !inPhrase && document.tokens[first - 1]?.lower !== "for";
}

/** "in June 2009, when they met": the time right before "when" is that of its clause. */
function takesUp({scene}: Reading, {marker, first}: Clause): boolean {
  if (marker !== "when") return false;
  const {tokens} = scene.document;
  return scene.dateAt[tokens[first - 1]?.text === "," ? first - 2 : first - 1] !== undefined;
}

/** The day of what the sentences before tell, where it is still to come: it holds on for the talks that they go on about. */
function dayBefore(reading: Reading, sentence: number, published: string): DateMention | null {
  const {clauseAt} = reading.scene.document;
  const isPast = ({first}: DateMention) => clauseAt[first]?.verb.form === "past"; // "said on Friday"
  for (let i = sentence - 1; i >= Math.max(0, sentence - HOLDS); --i) {
    const days = inSentence(reading, i).filter((d) => d.date_precision === "day" && d.role === "date");
    if (days.length) return days.find((d) => d.date_start! > published || (d.date_start === published && !isPast(d))) ?? null;
  }
  return null;
}

/** Sentences that a day to come holds on for. */
const HOLDS = 2;

/** A long stretch that ended long ago is the date of something else in the sentences before. */
function isFar({date_end, date_precision}: DateValue, published: string | null): boolean {
  return published !== null && date_end !== null && date_precision !== "day" && (dayOf(published) ?? 0) - (dayOf(date_end) ?? 0) > FAR;
}

/** Days back that a talk without a day of its own may be dated by the context. */
const FAR = 31;

/** "after talks on Tuesday" tells the last Tuesday, whatever lies ahead in the rest of the clause. */
function lastTime(mention: DateMention, published: string | null): DateValue {
  const value = dateIn(mention);
  if (!published || !value.date_start || value.date_precision !== "day") return value;
  const [day, today] = [dayOf(value.date_start), dayOf(published)];
  if (day === null || today === null) return value;
  if (day - today > WEEK && !/\d{4}/.test(mention.quote)) return yearBefore(value); // "after a meeting on November 30", told in March
  const back = day > today && day - today <= WEEK ? isoOf(day - WEEK) : value.date_start;
  return {...value, date_start: back, date_end: back};
}

const WEEK = 7;

const yearBefore = (value: DateValue): DateValue => {
  const back = (iso: string | null) => (iso === null ? null : `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`);
  return {...value, date_start: back(value.date_start), date_end: back(value.date_end)};
};

/**
 * "is said to meet him on Saturday" tells the next Saturday, as far as the clause is no past one: "was due on Saturday"; "ahead of
 * Tuesday's talks he met them on Monday" tells the Tuesday after that Monday.
 */
function nextTime(reading: Reading, mention: DateMention, {trigger, apart}: Draft): DateValue {
  const value = dateIn(mention);
  const {published} = reading.scene.article;
  const [day, today] = [dayOf(value.date_start ?? ""), dayOf(published ?? "")];
  if (day === null || today === null || value.date_precision !== "day" || mention.rule !== "weekday") return value;
  if (trigger.clause?.verb.modal === "would" && !apart) return value; // "said on Friday that they would meet on Friday evening"
  const isGone = trigger.clause?.verb.tense !== "past" || isAfterAct(reading, mention, trigger, apart ?? false);
  const on = isGone && day < today && today - day < WEEK ? isoOf(day + WEEK) : value.date_start;
  return {...value, date_start: on, date_end: on};
}

/** "arrived on Wednesday ahead of talks on Friday": the Friday after what its clause tells; without another day, after publication. */
function isAfterAct(reading: Reading, {first, date_start}: DateMention, trigger: Trigger, apart: boolean): boolean {
  const {tokens, phraseAt} = reading.scene.document;
  const ahead = tokens[(phraseAt[trigger.last]?.prep ?? 0) - 1]?.lower === "ahead" && first > trigger.last; // not "arrived on Sunday ahead of talks"
  if (!apart && !ahead) return false;
  const days = inSentence(reading, trigger.sentence).filter((d) => d.date_start !== date_start);
  return days.length ? days.some((d) => d.date_start! > date_start!) : ahead;
}

/** The dates of a sentence. */
function inSentence({scene}: Reading, sentence: number): DateMention[] {
  const {first, last} = scene.document.sentences[sentence]!;
  const found: DateMention[] = [];
  for (let i = first; i <= last; ++i) {
    const date = scene.dateAt[i];
    if (date && date.first === i && date.role !== "deadline" && date.date_start !== null) found.push(date);
  }
  return found;
}
