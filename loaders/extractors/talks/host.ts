import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Clause} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {clausesOf} from "../../text/document.js";
import {allOf, type ClauseParties, partiesOfClause} from "./clause-parties.js";
import {destinationOf} from "./destination.js";
import {isOfTalk} from "./links.js";
import {partiesOfPhrase} from "./parties.js";
import {areOpposite} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {combine, flip, isDrop} from "./standing.js";
import {standingOf} from "./status.js";
import {verbAt} from "./verb.js";

/** "host his Turkish and Saudi counterparts": several people of one office. */
const receivesPeers = ({scene, lexicon}: Reading, {object}: Clause): boolean =>
  object !== null && membersOf(scene, object).some(({head}) => lexicon.groups.get(scene.document.tokens[head]!.lower)?.plural === true);

/** "hosted the council for a summit": what for stands right behind who comes. */
function isForTalks({scene: {document}, lexicon}: Reading, {object}: Clause): boolean {
  const purpose = object && document.tokens[object.last + 1]?.lower === "for" ? document.phraseAt[object.last + 2] : null;
  return purpose != null && longestMatch(lexicon.nouns, document.tokens, purpose.head) !== null;
}

/** "had invited the minister to meet in Oslo". */
const tellsWhatFor = ({scene: {document}, lexicon}: Reading, {i, sentence}: Clause): boolean =>
  clausesOf(document, sentence).some(
    (d) => d.parent === i && d.kind === "infinitive" && lexicon.verbs.get(d.verb.lemma)?.kind === "meeting"
  );

/** "had invited" */
const hadBefore = ({scene: {document}}: Reading, {verb: {perfect, first}}: Clause): boolean =>
  perfect && document.tokens[first]!.lower === "had";

/** "welcomed him to the White House": the palace that the guests come to. */
function seatOf({scene: {document}, lexicon}: Reading, {verb, sentence}: Clause): string | null {
  const {tokens, sentences} = document;
  for (let i = verb.main + 1; i < sentences[sentence]!.last; ++i) {
    if (tokens[i]!.tag === "verb" || tokens[i]!.tag === "aux") return null;
    const {lower} = tokens[i]!;
    const seat =
      lower === "to" || lower === "at" ? longestMatch(lexicon.seats, tokens, tokens[i + 1]!.tag === "det" ? i + 2 : i + 1) : null;
    if (seat) return seat.value;
  }
  return null;
}

/** "may attend a dinner hosted by Sharif": the noun tells the talk, and whether it came about. */
const tellsTalkBefore = ({scene: {document}, lexicon}: Reading, {verb}: Clause): boolean =>
  longestMatch(lexicon.nouns, document.tokens, document.phraseAt[verb.first - 1]?.head ?? 0) !== null;

/** "Musharraf was received by Jiang": the parties as in "Jiang received Musharraf". */
function receivedBy(reading: Reading, clause: Clause): ClauseParties {
  const {subject, points} = partiesOfClause(reading, clause, []);
  return {subject: partiesOfPhrase(reading, clause.agent!), other: subject, points, at: -1};
}

/**
 * One side receives or invites people of another: "Putin will host Erdoğan in Sochi", "invited Rouhani to Ankara", "was received by".
 * Not: "Turkey hosts millions of refugees", "received an offer", "welcomed Russia's decision".
 */
export function readHosting(reading: Reading, trigger: Trigger): Draft | Omission | null {
  const verb = verbAt(reading, trigger);
  const clause = trigger.clause;
  if ((verb?.kind !== "host" && verb?.kind !== "invite") || !clause || (clause.verb.passive && !clause.agent)) return null;
  if (clause.kind === "reduced" && tellsTalkBefore(reading, clause)) return null;
  if (clause.object && isOfTalk(reading, reading.scene.document.tokens[clause.object.head]!)) return null; // "hosted the Putin-Erdoğan meeting"
  const found = clause.verb.passive ? receivedBy(reading, clause) : partiesOfClause(reading, clause, ["object"]);
  const called = isForTalks(reading, clause) || receivesPeers(reading, clause);
  const guests = found.other.filter((d) => called || d.individual || d.level === "envoy");
  if (!guests.length || !areOpposite(allOf(found))) return null;
  const destination = destinationOf(reading, clause, ["in", "to", "at"]);
  const place = destination?.place ?? seatOf(reading, clause);
  if (verb.needs === "capital" && !place) return null;
  const act = standingOf(reading, clause);
  if (isDrop(act)) return {reason: act.drop};
  const standing = verb.kind === "host" ? act : clause.verb.negated ? flip("proposed") : combine("proposed", act);
  if (isDrop(standing)) return {reason: standing.drop};
  return {
    trigger,
    kind: "meeting",
    status: standing.status,
    parties: allOf(found),
    place,
    leans: verb.kind === "invite" && hadBefore(reading, clause) && !tellsWhatFor(reading, clause), // what came of it is told elsewhere
    initiator: found.subject[0]?.camp ?? null
  };
}
