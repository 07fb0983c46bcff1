import {isArmed} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {OPENS_CLAUSE} from "../../text/tags/classes.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import {REACH} from "./antecedents.js";
import {changed} from "./mention.js";
import type {Told} from "./told.js";

/** How many sentences on "the terrorists" may still mean the Islamic State. */
const EXTREMISTS_REACH = 1;

/** Keeps an armed group that "the militants" or "the terrorist group" may mean from here on. */
export function rememberGroup(told: Told, actor: ActorMention, theatre: string | null): void {
  if (isOfTheatre(actor, theatre)) told.group = actor;
  if (acts(told, actor)) told.band = actor;
}

/** An armed group of the country that the text is about, or the Islamic State. */
const isOfTheatre = ({rule, human, code, told}: ActorMention, theatre: string | null): boolean =>
  human && ((rule === "group" && code === `${theatre} REB`) || (told && code === "ISIS"));

/** An armed group of any country that is a subject. */
const acts = ({subjects, phraseAt}: Told, {type, human, code, told, last}: ActorMention): boolean =>
  type === "group" && human && told && isArmed(code) && subjects.has(phraseAt[last]);

/** Fighters that no side is told of, as the group named before, if they may mean it. */
export function groupMeant(told: Told, actor: ActorMention): ActorMention | null {
  const {band, group} = told;
  const rule = "role, group named before";
  if (band && isThatBand(told, band, actor)) return changed(actor, {code: band.code, fighting: band.fighting, told: true, rule});
  return group && mayMean(told, group, actor) ? changed(actor, {code: group.code, told: true, rule}) : null;
}

/** "The terrorist group said": the one that acted before, whoever's it is. */
function isThatBand({tokens, phraseAt, speakers, group, lexicon}: Told, band: ActorMention, {first, last}: ActorMention): boolean {
  const phrase = phraseAt[last];
  if (!phrase || phrase.head !== last || tokens[phrase.first]!.lower !== "the" || (group && group.first > band.first)) return false;
  const one = lexicon.collectives.has(tokens[last]!.lower) && !isPlural(tokens[last]!);
  return one && speakers.has(phrase) && tokens[first]!.sentence - tokens[band.first]!.sentence <= REACH;
}

/** "An ISIS bomber killed ten militants": only a verb, and no other clause, stands between the subject that names a group and those it harms. */
function actsOn({tokens, phraseAt, subjects}: Told, {last, first: from}: ActorMention, {first}: ActorMention): boolean {
  const phrase = phraseAt[last];
  if (!phrase || phrase.prep >= 0 || !subjects.has(phrase) || tokens[from]!.sentence !== tokens[first]!.sentence) return false;
  const between = tokens.slice(last + 1, first);
  const verbs = between.filter((d) => d.tag === "verb");
  return (
    verbs.length === 1 &&
    verbs[0]!.form !== "gerund" &&
    verbs[0]!.word?.frame !== "s" &&
    !between.some((d) => d.kind === "punct" || OPENS_CLAUSE.has(d.tag))
  );
}

/** Whether "the militants" may be the group named before: rebels and the opposition never are the Islamic State, and nobody harms himself. */
function mayMean(told: Told, group: ActorMention, actor: ActorMention): boolean {
  const {tokens, opposition} = told;
  const {first, last} = actor;
  if (actsOn(told, group, actor)) return false;
  if (group.code !== "ISIS") return true;
  for (let i = first; i <= last; ++i) if (opposition(tokens[i]!)) return false;
  return tokens[first]!.sentence - tokens[group.first]!.sentence <= EXTREMISTS_REACH;
}

/** "the group's leader", "the Shiite group's leader": whether a phrase is of a group that it does not name. */
export function isOfGroup({tokens, lexicon}: Told, {first}: Phrase): boolean {
  if (tokens[first]!.lower !== "the") return false;
  const noun = tokens[first + 1]?.possessive ? tokens[first + 1] : tokens[first + 2];
  return noun?.possessive === true && lexicon.collectives.has(noun.lower);
}

/** The group told last before a token. */
export function groupBefore({tokens, seen}: Told, first: number): ActorMention | null {
  const group = seen.findLast((d) => d.type === "group" && d.told && d.last < first);
  return group && tokens[first]!.sentence - tokens[group.first]!.sentence <= REACH ? group : null;
}

/** "the group said", "the group has killed 300 men": a noun that stands for the group named last, as a pronoun would. */
export function isTheGroup({tokens, phraseAt}: Document, {i, lower, possessive}: Token): boolean {
  if (lower !== "group" || possessive || tokens[i - 1]?.lower !== "the" || phraseAt[i]?.head !== i) return false;
  return tokens[i + 1]?.lower !== "of" && tokens[i + 1]?.tag !== "name";
}
