import type {Acts} from "../../lexicon/acts.js";
import type {Lexicon} from "../../lexicon/language.js";
import {isArmy, isCivilian, isGovernment, sectorOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {joinCodes} from "../../scene/actors.js";
import {type Match, matchAct} from "../../scene/acts.js";
import {actorsOf, towards} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {holderOf} from "../../scene/holders.js";
import {governedBy} from "../../scene/phrases.js";
import {placeOf} from "../../scene/places.js";
import {asSpeaker, sameCamp} from "../../scene/speech.js";
import {statusOf} from "../../scene/status.js";
import {parentOf} from "../../text/clause-at.js";

/**
 * Arrests, abductions, blockades, sanctions, borders opened or closed as pressure.
 * @example "Turkish police arrested 191 people" → TUR GOV against TUR CVL; "ISIS kidnapped the civilians"
 * @example "Turkey opens its border with Greece", "will no longer stop refugees", "closed its border with Belarus", "imposed a blockade on the port"
 * @example not "arrested development", "the rebels captured the town", "closed the meeting"
 */
export const coerce: EventRule = (scene, clause, {lexicon: {acts, actors, theatre}}) => {
  const passing = matchAct(scene, clause, acts, "COERCE", "letthrough");
  if (passing) return isNot(scene, clause) ? letThrough(scene, clause, passing) : [];
  const match = matchAct(scene, clause, acts, "COERCE");
  if (!match) return [];
  const status = statusOf(scene.document, clause, acts);
  if (!status) return [];
  const {frame} = match.act;
  const actor = coercer(scene, match.doer);
  if (!actor && !clause.verb.passive) return [];
  if (actor && isCivilian(actor) && frame !== "block") return [];
  if (frame === "open" || frame === "keep") {
    if (!actor || !(isGovernment(actor) || isArmy(actor))) return [];
    return [
      draftOf(scene, clause, {
        type: "COERCE",
        rule: `coerce: ${frame}`,
        actor,
        status: frame === "keep" ? "ongoing" : status,
        saying: frame === "keep" ? parentOf(scene.document, clause) : null
      })
    ];
  }
  if (!actor) return [draftOf(scene, clause, {type: "COERCE", rule: `coerce: ${frame}`, actor, drop: "who does it is not told"})];
  if (frame === "close" && isGuarded(scene, clause, acts)) return [];
  const target =
    coerced(scene, clause, match, actor) ??
    besieged(scene, clause, match, actors, theatre.side) ??
    (frame === "impose" ? towards(scene, clause, ON_WHOM) : frame === "close" ? towards(scene, clause, TO_WHOM) : null);
  return [draftOf(scene, clause, {type: "COERCE", rule: `coerce: ${frame}`, actor, target, status})];
};

/** States act by their government unless their army is told. */
const coercer = (scene: Scene, phrase: Phrase | null): string | null => joinCodes(actorsOf(scene, phrase).map(codeOf));

const codeOf = ({code, fighting}: ActorMention): string => fighting ?? asSpeaker(code);

/** Whom: the actor of the object; people of no told side belong to the country that arrests them, those whom an army takes to where it does. */
function coerced(scene: Scene, clause: Clause, {object, act}: Match, actor: string): string | null {
  const people = actorsOf(scene, object);
  const told = joinCodes(people.filter((d) => d.told && d.code !== "UNK").map(codeOf));
  if (told && !sameCamp(told, actor)) return told;
  const other = object && act.frame === "detain" && !people.some((d) => d.human) ? nextTo(scene, clause, object, actor) : null;
  if (other) return other;
  if (told && isCivilian(told)) return told;
  const unspecific = people.every((d) => d.code === "UNK" || (!d.told && isCivilian(d.code)));
  return act.frame !== "detain" || !unspecific
    ? null
    : ARRESTING.has(sectorOf(actor))
      ? `${(isArmy(actor) && placeOf(scene, clause)?.country) || actor.split(" ")[0]} CVL`
      : (people.find((d) => d.code !== "UNK")?.code ?? null);
}

/** Sectors that arrest their own country's people. */
const ARRESTING = new Set(["GOV", "JUD", "MIL"]);

/** "imposed a siege on rebel-held districts": who holds what is blocked. */
function besieged(scene: Scene, clause: Clause, {act, object}: Match, actors: Lexicon["actors"], side: string | null): string | null {
  const on = act.frame === "detain" ? null : governedBy(scene, clause, ON);
  const what = on ?? object;
  return what && holderOf(scene, what, actors, side);
}

const ON = new Set(["on", "of", "around"]);

/** "closed the border because of the pandemic": against no side. */
const isGuarded = ({document: {tokens, sentences}}: Scene, {sentence}: Clause, {nouns}: Acts): boolean =>
  tokens.slice(sentences[sentence]!.first, sentences[sentence]!.last).some((d) => nouns.get(d.lemma)?.has("hazard"));

/** "closed its border with Belarus", "its airspace to jets of another state" */
const TO_WHOM = new Set(["with", "to"]);

/** "imposed sanctions on two officials" */
const ON_WHOM = new Set(["on", "against"]);

/** "a ship with a Turkish crew": the first other side named after what is no person. */
function nextTo(scene: Scene, clause: Clause, object: Phrase, actor: string): string | null {
  for (const phrase of scene.document.phrases.slice(object.i + 1, object.i + 4)) {
    const code = phrase.sentence === clause.sentence ? scene.actorAt[phrase.head]?.code : null;
    if (code && code !== "UNK" && !sameCamp(code, actor)) return code;
  }
  return null;
}

/** "does not stop", "will no longer stop", "will not intervene to stop". */
function isNot({document: {tokens, clauses}}: Scene, {verb, kind, parent}: Clause): boolean {
  for (let i = verb.first; i < verb.main; ++i) if (tokens[i]!.lower === "longer") return true;
  return verb.negated || (kind === "infinitive" && parent >= 0 && clauses[parent]!.verb.negated);
}

/** "will no longer stop refugees", "will not step in to prevent it". */
function letThrough(scene: Scene, clause: Clause, {doer}: Match) {
  const actor = coercer(scene, doer);
  return actor
    ? [
        draftOf(scene, clause, {
          type: "COERCE",
          rule: "coerce: letthrough",
          actor,
          status: "planned",
          saying: parentOf(scene.document, clause)
        })
      ]
    : [];
}
