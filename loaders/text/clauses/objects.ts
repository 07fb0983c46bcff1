import type {Phrase} from "../../model/syntax.js";
import {isDaytime, isSpan, tellsWhen} from "../phrases/times.js";
import {PARTICLES} from "../tags/classes.js";
import {behindDay, isDay} from "../tags/times.js";
import type {Scope} from "./scope.js";

/** The object of verb group `k`: the phrase right behind it, adverbs, particles and times passed over; null where there is none. */
export function objectOf({tokens, phrases, groups, sentence}: Scope, k: number): Phrase | null {
  const limit = groups[k + 1]?.first ?? sentence.last + 1;
  let at = groups[k]!.last + 1;
  if (at < limit && tokens[at]!.lower === "over" && TAKEN_OVER.has(groups[k]!.lemma)) freeFrom(phrases, at++);
  while (
    at < limit &&
    (tokens[at]!.tag === "adv" || tokens[at]!.tag === "open" || tokens[at]!.tag === "close" || PARTING.has(tokens[at]!.lower))
  )
    ++at;
  const dated = tokens[groups[k]!.main]!.word?.frame === "t" && at + 2 < limit && tokens[at]!.lower === "on";
  if (dated) at = Math.max(at, behindDay(tokens, at, isDay)); // "hit on Tuesday night five posts"
  if (at >= limit) return null;
  const object = phrases.find((d) => d.first === at) ?? (MEANS.has(tokens[at]!.lower) ? behindMeans(tokens, phrases, at) : null);
  if (!object || tellsWhen(tokens, object) || isDaytime(tokens, object.first)) return null; // "met last week"
  const apart = groups[k]!.passive || COUNTED_FROM.has(tokens[object.last + 1]?.lower ?? ""); // "men held nine months in", "came two days after"
  return apart && isSpan(tokens, object) ? null : object;
}

/** What "over" makes one verb with: "took over a building". */
const TAKEN_OVER = new Set(["take", "hand", "turn"]);

/** The phrase behind a preposition that goes with the verb is governed by the verb alone. */
function freeFrom(phrases: readonly Phrase[], prep: number): void {
  for (const phrase of phrases) if (phrase.prep === prep) phrase.prep = -1;
}

const MEANS = new Set(["with", "to"]);

/** "targeted with artillery and mortars the hideouts", "brought to 49 the number": the object stands behind what it is done with, or to. */
function behindMeans(tokens: Scope["tokens"], phrases: readonly Phrase[], at: number): Phrase | null {
  let means = phrases.findIndex((d) => d.prep === at);
  while (means >= 0 && phrases[means]!.next >= 0 && means + 1 < phrases.length) ++means;
  const object = phrases[means + 1];
  if (means < 0 || !object || object.prep >= 0 || object.first !== phrases[means]!.last + 1) return null;
  return tokens[object.first]!.tag === "det" || tokens[object.first]!.tag === "poss" ? object : null;
}

/** From what follows these a length is counted. */
const COUNTED_FROM = new Set(["after", "before"]);

/** What may part a verb from its object: "shot dead two men". */
const PARTING = new Set([...PARTICLES, "away", "dead", "alive"]);

/** The phrase with "by" between verb group `k` and the next: who does it, where the verb is passive. */
export function agentOf({tokens, phrases, groups}: Scope, k: number): Phrase | null {
  const limit = groups[k + 1]?.first ?? Number.POSITIVE_INFINITY;
  return phrases.find((d) => d.prep > groups[k]!.last && d.first < limit && tokens[d.prep]!.lower === "by") ?? null;
}
