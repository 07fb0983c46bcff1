import type {ActorMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase, Sentence} from "../../../model/syntax.js";
import {actorOf, fighterCode, ownerOf} from "../../../scene/actors.js";
import {canHarm, turnsAway} from "../../../scene/incident.js";
import {PLACING} from "../../../text/locative.js";
import {memberOf} from "../whose.js";
import type {Around, Question} from "./question.js";

/** How many sentences away an attack may be blamed or claimed. */
const REACH = 8;

/** Tokens within which a sentence that turns to another place names it: "In the country's northeastern city of Hasaka". */
const OPENING = 9;

/** "In Hasaka, ten soldiers died", of a toll told elsewhere: the sentence opens with another place than that of the toll's own. */
function opensElsewhere({document: {tokens, sentences}, placeAt}: Scene, {first, last}: Sentence, toll: number): boolean {
  if (!PLACING.has(tokens[first]!.lower)) return false;
  const named = (from: number, to: number) => placeAt.slice(from, to + 1).findLast((d) => d !== undefined);
  const there = named(first, Math.min(last, first + OPENING));
  const here = named(sentences[toll]!.first, sentences[toll]!.last);
  return !!there && !!here && there.place !== here.place && there.place !== here.admin && there.admin !== here.place;
}

/** How far around a toll's sentence the article is about the same incident. */
export function incidentAround(scene: Scene, sentence: number, turn: ReadonlySet<string>): Around {
  return {from: bound(-1), to: bound(1)};

  function bound(step: 1 | -1): number {
    const {sentences} = scene.document;
    let at = sentence;
    for (let far = 0; far < REACH; ++far) {
      const later = sentences[step > 0 ? at + 1 : at];
      if (!later || !sentences[at + step] || turnsAway(scene, later, turn) || opensElsewhere(scene, later, sentence)) break;
      at += step;
    }
    return at;
  }
}

/**
 * The actor that the closest such clause around a toll names; null where that one says that nobody did it ("No group claimed the
 * blast"). What a sentence that turns to another incident parts from the toll is not about it.
 */
export function namedAround(question: Question, phraseOf: (clause: Clause) => Phrase | null): string | null {
  const {scene, sentence, words} = question;
  const {clauses, clauseStart, tokens} = scene.document;
  const {from, to} = question.around();
  let closest: {distance: number; code: string | null} | null = null;
  for (let c = clauseStart[from]!; c < clauseStart[to + 1]!; ++c) {
    const distance = Math.abs(clauses[c]!.sentence - sentence);
    const phrase: Phrase | null = !closest || distance < closest.distance ? phraseOf(clauses[c]!) : null;
    if (!phrase) continue;
    const actor: ActorMention | null =
      memberOf(scene, phrase.last) ?? actorOf(scene, phrase) ?? ownerOf(scene, phrase) ?? explained(scene, phrase);
    if (actor && canHarm(actor)) closest = {distance, code: fighterCode(actor)};
    else if (words.none.has(tokens[phrase.first]!.lower)) closest = {distance, code: null};
  }
  return closest?.code ?? null;
}

/** "Al-Shabaab, the group tied to al-Qaeda, claimed": the name that the phrase behind a comma explains. */
function explained({document: {tokens, phraseAt}, actorAt}: Scene, {first}: Phrase): ActorMention | null {
  const named = tokens[first - 1]?.text === "," ? phraseAt[first - 2] : undefined;
  return (named?.last === first - 2 && actorAt[named.head]) || null;
}
