import {isArmed} from "../../../model/camp.js";
import type {Clause} from "../../../model/syntax.js";
import {fighterCode} from "../../../scene/actors.js";
import {forcesIn, isDefinite, turnsAway} from "../../../scene/incident.js";
import {clausesOf} from "../../../text/document.js";
import type {Draft} from "../draft.js";
import {isDated} from "../when.js";
import {isOpen} from "./here.js";
import {isOverall, type Question} from "./question.js";
import {byVerb} from "./verb.js";

/** How many sentences back the toll may stand that a later one goes into. */
const REACH = 2;

/**
 * "The army killed dozens of rebels. More than 20 were killed near the border", "Security forces killed nine marchers, activists say.
 * Two died in Homs": a toll without a doer goes into the one told before, where it is part of as many of the same kind.
 */
export function byKillerBefore(question: Question): string | null {
  const {scene, draft, sentence, turn, clause} = question;
  const {sentences} = scene.document;
  if (!clause || isOverall(question) || !isOpen(question) || forcesIn(scene, sentence).some((d) => d.noun && !isDefinite(scene, d)))
    return null;
  for (let s = sentence; s > 0 && sentence - s < REACH; --s) {
    const [here, before] = [sentences[s]!, sentences[s - 1]!];
    if (turnsAway(scene, here, turn) || before.paragraph < here.paragraph - 1 || before.zone !== here.zone) return null;
    for (const told of clausesOf(scene.document, s - 1)) {
      const whole = question.tolls.get(told.verb.main)?.find((d) => d.clause === told.i && !d.partOf && mayHold(d, draft));
      const victim = whole?.victims.actor ? fighterCode(whole.victims.actor) : null;
      const code = whole && isSameDay(question, told) ? byVerb({...question, draft: whole, clause: told, victim, sentence: s - 1}) : null;
      if (code) return code;
    }
  }
  return null;
}

/** Of two days that the sentences tell, the same one. */
function isSameDay({scene, date, isDated: here, tools}: Question, clause: Clause): boolean {
  const {value, rule} = tools.dateOf(scene, clause);
  if (!here || !isDated(rule) || !value.date_start || !date.date_start) return true;
  return value.date_start <= date.date_end! && date.date_start <= value.date_end!;
}

/** As many, or a word for many, and fighters where the others are. */
function mayHold({victims: whole}: Draft, {victims: part}: Draft): boolean {
  const [all, some] = [whole.best ?? Number.POSITIVE_INFINITY, part.best ?? part.low ?? part.high ?? 0];
  return all >= some && armed(whole.actor) === armed(part.actor);
}

const armed = (actor: Draft["victims"]["actor"]): boolean => actor !== null && isArmed(fighterCode(actor));
