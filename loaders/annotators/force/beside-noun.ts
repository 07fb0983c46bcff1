import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ActorMention} from "../../model/mention.js";
import type {EventMode} from "../../model/report.js";
import type {Phrase} from "../../model/syntax.js";
import {ownerOf} from "../../scene/actors.js";
import {possessorOf} from "../../scene/possessors.js";
import {actorsOf, doersOf} from "./doers.js";
import type {Page} from "./page.js";

/** Whoever a force is told to be used by, and on. */
export interface Sides {
  agents: ActorMention[];
  targets: ActorMention[];
}

/** Agents and targets in the noun's own phrase and those that hang on it: "Turkish shelling of", "attack by A on B". */
export function besideNoun(page: Page, phrase: Phrase, first: number, last: number, mode: EventMode): Sides {
  const named = ownerOf(page, phrase, first);
  const owner = named && isWhere(page, named) ? null : (named ?? humanAt(page, last) ?? possessorOf(page, phrase)); // of "Turkish drone strike" the Turks, not the drone
  const sides: Sides = {agents: [], targets: []};
  if (owner && isHit(page, owner)) sides.targets.push(owner);
  else if (owner) sides.agents.push(...sharersOf(page, phrase, owner), owner);
  const {tokens, phrases} = page.document;
  let before = phrase;
  for (let p = phrase.i + 1; p < phrases.length; ++p) {
    const next = phrases[p]!;
    if (next.sentence !== phrase.sentence || next.first - before.last > 3 || isOfVerb(page, before, next)) break;
    before = next;
    if (next.prep >= phrase.last) attach(page, next, mode, sides);
    else if (next.prep < 0 && tokens[next.first - 1]!.lower !== "and" && tokens[next.first - 1]!.text !== ",") break;
  }
  return sides;
}

/** "a convoy attack", "the army base bombing": what stands before the noun is hit, where it is nothing that force is used with. */
function isHit({document: {tokens}, words}: Page, {type, last}: ActorMention): boolean {
  const kind = type === "thing" ? words.objects.get(tokens[last]!.lemma) : undefined;
  return kind !== undefined && kind !== "aircraft" && !longestMatch(words.weapons, tokens, last);
}

/** "Syrian" in "Syrian and Russian raids", "regime" in "regime and Russian raids": who shares the noun with its owner, in their order. */
function sharersOf({document: {phrases, tokens}, actorAt}: Page, {i, first}: Phrase, {first: own, type}: ActorMention): ActorMention[] {
  const sharers: ActorMention[] = [];
  if (own !== first || (type !== "adjective" && type !== "role" && type !== "group")) return sharers;
  for (let p = i - 1; p >= 0 && phrases[p]!.next === p + 1; --p) {
    const actor = actorAt[phrases[p]!.head];
    const {lower, singular, possessive} = tokens[phrases[p]!.head]!;
    if (!actor || (actor.rule !== "adjective" && (lower !== singular || actor.type === "state")) || possessive) break;
    sharers.unshift(actor);
  }
  return sharers;
}

/** "the Damascus bombing": a capital before a word of force is where it was; "Damascus's raids" are the government's. */
const isWhere = ({document: {tokens}}: Page, {rule, last}: ActorMention): boolean => rule === "capital" && !tokens[last]!.possessive;

/** "at a post held by rebels": what stands behind a participle that hangs on another noun is no part of the force. */
const isOfVerb = ({document: {tokens}}: Page, {last, prep}: Phrase, {first}: Phrase): boolean => {
  for (let i = last + 1; i < first && prep >= 0; ++i) if (tokens[i]!.tag === "verb" && tokens[i]!.form === "participle") return true;
  return false;
};

/** Adds whom a phrase that hangs on the noun tells, as agents or targets by its preposition. */
function attach(page: Page, phrase: Phrase, mode: EventMode, {agents, targets}: Sides): void {
  const {words, document} = page;
  const prep = document.tokens[phrase.prep]!.lower;
  const actors = actorsOf(page, phrase);
  if (prep === "between" && actors.length > 1) {
    agents.push(actors[0]!);
    targets.push(...actors.slice(1));
  } else if (prep === "by" || prep === "from") {
    const doers = actors.length || prep === "from" ? actors : doersOf(page, phrase); // "an attack by Islamic State cells"
    agents.push(...doers.filter((d) => d.told || d.type !== "thing"));
  } else if (prep === "with" && mode === "clash") targets.push(...actors);
  else if (words.grammar.at.has(prep)) targets.push(...actors);
  else if (prep === "of" && (mode === "airstrike" || mode === "shelling" || mode === "bombing")) targets.push(...actors);
}

/** "a suicide bomber": a word of force that is somebody. */
const humanAt = ({actorAt}: Page, token: number): ActorMention | null => (actorAt[token]?.human ? actorAt[token]! : null);
