import type {Lexicon} from "../../lexicon/language.js";
import {isArmed} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention, PlaceMention} from "../../model/mention.js";
import {sectorOf, sideOf} from "../../scene/actors.js";
import {changed} from "./mention.js";
import {
  bandOf,
  bodyOf,
  isForce,
  isPlace,
  lordOf,
  otherSide,
  ownerOf,
  realmOf,
  seatOf,
  supposedSideOf,
  type Told,
  titleHolder
} from "./whose.js";

/** Sectors whose unnamed members belong to where the story plays. */
const LOCAL = new Set(["CVL", "REB", "MIL", "GOV"]);

/**
 * Tells whose the actors are that the text names without a side. "The army", "the ministry", "the president" are the one
 * last told with that sector; "the militants" are the armed group last named; other fighters and civilians belong to the home
 * country: see homeOf.
 * @param theatre code of the country the story plays in, or null
 * @param lexicon tells who is called the opposition, which adjectives are of many states, and which states have an emir
 */
export function resolveSides(
  {tokens, phraseAt}: Document,
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  theatre: string | null,
  {acts, continental, titleStates}: Pick<Lexicon, "acts" | "continental" | "titleStates">
): ActorMention[] {
  const told: Told = {
    tokens,
    opposition: ({lemma}) => acts.nouns.get(lemma)?.has("opposition") ?? false,
    continental: ({lower}) => continental.has(lower),
    titleStates,
    phraseAt,
    actors,
    seen: [],
    lastOf: new Map(),
    group: null,
    stateAt: new Map(actors.filter((d) => d.type === "state").map((d) => [d.first, d])),
    landAt: new Map(places.filter((d) => d.type !== "country").map((d) => [d.first, d.country])),
    named: new Set(actors.map((d) => d.first))
  };
  for (const at of actors.keys()) told.seen.push(resolve(told, at, theatre));
  return told.seen;
}

/** One actor with its side, by the first way that tells it; what later actors refer to is kept. */
function resolve(told: Told, at: number, theatre: string | null): ActorMention {
  const actor = told.actors[at]!;
  if (isGroup(actor, theatre)) told.group = actor;
  const sector = sectorOf(actor.code);
  if (sector !== actor.code || !LOCAL.has(sector)) {
    const body = actor.code === "UNK" && told.tokens[actor.last]!.singular === "member" ? (bodyOf(told, at) ?? bandOf(told, actor)) : null;
    if (body && isForce(body)) return changed(actor, {code: body.code, told: true, rule: "role, member of a group"});
    const known = actor.told && sector !== actor.code && actor.type !== "adjective" && actor.type !== "thing";
    if (known && !isPlace(told, actor)) told.lastOf.set(sector, actor);
    return actor;
  }
  if (isStates(told, actor, sector)) return changed(actor, {code: "UNK", rule: "role, of many states"});
  return bySentence(told, at, sector) ?? byText(told, actor, sector) ?? byHome(actor, sector, theatre);
}

/** "European leaders", "Arab forces": those of states that nobody names. */
function isStates({tokens, phraseAt, continental}: Told, {first, last}: ActorMention, sector: string): boolean {
  if (sector !== "GOV" && sector !== "MIL") return false;
  const from = phraseAt[last]?.first ?? first;
  for (let i = last - 1; i >= from; --i) if (tokens[i]!.demonym && continental(tokens[i]!)) return true;
  return false;
}

/** An armed group that "the militants" may mean from here on. */
const isGroup = ({rule, human, code, told}: ActorMention, theatre: string | null): boolean =>
  human && ((rule === "group" && code === `${theatre} REB`) || (told && code === "ISIS"));

/** The side that what stands beside the actor tells: the group named before, its seat, whom it follows, whose it is. */
function bySentence(told: Told, at: number, sector: string): ActorMention | null {
  const actor = told.actors[at]!;
  if (sector === "REB" && told.group && mayMean(told, told.group, actor))
    return changed(actor, {code: told.group.code, told: true, rule: "role, group named before"});
  const seat = seatOf(told, actor, sector);
  if (seat) {
    const seated = changed(actor, {code: `${seat} ${sector}`, told: true, rule: "role, side of its seat"});
    if (sector === "GOV") told.lastOf.set(sector, seated);
    return seated;
  }
  const supposed = supposedSideOf(told, at);
  if (supposed) return changed(actor, {code: `${supposed} ${sector}`, told: true, rule: "role, side they are held to be of"});
  const lord = sector === "MIL" || sector === "REB" ? lordOf(told, at) : null;
  if (lord) return changed(actor, {code: lord, told: true, rule: "role, side of whom they follow"});
  const owner = ownerOf(told, actor) ?? bodyOf(told, at);
  return owner && changed(actor, {code: codeUnder(owner, sector), told: true, rule: "role, side of the possessor"});
}

