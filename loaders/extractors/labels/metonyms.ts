import type {Label} from "../../model/framing.js";
import type {Scene} from "../../model/scene.js";
import {voiceAt} from "../../scene/voice.js";

/** The capital where it acts stands for its government: subject, object or possessor, never after a preposition of place. */
export function metonyms(scene: Scene, theatre: string): Label[] {
  const {document, actors, placeAt} = scene;
  const {tokens, phraseAt} = document;
  return actors
    .filter((actor) => {
      const phrase = phraseAt[actor.first];
      if (actor.rule !== "capital" || actor.code !== `${theatre} GOV` || !phrase) return false;
      const before = tokens[actor.first - 1];
      const beside = before?.text === "," ? tokens[actor.first - 2] : before; // "the capital, Damascus"
      if (before?.lower === "to" || beside?.lower === "capital" || beside?.lower === "city") return false;
      if (phrase.prep >= 0 && !ACTING.has(tokens[phrase.prep]!.lower)) return false;
      return phrase.head === actor.last || (tokens[actor.last]!.possessive && !placeAt[phrase.head]);
    })
    .map((actor) => ({
      article_id: scene.article.id,
      referent: `${theatre} GOV`,
      term: tokens[actor.last]!.lower,
      kind: "metonym" as const,
      valence: 0 as const,
      ...voiceAt(scene, actor.last),
      contested: false,
      width: "wide" as const,
      about: "party" as const,
      scare_quotes: false,
      by: null,
      quote: actor.quote,
      start: actor.start,
      end: actor.end,
      rule: "label: capital for its government",
      origin: "text" as const
    }));
}

/** Prepositions that a government can stand after. */
const ACTING = new Set(["by", "with", "against", "between"]);
