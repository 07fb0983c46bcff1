import {type DateValue, UNKNOWN_DATE} from "../../model/date.js";
import type {DateMention} from "../../model/mention.js";
import type {Draft, Reading} from "./reading.js";

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
  const {scene, tools} = reading;
  const {trigger, status} = draft;
  const near = beside(reading, draft);
  if (near) return {value: daysOf(near), dated: true};
  const {published} = scene.article;
  const ahead = status === "scheduled" || status === "proposed" || status === "cancelled" || status === "rejected";
  if (ahead) {
    if (status !== "scheduled" || !published) return {value: UNKNOWN_DATE, dated: false};
    const later = inSentence(reading, trigger.sentence).find((d) => d.date_start !== null && d.date_start > published);
    return later ? {value: daysOf(later), dated: true} : {value: UNKNOWN_DATE, dated: false};
  }
  return {value: trigger.clause ? tools.dateOf(scene, trigger.clause).value : UNKNOWN_DATE, dated: false};
}

const daysOf = ({date_start, date_end, date_precision}: DateMention): DateValue => ({date_start, date_end, date_precision});

const inSentence = ({scene}: Reading, sentence: number): DateMention[] =>
  scene.dates.filter((d) => scene.document.tokens[d.first]!.sentence === sentence && d.role !== "deadline" && d.date_start !== null);

/** The date that stands with the word of talk. */
function beside({scene, lexicon}: Reading, {trigger, status}: Draft): DateMention | null {
  const {tokens, phraseAt, sentences} = scene.document;
  const {first, last} = sentences[trigger.sentence]!;
  for (let i = trigger.first - 1; i >= first && phraseAt[i]! >= 0 && phraseAt[i] === phraseAt[trigger.first]; --i) {
    const date = usable(scene.dateAt[i]);
    if (date) return date;
  }
  for (let i = trigger.last + 1; i <= last; ++i) {
    const token = tokens[i]!;
    const date = usable(scene.dateAt[i]);
    if (date) return date;
    if (token.tag === "sub" || token.tag === "rel" || token.text === ";" || isAnother(token.lower)) break;
    if ((token.tag === "verb" || token.tag === "aux" || token.tag === "modal") && (!CARRIERS.has(token.lemma) || hasSubject(i))) break;
  }
  const clause = trigger.clause;
  const infinitive = clause?.kind === "infinitive" || clause?.kind === "gerund";
  if (infinitive && status !== "scheduled") return null;
  for (let i = trigger.first - 1; i >= first; --i) {
    const token = tokens[i]!;
    const date = usable(scene.dateAt[i]);
    if (date && (scene.document.clauseAt[i] === clause?.i || date.first <= first + 1 || beforeVerb(i))) return date;
    if (token.tag === "sub" || token.tag === "rel" || token.text === ";") break;
  }
  return null;

  /** A verb that another subject than the talk begins. */
  function hasSubject(i: number): boolean {
    const other = scene.document.clauses[scene.document.clauseAt[i]!];
    return other?.subject != null && other.verb.finite && other.subject.first > trigger.last;
  }
  /** "ahead of", "after": another act follows, with a day of its own. */
  function isAnother(word: string): boolean {
    const effect = lexicon.prepositions.get(word);
    return effect === "held" || effect === "scheduled" || effect === "before";
  }
  /** "on Friday held a meeting": between subject and verb of the clause. */
  function beforeVerb(i: number): boolean {
    return clause !== null && i >= clause.first && i <= clause.last;
  }
  function usable(date: DateMention | undefined): DateMention | null {
    return date && date.role !== "deadline" && date.date_start !== null ? date : null;
  }
}

const CARRIERS = new Set([
  "hold",
  "take",
  "schedule",
  "begin",
  "start",
  "resume",
  "continue",
  "be",
  "have",
  "will",
  "would",
  "open",
  "end",
  "conclude",
  "plan",
  "set",
  "expect",
  "convene",
  "go",
  "discuss",
  "meet",
  "host",
  "broker",
  "mediate",
  "lead",
  "scheduled"
]);
