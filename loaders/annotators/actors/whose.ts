import {isArmed, isInsurgent, isOfLand, isState} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {sectorOf, sideOf} from "../../scene/actors.js";
import {isDateline} from "../../text/datelines.js";
import {LOCATIVE} from "../../text/locative.js";

/** What an article has told of whose its actors are, up to the one that is looked at. */
export interface Told extends Pick<Document, "tokens" | "phraseAt"> {
  actors: readonly ActorMention[];
  /** The actors before it, with the sides that were found for them. */
  seen: ActorMention[];
  /** The actor that was told last with each sector. */
  lastOf: Map<string, ActorMention>;
  /** The armed group that was named last. */
  group: ActorMention | null;
  /** States by the token they begin with. */
  stateAt: ReadonlyMap<number, ActorMention>;
  /** Countries of towns and provinces by the token they begin with. */
  landAt: ReadonlyMap<number, string | null>;
  /** Tokens that an actor begins with. */
  named: ReadonlySet<number>;
  /** Whether a word tells of the opposition: "rebel". */
  opposition: (token: Token) => boolean;
  /** Whether an adjective tells of many states: "European". */
  continental: (token: Token) => boolean;
  /** Codes of the states that have a title's holder. */
  titleStates: ReadonlyMap<string, readonly string[]>;
}

const POSSESSIVES = new Set(["its", "their", "his", "her", "our"]);
const PERSONAL = new Set(["his", "her"]);
const LANDS = new Set(["country", "nation"]);

/** "its army", "the country's ministry": whom the text told before. */
export function ownerOf({tokens, phraseAt, seen}: Told, actor: ActorMention): ActorMention | null {
  const phrase = phraseAt[actor.last];
  const land = phrase !== undefined && isLand(tokens, phrase.first);
  if (!phrase || !(land || POSSESSIVES.has(tokens[phrase.first]!.lower))) return null;
  const personal = PERSONAL.has(tokens[phrase.first]!.lower);
  for (let k = seen.length - 1; k >= 0; --k) {
    const before = seen[k]!;
    if (tokens[actor.first]!.sentence - tokens[before.first]!.sentence > 1) return null;
    if (land && (before.type === "group" || isInsurgent(before.code) || isPlace({tokens, phraseAt}, before))) continue; // "Turkey struck posts in Syria, the country's ministry said"
    if (personal && before.type !== "person" && !(before.human && before.type === "role")) continue;
    if (before.told && before.type !== "adjective" && isOfLand(before.code)) return before;
  }
  return null;
}

/** "the country's": of the state told before. */
function isLand(tokens: Told["tokens"], first: number): boolean {
  const next = tokens[first + 1];
  return tokens[first]!.lower === "the" && next?.possessive === true && LANDS.has(next.lower);
}

/** "in Geneva", "BEIRUT (AP)": a capital that only tells where something is. */
export function isPlace({tokens, phraseAt}: Pick<Told, "tokens" | "phraseAt">, {type, first, last}: ActorMention): boolean {
  if (type === "state" && isDateline(tokens, first, last)) return true;
  const prep = type === "state" ? (phraseAt[last]?.prep ?? -1) : -1;
  return prep >= 0 && LOCATIVE.has(tokens[prep]!.lower);
}

/**
 * "the ministry in Ankara", "a base in northern Israel", "soldiers from Chad", "the governor of Basra": the state whose capital
 * or land stands behind it. Soldiers may be in another's land, and so may civilians.
 */
export function seatOf({tokens, landAt, stateAt}: Told, {last, type}: ActorMention, sector: string): string | null {
  const word = tokens[last + 1]?.lower;
  const seated = word === "of" || (word === "in" && type === "organ"); // an "official in Brussels" may be anybody's
  const land = sector === "GOV" && seated ? landAt.get(tokens[last + 2]?.lower === "the" ? last + 3 : last + 2) : null;
  if (land) return land;
  if (word !== "from" && !(word === "in" && (sector === "GOV" || sector === "REB" || type === "organ"))) return null;
  const state = stateAt.get(tokens[last + 2]?.tag === "adj" ? last + 3 : last + 2);
  return state ? sideOf(state.code) : null;
}

