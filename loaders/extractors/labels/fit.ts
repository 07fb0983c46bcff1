import type {LabelLexicon} from "../../lexicon/labels.js";
import type {Scene} from "../../model/scene.js";
import type {Hit} from "./hits.js";
import {placeAfter} from "./spans.js";

const UNCERTAIN = new Set(["any", "no", "some", "every", "another", "neither", "either"]);

/** Why a term is no label where it stands, or null where it is one. */
export function misfit(scene: Scene, hit: Hit, {fields}: Pick<LabelLexicon, "fields">): string | null {
  const {document} = scene;
  const {tokens, clauseAt} = document;
  const {use, referent} = hit.entry;
  const token = tokens[hit.last]!;
  const inName = token.capital && tokens[hit.last + 1]?.tag === "name" && tokens[hit.first - 1]?.tag === "name";
  if (referent === "MIL" && inName && !scene.actorAt[hit.first - 1]) return "part of a name"; // "Hama Military Airport"
  if ((referent === "VIOLENCE" || referent === "ACCORD") && token.tag === "adj") return "an adjective, no name of an act";
  if (referent === "GOV" && use === "body" && isWished(scene, hit)) return "no government in office";
  switch (use) {
    case "placed":
      return placeAfter(scene, hit.last) === null ? "says not where" : null;
    case "object": {
      const clause = clauseAt[hit.last];
      const used = clause?.object?.head === hit.last && clause.verb.lemma === "use";
      return used || (tokens[hit.first - 1]?.lower === "of" && tokens[hit.first - 2]?.lower === "use") ? null : "not force used";
    }
    case "definite":
      return isCertain(scene, hit) ? null : "no certain accord";
    case "named":
      return UNCERTAIN.has(tokens[hit.phrase.first]!.lower) ? "no certain accord" : null;
    case "military":
      return isMilitary(scene, hit, fields) ? null : "of another field than force";
    default:
      return null;
  }
}

/** "a transitional government", "a new government": one that is called for; "a brutal regime" is the one there is. */
function isWished({document: {tokens}}: Scene, {phrase, first, modifier, entry}: Hit): boolean {
  const {lower} = tokens[phrase.first]!;
  if (modifier || entry.valence !== 0 || (lower !== "a" && lower !== "an")) return false;
  return tokens[first - 1]!.tag === "adj" && first - 1 > phrase.first;
}

/** Whether a phrase means known people: "the rebels", "Syrian rebels", "rebels", but not "a rebel", "any rebels". */
function isCertain({document: {tokens}}: Scene, {phrase, first, last}: Hit): boolean {
  const start = tokens[phrase.first]!;
  if (UNCERTAIN.has(start.lower) || start.lower === "a" || start.lower === "an") return false;
  if (start.tag === "det" || start.tag === "poss" || start.possessive) return true;
  if (tokens[last]!.lemma !== tokens[last]!.lower) return true; // a bare plural
  for (let i = phrase.first; i < first; ++i) if (tokens[i]!.tag === "name") return true;
  return false;
}

/** Whether a word is of war: no noun of another field stands before it, as in "election campaign". */
function isMilitary(
  {document: {tokens}, placeAt, actorAt}: Scene,
  {phrase, first, last, entry}: Hit,
  fields: ReadonlySet<string>
): boolean {
  if (last > first) return true;
  for (let i = phrase.first; i < first; ++i) {
    const {tag, lower} = tokens[i]!;
    if (tag === "noun" && !fields.has(lower) && !placeAt[i] && !actorAt[i]) return false;
  }
  return entry.term !== "campaign" || tokens[last + 1]?.lower !== "for";
}
