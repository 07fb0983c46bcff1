import {longestMatch} from "../../lexicon/gazetteer.js";
import type {TalkNoun} from "../../lexicon/talks.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {forcesIn} from "../../scene/incident.js";
import {draftOfNoun} from "./noun-draft.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isOfTitle} from "./title.js";
import {isBody} from "./zone.js";

/**
 * A talk told by a noun: "a phone call between Erdoğan and Putin", "Russia-Turkey talks ended without agreement",
 * "a second round of talks is due in Geneva".
 * Not: "a call for restraint", "the meeting room", "his talk on history", "a meeting with his security council".
 */
export function readNoun(reading: Reading, trigger: Trigger): Draft | Draft[] | Omission | null {
  const {scene, lexicon} = reading;
  const {tokens, phraseAt} = scene.document;
  const match = longestMatch(lexicon.nouns, tokens, trigger.first);
  if (!match || match.value.kind === "none" || match.value.kind === "appearance") return null;
  const noun = match.value;
  const {last} = match;
  const head = tokens[last]!;
  if (forcesIn(scene, head.sentence).some((d) => d.noun && d.first <= last && last <= d.last)) return null; // "died in the encounter"
  const phrase = phraseAt[trigger.first] ?? phraseAt[last]; // "military to military talks"
  if (!isNoun(head, phrase ?? null)) return null;
  if (!phrase || (phrase.head > last && tokens[phrase.head]!.tag === "noun" && !scene.dateAt[phrase.head])) return null; // "meeting room"
  if (head.capital && tokens[last + 1]?.tag === "name" && isBody(reading, trigger) && !scene.dateAt[last + 1]) return null; // "the High Negotiations Committee"
  if (noun.told && tokens[last + 1]?.lower === "of") return null; // "the second round of the vote"
  if (tokens[last + 1]?.glued || isCall(reading, noun, last)) return null;
  if (isOfTitle(reading, phrase)) return {reason: "tells somebody's office"};
  return draftOfNoun(reading, {...trigger, last}, noun, phrase);
}

/** Also "the meeting", whatever it was taken for, and "held a bilateral", an adjective that ends its phrase. */
const isNoun = ({tag, lower, i}: Token, phrase: Phrase | null): boolean =>
  tag === "noun" || tag === "name" || (tag === "adj" && phrase?.last === i) || (lower === "meeting" && (tag === "verb" || tag === "adj"));

/** "a call for restraint", "calls to end the siege", "calls from Ankara for a truce": the noun asks for something. */
function isCall({scene: {document, dateAt}}: Reading, {kind, sides}: TalkNoun, last: number): boolean {
  if (kind !== "call" || !sides) return false;
  const {tokens, phraseAt} = document;
  let next = last + 1;
  while (tokens[next]?.lower === "from" || tokens[next]?.lower === "by" || tokens[next]?.tag === "conj") {
    const caller = phraseAt[next + 1];
    if (!caller) return false;
    next = caller.last + 1;
  }
  return ASKING.has(tokens[next]?.lower ?? "") && !dateAt[next + 1]; // but "a call on Tuesday"
}

/** Before what a call asks for, and of whom. */
const ASKING = new Set(["for", "to", "on"]);
