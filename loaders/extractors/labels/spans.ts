import type {LabelLexicon} from "../../lexicon/labels.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import type {Hit} from "./hits.js";

const LEFT_OUT = new Set(["other", "such", "same", "many", "several", "more", "most", "any", "some", "few", "both"]);

/** The shortest phrase that still carries the label: without article, number, "other" and possessive pronoun. */
export function spanOf(scene: Scene, hit: Hit, {heads}: LabelLexicon): {first: number; last: number} {
  const {phrases, phraseAt} = scene.document;
  if (hit.modifier || hit.entry.use === "name") return {first: hit.first, last: hit.last};
  const phrase = phraseAt[hit.first] ?? hit.phrase;
  let {first} = phrase;
  while (first < hit.first && isLeftOut(scene, first)) ++first;
  const joined = phrase.i > 0 ? phrases[phrase.i - 1] : undefined;
  if (joined?.next === phrase.i && isNation(scene, joined) && first < hit.first) first = joined.last;
  if (first === phrase.first) first = qualified(scene, first);
  return {first, last: lastOf(scene, hit, heads, first)};
}

/** "Russian" alone: a side without a sector that is no state's name. */
export const isNationality = (actor: ActorMention | undefined): boolean =>
  !!actor && (actor.rule === "adjective" || (!actor.code.includes(" ") && actor.type === "role"));

/** "the Russian" of "the Russian and Turkish militaries". */
const isNation = ({actorAt, document: {tokens}}: Scene, {first, last}: Phrase): boolean =>
  isNationality(actorAt[last]) && (first === last || (first === last - 1 && tokens[first]!.tag === "det"));

/** Takes in what the phrase builder left outside: "ease escalating tensions", "the increasingly risky adventure". */
function qualified({document: {tokens}}: Scene, first: number): number {
  const before = tokens[first - 1];
  const governor = tokens[first - 2];
  if (!before || !governor || before.sentence !== tokens[first]!.sentence) return first;
  if (before.form === "gerund" && governor.tag === "verb") return first - 1;
  return before.tag === "adv" && governor.tag === "det" ? first - 1 : first;
}

/** Articles, numbers and the like, which are no part of a name. */
function isLeftOut({document: {tokens}}: Scene, i: number): boolean {
  const {tag, lower, kind, text} = tokens[i]!;
  if (lower === "all") return tokens[i + 1]!.tag === "det";
  return tag === "det" || tag === "poss" || tag === "num" || kind === "number" || LEFT_OUT.has(lower) || text === ",";
}

/** The last token of a label: with the place or person that it takes behind it. */
function lastOf(scene: Scene, hit: Hit, heads: LabelLexicon["heads"], first: number): number {
  const {document, placeAt, actorAt} = scene;
  const {tokens, phraseAt} = document;
  const {use, referent} = hit.entry;
  if (use === "placed" || (use === "bounded" && !told(scene, first, hit.first))) return placeAfter(scene, hit.last) ?? hit.last;
  if (use === "title") {
    for (let i = hit.phrase.last; i > hit.last; --i) if (actorAt[i]?.type === "person") return actorAt[i]!.last;
  }
  if (referent === "REB" && tokens[hit.last + 1]?.form === "participle" && heads.get(tokens[hit.last + 1]!.lemma) === "patron") {
    const patron = phraseAt[hit.last + 3];
    if (tokens[hit.last + 2]?.lower === "by" && patron && (actorAt[patron.head] || placeAt[patron.head])) return patron.last;
  }
  return hit.last;
}

/** Whose or where it is stands before the noun. */
function told({actorAt, placeAt}: Scene, first: number, noun: number): boolean {
  for (let i = first; i < noun; ++i) if (actorAt[i] || placeAt[i]) return true;
  return false;
}

/** Last token of "in Syria's Idlib province" after token `i`, or null. */
export function placeAfter({document, placeAt, actorAt}: Scene, i: number): number | null {
  const {tokens, phraseAt} = document;
  if (tokens[i + 1]?.lower !== "in" || tokens[i + 1]!.sentence !== tokens[i]!.sentence) return null;
  const phrase = phraseAt[i + 2];
  if (!phrase || phrase.first > i + 3) return null;
  for (let k = phrase.first; k <= phrase.last; ++k) if (placeAt[k] || actorAt[k]?.type === "state") return phrase.last;
  return null;
}
