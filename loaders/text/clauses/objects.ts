import type {Phrase} from "../../model/syntax.js";
import {isDaytime, isSpan, tellsWhen} from "../phrases/times.js";
import {behindDay, isDay} from "../tags/times.js";
import type {Scope} from "./scope.js";

export function objectOf({tokens, phrases, groups, sentence}: Scope, k: number): Phrase | null {
  const limit = groups[k + 1]?.first ?? sentence.last + 1;
  let at = groups[k]!.last + 1;
  while (
    at < limit &&
    (tokens[at]!.tag === "adv" || tokens[at]!.tag === "open" || tokens[at]!.tag === "close" || PARTICLES.has(tokens[at]!.lower))
  )
    ++at;
  const dated = tokens[groups[k]!.main]!.word?.frame === "t" && at + 2 < limit && tokens[at]!.lower === "on";
  if (dated) at = Math.max(at, behindDay(tokens, at, isDay)); // "hit on Tuesday night five posts"
  if (at >= limit) return null;
  const object = phrases.find((d) => d.first === at) ?? (tokens[at]!.lower === "with" ? behindMeans(tokens, phrases, at) : null);
  if (!object || tellsWhen(tokens, object) || isDaytime(tokens, object.first)) return null; // "met last week"
  return groups[k]!.passive && isSpan(tokens, object) ? null : object; // "men held nine months in"
}

/** "targeted with artillery the hideouts": the object stands behind what it is done with. */
function behindMeans(tokens: Scope["tokens"], phrases: readonly Phrase[], at: number): Phrase | null {
  const means = phrases.findIndex((d) => d.prep === at);
  const object = phrases[means + 1];
  if (means < 0 || !object || object.prep >= 0 || object.first !== phrases[means]!.last + 1) return null;
  return tokens[object.first]!.tag === "det" || tokens[object.first]!.tag === "poss" ? object : null;
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
