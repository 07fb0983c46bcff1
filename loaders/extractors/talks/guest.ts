import type {Scene} from "../../model/scene.js";

/**
 * "held talks with visiting Chancellor Angela Merkel", "met visiting officials": one visits places, so that before people the
 * word tells only that they are guests.
 */
export const isOfGuest = ({document: {tokens}, actorAt}: Scene, i: number): boolean =>
  tokens[i]!.lower === "visiting" && (actorAt[i + 1]?.human ?? false);