/** "a brigade of the rebel army", "fighters from the group", "a spokesman for the ministry": the body that the actor at a place in the list is of. */
export function bodyOf({tokens, phraseAt, actors}: Told, at: number): ActorMention | null {
  const {last} = actors[at]!;
  const word = tokens[last + 1]?.lower;
  const speaks = word === "for" && isSpeaker(actors[at]!);
  if (word !== "of" && word !== "from" && !speaks) return null;
  const phrase = phraseAt[last + 2];
  const within = (d: ActorMention) => !!phrase && d.first >= phrase.first && d.last <= phrase.last;
  const body = [actors[at + 1], actors[at + 2]].find((d) => d && (d.last === phrase?.head || (d.type !== "adjective" && within(d))));
  const fits =
    body?.told &&
    (body.type === "group" || body.type === "state" || isForce(body) || (speaks && (body.type === "organ" || body.type === "person")));
  return fits ? body : null;
}

/** A spokesman or official, not an envoy, who may be sent "for" a land. */
const isSpeaker = ({human, type, level, code}: ActorMention): boolean => human && type === "role" && level === null && code === "GOV";

/** "its members": the armed body told last, in this sentence or the one before. */
export function bandOf({tokens, phraseAt, seen}: Told, {first, last}: ActorMention): ActorMention | null {
  const owner = tokens[phraseAt[last]?.first ?? first]!.lower;
  if (owner !== "its" && owner !== "their") return null;
  const band = seen.findLast(isForce);
  return band && tokens[first]!.sentence - tokens[band.first]!.sentence <= 1 ? band : null;
}

/** A group or a body that bears arms: "the Islamic State", "the Syrian army". */
export const isForce = ({type, code}: ActorMention): boolean => type !== "person" && type !== "state" && isArmed(code);

/** How far behind "loyal to" whoever is followed may begin, in tokens. */
const LORD_REACH = 5;

/** "troops loyal to the former president": the camp of whom they follow; those of a government are its army. */
export function lordOf({tokens, actors}: Told, at: number): string | null {
  const {last} = actors[at]!;
  const lord = tokens[last + 1]?.lower === "loyal" && tokens[last + 2]?.lower === "to" ? actors[at + 1] : undefined;
  if (!lord?.told || lord.first > last + LORD_REACH || (lord.type !== "person" && lord.type !== "state")) return null;
  return sectorOf(lord.code) === "REB" ? lord.code : `${sideOf(lord.code)} MIL`;
}

/** "warplanes believed to be Russian": the side that they are held to be of. */
export function supposedSideOf({tokens, actors}: Told, at: number): string | null {
  const {last} = actors[at]!;
  const [verb, to, be] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (verb?.form !== "participle" || to?.lower !== "to" || be?.lower !== "be") return null;
  const nation = actors[at + 1];
  return nation?.first === last + 4 && isOfLand(nation.code) ? sideOf(nation.code) : null;
}

/** "The secretary of state": the person who was last named with this title. */
export function titleHolder({seen}: Told, {quote, human, type}: ActorMention): ActorMention | null {
  const title = quote.toLowerCase().replace(/^the /, "");
  if (!human || type !== "role" || title.includes("minister") || /s$/.test(title)) return null;
  return seen.findLast((d) => d.type === "person" && d.person !== null && d.quote.toLowerCase().includes(`${title} `)) ?? null;
}

/** "the emir": the state that was named last of those that have one, null where none was; undefined for a title that any state has. */
export function realmOf({seen, titleStates}: Told, {quote}: ActorMention): string | null | undefined {
  const states = titleStates.get(quote.toLowerCase().replace(/^the /, ""));
  if (!states) return undefined;
  const last = seen.findLast((d) => d.told && states.includes(sideOf(d.code)));
  return last ? sideOf(last.code) : states.length === 1 ? states[0]! : null;
}

/** Sentences back to the state of somebody whose country is not told. */
const REACH = 5;

/** Whom somebody meets whose country is not told: of the state named last that is not his own. */
export function otherSide({tokens, seen}: Told, {code, first}: ActorMention): string | null {
  const {sentence} = tokens[first]!;
  const own = sideOf(code);
  for (let k = seen.length - 1; k >= 0 && sentence - tokens[seen[k]!.first]!.sentence <= REACH; --k) {
    const side = sideOf(seen[k]!.code);
    if (seen[k]!.told && side !== own && isState(side)) return side;
  }
  return null;
}
