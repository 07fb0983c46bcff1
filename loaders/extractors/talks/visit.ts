import {isOpposition} from "../../model/camp.js";
import type {Clause} from "../../model/syntax.js";
import {isTakenBack} from "./clause-behind.js";
import {partiesOfClause} from "./clause-parties.js";
import {destinationOf, furtherDestinations} from "./destination.js";
import {partiesFrom, partiesOfPhrase} from "./parties.js";
import {areOpposite, join, type Party} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop} from "./standing.js";
import {standingOf} from "./status.js";
import {verbAt} from "./verb.js";

/** Clauses that tell a journey by the way. */
const ASIDE = new Set<Clause["kind"]>(["subordinate", "relative", "gerund", "reduced"]);

/**
 * Officials of one side go to another: "a Russian delegation will visit Turkey next week", "Kim is due in Moscow".
 * Not: "Erdoğan visited Hatay", "Merkel visited a refugee camp", "troops arrived in Syria".
 */
export function readVisit(reading: Reading, trigger: Trigger): Draft[] | Omission | null {
  const verb = verbAt(reading, trigger);
  const clause = trigger.clause;
  if (verb?.kind !== "visit" || !clause) return null;
  const head = clause.subject?.head ?? -1;
  const subject = partiesOfClause(reading, clause, []).subject.filter((d) => d.individual || isMission(reading, head));
  if (!subject.length || isOwnTrip(reading, subject, head) || (clause.verb.passive && verb.needs !== "due")) return null;
  const destination = destinationOf(reading, clause, verb.joins);
  const visited = destination ? [] : peopleVisited(reading, clause, verb.joins);
  if (areOpposite([...subject, ...visited]) && visited.length) return callOn(reading, trigger, clause, join(subject, visited));
  if (!destination || isWayBack(reading, clause)) return null;
  const standing = verb.needs === "due" && !clause.verb.negated ? {status: "scheduled" as const} : standingOf(reading, clause);
  if (isDrop(standing)) return {reason: standing.drop};
  const off = standing.status === "scheduled" && isTakenBack(reading, trigger.sentence, trigger.last);
  const leaves = reading.lexicon.words.departure.has(clause.verb.lemma);
  const further = furtherDestinations(reading, destination, reading.scene.document.sentences[clause.sentence]!.last);
  const asker = destination.host ? null : inviterBehind(reading, clause);
  const drafts = [asker ? {...destination, host: asker} : destination, ...further].map(
    ({host, place, day}): Draft => ({
      trigger,
      kind: "visit",
      status: leaves && standing.status === "held" ? "scheduled" : off ? "cancelled" : standing.status,
      parties: host ? join(subject, [host]) : subject,
      place,
      ...(day && {day}),
      leans: (clause.verb.lemma !== "visit" || clause.kind === "relative") && ASIDE.has(clause.kind) && subject.every((d) => d.individual)
    })
  );
  const told = drafts.filter(({parties}) => areOpposite(parties));
  return told.length ? told : null;
}

/** "flew to Geneva at the invitation of the Swiss president": who receives the guest, where the town tells nobody. */
function inviterBehind(reading: Reading, {verb, sentence}: Clause): Party | null {
  const {tokens, sentences} = reading.scene.document;
  const {last} = sentences[sentence]!;
  for (let i = verb.main + 1; i < last; ++i)
    if (tokens[i]!.lower === "invitation")
      return partiesFrom(reading, tokens[i + 1]!.lower === "of" ? i + 2 : i + 1, last).parties[0] ?? null;
  return null;
}

/** "visited Rauf Denktash", "visits the Palestinian leader at his headquarters": whom, where it is no place that is visited. */
function peopleVisited(reading: Reading, {object}: Clause, joins: readonly string[]): Party[] {
  if (!joins.includes("place") || !object || object.prep >= 0 || !reading.scene.actorAt[object.head]) return [];
  return partiesOfPhrase(reading, object).filter((d) => d.individual && (d.person !== null || d.level !== "unknown"));
}

/** Who visits people, and no land, meets them. */
function callOn(reading: Reading, trigger: Trigger, clause: Clause, parties: Party[]): Draft[] | Omission {
  const standing = standingOf(reading, clause);
  return isDrop(standing) ? {reason: standing.drop} : [{trigger, kind: "meeting", status: standing.status, parties}];
}

/** "the rebel leader flew to Kenya": who is no state's pays no visits, unless sent to talk. */
const isOwnTrip = (reading: Reading, subject: readonly Party[], head: number): boolean =>
  subject.every(({camp}) => isOpposition(camp)) && !isMission(reading, head);

/** "is due back in Jerusalem": where he was already. */
const isWayBack = ({scene: {document}}: Reading, {verb}: Clause): boolean =>
  document.tokens[verb.last + 1]?.lower === "back" || document.tokens[verb.last + 2]?.lower === "back";

/** "delegation", "officials", "envoys": sent to talk. */
export function isMission({lexicon, scene}: Reading, head: number): boolean {
  const token = scene.document.tokens[head];
  if (!token) return false;
  return lexicon.groups.get(token.lower)?.standsFor !== undefined || scene.actorAt[head]?.level === "envoy";
}