/** How many sentences on "the terrorists" may still mean the Islamic State. */
const EXTREMISTS_REACH = 2;

/** Whether "the militants" may be the group named before: rebels and the opposition never are the Islamic State. */
function mayMean({tokens, opposition}: Told, group: ActorMention, {first, last}: ActorMention): boolean {
  if (group.code !== "ISIS") return true;
  for (let i = first; i <= last; ++i) if (opposition(tokens[i]!)) return false;
  return tokens[first]!.sentence - tokens[group.first]!.sentence <= EXTREMISTS_REACH;
}

/** The code of somebody of a sector whom an owner has: a group's fighters are the group, a state's are its own. */
function codeUnder(owner: ActorMention, sector: string): string {
  const armed = owner.type === "role" && isArmed(owner.code) && !(sector === "GOV" && owner.code.endsWith(" MIL")); // "its ministry": not the army's
  return (owner.type === "group" || armed) && sector !== "CVL" ? owner.code : `${sideOf(owner.code)} ${sector}`;
}

/** The side of who was told before with the same title or sector. */
function byText(told: Told, actor: ActorMention, sector: string): ActorMention | null {
  const {tokens, named} = told;
  const definite = tokens[actor.first - 1]?.lower === "the" || tokens[actor.first]!.lower === "the";
  const holder = sector === "GOV" && definite ? titleHolder(told, actor) : null;
  if (holder) return as(actor, holder, holder.person, "role, holder of the title");
  const realm = sector === "GOV" ? realmOf(told, actor) : undefined;
  if (realm !== undefined)
    return changed(
      actor,
      realm ? {code: `${realm} GOV`, told: true, rule: "role, state of the title"} : {code: "UNK", rule: "role, side not told"}
    );
  const last = sector === "CVL" ? undefined : told.lastOf.get(sector);
  if (!last) return null;
  if (isOfSeveral(actor, last)) return null;
  const near = tokens[actor.first]!.sentence - tokens[last.first]!.sentence <= 1;
  const titled = isTitle(told, actor);
  const met = titled && near && isObject(tokens, actor) ? otherSide(told, last) : null;
  if (met) return changed(actor, {code: `${met} ${sector}`, told: true, rule: "role, side of another"});
  const others = isPlural(actor) && tokens[actor.last + 1]?.lower === "of" && !named.has(actor.last + 2) && !named.has(actor.last + 3);
  if (others || !(definite || actor.type === "organ" || near)) return null; // not "the leaders of large economies"
  const person = definite && actor.human && last.type === "person" && !isPlural(actor) && !titled ? last.person : null; // not "X's envoy"
  return as(actor, last, person, "role, side told before");
}

/** "The leaders" after one president: heads of several states, and none of his own. */
const isOfSeveral = (actor: ActorMention, last: ActorMention): boolean =>
  actor.level === "leader" && actor.type === "role" && isPlural(actor) && last.level === "leader" && last.type === "person";

/** An actor that is, or is of, one told before. */
const as = (actor: ActorMention, {code, level}: ActorMention, person: string | null, rule: string): ActorMention =>
  changed(actor, {code, person, level: actor.level ?? level, told: true, rule});

/** The side of where the story plays, or of nobody known. */
function byHome(actor: ActorMention, sector: string, theatre: string | null): ActorMention {
  if (theatre && sector !== "GOV") return changed(actor, {code: `${theatre} ${sector}`, rule: "role, side of the home country"});
  return changed(actor, {code: theatre && actor.type === "organ" ? `${theatre} ${sector}` : "UNK", rule: "role, side not told"});
}

/** "Foreign Minister Jane Doe": a title with a name of its own, which no list knows. */
function isTitle({tokens, phraseAt, named}: Told, {last, human}: ActorMention): boolean {
  const next = tokens[last + 1];
  return human && next?.tag === "name" && next.capital && phraseAt[next.i] === phraseAt[last] && !named.has(next.i);
}

/** "met Foreign Minister Doe", "spoke with Foreign Minister Doe" */
function isObject(tokens: Told["tokens"], {first}: ActorMention): boolean {
  const before = tokens[first - 1];
  return before?.tag === "verb" || before?.lower === "with";
}

const isPlural = (actor: ActorMention): boolean => actor.quote.endsWith("s");
