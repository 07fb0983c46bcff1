import type {Lexicon} from "../../lexicon/language.js";
import {codesOf, isCivilian} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {joinCodes} from "../../scene/actors.js";
import {type Match, matchAct, reachOf} from "../../scene/acts.js";
import {bothBefore} from "../../scene/both-sides.js";
import {doerOf, speakersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
import {forcesIn} from "../../scene/incident.js";
import {attached, isA} from "../../scene/phrases.js";
import {reporterOf, sameCamp, sayerOf, speakerAt} from "../../scene/speech.js";
import {parentOf} from "../../text/clause-at.js";
import {agents, blamed, doersOf} from "./accuse/culprits.js";

/**
 * Another side blamed for a breach, an attack or a lie.
 * @example "Ankara accused Damascus of breaking the truce", "blamed the attack on the rebels", "held the regime responsible"
 * @example "Russia said that Turkey had failed to separate the groups", "officials said Iran was behind the raid"
 * @example "Damascus called the raid an act of aggression", "Ankara and Damascus traded accusations"
 * @example not "was accused of theft" (by whom is not told), "said that it had failed", "did not blame anyone"
 */
export const accuse: EventRule = (scene, clause, {lexicon}) => {
  const direct = matchAct(scene, clause, lexicon.acts, "ACCUSE", "blame", "condemn", "lay", "mutual");
  if (direct) return clause.verb.negated || isBare(clause) ? [] : blame(scene, clause, direct, lexicon);
  const branded = matchAct(scene, clause, lexicon.acts, "ACCUSE", "brand");
  if (branded && isBranded(scene, clause, branded.object, lexicon))
    return clause.verb.negated || isBare(clause) ? [] : blame(scene, clause, branded, lexicon);
  const said = matchAct(scene, clause, lexicon.acts, "ACCUSE", "breach", "guilt", "agent");
  const accusing = parentOf(scene.document, clause)?.verb.lemma; // "accused Ankara of violating": told by the accusation
  if (clause.kind === "gerund" && accusing && lexicon.acts.verbs.get(accusing)?.has("ACCUSE")) return [];
  return said && isAsserted(clause) ? charge(scene, clause, said, lexicon) : [];
};

/** An infinitive only wishes for it: "stop blaming", "to condemn". */
const isBare = ({kind, marker, verb}: Clause): boolean =>
  kind === "infinitive" || (kind === "gerund" && marker !== null && marker !== "after") || verb.modal !== null;

const isAsserted = ({verb, marker, kind}: Clause): boolean =>
  verb.modal === null &&
  marker !== "if" &&
  kind !== "infinitive" &&
  (verb.finite || kind === "gerund") &&
  (!verb.negated || verb.lemma !== "be");

/** "blamed the army for the raid", "accused them of a breach": what a side says of another. */
function blame(scene: Scene, clause: Clause, {act, object}: Match, lexicon: Lexicon): EventDraft[] {
  const {passive} = clause.verb;
  const rule = `accuse: ${act.frame}`;
  const actor = passive ? speakersOf(scene, clause.agent) : (reporterOf(scene, clause, lexicon) ?? sayerOf(scene, clause, lexicon));
  if (act.frame === "mutual" || isMutual(scene, object)) {
    const sides =
      actor && codesOf(actor).length > 1
        ? actor
        : joinCodes(clause.kind === "main" && clause.subject ? bothBefore(scene, clause.subject) : []); // "both sides traded blame"
    if (sides) return [draftOf(scene, clause, {type: "ACCUSE", rule, actor: sides, target: sides}, reachOf(scene, clause))];
  }
  const target = act.frame === "condemn" || act.frame === "brand" ? doersOf(scene, clause, object) : blamed(scene, clause, object);
  if (!actor) return passive ? [draftOf(scene, clause, {type: "ACCUSE", rule, actor, target, drop: "the accuser is not told"})] : [];
  if (!target && clause.verb.lemma === "accuse" && object)
    return [draftOf(scene, clause, {type: "ACCUSE", rule, actor}, reachOf(scene, clause))];
  if (!target || sameCamp(target, actor))
    return act.frame === "condemn" && !target
      ? [draftOf(scene, clause, {type: "ACCUSE", rule, actor, drop: "condemned without a culprit"})]
      : [];
  return [draftOf(scene, clause, {type: "ACCUSE", rule, actor, target}, reachOf(scene, clause))];
}

/** "called the raid on the port a war crime", "described the strike as an act of aggression": what the deed is said to be. */
function isBranded(scene: Scene, {last}: Clause, object: Match["object"], {acts}: Lexicon): boolean {
  const {phrases, tokens} = scene.document;
  for (let p = object ? object.i + 1 : phrases.length; p < phrases.length && phrases[p]!.last <= last; ++p) {
    const phrase = phrases[p]!;
    if (phrase.prep >= 0 && tokens[phrase.prep]!.lower !== "as") continue;
    return isA(scene, phrase, CRIMES, acts) || isA(scene, attached(scene, phrase, OF), CRIMES, acts);
  }
  return false;
}

const OF = new Set(["of"]);
const CRIMES = ["crime", "provocation", "terror"];

/** "accused each other", "blamed one another": each is accused. */
const isMutual = ({document: {tokens}}: Scene, object: Match["object"]): boolean =>
  object !== null &&
  tokens[object.last]!.lower === (tokens[object.first]!.lower === "each" ? "other" : "another") &&
  object.first < object.last;

/** What a side says of another: "said that Turkey had violated the deal". */
function charge(scene: Scene, clause: Clause, {act}: Match, lexicon: Lexicon): EventDraft[] {
  if (clause.verb.negated && act.frame !== "breach") return [];
  const speaker = speakerAt(scene, clause, lexicon);
  if (!speaker) return [];
  const culprit = act.frame === "agent" ? agents(scene, clause) : speakersOf(scene, doerOf(scene, clause));
  if (!culprit || culprit === "UNK" || sameCamp(culprit, speaker.code) || isCivilian(culprit)) return [];
  if (
    act.frame === "breach" &&
    (isA(scene, clause.object, ["nothing"], lexicon.acts) || (speaker.code === "NGO" && isForce(scene, clause)))
  )
    return [];
  return [
    draftOf(scene, clause, {
      type: "ACCUSE",
      rule: `accuse: ${act.frame}`,
      actor: speaker.code,
      target: culprit,
      saying: speaker.saying,
      according_to: null
    })
  ];
}

/** "The monitor said the army committed a massacre": it reports the attack. */
const isForce = (scene: Scene, {object, sentence}: Clause): boolean =>
  object !== null && forcesIn(scene, sentence).some((d) => d.noun && d.last === object.head);
