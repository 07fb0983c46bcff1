import {campOf, isOpposition} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import {membersOf} from "./actor-party.js";
import type {Party} from "./party.js";

/** Mentions that make armed opponents one of the sides of an article's war. */
const OFTEN = 2;

/** How often a text names each side. */
export function weightsOf({actors}: Scene): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const {code} of actors) {
    const camp = campOf(code);
    named.set(camp, (named.get(camp) ?? 0) + 1);
  }
  return named;
}

/**
 * The government and its armed opponents whose war an article is about: those opponents that it names most, and the state that
 * they fight, where it names that too. "Peace talks" of which no sides are told are theirs. Empty where there are none.
 * @param named how often the article names each side
 * @param foes the state that armed opponents fight where it is not their own
 */
export function warringSides(named: ReadonlyMap<string, number>, foes: ReadonlyMap<string, string>): readonly Party[] {
  let rebels = "";
  for (const [camp, times] of named) if (isOpposition(camp) && times >= OFTEN && times > (named.get(rebels) ?? 0)) rebels = camp;
  const state = foes.get(rebels) ?? rebels.slice(0, -" REB".length);
  return rebels && named.has(state) ? membersOf([state, rebels]) : [];
}
