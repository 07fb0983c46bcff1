import type {ForceWords} from "../../lexicon/force.js";
import type {Scene} from "../../model/scene.js";
import type {Token} from "../../model/token.js";
import {forcesIn} from "../../scene/incident.js";
import type {Draft} from "./draft.js";

/**
 * Whether a word sets the incident apart from the ones told before: at the head of the sentence ("elsewhere, two soldiers died"), of
 * the victims ("another 21 wounded") or of the act ("another shell fell on the school, wounding three", "were killed in another ambush").
 */
export function isApart(scene: Scene, {trigger, victims, outcome, clause}: Draft, words: ForceWords): boolean {
  const {tokens, sentences} = scene.document;
  const {sentence} = tokens[trigger]!;
  return (
    turns(tokens[sentences[sentence]!.first]!, words) ||
    isOther(tokens[victims.first]!, words) ||
    isOther(tokens[victims.first + 1], words) || // "a second woman"
    (outcome === "killed" && victims.quantity !== null && tokens[victims.quantity.last + 1]?.lower === "more") || // "three more died"; "wounded 20 more" is more than the dead
    forcesIn(scene, sentence).some(
      (force) => (force.first < trigger || (force.noun && force.clause === clause)) && isOtherAct(scene, force.first, words)
    )
  );
}

/** "Elsewhere", "Earlier on Monday". */
const turns = ({lower, tag}: Token, {grammar, tollWords}: ForceWords): boolean =>
  tag === "adv" && (grammar.turn.has(lower) || tollWords.former.has(lower));

const isOther = (token: Token | undefined, {grammar, tollWords}: ForceWords): boolean =>
  token !== undefined && grammar.other.has(token.lower) && !tollWords.former.has(token.lower); // not "nine other men"

/** "another shell", "a second strike"; not "two separate bombings". */
function isOtherAct({document: {tokens, phraseAt}}: Scene, force: number, {grammar}: ForceWords): boolean {
  const phrase = phraseAt[force];
  if (!phrase || tokens[phrase.first]!.tag === "num") return false;
  for (let i = phrase.first; i < force; ++i) if (grammar.other.has(tokens[i]!.lower)) return true;
  return false;
}

/** "A blast near a cafe killed three": the act is told as a new one. */
export const isFresh = (scene: Scene, {trigger}: Draft): boolean =>
  forcesIn(scene, scene.document.tokens[trigger]!.sentence).some(({noun, first}) => {
    const phrase = noun && first < trigger ? scene.document.phraseAt[first] : undefined;
    return phrase !== undefined && /^(?:an?|one)$/.test(scene.document.tokens[phrase.first]!.lower);
  });
