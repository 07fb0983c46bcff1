import {isState, isStatePower, sideOf} from "../../../model/camp.js";
import {sourceAt} from "../../../scene/sources.js";
import type {Question} from "./question.js";

/** "Turkey says 114 troops were neutralised": the word is used by those who did it. */
export const byClaimant = (question: Question): string | null =>
  question.words["own-deed"].has(question.scene.document.tokens[question.draft.trigger]!.lemma) ? stateSource(question) : null;

/** The army of the state that tells a toll, where the victims are another's. */
export function stateSource({scene, draft, victim}: Question): string | null {
  const source = sourceAt(scene, draft.trigger)?.side;
  return source && (isState(source) || isStatePower(source)) && victim && sideOf(source) !== sideOf(victim)
    ? `${sideOf(source)} MIL`
    : null;
}
