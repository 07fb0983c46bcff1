import type {Lexicon} from "../../lexicon/language.js";
import {isCivilian} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {childrenOf, hasAlternative, type Match, matchAct, reachOf} from "../../scene/acts.js";
import {doerOf, speakersOf} from "../../scene/doers.js";
import {deadlineIn, draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
import {governedBy} from "../../scene/phrases.js";
import {isOwnSide, reporterOf, sameCamp, sayerOf, speakerAt} from "../../scene/speech.js";

/**
 * Another side asked, urged or called on to act.
 * @example "The Kremlin urged Ankara to implement the deal", "Turkey called for a no-fly zone"
 * @example "Lavrov said Turkey should withdraw its troops", "The fighting must stop, the envoy said"
 * @example not "ordered its troops to withdraw", "said that we must be patient", "asked about the deal", "pushed to retake the town"
 */
export const demand: EventRule = (scene, clause, {lexicon}) => {
  const direct = matchAct(scene, clause, lexicon.acts, "DEMAND");
  if (direct) return clause.verb.negated || isWished(clause) ? [] : ask(scene, clause, direct, lexicon);
  return clause.verb.modal ? oblige(scene, clause, lexicon) : needs(scene, clause, lexicon);
};

const FOR = new Set(["for"]);

/** "to urge", "could call on": not yet asked. */
const isWished = ({kind, verb, marker}: Clause): boolean =>
  kind === "infinitive" || verb.modal !== null || (kind === "gerund" && marker !== null);

/** "urged Ankara to withdraw", "called for a ceasefire": a side asks another, or anybody. */
function ask(scene: Scene, clause: Clause, {act, object, doer}: Match, lexicon: Lexicon): EventDraft[] {
  const actor = clause.verb.passive ? speakersOf(scene, doer) : (reporterOf(scene, clause, lexicon) ?? sayerOf(scene, clause, lexicon));
  if (!actor) return [];
  const child = childrenOf(scene, clause).find((d) => d.kind === "infinitive" || d.kind === "complement") ?? null;
  const told = object && speakersOf(scene, object);
  if (act.frame === "ask" && !(child?.kind === "infinitive" && (object || clause.verb.passive)) && !governedBy(scene, clause, FOR))
    return [];
  if (act.frame === "order" && (child?.kind === "complement" || hasAlternative(scene, child))) return [];
  if (act.frame === "want" && child?.kind === "complement" && !isWanted(scene, child)) return [];
  if (act.frame === "order" && !(child && object) && !(told === null && object && !child && clause.verb.lemma === "urge")) return [];
  if (act.frame === "want" && !object && !child) return [];
  if (child?.kind === "infinitive" && child.verb.passive && lexicon.cues.words.naming.has(child.verb.lemma)) return []; // "asked not to be named"
  const target = told ?? (act.frame === "order" || act.frame === "ask" ? null : asked(scene, clause, object, child, actor));
  if (target && sameCamp(target, actor) && target !== "UN") return [];
  const status = clause.verb.progressive ? "ongoing" : "occurred";
  const deadline = deadlineIn(scene, clause, clause.verb.first);
  const until = reachOf(scene, clause);
  return [draftOf(scene, clause, {type: "DEMAND", rule: `demand: ${act.frame}`, actor, target, status, deadline}, until)];
}

/** "demands that he go", "insisted that Syria must go": not "insisted that it had gone". */
const isWanted = ({document: {tokens}}: Scene, {verb}: Clause): boolean =>
  verb.modal !== null || verb.form === "base" || verb.lemma === "be" || tokens[verb.first]!.lower === "be";

/** Of whom something is demanded: whoever is to do it, or the first other side named with it. */
function asked(scene: Scene, clause: Clause, object: Phrase | null, child: Clause | null, actor: string): string | null {
  const doer = child && speakersOf(scene, child.subject);
  if (doer && !sameCamp(doer, actor)) return doer;
  const {phrases, phraseStart, tokens} = scene.document;
  for (let p = object ? object.i : phraseStart[clause.sentence]!; p < phraseStart[clause.sentence + 1]!; ++p) {
    const phrase = phrases[p]!;
    if (phrase.first < clause.verb.last) continue;
    if (phrase.first > clause.last) break;
    if (phrase !== object && phrase.prep >= 0 && !OF_WHOM.has(tokens[phrase.prep]!.lower)) continue;
    const code = scene.actorAt[phrase.head]?.type === "thing" ? null : speakersOf(scene, phrase);
    if (code && code !== "UNK" && !sameCamp(code, actor) && !isCivilian(code)) return code;
  }
  return null;
}

/** "a meeting of the council", "missiles from its ally": not "a zone over Syria". */
const OF_WHOM = new Set(["of", "from", "by", "to", "for"]);

const OBLIGING = new Set(["must", "should", "ought"]);

/** "said that Turkey should start", "the attacks must stop". */
function oblige(scene: Scene, clause: Clause, lexicon: Lexicon): EventDraft[] {
  const {verb, subject, marker} = clause;
  return OBLIGING.has(verb.modal!) && !verb.perfect && subject && marker !== "if" && clause.kind !== "relative"
    ? toldTo(scene, clause, lexicon, "demand: must")
    : [];
}

/** "need to stand aside", "has to leave". */
function needs(scene: Scene, clause: Clause, lexicon: Lexicon): EventDraft[] {
  const {lemma, finite, negated} = clause.verb;
  if ((lemma !== "need" && lemma !== "have") || !finite || negated || scene.document.tokens[clause.verb.last + 1]?.tag !== "to") return [];
  return toldTo(scene, clause, lexicon, "demand: need to");
}

/** "they must withdraw, he said": what a side says that another ought to do. */
function toldTo(scene: Scene, clause: Clause, lexicon: Lexicon, rule: string): EventDraft[] {
  const speaker = speakerAt(scene, clause, lexicon);
  if (!speaker || isOwnSide(scene, clause.subject, speaker.code)) return [];
  const doer = speakersOf(scene, doerOf(scene, clause));
  const target = doer && doer !== "UNK" ? doer : null;
  if (target && sameCamp(target, speaker.code)) return [];
  return [
    draftOf(
      scene,
      clause,
      {
        type: "DEMAND",
        rule,
        actor: speaker.code,
        target,
        saying: speaker.saying,
        deadline: deadlineIn(scene, clause, clause.verb.first),
        according_to: null
      },
      reachOf(scene, clause)
    )
  ];
}
