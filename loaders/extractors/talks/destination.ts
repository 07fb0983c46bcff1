import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import type {Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Where a journey goes, and the side that is host there. */
export interface Destination {
  place: string;
  host: Party | null;
  /** Code of the state it lies in, where that is known. */
  land: string | null;
  /** The last token of its name. */
  last: number;
  /** The day told right behind it. */
  day?: DateMention;
}

/**
 * The country or capital that starts at token `i`: "Turkey", "the Turkish capital", "Moscow". Cities where others than their
 * hosts meet imply no host.
 */
export function destinationAt({scene, lexicon}: Reading, i: number): Destination | null {
  const {tokens} = scene.document;
  const at = tokens[i]?.lower === "the" ? i + 1 : i;
  const actor = scene.actorAt[at];
  const place = scene.placeAt[at];
  const side = actor && (actor.type === "state" || actor.type === "adjective") ? actor.code.split(" ")[0]! : null;
  if (side && tokens[actor!.last + 1]?.lower === "capital") {
    const capital = lexicon.capitals.get(side);
    return capital ? {place: capital, host: lexicon.venues.has(capital) ? null : hostOf(side), land: side, last: actor!.last + 1} : null;
  }
  if (actor?.type === "adjective" || tokens[actor?.last ?? at]?.possessive) return null;
  const name = place?.place ?? lexicon.lands.get(side ?? "");
  if (!name || (actor && actor.type !== "state")) return null;
  const last = place?.last ?? actor!.last;
  const land = place?.country ?? side;
  if (lexicon.venues.has(name)) return {place: name, host: null, land, last};
  if (side && side.length === 3) return {place: name, host: hostOf(side), land, last};
  return place ? {place: name, host: place.type === "country" && place.country ? hostOf(place.country) : null, land, last} : null;
}

const hostOf = (camp: string): Party => ({camp, person: null, level: "unknown", individual: false});

/** The state in which a journey ends, also that of a city where others meet. */
export const landOf = ({land}: Destination): Party | null => (land ? hostOf(land) : null);

/**
 * What goes on with a journey: "South Korea, Japan and China", "in Oslo on Monday and in Rome on Tuesday"; in "Muscat, Oman" the
 * land only says where the town lies.
 */
export function furtherDestinations(reading: Reading, from: Destination, limit: number): Destination[] {
  const {placeAt, document} = reading.scene;
  const {tokens} = document;
  const found: Destination[] = [];
  let before = from;
  let at = (dayBehind(reading, from)?.last ?? from.last) + 1;
  while (at < limit && (tokens[at]!.text === "," || tokens[at]!.tag === "conj")) {
    const next = destinationAt(reading, goOn(tokens, at + 1, limit));
    if (!next) break;
    const day = dayBehind(reading, next);
    const land = placeAt[next.last];
    if (land?.type !== "country" || land.country !== placeAt[before.last]?.country) found.push({...next, ...(day && {day})});
    before = next;
    at = (day?.last ?? next.last) + 1;
  }
  return found;
}

/** "in Oslo on Monday", "to Oslo next week" */
function dayBehind({scene: {document, dateAt}}: Reading, {last}: Destination): DateMention | undefined {
  return dateAt[document.tokens[last + 1]?.lower === "on" ? last + 2 : last + 1];
}

/** Past "and", "then", "to", "in" to the next name. */
function goOn(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i < limit && (tokens[i]!.tag === "conj" || tokens[i]!.tag === "adv" || tokens[i]!.lower === "to" || tokens[i]!.lower === "in"))
    ++i;
  return i;
}

/** Where the journey of a clause goes: its object, or what follows one of the prepositions. */
export function destinationOf(reading: Reading, clause: Clause, joins: readonly string[]): Destination | null {
  const {tokens, sentences} = reading.scene.document;
  const limit = Math.min(sentences[clause.sentence]!.last, clause.verb.main + 12);
  if (joins.includes("place") && clause.object && clause.object.prep < 0) return destinationAt(reading, clause.object.first);
  for (let i = clause.verb.main + 1; i <= limit; ++i) {
    const token = tokens[i]!;
    if (token.tag === "verb" || token.tag === "aux" || token.tag === "sub" || token.tag === "rel") return null;
    if (!joins.includes(token.lower)) continue;
    const destination = destinationAt(reading, i + 1);
    if (destination) return destination;
  }
  return null;
}
