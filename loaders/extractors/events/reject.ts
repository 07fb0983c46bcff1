import type {Lexicon} from "../../lexicon/language.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {childrenOf, isNone, type Match, matchAct, mayTell, reachOf} from "../../scene/acts.js";
import {speakersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
import {isA} from "../../scene/phrases.js";
import {isOwnSide, reporterOf, sameCamp, sayerOf, speakerAt} from "../../scene/speech.js";

/**
 * An accusation denied, a demand or offer refused.
 * @example "The ministry denied involvement", "Haftar refused to sign the deal", "dismissed the reports as false"
 * @example "The ministry said its planes had nothing to do with the incident", "said the claim was not true"
 * @example not "refused to comment", "were denied access", "did not deny"
 */
export const reject: EventRule = (scene, clause, {lexicon}) => {
  const {acts} = lexicon;
  const refused = matchAct(scene, clause, acts, "REJECT", "refuse");
  if (refused) return refuses(scene, clause, lexicon) ? spoken(scene, clause, refused, lexicon) : [];
  const direct = matchAct(scene, clause, acts, "REJECT", "deny", "untrue");
  if (direct) {
    if (
      clause.verb.negated ||
      isNeither(scene, clause) ||
      clause.kind === "infinitive" ||
      clause.verb.modal ||
      isA(scene, direct.object, ["access", "aid"], acts)
    )
      return [];
    if (direct.act.frame === "untrue" && !saysUntrue(scene, clause, lexicon)) return [];
    return spoken(scene, clause, direct, lexicon);
  }
  const said = matchAct(scene, clause, acts, "REJECT", "untruth", "nothing", "norole", "innocent");
  return said ? disowned(scene, clause, said, lexicon) : [];
};

/** "neither confirmed nor denied it". */
const isNeither = ({document: {tokens}}: Scene, {verb}: Clause): boolean => tokens[verb.first - 1]?.lower === "nor";

/** Not "refused to comment"; and who is singled out by a refusal ("fighters who refused to leave") is no news of it. */
function refuses(scene: Scene, clause: Clause, {acts}: Lexicon): boolean {
  if (clause.verb.negated || clause.verb.passive || clause.kind === "relative" || clause.kind === "infinitive") return false;
  const [child] = childrenOf(scene, clause);
  if (!child) return clause.object !== null && !isA(scene, clause.object, ["access"], acts);
  return child.kind === "infinitive" && !mayTell(acts, child.verb.lemma, "REJECT", "silence");
}

const WITHIN = 20;

/** "the claim is false", "it was a lie": a word of untruth close behind the verb. */
function saysUntrue({document: {tokens, sentences}}: Scene, clause: Clause, {acts}: Lexicon): boolean {
  const last = Math.min(sentences[clause.sentence]!.last, clause.verb.last + WITHIN);
  for (let i = clause.verb.last + 1; i <= last; ++i) if (acts.nouns.get(tokens[i]!.lemma)?.has("untrue")) return true;
  return false;
}

/** "denied the claim", "rejected the offer": a verb of refusal; by whom, and whose the claim or offer is. */
function spoken(scene: Scene, clause: Clause, {act, object}: Match, lexicon: Lexicon): EventDraft[] {
  const {passive} = clause.verb;
  const actor = passive ? speakersOf(scene, clause.agent) : (reporterOf(scene, clause, lexicon) ?? sayerOf(scene, clause, lexicon));
  if (!actor) return [];
  const whose = speakersOf(scene, object);
  const target = whose && whose !== "UNK" && !sameCamp(whose, actor) ? whose : null;
  return [draftOf(scene, clause, {type: "REJECT", rule: `reject: ${act.frame}`, actor, target}, reachOf(scene, clause))];
}

/** In what a side says: "had nothing to do with it", "did not carry out strikes", "the statement was not true". */
function disowned(scene: Scene, clause: Clause, {act}: Match, lexicon: Lexicon): EventDraft[] {
  const {verb} = clause;
  if (verb.modal || clause.marker === "if") return [];
  const {frame} = act;
  if (frame === "untruth" && !(verb.negated ? isTrue(scene, clause, lexicon) : saysUntrue(scene, clause, lexicon))) return [];
  if (frame === "norole" && !verb.negated && !isNone(scene, clause.object)) return [];
  if (frame === "innocent" && (!verb.negated || verb.tense !== "past")) return [];
  const speaker = speakerAt(scene, clause, lexicon);
  if (!speaker || /^NGO|^UN$/.test(speaker.code)) return [];
  if (frame === "untruth") {
    const whose = speakersOf(scene, clause.subject);
    const target = whose && !sameCamp(whose, speaker.code) ? whose : null;
    return [
      draftOf(scene, clause, {
        type: "REJECT",
        rule: "reject: untruth",
        actor: speaker.code,
        target,
        saying: speaker.saying,
        according_to: null
      })
    ];
  }
  if (!isOwnSide(scene, clause.subject, speaker.code)) return [];
  return [
    draftOf(
      scene,
      clause,
      {type: "REJECT", rule: `reject: ${frame}`, actor: speaker.code, saying: speaker.saying, according_to: null},
      reachOf(scene, clause)
    )
  ];
}

/** "is not true": a word of truth behind a verb that is negated. */
function isTrue({document: {tokens}}: Scene, clause: Clause, {acts}: Lexicon): boolean {
  for (let i = clause.verb.last + 1; i <= clause.last; ++i) if (acts.nouns.get(tokens[i]!.lemma)?.has("true")) return true;
  return false;
}
