import {longestMatch} from "../../lexicon/gazetteer.js";
import type {TalkNoun} from "../../lexicon/talks.js";
import type {TalkStatus} from "../../model/report.js";
import type {Phrase} from "../../model/syntax.js";
import {bodyOf} from "./bodies.js";
import {governanceOf} from "./governance.js";
import {initiatorOf} from "./initiator.js";
import {isSet, type NounParties, partiesOfNoun} from "./noun-parties.js";
import {campsOf} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop} from "./status.js";

/**
 * A talk told by a noun: "a phone call between Erdoğan and Putin", "Russia-Turkey talks ended without agreement",
 * "a second round of talks is due in Geneva".
 * Not: "a call for restraint", "the meeting room", "his talk on history", "a meeting with his security council".
 */
export function readNoun(reading: Reading, trigger: Trigger): Draft | Omission | null {
  const {scene, lexicon} = reading;
  const {tokens, phraseAt} = scene.document;
  const match = longestMatch(lexicon.nouns, tokens, trigger.first);
  if (!match || match.value.kind === "none") return null;
  const noun = match.value;
  const {last} = match;
  const head = tokens[last]!;
  if (head.tag !== "noun" && head.tag !== "name" && !(head.lower === "meeting" && (head.tag === "verb" || head.tag === "adj"))) return null;
  const phrase = phraseAt[trigger.first] ?? phraseAt[last]; // "military to military talks"
  if (!phrase || (phrase.head > last && tokens[phrase.head]!.tag === "noun" && !scene.dateAt[phrase.head])) return null; // "meeting room"
  if (tokens[last + 1]?.glued || isCall(reading, noun, last)) return null;
  return draftOf(reading, {...trigger, last}, noun, phrase);
}

/** "a call for restraint", "calls to end the siege": the noun asks for something. */
function isCall({scene}: Reading, {kind, sides}: TalkNoun, last: number): boolean {
  const next = scene.document.tokens[last + 1]?.lower;
  return kind === "call" && sides && (next === "for" || next === "to" || next === "on");
}

function draftOf(reading: Reading, trigger: Trigger, noun: TalkNoun, phrase: Phrase): Draft | Omission | null {
  const governance = governanceOf(reading, trigger, phrase);
  const modifiers = modifiersOf(reading, phrase, trigger);
  const named = partiesOfNoun(reading, trigger, phrase, governance, noun.kind === "visit");
  const {standing} = governance;
  const body = bodyOf(reading, trigger, phrase, governance.clause);
  const council = body?.code && (body.named ? !named.joined : !isSet(named));
  const parties = council ? [body.party!] : named.parties;
  if (isDrop(standing)) return campsOf(parties).length > 1 ? {reason: standing.drop} : null;
  const two = campsOf(parties).length > 1 || (body !== null && noun.kind !== "consultation");
  if (!two && noun.sides && !named.points) return onlyOneSide(named);
  if (named.inside) return {reason: "inside one side"};
  const status = modified(standing.status, modifiers, governance.vague || governance.role === "adjunct" || governance.role === "subject");
  const failed = modifiers.has("failed");
  return {
    trigger,
    kind: noun.kind === "none" ? "talks" : noun.kind,
    ...(body && noun.kind !== "call" && (council || !body.code) ? {type: noun.kind === "summit" ? ("summit" as const) : body.type} : {}),
    status,
    parties,
    initiator: initiatorOf(reading, trigger, governance, named),
    outcome: governance.outcome ?? (failed ? "no-agreement" : null),
    series: governance.series || modifiers.has("series"),
    past: governance.past,
    definite: named.points || isDefinite(reading, phrase),
    points: named.points,
    leans: !two && (!noun.one || governance.vague || parties.length === 0)
  };
}

/** A noun that says nothing by itself, with one side: "his visit", "the conversation with reporters". */
const onlyOneSide = ({parties}: NounParties): Omission | null => (parties.length ? {reason: "only one side is told"} : null);

function isDefinite({scene}: Reading, phrase: Phrase): boolean {
  const {lower} = scene.document.tokens[phrase.first]!;
  return lower === "the" || lower === "this" || lower === "that" || lower === "these" || lower === "those" || lower === "their";
}

/** What adjectives of the noun and adverbs of its verb tell. */
function modifiersOf({scene, lexicon}: Reading, phrase: Phrase, {first, clause}: Trigger): Set<string> {
  const {tokens} = scene.document;
  const effects = new Set<string>();
  for (let i = phrase.first; i < first; ++i) {
    const effect = lexicon.modifiers.get(tokens[i]!.lower);
    if (effect) effects.add(effect);
  }
  if (clause)
    for (let i = clause.verb.first; i <= Math.min(clause.verb.last + 1, tokens.length - 1); ++i)
      if (tokens[i]!.tag === "adv" && lexicon.modifiers.get(tokens[i]!.lower) === "series") effects.add("series");
  return effects;
}

const AHEAD = ["scheduled", "proposed", "cancelled"] as const;

/** "planned talks" under a verb that does not tell more are scheduled. */
function modified(status: TalkStatus, modifiers: ReadonlySet<string>, open: boolean): TalkStatus {
  if (status !== "held" && status !== "ongoing") return status;
  if (open) for (const effect of AHEAD) if (modifiers.has(effect)) return effect;
  if (modifiers.has("ongoing")) return "ongoing";
  return status;
}
