import {longestMatch} from "../../lexicon/gazetteer.js";
import type {TalkNoun} from "../../lexicon/talks.js";
import type {TalkStatus} from "../../model/report.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {bodyOf} from "./bodies.js";
import {onPhone} from "./clause-parties.js";
import {governanceOf, roundsOver} from "./governance.js";
import type {Governance} from "./governed.js";
import {initiatorOf} from "./initiator.js";
import {isSet, type NounParties, partiesOfNoun} from "./noun-parties.js";
import {areOpposite, campsOf} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop, TOPICS} from "./status.js";
import {tellsTalk} from "./under-verb.js";
import {ledToPact} from "./upshot.js";
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
  if (!match || match.value.kind === "none") return null;
  const noun = match.value;
  const {last} = match;
  const head = tokens[last]!;
  const phrase = phraseAt[trigger.first] ?? phraseAt[last]; // "military to military talks"
  if (!isNoun(head, phrase ?? null)) return null;
  if (!phrase || (phrase.head > last && tokens[phrase.head]!.tag === "noun" && !scene.dateAt[phrase.head])) return null; // "meeting room"
  if (head.capital && tokens[last + 1]?.tag === "name" && isBody(reading, trigger) && !scene.dateAt[last + 1]) return null; // "the High Negotiations Committee"
  if (tokens[last + 1]?.glued || isCall(reading, noun, last)) return null;
  return draftOf(reading, {...trigger, last}, noun, phrase);
}

/** Also "the meeting", whatever it was taken for, and "held a bilateral", an adjective that ends its phrase. */
const isNoun = ({tag, lower, i}: Token, phrase: Phrase | null): boolean =>
  tag === "noun" || tag === "name" || (tag === "adj" && phrase?.last === i) || (lower === "meeting" && (tag === "verb" || tag === "adj"));

/** "meetings with Sharon and Arafat", "calls with both": one talk with each of them. */
function apiece(reading: Reading, draft: Draft, {kind}: TalkNoun, {others}: NounParties, {first, last}: Phrase): Draft | Draft[] {
  const camps = campsOf(others);
  if (camps.length < 2) return draft;
  const {tokens} = reading.scene.document;
  const head = tokens[draft.trigger.last]!.lower;
  const several = (kind === "meeting" || kind === "call" || (kind === "consultation" && head !== "contacts")) && head.endsWith("s");
  const counted = several || tokens.slice(first, last).some(({lower}) => reading.lexicon.words.apiece.has(lower)); // "separate talks"
  const unnamed = camps.filter((camp) => !others.some((d) => d.camp === camp && d.person !== null)).length;
  if (!counted || unnamed > camps.length / 4) return draft;
  const own = draft.parties.filter((d) => !camps.includes(d.camp));
  if (campsOf(own).length !== 1) return draft;
  return camps.map((camp) => ({...draft, parties: [...own, ...others.filter((d) => d.camp === camp)]}));
}

/** "a call for restraint", "calls to end the siege", "calls from Ankara for a truce": the noun asks for something. */
function isCall({scene: {document}}: Reading, {kind, sides}: TalkNoun, last: number): boolean {
  if (kind !== "call" || !sides) return false;
  const {tokens, phraseAt} = document;
  let next = last + 1;
  while (tokens[next]?.lower === "from" || tokens[next]?.lower === "by" || tokens[next]?.tag === "conj") {
    const caller = phraseAt[next + 1];
    if (!caller) return false;
    next = caller.last + 1;
  }
  return ASKING.has(tokens[next]?.lower ?? "");
}

/** Before what a call asks for, and of whom. */
const ASKING = new Set(["for", "to", "on"]);

