import {officeAt} from "../../lexicon/actors.js";
import type {Lexicon} from "../../lexicon/language.js";
import {isBody, isState, sectorOf} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention, PlaceMention} from "../../model/mention.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import {bySentence} from "./by-sentence.js";
import {byHome, byText, isOneOfMany} from "./by-text.js";
import {endsContinent} from "./continent.js";
import {rememberGroup} from "./groups.js";
import {changed} from "./mention.js";
import {titlesOf} from "./titles.js";
import {nothingTold, type SideWords, type Told} from "./told.js";
import {bandOf, bodyOf, isForce, isPlace} from "./whose.js";

/** Sectors whose unnamed members belong to where the story plays. */
const LOCAL = new Set(["CVL", "REB", "MIL", "GOV"]);

/**
 * Tells whose the actors are that the text names without a side. "The army", "the ministry", "the president" are the one
 * last told with that sector; "the militants" are the armed group last named; other fighters and civilians belong to the home
 * country: see homeOf.
 * @param theatre code of the country the text is about, or null
 * @param day the publication day: an office is the one held then
 * @param lexicon tells the story's own country, and whose a word makes somebody
 */
export function resolveSides(
  document: Document,
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  theatre: string | null,
  day: string | null,
  lexicon: SideWords & Pick<Lexicon, "theatre" | "persons">
): ActorMention[] {
  const {tokens} = document;
  const told = nothingTold(document, actors, places, lexicon);
  for (const at of actors.keys()) {
    const actor = resolve(told, at, theatre, lexicon.theatre.side);
    told.seen.push(actor);
    if (isOneOfMany(actor) && (!isPlural(tokens[actor.last]!) || isSent(told, actor))) told.byNoun.set(tokens[actor.last]!.lower, actor);
    const person = lexicon.persons.get(actor.person ?? "");
    if (person) for (const title of titlesOf(officeAt(person, day).role)) told.holders.set(title, actor);
  }
  return told.seen;
}

/** One actor with its side, by the first way that tells it; what later actors refer to is kept. */
function resolve(told: Told, at: number, theatre: string | null, story: string | null): ActorMention {
  const actor = told.actors[at]!;
  rememberGroup(told, actor, theatre);
  const sector = sectorOf(actor.code);
  if (sector !== actor.code || !LOCAL.has(sector)) {
    const body = actor.code === "UNK" && told.tokens[actor.last]!.singular === "member" ? (bodyOf(told, at) ?? bandOf(told, actor)) : null;
    if (body && isForce(body)) return changed(actor, {code: body.code, told: true, rule: "role, member of a group"});
    const known = actor.told && sector !== actor.code && actor.type !== "adjective" && actor.type !== "thing";
    if (known && !isPlace(told, actor)) told.lastOf.set(sector, actor);
    if (actor.type === "role" && isBody(actor.code)) told.body = actor;
    if (hasSpoken(told, actor)) told.spoke = changed(actor, {code: `${actor.code} GOV`});
    return actor;
  }
  if (isStates(told, actor, sector)) return changed(actor, {code: "UNK", rule: "role, of many states"});
  const named = bySentence(told, at, sector) ?? byText(told, actor, sector);
  if (named) return named;
  return byHome(told, actor, sector, isAnyones(actor, sector, theatre, story) ? null : theatre);
}

/** "African Union mediators", whom "the mediators" take up; not "envoys from Qatar and Egypt". */
const isSent = ({tokens}: Told, {level, told, last}: ActorMention): boolean =>
  level === "envoy" && told && tokens[last + 1]?.lower !== "from" && tokens[last + 1]?.lower !== "of";

/** "Turkey said" */
const hasSpoken = (told: Told, actor: ActorMention): boolean =>
  actor.type === "state" && isState(actor.code) && told.speakers.has(told.phraseAt[actor.last]) && !isPlace(told, actor);

/** "European leaders", "Arab forces", "world powers": those of states that nobody names. */
function isStates({tokens, phraseAt, lexicon}: Told, {first, last}: ActorMention, sector: string): boolean {
  if (sector !== "GOV" && sector !== "MIL") return false;
  const from = phraseAt[last]?.first ?? first;
  const owned = tokens[from]!.tag === "poss"; // "their allied foreign militias"
  for (let i = last - 1; i >= from; --i) {
    if (
      (tokens[i]!.demonym && (lexicon.continental.has(tokens[i]!.lower) || endsContinent(tokens, i, lexicon))) ||
      (i < first && !owned && lexicon.manyStates.has(tokens[i]!.lower))
    )
      return true;
  }
  return false;
}

/** "Warplanes struck the town" in news of another land than the story's: may be those of whoever bombs it. */
const isAnyones = ({type}: ActorMention, sector: string, home: string | null, story: string | null): boolean =>
  type === "thing" && sector === "MIL" && home !== story;
