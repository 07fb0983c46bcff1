import type {Acts} from "../lexicon/acts.js";
import {isArmed, sectorOf} from "../model/camp.js";
import type {Scene} from "../model/scene.js";
import type {Clause, Phrase} from "../model/syntax.js";
import {membersOf} from "./actors.js";

type Seen = Pick<Scene, "document" | "actorAt" | "placeAt">;

/** The noun phrase right after another that hangs on it by one of these prepositions: "of the town" in "most of the town". */
export function attached({document}: Pick<Scene, "document">, phrase: Phrase, prepositions: ReadonlySet<string>): Phrase | null {
  const next = document.phrases[phrase.i + 1];
  return next && next.sentence === phrase.sentence && next.prep === phrase.last + 1 && prepositions.has(document.tokens[next.prep]!.lower)
    ? next
    : null;
}

/** The first phrase of a clause after its verb that one of these prepositions governs. */
export function governedBy({document}: Pick<Scene, "document">, clause: Clause, prepositions: ReadonlySet<string>): Phrase | null {
  const {phrases, tokens, phraseStart} = document;
  for (let p = phraseStart[clause.sentence]!; p < phraseStart[clause.sentence + 1]!; ++p) {
    const phrase = phrases[p]!;
    if (phrase.first > clause.last) break;
    if (phrase.prep > clause.verb.last && prepositions.has(tokens[phrase.prep]!.lower)) return phrase;
  }
  return null;
}

/** "of" alone, for a phrase that tells whose or what another is. */
export const OF: ReadonlySet<string> = new Set(["of"]);

/** What a phrase is about: "towns" in "a number of towns", "most of the towns". */
function coreOf(scene: Pick<Scene, "document">, phrase: Phrase, acts: Acts): Phrase {
  const {tokens} = scene.document;
  const head = tokens[phrase.head]!;
  const amount = head.tag === "num" || acts.nouns.get(head.lemma)?.has("part");
  return (amount && attached(scene, phrase, OF)) || phrase;
}

/** Classes that a word before the head tells as well: "chemical weapons". */
const MODIFIERS = new Set(["outlawed", "riot"]);

/** Whether a phrase, or a member of its enumeration, belongs to one of the classes of acts-nouns.csv. */
export function isA(scene: Seen, phrase: Phrase | null, classes: readonly string[], acts: Acts): boolean {
  if (!phrase) return false;
  const {tokens} = scene.document;
  return membersOf(scene, phrase).some((member) => {
    const {first, head} = coreOf(scene, member, acts);
    for (let i = first; i < head; ++i)
      for (const name of classes) if (MODIFIERS.has(name) && acts.nouns.get(tokens[i]!.lower)?.has(name)) return true;
    const {lemma, lower, singular} = tokens[head]!;
    const known = acts.nouns.get(lemma) ?? acts.nouns.get(lower) ?? acts.nouns.get(singular); // "barracks"; "Reinforcements" as a first word
    return classes.some((name) => known?.has(name) || byMention(scene, head, name));
  });
}

/** Classes that the actors and places of the scene tell. */
function byMention({actorAt, placeAt, document}: Seen, head: number, name: string): boolean {
  const actor = actorAt[head];
  if (name === "territory") {
    const place = placeAt[head];
    return !!place && place.type !== "country" && place.type !== "sea" && !(actor?.type === "role");
  }
  if (!actor) return false;
  const sector = sectorOf(actor.code);
  const armed = isArmed(actor.code) || actor.fighting !== null;
  if (name === "fighters") return armed && actor.human;
  if (name === "forces") return armed && actor.type !== "thing" && (actor.human || actor.type === "organ");
  if (name === "civilians") return sector === "CVL" && actor.human;
  if (name === "people") return actor.human && document.tokens[head]!.tag !== "pron";
  return name === "speaker" && actor.type !== "thing";
}