function draftOf(reading: Reading, trigger: Trigger, noun: TalkNoun, phrase: Phrase): Draft | Draft[] | Omission | null {
  const governance = governed(reading, trigger, noun, phrase);
  const modifiers = modifiersOf(reading, phrase, trigger);
  const named = partiesOfNoun(reading, trigger, phrase, governance, noun);
  const {standing} = governance;
  const body =
    (noun.kind === "talks" && noun.one) || noun.kind === "visit"
      ? null
      : bodyOf(reading, trigger, phrase, sits(reading, governance, phrase) ? governance.clause : null);
  const council = body?.code && (body.named ? !named.joined : !isSet(named));
  const parties = council ? [body.party!] : named.parties;
  if (isDrop(standing)) return areOpposite(parties) ? {reason: standing.drop} : null;
  const two = areOpposite(parties) || (body !== null && noun.kind !== "consultation");
  if (!two && noun.sides && !named.points && !named.brokers.length) return onlyOneSide(named);
  if (named.inside) return {reason: "inside one side"};
  const status = modified(standing.status, modifiers, governance.vague || governance.role === "adjunct" || governance.role === "subject");
  const failed = modifiers.has("failed");
  const draft: Draft = {
    trigger,
    kind: isPhoned(reading, noun, governance, trigger) ? "call" : kindOf(noun, body !== null),
    ...(body && noun.kind !== "call" && (council || !body.code) ? {type: noun.kind === "summit" ? ("summit" as const) : body.type} : {}),
    status,
    parties,
    initiator: initiatorOf(reading, trigger, governance, named),
    outcome: governance.outcome ?? (failed ? "no-agreement" : null),
    series: governance.series || modifiers.has("series"),
    past: governance.past,
    definite: isDefinite(reading, phrase) || (named.points && !isNew(reading, phrase)),
    other: ["held", "former", "new", "scheduled"].some((effect) => modifiers.has(effect)) || isTheirs(reading, phrase, trigger),
    lasting: governance.role === "object" && reading.lexicon.words.lasting.has(governance.clause?.verb.lemma ?? ""),
    attends: governance.takesPart && reading.lexicon.words.attendance.has(governance.clause?.verb.lemma ?? ""),
    former: modifiers.has("former"),
    points: named.points,
    brokers: named.brokers,
    vague: governance.vague && status === "held",
    apart: governance.apart,
    leans: leans(reading, noun, governance, named, two) || ledToPact(reading, trigger)
  };
  return apiece(reading, draft, noun, named, phrase);
}

/** The council that is the clause's subject holds the talk: not "derailed it", "met ahead of it", "flew in to attend the meeting". */
const sits = (reading: Reading, {onlooker, apart, role, clause}: Governance, phrase: Phrase): boolean =>
  !onlooker &&
  !apart &&
  !(role === "adjunct" && phrase.prep >= 0 && reading.scene.document.tokens[phrase.prep - 1]?.lower === "ahead") &&
  !(clause !== null && reading.lexicon.words.broker.has(clause.verb.lemma) && isDefinite(reading, phrase));

/** How the noun stands; of a summit that another talk was held at, as of one apart. */
function governed(reading: Reading, trigger: Trigger, {kind}: TalkNoun, phrase: Phrase): Governance {
  const governance = governanceOf(reading, trigger, phrase);
  const {role, clause} = governance;
  const {tokens} = reading.scene.document;
  const prep = phrase.prep >= 0 ? tokens[phrase.prep]!.lower : "";
  const at = VENUE.has(prep) && !(prep === "in" && tokens[phrase.first]!.lower === "a"); // "met in a summit" is one
  const venue = at && (kind === "summit" || kind === "session" || kind === "delegation") && role === "adjunct" && clause !== null;
  return venue && tellsTalk(reading, clause, phrase) ? {...governance, apart: true} : governance;
}

/** "telephone negotiations", "held talks over the phone" */
function isPhoned(reading: Reading, {kind}: TalkNoun, {role, clause}: Governance, {first}: Trigger): boolean {
  if (kind !== "talks" && kind !== "consultation" && kind !== "meeting") return false;
  const before = reading.scene.document.tokens[first - 1];
  if (before && before.lower !== "call" && !before.possessive && reading.lexicon.words.medium.has(before.lower)) return true;
  return role === "object" && clause !== null && onPhone(reading, clause);
}

