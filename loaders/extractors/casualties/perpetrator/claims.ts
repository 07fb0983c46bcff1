import type {TollWords} from "../../../lexicon/force.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {actorOf, fighterCode, ownerOf, sideOf} from "../../../scene/actors.js";
import {canHarm, forcesIn} from "../../../scene/incident.js";
import {governedBy} from "../../../scene/phrases.js";
import {sourceAt} from "../../../scene/sources.js";
import type {Question} from "./question.js";

/** How many sentences away an attack may be blamed or claimed. */
const BLAME_REACH = 8;

/** "that Ankara blamed on Damascus". */
const ON = new Set(["on"]);

/** Who claims an attack told around a toll: "ISIS claimed responsibility". */
export const byClaim = ({scene, sentence, words}: Question): string | null =>
  named(scene, sentence, ({verb, object, subject}) =>
    words.claims.has(verb.lemma) && object && isClaimed(scene, object, words) ? subject : null
  );

/** "responsibility", or the attack itself: "IS claimed a suicide attack in Manbij"; not "earlier attacks". */
function isClaimed(scene: Scene, {first, head}: Phrase, words: TollWords): boolean {
  const {tokens} = scene.document;
  for (let i = Math.max(first - 1, 0); i < head; ++i) if (words.former.has(tokens[i]!.lower)) return false;
  return (
    words.responsibility.has(tokens[head]!.lower) ||
    forcesIn(scene, tokens[head]!.sentence).some((d) => d.noun && d.first <= head && head <= d.last)
  );
}

/** Who is blamed around a toll: "Opposition activists blame Russia". */
export const byBlame = ({scene, sentence, words}: Question): string | null =>
  named(scene, sentence, (clause) =>
    words.blames.has(clause.verb.lemma) && !clause.verb.passive ? (governedBy(scene, clause, ON) ?? clause.object) : null
  );

/** Who denies to have done it around a toll: "the Taliban denied responsibility". */
export const deniedBy = ({scene, sentence, words}: Question): string | null =>
  named(scene, sentence, ({verb, object, subject}) =>
    words.denies.has(verb.lemma) && object && words.responsibility.has(scene.document.tokens[object.head]!.lower) ? subject : null
  );

/** "Turkey says 114 troops were neutralised": the word is used by those who did it. */
export const byClaimant = (question: Question): string | null =>
  question.words["own-deed"].has(question.scene.document.tokens[question.draft.trigger]!.lemma) ? stateSource(question) : null;

/** The army of the state that tells a toll, where the victims are another's. */
export function stateSource({scene, draft, victim}: Question): string | null {
  const source = sourceAt(scene, draft.trigger)?.side;
  return source && isState(source) && victim && sideOf(source) !== sideOf(victim) ? `${sideOf(source)} MIL` : null;
}

const isState = (code: string) => /^[A-Z]{3}(?: (?:GOV|MIL))?$/.test(code) && !/^(?:NGO|MED|EXP|UNK)/.test(code);

/** The first actor that a clause of the sentence, or of those around it, names. */
function named(scene: Scene, sentence: number, phraseOf: (clause: Clause) => Phrase | null): string | null {
  const {clauses, clauseStart, sentences} = scene.document;
  const end = clauseStart[Math.min(sentences.length, sentence + BLAME_REACH)]!;
  for (let c = clauseStart[Math.max(0, sentence - BLAME_REACH)]!; c < end; ++c) {
    const phrase = phraseOf(clauses[c]!);
    const actor = phrase ? (actorOf(scene, phrase) ?? ownerOf(scene, phrase)) : null;
    if (actor && canHarm(actor)) return fighterCode(actor);
  }
  return null;
}
