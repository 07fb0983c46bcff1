import type {Label} from "../../model/framing.js";
import type {Scene} from "../../model/scene.js";

/** A row of the metonym rule. */
type Metonym = Pick<Label, "referent" | "term" | "kind" | "valence" | "contested" | "width" | "about" | "by" | "rule"> & {
  first: number;
  last: number;
};

/** The capital where it acts stands for its government: subject, object or possessor, never after a preposition of place. */
export function metonyms({document, actors, placeAt}: Scene, theatre: string): Metonym[] {
  const {tokens, phrases, phraseAt} = document;
  return actors
    .filter((actor) => {
      const phrase = phrases[phraseAt[actor.first] ?? -1];
      if (actor.rule !== "capital" || actor.code !== `${theatre} GOV` || !phrase) return false;
      const before = tokens[actor.first - 1];
      if (before?.lower === "to" || before?.lower === "capital" || before?.lower === "city") return false;
      if (phrase.prep >= 0 && !ACTING.has(tokens[phrase.prep]!.lower)) return false;
      return phrase.head === actor.last || (tokens[actor.last]!.possessive && !placeAt[phrase.head]);
    })
    .map(({first, last}) => ({
      first,
      last,
      referent: `${theatre} GOV`,
      term: tokens[last]!.lower,
      kind: "metonym",
      valence: 0,
      contested: false,
      width: "wide",
      about: "party",
      by: null,
      rule: "capital for its government"
    }));
}

/** Prepositions that a government can stand after. */
const ACTING = new Set(["by", "with", "against", "between"]);
