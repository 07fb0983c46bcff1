import type {Lexicon} from "../lexicon/language.js";
import type {Document} from "../model/document.js";
import type {ActorMention} from "../model/mention.js";
import {composeActors} from "./actors/compose.js";
import {matchNames} from "./actors/names.js";
import {resolvePronouns} from "./actors/pronouns.js";
import {resolveSides} from "./actors/sides.js";
import {resolveSurnames} from "./actors/surnames.js";

/**
 * The actors that a text names, in reading order. First every name and role noun of the lexicon, then what they make
 * together ("Turkish" + "soldiers"), then whose the unnamed ones are ("the army"), then names of no list, last whom the pronouns stand for.
 * @param day the publication day: a person's office is the one held then
 */
export function findActors(document: Document, lexicon: Lexicon, day: string | null): ActorMention[] {
  const names = matchNames(document, lexicon);
  const actors = composeActors(document, names, day);
  const sided = resolveSides(document, actors, lexicon.theatre.side);
  return resolvePronouns(document, resolveSurnames(document, sided, lexicon.familyFirst));
}
