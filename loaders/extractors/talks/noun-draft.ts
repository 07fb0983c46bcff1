import type {TalkNoun} from "../../lexicon/talks.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {apiece} from "./apiece.js";
import type {NounParties} from "./around-noun.js";
import {isGathering} from "./gathering.js";
import type {Governance} from "./governed.js";
import {parentOf} from "./governor.js";
import {initiatorOf} from "./initiator.js";
import {leans} from "./leaning.js";
import {movedTo} from "./moved.js";
import {isDefinite, isNew, isPurpose, modified} from "./noun-modifiers.js";
import {onPhone} from "./on-phone.js";
import {areOpposite, campsOf} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isSequel} from "./sequel.js";
import {isDrop} from "./standing.js";
import {isFurther, type TalkTold, toldOf} from "./told-of-noun.js";
import {ledToPact} from "./upshot.js";

/** What a noun of talk tells; one draft a side where there is a talk with each; why it is none, or null where it says nothing. */
export function draftOfNoun(reading: Reading, trigger: Trigger, noun: TalkNoun, phrase: Phrase): Draft | Draft[] | Omission | null {
  const told = toldOf(reading, trigger, noun, phrase);
  const {standing} = told.governance;
  const {named, parties, two} = told;
  if (isDrop(standing)) return areOpposite(parties) ? {reason: standing.drop} : null;
  const further = isFurther(reading, trigger, noun, phrase, told) && isSequel(reading, trigger, told.governance, noun);
  if (!two && noun.sides && !named.points && !named.brokers.length && (!further || named.inside)) return onlyOneSide(named);
  if (named.inside) return {reason: "inside one side"};
  if (isSupposed(reading, phrase, standing.status)) return {reason: 'only supposed: "any"'};
  const {role, vague} = told.governance;
  const open = vague || role === "adjunct" || role === "subject";
  const status = modified(standing.status, told.modifiers, {open, purpose: isPurpose(reading, phrase)});
  const row = rowOf(reading, trigger, noun, phrase, told, status);
  return apiece(reading, moved(reading, row, told.governance.clause), noun, named, phrase);
}

/** A talk that is put off, on its new day; one that is adjourned goes on then. */
function moved(reading: Reading, row: Draft, clause: Clause | null): Draft {
  const {onward} = reading.lexicon.words;
  const by = [row.trigger.clause, clause].find((d) => movedTo(reading, d));
  if (!by) return row;
  const goesOn = onward.has(by.verb.lemma) && row.definite === true;
  return {...row, status: "scheduled", day: movedTo(reading, by)!, ...(goesOn && {onward: true, other: true})};
}

/** "any talks would be hard": of none that is set; what is refused or called off is told all the same. */
const isSupposed = ({scene: {document}}: Reading, {first}: Phrase, status: Draft["status"]): boolean =>
  document.tokens[first]!.lower === "any" && status !== "rejected" && status !== "cancelled";

/** The draft of a talk that a noun tells, from all that is told around it. */
function rowOf(reading: Reading, trigger: Trigger, noun: TalkNoun, phrase: Phrase, told: TalkTold, status: Draft["status"]): Draft {
  const {governance, modifiers, named, body, council, two, parties} = told;
  const {clause, role, takesPart, vague, apart, past} = governance;
  const definite = isDefinite(reading, phrase) || (named.points && !isNew(reading, phrase));
  const between = definite && mediatesOnly(reading, governance, named);
  return {
    trigger,
    kind: isPhoned(reading, noun, governance, trigger) ? "call" : kindOf(noun, body !== null),
    ...(body && noun.kind !== "call" && (council || !body.code) && {type: noun.kind === "summit" ? ("summit" as const) : body.type}),
    status,
    parties: between ? [] : parties,
    initiator: initiatorOf(reading, trigger, governance, named),
    outcome: governance.outcome ?? (modifiers.has("failed") ? "no-agreement" : null),
    series: governance.series || modifiers.has("series"),
    past,
    definite,
    other: isFurther(reading, trigger, noun, phrase, told),
    onward: told.onward,
    lasting: role === "object" && reading.lexicon.words.lasting.has(clause?.verb.lemma ?? ""),
    attends: (takesPart && reading.lexicon.words.attendance.has(clause?.verb.lemma ?? "")) || isPresentAt(reading, phrase),
    arrives: status === "held" && hasComeFor(reading, governance, phrase),
    former: modifiers.has("former"),
    negotiates: noun.one && noun.kind === "talks",
    gathering: isGathering(reading, noun, trigger, phrase),
    points: named.points,
    brokers: named.brokers,
    vague: vague && status === "held",
    apart,
    leans: between || leans(reading, noun, governance, named, two) || ledToPact(reading, trigger)
  };
}

/** "landed in Geneva for talks", "has arrived to hold talks": what the journey was made for need not be over. */
function hasComeFor(reading: Reading, {clause, role}: Governance, {prep}: Phrase): boolean {
  const {motion} = reading.lexicon.words;
  if (clause?.kind === "infinitive") return motion.has(parentOf(reading, clause)?.verb.lemma ?? "");
  const forTalks = role === "adjunct" && prep >= 0 && reading.scene.document.tokens[prep]!.lower === "for";
  return forTalks && clause !== null && motion.has(clause.verb.lemma);
}

/** "envoys of Kenya are mediating the talks": who only stands between those who hold them. */
const mediatesOnly = ({lexicon}: Reading, {clause, role}: Governance, {parties, brokers}: NounParties): boolean =>
  role === "object" && clause !== null && lexicon.words.mediation.has(clause.verb.lemma) && campsOf(parties).length === brokers.length;

/** "telephone negotiations", "held talks over the phone" */
function isPhoned(reading: Reading, {kind}: TalkNoun, {role, clause}: Governance, {first}: Trigger): boolean {
  if (kind !== "talks" && kind !== "consultation" && kind !== "meeting") return false;
  const before = reading.scene.document.tokens[first - 1];
  if (before && before.lower !== "call" && !before.possessive && reading.lexicon.words.medium.has(before.lower)) return true;
  return role === "object" && clause !== null && onPhone(reading, clause);
}

/** A session is a council's; "a session with the minister" is a meeting. */
const kindOf = ({kind}: TalkNoun, council: boolean): Draft["kind"] =>
  kind === "none" || kind === "appearance" ? "talks" : kind === "session" && !council ? "meeting" : kind;

/** A noun that says nothing by itself, with one side: "his visit", "the conversation with reporters". */
const onlyOneSide = ({parties}: NounParties): Omission | null => (parties.length ? {reason: "only one side is told"} : null);

/** "were also present at the meeting" */
const isPresentAt = ({scene: {document}}: Reading, {prep}: Phrase): boolean =>
  prep > 0 && document.tokens[prep]!.lower === "at" && document.tokens[prep - 1]!.lower === "present";
