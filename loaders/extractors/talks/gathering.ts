import type {TalkNoun} from "../../lexicon/talks.js";
import type {Phrase} from "../../model/syntax.js";
import type {Reading, Trigger} from "./reading.js";

/**
 * Whether a noun names a sitting of many that has a name of its own, at which a few may meet besides: "the G20 summit", "a
 * summit of the Shanghai Cooperation Organisation", "the East Asia Summit". Not "the Helsinki summit", nor "the Xi-Putin summit".
 */
export function isGathering({scene: {document, actorAt}}: Reading, {kind}: TalkNoun, {first, last}: Trigger, phrase: Phrase): boolean {
  if (kind !== "summit") return false;
  const {tokens, sentences} = document;
  if (sentences[tokens[first]!.sentence]!.zone === "headline") return false; // all its words may be capitals
  if (first > phrase.first && tokens[first]!.capital) return true;
  for (let i = phrase.first; i < first; ++i) if (ACRONYM.test(tokens[i]!.text) && !isSide(i)) return true;
  const of = tokens[last + 1]?.lower === "of" ? last + 2 : -1;
  const name = of > 0 ? tokens[tokens[of]?.lower === "the" ? of + 1 : of] : undefined;
  return name?.capital === true && !actorAt[name.i];

  /** "the US summit" */
  function isSide(i: number): boolean {
    const {type} = actorAt[i] ?? {};
    return type !== undefined && type !== "organ";
  }
}

/** "G20", "SAARC", "ASEAN". */
const ACRONYM = /^[A-Z]{3,}$|^[A-Z]-?\d+$/;
