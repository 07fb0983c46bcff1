import type {Document} from "../../model/document.js";
import type {ActorMention, PlaceMention} from "../../model/mention.js";
import {isSetting} from "../../scene/places.js";

/**
 * The country whose army, rebels and civilians an article means where it does not say whose: that of the story, or where the
 * article tells nothing of it, the one in which most of its settings lie.
 * @param theatre the story's country, or null
 */
export function homeOf(
  document: Document,
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  theatre: string | null
): string | null {
  if (theatre === null || actors.some((d) => isOf(d.code, theatre)) || places.some((d) => d.country === theatre)) return theatre;
  const actorAt: (ActorMention | undefined)[] = [];
  for (const actor of actors) for (let i = actor.first; i <= actor.last; ++i) actorAt[i] = actor;
  const counts = new Map<string, number>();
  for (const place of places)
    if (place.country && isSetting({document, actorAt}, place)) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : theatre;
}

const isOf = (code: string, side: string): boolean => code === side || code.startsWith(`${side} `);
