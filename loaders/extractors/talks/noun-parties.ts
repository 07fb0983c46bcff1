import type {TalkNoun} from "../../lexicon/talks.js";
import {isOfLand} from "../../model/camp.js";
import type {Phrase} from "../../model/syntax.js";
import {membersOf} from "./actor-party.js";
import {afterNoun, holdingClause} from "./after-noun.js";
import {lastSides} from "./anaphora.js";
import type {Around, NounParties, Told} from "./around-noun.js";
import {destinationAt, landOf} from "./destination.js";
import type {Governance} from "./governed.js";
import {addressee, governedParties, included} from "./governed-parties.js";
import {groupBefore} from "./group.js";
import {inName} from "./in-name.js";
import {isNew} from "./noun-modifiers.js";
import {partiesOfPhrase} from "./parties.js";
import {areOpposite, campsOf, join, type Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import {firstOther, subjectOf} from "./subjects.js";
import {isBody} from "./zone.js";

/** Letters of a state's code; organisations have others, and send mediators. */
const STATE = 3;

/** Two sides at least. */
export const isSet = ({parties}: NounParties): boolean => areOpposite(parties);

/** Gathers the parties of a noun of talk: in its own phrase, after "between" and "with", and in its clause's subject. */
export function partiesOfNoun(reading: Reading, trigger: Trigger, phrase: Phrase, governance: Governance, noun: TalkNoun): NounParties {
  const visit = noun.kind === "visit";
  const inner = inName(reading, phrase, trigger.first);
  const after = afterNoun(reading, trigger, phrase);
  const subject = governance.onlooker ? [] : subjectOf(reading, governance, trigger);
  const around: Around = {reading, trigger, phrase, governance, inner, after, subject};
  const told = toldBy(around, noun);
  let {parties} = told;
  if (!areOpposite(parties) && after.between.length) parties = join(parties, after.between);
  if (inner.pair.length && !parties.length) parties = inner.pair;
  if (visit) parties = visitors(reading, inner.owner, after, parties, trigger);
  const war = warOf(around, noun, parties);
  if (war.length) parties = join(war, parties);
  const theirs = areOpposite(parties) ? [] : ownersOf(around);
  if (theirs.length) parties = join(theirs, parties);
  const third = brokersOf(around);
  const beside = after.between.length + after.other.length > 0;
  const joined = beside || inner.pair.length > 1;
  return {
    parties: third.length ? join(parties, third) : parties,
    points: told.points || theirs.length > 0,
    inside: told.inside && !theirs.length,
    subject,
    joined,
    others: after.with ? after.other : [],
    beside,
    filled: war.length > 0,
    brokers: campsOf(third),
    own: joined || inner.pair.length + inner.owner.length > 0
  };
}

/** The words that tell most come first: "between", a pair in the name, "with"; without them whoever the clause names. */
function toldBy(around: Around, {kind}: TalkNoun): Told {
  const {reading, trigger, phrase, governance, inner, after, subject} = around;
  const points = after.points;
  const inside = after.inside && after.between.length + after.other.length === 0;
  if (after.between.length > 1 || after.points) return {parties: after.between, points, inside};
  if (areOpposite(inner.owner)) return {parties: join(inner.owner, after.other), points, inside: false}; // "Putin and Erdoğan's meeting"
  if (inner.pair.length > 1) return {parties: [...inner.pair, ...after.other], points, inside};
  if (after.other.length) return withOthers(around);
  const group = inner.owner.length ? null : groupBefore(reading, phrase, trigger.first);
  if (group) return {parties: lastSides(reading, phrase.first, group), points: true, inside};
  const {role} = governance;
  const visit = kind === "visit";
  const silent =
    (after.unknown && !visit) ||
    role === "subject" ||
    role === "none" ||
    (isTopic(governance) && !(visit && isUnderWay(reading, phrase))) ||
    !takesPart(governance);
  if (silent) return {parties: whole(role === "subject" ? included(reading, phrase) : [], inner.owner), points, inside};
  const governed = governedParties(reading, trigger, phrase, governance, subject, inner.pair);
  return {parties: whole(governed.parties, inner.owner), points: points || governed.points, inside};
}

/** Those who are told, or else whose it is: "Mozambique's peace talks ended". */
const whole = (told: Party[], owner: Party[]): Party[] => (told.length ? told : owner);

/** "Trump's talks with Putin", "Trump meeting with Putin", "held talks with Putin": who stands after "with", and who talks with them. */
function withOthers({reading, trigger, governance, inner, after, subject}: Around): Told {
  const holder = holdingClause(reading, trigger)?.subject; // "briefed Merkel about talks he held with Putin"
  let parties = join(holder ? partiesOfPhrase(reading, holder) : [...inner.owner, ...inner.pair], after.other);
  const told = holder && areOpposite(parties);
  if (!told && !isTopic(governance) && (!areOpposite(parties) || (after.with && !inner.owner.length)))
    parties = join(firstOther(reading, governance, trigger, after.other), after.other);
  return {parties, points: after.points, inside: !areOpposite(parties) && inner.owner.length + subject.length > 0};
}

/** The sides of the article's war, where "peace talks" are told of none or of one of them, or "Syria talks" of the land alone. */
function warOf({reading, phrase, after, inner}: Around, {one, kind}: TalkNoun, parties: readonly Party[]): readonly Party[] {
  const joined = after.with || after.between.length > 0;
  const sides = joined ? parties : parties.filter(({camp}) => isOfLand(camp)); // "the UN opened Syria talks"
  if (kind !== "talks" || after.unknown || areOpposite(sides)) return [];
  const own = inner.pair.length === 1 && sides.length === 1 && !after.with && isBody(reading, phrase);
  const land = own ? inner.pair[0]!.camp : null;
  const ofSides = one || after.brokers.length > 0; // who has mediators has a war
  if (!ofSides && land === null) return [];
  const war = land === null ? reading.war() : warIn(reading, land);
  return parties.every((d) => war.some(({camp}) => camp === d.camp) || d.camp.length !== STATE) ? war : [];
}

/** Whose "Syrian peace talks" are: the government's and its armed opponents', where the article names any. */
function warIn({war, weights}: Reading, land: string): readonly Party[] {
  const told = war();
  if (told[0]?.camp === land) return told;
  const rebels = `${land} REB`;
  return weights().has(rebels) ? membersOf([land, rebels]) : [];
}

/** "presented to him during their talks": the two whom the clause names. */
function ownersOf({reading, trigger, phrase, governance, subject}: Around): readonly Party[] {
  if (reading.scene.document.tokens[phrase.first]!.lower !== "their") return [];
  const clause = trigger.clause ?? governance.clause;
  const named = join(subject, addressee(reading, clause));
  return areOpposite(named) ? named : [];
}

/** Who brings the others together: told by "brokered", or as the subject of "hosted", "will join", "opened talks between them". */
function brokersOf({reading, governance: {clause, role}, inner, after, subject}: Around): Party[] {
  const {broker, preside} = reading.lexicon.words;
  const lemma = clause?.verb.lemma ?? "";
  const governs = broker.has(lemma)
    ? role === "object" || role === "subject"
    : role === "object" && preside.has(lemma) && areOpposite(after.between);
  return [...after.brokers, ...inner.brokers, ...(governs ? subject : [])].map((d) => ({...d, broker: true}));
}

/** "discussed the talks", "spoke about a summit": the talk is only what is spoken about. */
const isTopic = ({vague, role}: Governance): boolean => vague && (role === "object" || role === "adjunct");

/** "on a visit to Ankara": what the subject does, and no topic. */
const isUnderWay = (reading: Reading, phrase: Phrase): boolean =>
  phrase.prep >= 0 && reading.scene.document.tokens[phrase.prep]!.lower === "on" && isNew(reading, phrase);

/** Of an adjunct, the subject takes part only where it is what its verb is about: "arrived for talks", not "rose after talks". */
const takesPart = ({standing}: Governance): boolean => !("drop" in standing);

/** "Putin's visit to Turkey", "a visit by the Iranian minister to Damascus": guests and host. */
function visitors(
  reading: Reading,
  owner: readonly Party[],
  after: {by: Party[]},
  subject: readonly Party[],
  {first, last, sentence}: Trigger
): Party[] {
  const {tokens, sentences} = reading.scene.document;
  const official = first < last; // "a working visit to Geneva" is no journey to talks with others
  const guests = owner.length ? owner : after.by.length ? after.by : subject;
  for (let i = last + 1; i <= Math.min(last + 10, sentences[sentence]!.last); ++i) {
    if (tokens[i]!.tag === "rel" || tokens[i]!.tag === "verb") break; // "his visit, which includes stops in Vietnam"
    if (tokens[i]!.lower !== "to" && tokens[i]!.lower !== "in") continue;
    const destination = destinationAt(reading, i + 1);
    const host = destination?.host ?? (official && destination ? landOf(destination) : null);
    if (host) return join(guests, [host]);
  }
  return [...guests];
}
