import {isOpposition} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Hit} from "./hits.js";
import type {Told} from "./told.js";

/**
 * The term as it is counted, in lower case: the lexicon's word for persons and acts ("rebels" for "rebel fighters"), the words
 * as they stand for a compound ("regime forces"), an accord with its place ("sochi memorandum"). The nation before a side's own
 * institutions belongs to it where the text tells more of another state ("syrian army"); in one about the country itself "army"
 * tells enough.
 */
export function termOf(scene: Scene, hit: Hit, first: number, referent: string, {theatre, abroad}: Told): string {
  const {tokens} = scene.document;
  const {placeAt, actorAt} = scene;
  const {entry, compound} = hit;
  if (entry.referent === "ACCORD") return accordOf();
  const term = compound ?? entry.term;
  const at = hit.first - 1;
  const nation =
    abroad &&
    at >= first &&
    (entry.nation || compound !== null) &&
    entry.valence === 0 &&
    referent.startsWith(`${theatre} `) &&
    !isOpposition(referent);
  const owner = actorAt[at];
  return nation && tokens[at]!.capital && !tokens[at]!.possessive && owner && (owner.type === "adjective" || owner === actorAt[hit.first])
    ? `${tokens[at]!.lower} ${term}`
    : term;

  function accordOf(): string {
    let from = hit.first;
    if (from > first && placeAt[from - 1]) --from;
    return tokens
      .slice(from, hit.last + 1)
      .map((d) => (d.possessive ? d.lower : d.text.toLowerCase()))
      .join(" ");
  }
}
