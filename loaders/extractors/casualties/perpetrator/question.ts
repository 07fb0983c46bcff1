import type {TollWords} from "../../../lexicon/force.js";
import type {DateValue} from "../../../model/date.js";
import {daysApart} from "../../../model/days.js";
import type {ActorMention, ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause} from "../../../model/syntax.js";
import {canHarm, forcesIn} from "../../../scene/incident.js";
import type {Tools} from "../../../scene/tools.js";
import {verblessClause} from "../../../scene/verbless.js";
import {type Draft, isOfWarSize, type TollsByTrigger} from "../draft.js";

/** What the rules for a toll's perpetrator ask with: the toll, its clause, its victims' code, and the other tolls of the same verb. */
export interface Question {
  scene: Scene;
  draft: Draft;
  clause: Clause | undefined;
  victim: string | null;
  siblings: readonly Draft[];
  /** All tolls of the article. */
  tolls: TollsByTrigger;
  sentence: number;
  /** The sentences that are about the same incident, sought when first asked for. */
  around: () => Around;
  /** When the victims were harmed, and whether that is a period of several incidents. */
  date: DateValue;
  /** The toll's own sentence tells the day. */
  isDated: boolean;
  isPeriod: boolean;
  /** Who tells the toll, as an actor code. */
  source: string | null;
  words: TollWords;
  /** Words that open the telling of something else. */
  turn: ReadonlySet<string>;
  tools: Tools;
}

/** The sentences around a toll that are about the same incident: the first and the last. */
export interface Around {
  from: number;
  to: number;
}

/** Answers with the code of whoever harmed the victims, or null where the rule does not apply. */
export type PerpetratorRule = (question: Question) => string | null;

/** Whether the toll sums up more than an incident, which no single attack explains: "since the war began". */
export function isOverall(question: Question): boolean {
  const {draft, isPeriod} = question;
  return draft.total || isPeriod || isWarToll(question) || isToldOverall(question);
}

/** "since the war began", "died nationwide": a word of the toll's clause says that it is of more than an incident. */
function isToldOverall({scene: {document}, clause, words}: Question): boolean {
  for (let i = clause?.first ?? 0; clause && i <= clause.last; ++i) if (words.overall.has(document.tokens[i]!.lower)) return true;
  return false;
}

/** Whether so many died that no single force is asked for. */
export const isWarToll = ({draft}: Question): boolean => isOfWarSize(draft);

/** Whoever a text says did it: not "gunmen" of whom it tells nothing else, nor "unidentified aircraft". */
export function isDoer({scene: {document}, words}: Question, actor: ActorMention): boolean {
  const {tokens} = document;
  if (words.nameless.has(tokens[actor.first]!.lower) || words.nameless.has(tokens[actor.first - 1]?.lower ?? "")) return false;
  return canHarm(actor) && (actor.told || !words.nameless.has(tokens[actor.last]!.lemma));
}

/** No single attack, claimed elsewhere in the text, is what a sum over months tells of. */
export const isOfPeriod = ({isPeriod, sentence}: Question, clause: Clause): boolean => isPeriod && clause.sentence !== sentence;

/** "Gunmen" of whom nothing else is told did what they are told to do, and no more. */
const isPassing = ({scene: {document}, words}: Question, actor: ActorMention): boolean =>
  !actor.told && words.passing.has(document.tokens[actor.last]!.lemma);

/** Whether a force told elsewhere in the article may have done it: somebody of whom something is told used it, at about the same time. */
export function isSameAttack(question: Question, force: ForceMention): boolean {
  const {scene, date, tools} = question;
  if (force.agents.length && !force.agents.some((d) => isDoer(question, d) && !isPassing(question, d))) return false;
  if (force.mode === "shoot-down" && !forcesIn(scene, question.sentence).some((d) => d.mode === force.mode)) return false;
  if (!date.date_start) return true;
  const {clauses, tokens} = scene.document;
  const clause = clauses[force.clause] ?? verblessClause(scene.document, tokens[force.first]!.sentence);
  const told = tools.dateOf(scene, clause).value;
  return !told.date_start || daysApart(date, told) <= (force.mode === "bombing" ? 1 : CAMPAIGN);
}

/** Who shells, or bombs from the air, does so for days. */
const CAMPAIGN = 30;
