import {isArmed} from "../../../model/camp.js";
import type {ForceMention} from "../../../model/mention.js";
import {GENERIC_MODES} from "../../../model/report.js";
import {fighterCode} from "../../../scene/actors.js";
import {canHarm, forcesIn} from "../../../scene/incident.js";
import {isDoer, type Question} from "./question.js";

/** The force of a toll's sentence that may be what harmed its victims: not what it counts from, nor what was done elsewhere. */
export function forcesHere(question: Question): ForceMention[] {
  const {scene, sentence, clause} = question;
  const here = forcesIn(scene, sentence).filter((d) => !isSince(question, d) && !isAnswer(question, d));
  return isElsewhere(question, here) ? here.filter((d) => d.clause === clause?.i) : here;
}

/** Whether the sentence leaves open who did it, for the article's other sentences to tell. */
export function isOpen(question: Question): boolean {
  const here = forcesIn(question.scene, question.sentence);
  if (isElsewhere(question, here) || here.some((d) => d.agents.length > 0 && isAnswer(question, d))) return false;
  // civilians killed "in fighting" fell between two sides
  if (here.some((d) => d.noun && d.mode === "clash") && !(question.victim && isArmed(question.victim))) return false;
  return !here.some((d) => d.agents.some((a) => (canHarm(a) || a.code === UNKNOWN) && !isDoer(question, a)));
}

const UNKNOWN = "UNK";

/**
 * "while a farmer died elsewhere in the region", "were killed in separate attacks": not in what the article tells else,
 * unless by the same means: "a separate air raid".
 */
function isElsewhere({scene: {document}, clause, words}: Question, here: readonly ForceMention[]): boolean {
  if (here.some((d) => !GENERIC_MODES.has(d.mode))) return false;
  for (let i = clause?.first ?? 0; clause && i <= clause.last; ++i) if (words.elsewhere.has(document.tokens[i]!.lower)) return true;
  return false;
}

/** "Rebels shelled a post, a day after nine villagers were killed": what came after the harm did not do it. */
const isAnswer = ({clause}: Question, {first}: ForceMention): boolean => clause?.marker === "after" && first < clause.first;

/** How far before a force "since" stands. */
const SINCE_REACH = 6;

/**
 * "800 people have died since the start of the rebel attack": from when on it counts, not who did it; not "since May in rebel
 * attacks", nor at the head of the sentence: "Since the raids began, 800 have died", nor of those whom it is fought against.
 */
function isSince({scene: {document}, sentence, draft}: Question, {first, clause}: ForceMention): boolean {
  const {actor} = draft.victims;
  if (actor?.told && isArmed(fighterCode(actor))) return false;
  const {tokens, clauses, sentences} = document;
  const head = sentences[sentence]!.first;
  if (clauses[clause]?.marker === "since" && clauses[clause]!.first > head) return true;
  for (let i = first - 1; i > head && i >= first - SINCE_REACH; --i) {
    const {lower, text, tag} = tokens[i]!;
    if (lower === "since") return true;
    if (text === "," || (tag === "prep" && lower !== "of")) return false;
  }
  return false;
}
