import {destinationOf} from "./destination.js";
import {add, campsOf, type Party, partiesOfPhrase} from "./parties.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop, standingOf} from "./status.js";
import {verbAt} from "./verb.js";

/**
 * Officials of one side go to another: "a Russian delegation will visit Turkey next week", "Kim is due in Moscow".
 * Not: "Erdoğan visited Hatay", "Merkel visited a refugee camp", "troops arrived in Syria".
 */
export function readVisit(reading: Reading, trigger: Trigger): Draft | Omission | null {
  const verb = verbAt(reading, trigger);
  const clause = trigger.clause;
  if (verb?.kind !== "visit" || !clause || !clause.subject) return null;
  const subject = partiesOfPhrase(reading, clause.subject).filter((d) => d.individual || isMission(reading, clause.subject!.head));
  if (!subject.length || clause.verb.passive) return null;
  const destination = destinationOf(reading, clause, verb.joins);
  if (!destination) return null;
  const parties: Party[] = [...subject];
  if (destination.host) add(parties, destination.host);
  if (campsOf(parties).length < 2) return null;
  const standing = standingOf(reading, clause);
  if (isDrop(standing)) return {reason: standing.drop};
  const leaves = clause.verb.lemma === "leave" || clause.verb.lemma === "depart";
  return {
    trigger,
    kind: "visit",
    status: leaves && standing.status === "held" ? "scheduled" : standing.status,
    parties,
    place: destination.place,
    leans: clause.verb.lemma !== "visit" && clause.kind !== "main" && !subject.some((d) => !d.individual)
  };
}

/** "delegation", "officials", "envoys": sent to talk. */
function isMission({lexicon, scene}: Reading, head: number): boolean {
  const token = scene.document.tokens[head]!;
  return lexicon.groups.get(token.lower)?.standsFor !== undefined || scene.actorAt[head]?.level === "envoy";
}
