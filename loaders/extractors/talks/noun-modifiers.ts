import type {TalkStatus} from "../../model/report.js";
import type {Phrase} from "../../model/syntax.js";
import {DEFINITE_OR_OWNED} from "../../text/determiners.js";
import {roundsOver} from "./nominal-governor.js";
import type {Reading, Trigger} from "./reading.js";

/** "a meeting between the two leaders" */
export const isNew = ({scene}: Reading, {first}: Phrase): boolean => {
  const {lower, tag} = scene.document.tokens[first]!;
  return tag === "det" && (lower === "a" || lower === "an" || lower === "another");
};

/** "their meeting there on Tuesday": of those told before, on a day of its own. */
export const isTheirs = ({scene: {document, dateAt}}: Reading, {first}: Phrase, {last}: Trigger): boolean =>
  document.tokens[first]!.lower === "their" && [last + 1, last + 2, last + 3].some((i) => dateAt[i]?.date_start);

/** "the talks", "Friday's talks", "their meeting", "the second round of talks": told before, or known to all. */
export function isDefinite(reading: Reading, phrase: Phrase): boolean {
  const {tokens} = reading.scene.document;
  const {first} = roundsOver(reading, phrase).at(-1) ?? phrase;
  if (tokens[first]!.possessive || tokens[phrase.first]!.possessive) return true; // "Friday's talks"
  return DEFINITE_OR_OWNED.has(tokens[first]!.lower);
}

/** "the 14th round of talks", "a third meeting": one of several, and no "third day of talks". */
export function isCounted(reading: Reading, phrase: Phrase): boolean {
  const {tokens} = reading.scene.document;
  const {words} = reading.lexicon;
  return [phrase, ...roundsOver(reading, phrase)].some(({first, head}) => {
    if (reading.scene.dateAt[head] || words.spell.has(tokens[head]!.lemma)) return false;
    for (let i = first; i < head; ++i) if (words.ordinal.has(tokens[i]!.lower) || NTH.test(tokens[i]!.lower)) return true;
    return false;
  });
}

const NTH = /^\d+(?:st|nd|rd|th)$/;

/** What adjectives of the noun and adverbs of its verb tell. */
export function modifiersOf(reading: Reading, phrase: Phrase, {first, clause}: Trigger): Set<string> {
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const effects = new Set<string>();
  for (const {first: from, last} of [{first: phrase.first, last: first - 1}, ...roundsOver(reading, phrase)])
    for (let i = from; i <= last; ++i) {
      const effect = lexicon.modifiers.get(tokens[i]!.lower);
      if (effect) effects.add(effect);
    }
  if (clause)
    for (let i = clause.verb.first; i <= Math.min(clause.verb.last + 1, tokens.length - 1); ++i)
      if (tokens[i]!.tag === "adv" && lexicon.modifiers.get(tokens[i]!.lower) === "series") effects.add("series");
  return effects;
}

const AHEAD = ["scheduled", "proposed", "cancelled"] as const;

/** What a clause is about is not what it is for: "will travel for the latest round of talks". */
export function isPurpose(reading: Reading, phrase: Phrase): boolean {
  const {prep} = roundsOver(reading, phrase).at(-1) ?? phrase;
  return prep >= 0 && reading.scene.document.tokens[prep]!.lower === "for";
}

/** How much the verb over a noun of talk tells of how the talk stands. */
interface Governed {
  /** It tells nothing more: the noun is its subject, an adjunct, or only what is spoken about. */
  open: boolean;
  /** The noun is what something is done for. */
  purpose: boolean;
}

/** "planned talks" under a verb that does not tell more are scheduled. */
export function modified(status: TalkStatus, modifiers: ReadonlySet<string>, {open, purpose}: Governed): TalkStatus {
  if (open && !purpose && status === "scheduled" && modifiers.has("held")) return "held"; // "will build on the recent talks"
  if (status !== "held" && status !== "ongoing") return status;
  if (open) for (const effect of AHEAD) if (modifiers.has(effect)) return effect;
  if (modifiers.has("ongoing")) return "ongoing";
  return status;
}
