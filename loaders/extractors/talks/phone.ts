import {allOf, apiece, partiesOfClause} from "./clause-parties.js";
import {onPhone} from "./on-phone.js";
import {areOpposite, campsOf} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop} from "./standing.js";
import {standingOf} from "./status.js";
import {verbAt} from "./verb.js";

/**
 * One side rings the other: "Macron phoned Erdoğan", "Trump called the Turkish president on Sunday", "told Putin by phone that".
 * Not: "called Assad a butcher", "called on Russia", "called the attack a crime".
 */
export function readPhoning(reading: Reading, trigger: Trigger): Draft | Draft[] | Omission | null {
  const verb = verbAt(reading, trigger);
  const clause = trigger.clause;
  if (verb?.kind !== "call" || !clause || clause.verb.passive) return null;
  const found = partiesOfClause(reading, clause, ["object"]);
  const parties = allOf(found);
  if (!areOpposite(parties) || !found.other.some((d) => d.individual || d.peer)) return null; // "called his Finnish and Swedish counterparts"
  if (verb.needs === "medium" && !onPhone(reading, clause)) return null;
  if (verb.needs === "phone" && !onPhone(reading, clause) && (names(reading, found.at) || isTitled(reading, trigger))) return null;
  const standing = standingOf(reading, clause);
  if (isDrop(standing)) return {reason: standing.drop};
  const draft: Draft = {trigger, kind: "call", status: standing.status, parties, initiator: found.subject[0]?.camp ?? null};
  return campsOf(found.subject).length === 1 ? apiece(draft, found) : draft; // "called Merkel and Macron": one after the other
}

/** A title that ran into the text, "Pentagon Calls Claims Absurd": where all words are capital, what follows "calls" is no object. */
const isTitled = ({scene: {document}}: Reading, {first, sentence}: Trigger): boolean => {
  const {zone, first: start} = document.sentences[sentence]!;
  return zone === "body" && first > start && document.tokens[first]!.capital;
};

/** After the object another noun or adjective follows, or whither: "called him a friend", "called them back to Geneva". */
function names({scene}: Reading, at: number): boolean {
  const {tokens} = scene.document;
  const actor = scene.actorAt[at] ?? scene.actorAt[at + 1];
  const next = tokens[(actor?.last ?? at) + 1];
  if (!next || next.sentence !== tokens[at]!.sentence) return false;
  if (scene.dateAt[next.i]) return false;
  if (
    next.text === "," ||
    next.text === "." ||
    next.tag === "to" ||
    next.tag === "prep" ||
    next.tag === "conj" ||
    next.tag === "adv" ||
    next.tag === "sub"
  )
    return next.lower === "as" || next.lower === "for" || next.lower === "back";
  return true;
}
