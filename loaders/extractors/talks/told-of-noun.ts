import type {TalkNoun} from "../../lexicon/talks.js";
import type {Phrase} from "../../model/syntax.js";
import type {NounParties} from "./around-noun.js";
import {bodyOf, type Council} from "./bodies.js";
import {governanceOf} from "./governance.js";
import type {Governance} from "./governed.js";
import {isCounted, isDefinite, isTheirs, modifiersOf} from "./noun-modifiers.js";
import {isSet, partiesOfNoun} from "./noun-parties.js";
import {areOpposite, type Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import {goesOn} from "./sequel.js";
import {tellsTalk} from "./tells-talk.js";

/** How a noun of talk is told: how it stands, who is named with it, whose sitting it is, and what its adjectives say. */
export interface TalkTold {
  governance: Governance;
  modifiers: ReadonlySet<string>;
  named: NounParties;
  body: Council | null;
  /** The council itself is the party. */
  council: boolean;
  /** Two sides, or a council that is none of its own. */
  two: boolean;
  parties: Party[];
  /** The talks told before go on: "will resume on Monday". */
  onward: boolean;
}

/** All that is told of a talk around its noun. */
export function toldOf(reading: Reading, trigger: Trigger, noun: TalkNoun, phrase: Phrase): TalkTold {
  const governance = governed(reading, trigger, noun, phrase);
  const named = partiesOfNoun(reading, trigger, phrase, governance, noun);
  const ofNobody = (noun.kind === "talks" && noun.one) || noun.kind === "visit";
  const clause = sits(reading, governance, phrase) ? governance.clause : null;
  const body = ofNobody ? null : bodyOf(reading, trigger, phrase, clause);
  const council = body?.party != null && (body.named ? !named.joined : !isSet(named));
  const parties = council ? [body.party!] : named.parties;
  const two = areOpposite(parties) || (body !== null && noun.kind !== "consultation");
  return {
    governance,
    modifiers: modifiersOf(reading, phrase, trigger),
    named,
    body,
    council,
    two,
    parties,
    onward: goesOn(reading, phrase, governance)
  };
}

/** Another talk than those told: "the next meeting", "their talks on Monday", "a third round", "the talks will resume". */
export const isFurther = (reading: Reading, trigger: Trigger, noun: TalkNoun, phrase: Phrase, {modifiers, onward}: TalkTold): boolean =>
  noun.told || OTHERS.some((effect) => modifiers.has(effect)) || isTheirs(reading, phrase, trigger) || isCounted(reading, phrase) || onward;

/** What tells a talk from others: "the previous round", "another meeting". */
const OTHERS = ["held", "former", "new", "scheduled"];

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

/** "at the summit", "during the session", but not "for a summit". */
const VENUE = new Set(["at", "in", "during", "on"]);
