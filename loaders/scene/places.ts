import type {PlaceMention} from "../model/mention.js";
import {LAUNCHED} from "../model/report.js";
import type {Scene} from "../model/scene.js";
import type {Clause} from "../model/syntax.js";
import type {Tag} from "../model/token.js";
import {SPREADING} from "../text/locative.js";
import {exactnessOf} from "./exactness.js";
import {forcesIn} from "./incident.js";
import {isSetting} from "./setting.js";

type Stage = Pick<Scene, "document" | "places" | "placeAt" | "actorAt" | "forces" | "index">;

/** How many sentences back the place of an act may have been told. */
const SENTENCES_BACK = 3;

/** Which places of a stretch are asked for. */
interface Sought {
  /** Only those in this clause: "militants based in X shelled Y". */
  clause?: Clause | null;
  /** What is told goes to where it is: "sent troops from Homs to Idlib". */
  goes?: boolean;
  /** None that a relative clause tells in passing: "the fighters, who are mainly from X". */
  main?: boolean;
}

/**
 * Where something told by tokens `first` to `last` took place: the most exact place that a locative preposition, or the name
 * itself as object or adjective, ties to it; of two as exact the first. Null where none is named.
 */
export function placeWithin(
  scene: Stage,
  first: number,
  last: number,
  {clause = null, goes = false, main = false}: Sought = {}
): PlaceMention | null {
  let best: PlaceMention | null = null;
  for (let i = first; i <= last; ++i) {
    const place = scene.placeAt[i];
    if (!place || place.first !== i || isInName(scene, place) || !(isSetting(scene, place) || isHit(scene, place))) continue;
    const own = scene.document.clauseAt[i];
    if ((clause && own !== clause) || (main && own?.kind === "relative")) continue;
    const exact = rankAt(scene, place, {goes});
    if (!best || (exact > rankAt(scene, best, {goes}) && !(exactnessOf(best) >= EXACT && isListedWith(scene, best, place)))) best = place;
  }
  return best;
}

/** "the Islamic State of Iraq": a country in somebody's name. */
const isInName = ({actorAt}: Stage, {type, first, last}: PlaceMention): boolean =>
  type === "country" && actorAt[first] !== undefined && actorAt[first]!.first < first && actorAt[first]!.last >= last;

/** A place that something goes to or comes from: where nothing else tells where it was. */
const WAY: Record<string, number> = {to: 1.9, towards: 1.9, toward: 1.9, from: 1.8};

/** "on the road from X to Y", "heading to Z". */
function rankAt(scene: Stage, place: PlaceMention, {goes}: Pick<Sought, "goes"> = {}): number {
  const {tokens, phraseAt} = scene.document;
  const prep = phraseAt[place.first]?.prep ?? -1;
  const word = prep >= 0 ? tokens[prep]!.lower : "";
  if (word === "from" && isSender(scene, prep)) return FIRED_FROM;
  const way = goes && word !== "from" ? undefined : WAY[word];
  return way === undefined ? exactnessOf(place) : Math.min(way, exactnessOf(place));
}

/** Where fire comes from: where nothing tells where it went. */
const FIRED_FROM = 0.5;

/** "rockets from X", "missiles that were fired from X": what stands before the preposition is fire from afar. */
function isSender(scene: Stage, prep: number): boolean {
  const {tokens} = scene.document;
  let at = prep - 1;
  while (at > 0 && FIRING.has(tokens[at]!.tag)) --at;
  const {sentence} = tokens[prep]!;
  return forcesIn(scene, sentence).some((d) => d.noun && d.last === at && LAUNCHED.has(d.mode));
}

const FIRING = new Set<Tag>(["verb", "aux", "adv", "rel"]);

/** A village or closer. */
const EXACT = 8;

/** "on X, Y and the district of Z": a later name of one enumeration, or of a text without commas. */
function isListedWith({document: {tokens}}: Stage, {last}: PlaceMention, {first}: PlaceMention): boolean {
  for (let i = last + 1; i < first; ++i) {
    const {tag, lower} = tokens[i]!;
    if (tag === "verb" || tag === "aux" || tag === "rel" || tag === "sub" || (tag === "prep" && lower !== "of")) return false;
  }
  return true;
}

/** How the place of an act is asked for. */
interface SoughtOf extends Pick<Sought, "goes"> {
  /** Where its own sentence names any place, be it but a country, none of those before is asked. */
  within?: boolean;
}

/**
 * The place of an act told by a clause: in the clause, else in its sentence, else in the sentences before; where it names a country
 * itself, only one in that country.
 */
export function placeOf(scene: Stage, clause: Clause, {within = false, goes = false}: SoughtOf = {}): PlaceMention | null {
  const {sentences} = scene.document;
  const inClause = placeWithin(scene, clause.first, clause.last, {clause: clause.i < 0 ? null : clause, goes});
  if (inClause && (isClose(scene, inClause) || isSpread(scene, inClause))) return inClause;
  const sentence = sentences[clause.sentence]!;
  const inSentence = placeWithin(scene, sentence.first, sentence.last, {goes});
  const abroad =
    clause.kind === "subordinate" && inClause?.country != null && inSentence?.country != null && inClause.country !== inSentence.country; // "hit Gaza after rockets fell on Israel"
  if (inSentence && !abroad && (within || isClose(scene, inSentence))) return inSentence;
  const land = inClause ?? inSentence;
  for (let s = clause.sentence - 1; s >= 0 && clause.sentence - s <= SENTENCES_BACK; --s) {
    const before = sentences[s]!;
    const found = placeWithin(scene, before.first, before.last, {main: true});
    if (found && exactnessOf(found) > 1 && (!land?.country || !found.country || land.country === found.country)) return found;
  }
  return land;
}

/** Whether a place tells more than its country, and where something was rather than where it came from. */
const isClose = (scene: Stage, place: PlaceMention): boolean => exactnessOf(place) > 1 && rankAt(scene, place) !== FIRED_FROM;

/** "a wave of bombings across Iraq": all of the country, not the town told before. */
const isSpread = ({document: {tokens, phraseAt}}: Stage, {first}: PlaceMention): boolean =>
  SPREADING.has(tokens[phraseAt[first]?.prep ?? -1]?.lower ?? "");

/** "rockets hit Tel Aviv", "an attack against Riyadh": a state or capital that force is used on acts in nothing there. */
function isHit(scene: Stage, {first, extent}: PlaceMention): boolean {
  const {phraseAt, clauseAt} = scene.document;
  const [phrase, clause] = [phraseAt[first], clauseAt[first]];
  if (!phrase || !clause || extent === "away" || phrase.head < first) return false;
  const {verb, subject, object, sentence} = clause;
  if (phrase === (verb.passive ? subject : object))
    return forcesIn(scene, sentence).some((d) => !d.noun && d.first === verb.main && d.mode !== "clash");
  const against = phrase.prep >= 0 && scene.document.tokens[phrase.prep]!.lower === "against";
  return against && forcesIn(scene, sentence).some((d) => d.noun && d.last === phrase.prep - 1);
}
