import {isOfMedia} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import {isOfMany} from "../../scene/actors.js";
import type {Reading} from "./reading.js";

/** Between members of one enumeration, or of one member's own words. */
export const GOES_ON = new Set(["of", "from", "including", "plus", "alongside", "well"]);

/** "in Vienna, Austria, he met": the country that a city lies in. */
export function isSeat({document: {tokens}, placeAt}: Scene, {first, type, code}: ActorMention): boolean {
  const city = tokens[first - 1]?.text === "," ? placeAt[first - 2] : undefined;
  return type === "state" && city !== undefined && city.type !== "country" && city.country === code;
}

/** Where an envoy is sent: "ambassador to Turkey". */
export function isPost({document: {tokens}, actorAt}: Scene, i: number): boolean {
  const [envoy, state] = [actorAt[i - 1], actorAt[tokens[i + 1]?.lower === "the" ? i + 2 : i + 1]];
  return envoy?.level === "envoy" && envoy.type === "role" && (state?.type === "state" || state?.type === "organ");
}

/** "negotiators for Iran and Turkey": several officers whose state is not told before them; one "envoy for Syria" is sent there. */
export function isOnBehalf(scene: Scene, i: number): boolean {
  const {
    document: {tokens},
    actorAt
  } = scene;
  const [officers, state] = [actorAt[i - 1], actorAt[tokens[i + 1]?.lower === "the" ? i + 2 : i + 1]];
  return officers?.type === "role" && !officers.told && isOfMany(scene, officers) && state?.type === "state";
}

/** The place where a member of an enumeration sits, before the next one. */
export function isSeated({document: {tokens}, placeAt, actorAt}: Scene, i: number): boolean {
  const place = placeAt[i + 1];
  return place?.first === i + 1 && tokens[place.last + 1]?.tag === "conj" && actorAt[i - 1] !== undefined;
}

/** "the government of Ukraine", "a delegation led by Önal": whose it is follows. */
export function waits({scene, lexicon}: Reading, actor: ActorMention): boolean {
  if (actor.told || actor.person !== null || (actor.type !== "organ" && actor.type !== "role")) return false;
  const {tokens} = scene.document;
  const next = tokens[actor.last + 1];
  if (next?.lower !== "of" && next?.lower !== "from" && !(next && lexicon.words.lead.has(next.lemma))) return false;
  if (tokens[next.i + 1]?.lower === "both" || (tokens[next.i + 1]?.lower === "the" && tokens[next.i + 2]?.tag === "num")) return true; // "negotiators from the two nations"
  const after = tokens[next.i + 1]?.lower === "the" || lexicon.words.lead.has(next.lemma) ? next.i + 2 : next.i + 1;
  return scene.actorAt[after] !== undefined;
}

/** "Obama's envoy": another actor follows in the phrase. */
function ownsActor({document: {phraseAt}, actorAt}: Pick<Scene, "document" | "actorAt">, {last}: ActorMention): boolean {
  const phrase = phraseAt[last];
  for (let i = last + 1; phrase && i <= phrase.last; ++i) if (actorAt[i]) return true;
  return false;
}

/** Media, behind whom another clause's subject may follow: "speaking to the BBC, ...". */
export const isHeard = ({document}: Scene, {code, last}: ActorMention): boolean =>
  isOfMedia(code) && document.tokens[last + 1]?.text === ",";

/** An adjective or a possessive state stands for a side only before another one: "Turkish and Russian officials". */
export function stands({scene: {document, actorAt}, lexicon}: Reading, actor: ActorMention): boolean {
  const {tokens, phraseAt} = document;
  if (actor.person !== null && tokens[actor.last]!.possessive && ownsActor({document, actorAt}, actor)) return false;
  const held = actor.type === "person" || actor.type === "role";
  if (held && lexicon.words.former.has(tokens[actor.first - 1]?.lower ?? "")) return false; // speaks for no side any more
  const next = tokens[actor.last + 1];
  if (!next || next.sentence !== tokens[actor.last]!.sentence) return actor.type !== "adjective";
  const mark = next.tag === "conj" || next.text === "," || next.text === "&" || GOES_ON.has(next.lower);
  if (actor.type === "adjective") return mark || (next.glued && actorAt[next.i] !== undefined);
  if (actor.person !== null || actor.type === "role" || actor.type === "pronoun") return true;
  if (tokens[actor.last]!.possessive) return false;
  return (
    mark ||
    phraseAt[next.i] !== phraseAt[actor.last] ||
    next.tag === "name" ||
    next.tag === "num" ||
    next.glued ||
    actorAt[next.i] !== undefined ||
    actor.type === "group" ||
    actor.type === "organ"
  );
}