/** "at the summit", "during the session", but not "for a summit". */
const VENUE = new Set(["at", "in", "during", "on"]);

/** A session is a council's; "a session with the minister" is a meeting. */
const kindOf = ({kind}: TalkNoun, council: boolean): Draft["kind"] =>
  kind === "none" ? "talks" : kind === "session" && !council ? "meeting" : kind;

/** Too little to stand alone: another talk of nobody told, or one of a side that only stands near. */
function leans(
  reading: Reading,
  noun: TalkNoun,
  {apart, vague, role, takesPart, clause, standing}: Governance,
  {parties, joined, own, beside, filled}: NounParties,
  two: boolean
): boolean {
  const topic = clause !== null && (isTopicOf(clause) || isAimOf(reading, clause)); // "talks on resuming the dialogue"
  const joins = role === "adjunct" && clause?.verb.lemma === "join"; // "will join his colleague for talks"
  if ((apart || topic || joins) && !joined) return true;
  if (vague && (filled || (role !== "subject" && !beside && campsOf(parties).length > FEW))) return true; // "a return to six-party talks"
  const off = isDrop(standing) || standing.status === "rejected" || standing.status === "cancelled";
  const holds = role === "object" && takesPart && !off && clause?.kind !== "gerund"; // "she will hold peace talks"
  return !two && (!noun.one || vague || !(own || holds) || parties.length === 0);
}

const isTopicOf = ({kind, marker}: Clause): boolean => kind === "gerund" && TOPICS.has(marker ?? "");

/** "met to try to restart talks": what another talk is to bring. */
function isAimOf({scene: {document}, lexicon}: Reading, clause: Clause): boolean {
  let above: Clause = clause;
  while (above.kind === "infinitive" && above.parent >= 0 && above.parent < above.i) above = document.clauses[above.parent]!;
  const kind = above === clause ? undefined : lexicon.verbs.get(above.verb.lemma)?.kind;
  return kind === "meeting" || kind === "consultation" || kind === "talks";
}

/** Sides more than which a format has, and no meeting told by the way. */
const FEW = 4;

/** A noun that says nothing by itself, with one side: "his visit", "the conversation with reporters". */
const onlyOneSide = ({parties}: NounParties): Omission | null => (parties.length ? {reason: "only one side is told"} : null);

/** "a meeting between the two leaders" */
const isNew = ({scene}: Reading, {first}: Phrase): boolean => {
  const {lower, tag} = scene.document.tokens[first]!;
  return tag === "det" && (lower === "a" || lower === "an" || lower === "another");
};

/** "their meeting there on Tuesday": of those told before, on a day of its own. */
const isTheirs = ({scene: {document, dateAt}}: Reading, {first}: Phrase, {last}: Trigger): boolean =>
  document.tokens[first]!.lower === "their" && [last + 1, last + 2, last + 3].some((i) => dateAt[i]?.date_start);

function isDefinite(reading: Reading, phrase: Phrase): boolean {
  const {tokens} = reading.scene.document;
  const {first} = roundsOver(reading, phrase).at(-1) ?? phrase;
  const {lower} = tokens[first]!;
  if (tokens[first]!.possessive || tokens[phrase.first]!.possessive) return true; // "Friday's talks"
  return lower === "the" || lower === "this" || lower === "that" || lower === "these" || lower === "those" || lower === "their";
}

/** What adjectives of the noun and adverbs of its verb tell. */
function modifiersOf(reading: Reading, phrase: Phrase, {first, clause}: Trigger): Set<string> {
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const effects = new Set<string>();
  for (const {first: from, last} of [{first: phrase.first, last: first - 1}, ...roundsOver(reading, phrase)])
    for (let i = from; i <= last; ++i) {
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
  if (open && status === "scheduled" && modifiers.has("held")) return "held"; // "will build on the recent talks"
  if (status !== "held" && status !== "ongoing") return status;
  if (open) for (const effect of AHEAD) if (modifiers.has(effect)) return effect;
  if (modifiers.has("ongoing")) return "ongoing";
  return status;
}
