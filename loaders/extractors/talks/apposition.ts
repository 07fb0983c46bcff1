import type {Group} from "./group.js";
import {partiesFrom} from "./parties.js";
import {areOpposite, campsOf, type Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Tokens from a group to the comma behind which it is named. */
const REACH = 8;
/** What such a comma may follow: "the two sides to the conflict in Yemen, ...". */
const WITHIN = new Set(["prep", "to", "det", "adj", "noun", "name", "poss"]);

/** "The two sides in the war, the army and the rebels, met": who a group is, told right behind it; empty where it is not. */
export function sidesBeside(reading: Reading, {last, size, open}: Group): Party[] {
  const {tokens, sentences} = reading.scene.document;
  const end = sentences[tokens[last]!.sentence]!.last;
  let comma = last + 1;
  while (comma < Math.min(end, last + REACH) && WITHIN.has(tokens[comma]!.tag)) ++comma;
  if (comma >= end || tokens[comma]!.text !== ",") return [];
  const {parties} = partiesFrom(reading, comma + 1, end);
  return areOpposite(parties) && (open || campsOf(parties).length === size) ? parties : [];
}
