import type {TollWords} from "../../lexicon/force.js";
import type {ActorMention, Attribution} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {actorOf, speakerCode} from "../../scene/actors.js";
import {doerOf} from "../../scene/doers.js";
import {sourceAt} from "../../scene/sources.js";

/**
 * Who an article says a toll is according to, as an actor code, or null where the outlet speaks itself: whoever gives the number on
 * its own account, else whoever the sentence is attributed to. Officials of no told state are those of the land where it happened.
 * @param country the land of the toll's place, or null
 */
export function sourceOf(scene: Scene, clause: Clause, trigger: number, country: string | null, words: TollWords): string | null {
  const teller = tellerOf(scene, clause, words);
  if (teller) return teller;
  const attribution = tellingAt(scene, trigger, words);
  if (!attribution || (attribution.side !== null && attribution.side !== UNTOLD)) return attribution?.side ?? null;
  const speakers = speakersOf(scene, attribution);
  if (country && speakers.some((d) => d.rule === OFFICIAL)) return `${country} GOV`;
  return speakers.some((d) => isToldBefore(scene, d)) ? sideBefore(scene, attribution) : (attribution.side ?? UNTOLD);
}

/** Whoever tells the toll: before one who calls for something to be done about it the one told inside; nobody who denies to have done it. */
function tellingAt(scene: Scene, trigger: number, words: TollWords): Attribution | null {
  const outer = sourceAt(scene, trigger);
  if (!outer || (outer.cue_class !== "directive" && !words.denies.has(outer.cue_lemma ?? ""))) return outer;
  const covers = (d: Attribution) => d.content.some(({first, last}) => first <= trigger && trigger <= last);
  const inner = scene.attributions.find((d) => d.nested && d.sentence === outer.sentence && covers(d));
  const told = outer.cue_class === "directive" && scene.document.clauseAt[trigger]?.kind !== "relative"; // "warned that dozens had died"
  return inner ?? (told ? outer : null);
}

const UNTOLD = "UNK";
const OFFICIAL = "role, side not told";

/** "the source added": one told before. */
const isToldBefore = ({document: {tokens}}: Scene, {first, code}: ActorMention): boolean =>
  code === UNTOLD && (tokens[first]!.lower === "the" || tokens[first - 1]?.lower === "the" || tokens[first - 1]?.tag === "poss");

/** How many attributions back the source of "the source added" is looked for. */
const SOURCE_REACH = 4;

/** The side that spoke last before an attribution and is told. */
function sideBefore({attributions}: Scene, attribution: Attribution): string | null {
  const at = attributions.indexOf(attribution);
  for (let k = at - 1; k >= 0 && k >= at - SOURCE_REACH; --k) {
    const {side, sentence, nested} = attributions[k]!;
    if (!nested && sentence < attribution.sentence && side !== null && side !== UNTOLD) return side;
  }
  return attribution.side;
}

/** Who gives a number on its own account: "the Observatory put the toll at 34", "it said in a statement, putting the toll at 34". */
function tellerOf(scene: Scene, clause: Clause, words: TollWords): string | null {
  const {verb, kind, subject, agent} = clause;
  if (verb.passive && agent && words.figure.has(scene.document.tokens[agent.head]!.lemma)) return countOf(scene, agent);
  const doer = kind === "gerund" ? doerOf(scene, clause) : subject;
  const actor = !verb.passive && words.teller.has(verb.lemma) ? actorOf(scene, doer) : null;
  return actor && actor.type !== "thing" ? speakerCode(actor) : null;
}

/** "were killed, by a United Nations count": whose count it is. */
function countOf(scene: Scene, {first, head}: Phrase): string | null {
  for (let i = first; i < head; ++i) if (scene.actorAt[i]) return speakerCode(scene.actorAt[i]!);
  return null;
}

/** The actors that an attribution's speaker names. */
function speakersOf({actors, index: {actorStart}}: Scene, {sentence, speaker}: Attribution): ActorMention[] {
  return actors.slice(actorStart[sentence], actorStart[sentence + 1]).filter((d) => speaker.includes(d.quote));
}
