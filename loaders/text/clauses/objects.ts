import type {Phrase} from "../../model/syntax.js";
import type {Scope} from "./scope.js";

export function objectOf({tokens, phrases, groups, sentence}: Scope, k: number): Phrase | null {
  const limit = groups[k + 1]?.first ?? sentence.last + 1;
  let at = groups[k]!.last + 1;
  while (
    at < limit &&
    (tokens[at]!.tag === "adv" || tokens[at]!.tag === "open" || tokens[at]!.tag === "close" || PARTICLES.has(tokens[at]!.lower))
  )
    ++at;
  return at < limit ? (phrases.find((d) => d.first === at || (d.first > at && d.first <= at && d.prep < 0)) ?? null) : null;
}

const PARTICLES = new Set(["out", "up", "down", "off", "back", "away", "dead", "alive"]);

export function agentOf({tokens, phrases, groups}: Scope, k: number): Phrase | null {
  const limit = groups[k + 1]?.first ?? Number.POSITIVE_INFINITY;
  return (
    phrases.find(
      (d) => d.first > groups[k]!.last && d.first < limit && d.prep >= 0 && tokens[d.prep]!.lower === "by" && d.prep > groups[k]!.last
    ) ?? null
  );
}
