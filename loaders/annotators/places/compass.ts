import type {Places} from "../../lexicon/places.js";
import type {Place} from "../../lexicon/schemas/language.js";
import type {Document} from "../../model/document.js";
import type {Tag} from "../../model/token.js";

/** "north", "south-west": a direction as a noun. */
export const isDirection = (word: string): boolean => /^(?:(?:north|south)-?(?:east|west)|north|south|east|west)$/.test(word);

/** Directions of which a part of a place is named, as nouns and adjectives. */
const COMPASS = /^((?:north|south)?-?(?:east|west)|north|south)(?:ern)?$/;

/** How many words may stand between "north of" and the name: "the north of neighbouring Hama". */
const BETWEEN = 2;

const LINKING = new Set<Tag>(["det", "adj", "verb"]);

/**
 * The part of a place that its surroundings tell, where the lexicon lists it: "the north of Hama province", "the eastern part of
 * Homs". Null where they tell none.
 * @param first the first token of the place's name
 */
export function partBefore({tokens}: Pick<Document, "tokens">, first: number, place: Place, {byName, words}: Places): Place | null {
  let at = first - 1;
  for (const limit = Math.max(1, first - BETWEEN); at >= limit && LINKING.has(tokens[at]!.tag); ) --at;
  if (at < 1 || tokens[at]!.lower !== "of") return null;
  const noun = tokens[at - 1]!;
  const direction = COMPASS.test(noun.lower) ? noun : words.parts.has(noun.lower) && at > 1 ? tokens[at - 2]! : undefined;
  if (direction === noun && isOutside(tokens, at - 1)) return null;
  const told = direction && COMPASS.exec(direction.lower)?.[1]?.replace("-", "");
  return (told && byName.get(`${told}ern ${place.place}`)) || null;
}

/** "towns east of X", "to the west of X": beside it, not a part; "the rebel-held east of X", "in north of X" are parts. */
function isOutside(tokens: Document["tokens"], direction: number): boolean {
  let i = direction - 1;
  while (tokens[i]?.tag === "adj" || tokens[i + 1]?.glued) --i;
  const before = tokens[i];
  return before?.tag === "det" ? before.lower === "the" && tokens[i - 1]?.lower === "to" : before?.tag !== "prep";
}
