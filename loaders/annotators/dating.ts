import {type DateValue, dateIn, UNKNOWN_DATE} from "../model/date.js";
import type {DateMention} from "../model/mention.js";
import type {Clause} from "../model/syntax.js";
import {parentOf} from "../text/clause-at.js";
import {attachedMention} from "./dating/attached.js";
import {type Dated, isAhead, ownMention, vagueMention} from "./dating/clause.js";
import {leadMention} from "./dating/lead.js";
import {namedAfter} from "./dating/named.js";
import {runningMention} from "./dating/running.js";
import {frameMention, sentenceMention, sharesTime} from "./dating/sentence.js";

/**
 * Which step told the days; `named` the next sentence does, `lead` the first one; `vague` the clause says "recently", `ahead` to come without a day,
 * `background` not news, `unresolved` no publication day.
 */
type DatingRule = DatingStep | "named" | "lead" | "vague" | "ahead" | "background" | "unresolved";

/** The days of what a clause tells, the mention they rest on, and the step that found them. */
export interface Dating {
  value: DateValue;
  mention: DateMention | null;
  rule: DatingRule;
}

/** A step: the mention it finds for a clause. */
export type DatingStep = "clause" | "attached" | "frame" | "sentence" | "running" | "publication";

/** All steps in their order: the closer to the verb, the surer. */
export const DATING_STEPS: readonly DatingStep[] = ["clause", "attached", "frame", "sentence", "running", "publication"];

const FINDERS: Record<Exclude<DatingStep, "publication">, (scene: Dated, clause: Clause) => DateMention | null> = {
  clause: ownMention,
  attached: (scene, clause) => attachedMention(scene, clause, (above) => dateOf(scene, above).value),
  frame: frameMention,
  sentence: sentenceMention,
  running: runningMention
};

/**
 * The days of what a clause tells: a date of its own; else one that its grammar ties it to; else one at the head of its sentence
 * or in a clause of the same moment; else the day told in the sentence before, or given to it in the next; else the day of
 * the lead, or of publication, where it is news. Background has no date.
 * @param steps the steps to try, in order
 */
export function dateOf(scene: Dated, clause: Clause, steps: readonly DatingStep[] = DATING_STEPS): Dating {
  for (const step of steps) {
    if (step === "publication") return publication(scene, clause);
    const named = step === "sentence" && isReported(scene, clause) ? namedAfter(scene, clause) : null;
    if (named) return {value: dateIn(named), mention: named, rule: "named"};
    const mention = FINDERS[step](scene, clause);
    if (mention) return {value: dateIn(mention), mention, rule: step};
    const vague = step === "clause" ? vagueMention(scene, clause) : null;
    if (vague) return {value: UNKNOWN_DATE, mention: vague, rule: "vague"};
    if (step === "sentence" && isBackground(scene, clause)) break;
  }
  return {value: UNKNOWN_DATE, mention: null, rule: isAhead(clause) ? "ahead" : "background"};
}

/** The day of publication for a clause that reports the news of the day; no day for what lies ahead or is background. */
function publication(scene: Dated, clause: Clause): Dating {
  const {published} = scene.article;
  if (isAhead(clause)) return {value: UNKNOWN_DATE, mention: null, rule: "ahead"};
  if (isBackground(scene, clause)) return {value: UNKNOWN_DATE, mention: null, rule: "background"};
  if (!published) return {value: UNKNOWN_DATE, mention: null, rule: "unresolved"};
  const named = namedAfter(scene, clause);
  if (named) return {value: dateIn(named), mention: named, rule: "named"};
  const lead = leadMention(scene);
  if (lead) return {value: dateIn(lead), mention: lead, rule: "lead"};
  return {value: {date_start: published, date_end: published, date_precision: "day"}, mention: null, rule: "publication"};
}

/** Told by another clause of its sentence, whose day may be that of the telling alone: "..., a monitor said on Friday". */
function isReported({document}: Dated, clause: Clause): boolean {
  const {clauses, clauseStart} = document;
  for (let i = clauseStart[clause.sentence]!; clauses[i]?.sentence === clause.sentence; ++i) if (clauses[i]!.verb.takesClause) return true;
  return false;
}

/** Not the news of the day: a past perfect outside reported speech, or a clause that tells no moment of a main clause's news. */
function isBackground(scene: Pick<Dated, "document" | "index">, clause: Clause): boolean {
  const parent = parentOf(scene.document, clause);
  const {verb} = clause;
  const isTold = scene.index?.sourceAt[verb.main] !== undefined; // "told the paper the clinic had counted six dead"
  if (clause.kind === "main") return !isTold && verb.perfect && verb.tense === "past" && pastPerfect(scene, clause);
  if (clause.kind === "complement") return parent !== null && isBackground(scene, parent);
  if (clause.kind === "relative" && !restricts(scene, clause)) return true;
  if (parent === null) return clause.kind === "infinitive";
  if (clause.kind !== "relative" && !sharesTime(scene, clause)) return true;
  if (isAhead(parent)) return !(verb.finite && (clause.marker === "as" || clause.marker === "while")); // "will not yield, as the army advances"
  return isBackground(scene, parent);
}

/** "the bombing that hit Azaz", "an attack in which rebels used gas": says which act; "the army, which holds the town" adds. */
function restricts({document}: Pick<Dated, "document">, {verb, marker, first}: Clause): boolean {
  if (verb.perfect || verb.tense !== "past") return false;
  return marker === "that" || (marker === "which" && document.tokens[first - 1]?.tag === "prep");
}

/** "had withdrawn", not "has withdrawn". */
const pastPerfect = ({document}: Pick<Dated, "document">, {verb}: Clause): boolean =>
  document.tokens.slice(verb.first, verb.main).some((d) => d.lemma === "have" && d.form === "past");
