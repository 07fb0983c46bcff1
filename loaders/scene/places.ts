import type {PlaceMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import type {Clause} from "../model/syntax.js";

/** How exactly a kind of place tells where something was; a town beats its province, a province its country. */
const RANK: Record<string, number> = {
  neighbourhood: 9,
  site: 9,
  camp: 9,
  base: 9,
  crossing: 9,
  village: 8,
  town: 8,
  road: 7,
  city: 6,
  district: 5,
  governorate: 4,
  province: 4,
  region: 3,
  sea: 3,
  country: 1
};
const rank = (place: PlaceMention) => RANK[place.type] ?? 2;

/** Prepositions that put an act in a place. */
const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "on",
  "around",
  "outside",
  "inside",
  "over",
  "across",
  "throughout",
  "within",
  "of",
  "along",
  "off",
  "into",
  "to",
  "towards",
  "toward",
  "from",
  "against",
  "between",
  "east",
  "west",
  "north",
  "south"
]);

/** Parts of a place. */
const PARTS = new Set([
  "area",
  "areas",
  "outskirts",
  "suburb",
  "suburbs",
  "district",
  "districts",
  "neighbourhood",
  "neighbourhoods",
  "neighborhood",
  "neighborhoods",
  "countryside",
  "centre",
  "center",
  "part",
  "parts",
  "city",
  "east",
  "west",
  "north",
  "south"
]);

/**
 * Where something told by tokens `first` to `last` took place: the most exact place that a locative preposition, or the name
 * itself as object or adjective, ties to it; else the closest before it in the sentence; else null.
 */
export function placeWithin(
  scene: Pick<Scene, "document" | "places" | "placeAt" | "actorAt">,
  first: number,
  last: number
): PlaceMention | null {
  let best: PlaceMention | null = null;
  for (let i = first; i <= last; ++i) {
    const place = scene.placeAt[i];
    if (!place || place.first !== i || !isSetting(scene, place)) continue;
    if (!best || rank(place) > rank(best)) best = place;
  }
  return best;
}

/** The place of an act told by a clause: in the clause, else in its sentence, else in the sentences before of the paragraph. */
export function placeOf(scene: Pick<Scene, "document" | "places" | "placeAt" | "actorAt">, clause: Clause): PlaceMention | null {
  const {sentences} = scene.document;
  const inClause = placeWithin(scene, clause.first, clause.last);
  if (inClause && rank(inClause) > 1) return inClause;
  const sentence = sentences[clause.sentence]!;
  const inSentence = placeWithin(scene, sentence.first, sentence.last);
  if (inSentence && rank(inSentence) > 1) return inSentence;
  for (let s = clause.sentence - 1; s >= 0 && clause.sentence - s <= 3; --s) {
    const before = sentences[s]!;
    const found = placeWithin(scene, before.first, before.last);
    if (found && rank(found) > 1) return found;
  }
  return inClause ?? inSentence;
}

/** Whether something can be told to be at a place: a capital that acts ("Ankara said") is no setting, nor is a place in a name. */
export function isSetting({document, actorAt}: Pick<Scene, "document" | "actorAt">, place: PlaceMention): boolean {
  const {tokens, phraseAt} = document;
  const phrase = phraseAt[place.first];
  if (tokens[place.last + 1]?.glued) return false; // "Iran-backed"
  const seated = phrase && phrase.prep > 0 && tokens[phrase.prep]!.lower === "in" ? actorAt[phrase.prep - 1] : undefined;
  if (seated?.code.endsWith(" GOV") && seated.type !== "person") return false; // "the ministry in Moscow said"
  const actor = actorAt[place.first];
  const prep = phrase && phrase.prep >= 0 ? tokens[phrase.prep]!.lower : null;
  if (prep === "of" && PARTS.has(tokens[phrase!.prep - 1]?.lower ?? "")) return true; // "the outskirts of Damascus"
  if (actor && actor.type === "state")
    return prep !== null && LOCATIVE.has(prep) && prep !== "between" && prep !== "against" && prep !== "of";
  if (actor && actor.first <= place.first && actor.last >= place.last && actor.type !== "role" && actor.type !== "thing") return false;
  return true;
}
