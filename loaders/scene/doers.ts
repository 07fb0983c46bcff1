import type {ActorMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import type {Clause, Phrase} from "../model/syntax.js";
import type {Tag} from "../model/token.js";
import {parentOf} from "../text/clause-at.js";
import {actorOf, fighterCode, joinCodes, ownerOf, speakerCode} from "./actors.js";
import {attached, governedBy} from "./phrases.js";

const OF = new Set(["of", "for", "from", "by"]);

/**
 * Who a clause says does it: its subject, or in the passive what stands after "by". A gerund that opens a sentence has the
 * subject of what follows, one after "while" that of the main clause; an infinitive without an actor of its own that of the
 * clause it hangs on: "parliament votes 325 to 184 to send troops".
 */
export function doerOf(scene: Pick<Scene, "document" | "actorAt">, clause: Clause): Phrase | null {
  const {clauses, clauseStart, tokens, sentences} = scene.document;
  if (clause.verb.passive) return clause.agent;
  if (clause.kind === "gerund") {
    const opens = clause.first === sentences[clause.sentence]!.first || clause.verb.first === sentences[clause.sentence]!.first;
    const main = opens
      ? clauses.slice(clause.i + 1, clauseStart[clause.sentence + 1]).find((d) => d.kind === "main" && d.subject)
      : clause.marker === "while"
        ? clauses.slice(clauseStart[clause.sentence], clause.i).findLast((d) => d.kind === "main" && d.subject)
        : undefined;
    if (main) return main.subject;
    const parent = parentOf(scene.document, clause);
    const told = parent ? toldBefore(scene, clause, parent) : null;
    if (told) return told;
    const joined = parent?.kind === "gerund" && tokens[clause.verb.first - 1]!.tag === "conj"; // "killing two and wounding five"
    if (parent && (joined || leansBack(scene, clause))) return doerOf(scene, parent);
  }
  if (clause.kind === "infinitive" && clause.parent >= 0 && !actorsOf(scene, clause.subject).length) {
    const parent = clauses[clause.parent]!;
    return parent.verb.passive ? parent.subject : doerOf(scene, parent);
  }
  const {subject} = clause;
  return subject && tokens[subject.head]!.lower === "there" ? null : subject;
}

/** "Jets bombed the town, residents said, killing ten": after a source that stands behind what it says, the doer is that clause's. */
function toldBefore({document: {clauses, tokens}}: Pick<Scene, "document">, {verb}: Clause, parent: Clause): Phrase | null {
  if (tokens[verb.first - 1]!.text !== "," || tokens[parent.verb.main]!.word?.frame !== "s" || parent.verb.last !== verb.first - 2)
    return null;
  const said = clauses[parent.i - 1];
  return said?.sentence === parent.sentence && said.kind === "main" && said.verb.finite && !said.verb.passive ? said.subject : null;
}

/** "carried out strikes on a base killing ten": a phrase that is no actor, or a place, and stands before a gerund without a comma is not its doer. */
function leansBack({document: {tokens}, actorAt}: Pick<Scene, "document" | "actorAt">, {subject, verb, marker}: Clause): boolean {
  if (!subject || marker !== null || tokens[verb.first - 1]!.text === "," || subject.last !== verb.first - 1) return false;
  const actor = actorAt[subject.head];
  return !actor || (subject.prep >= 0 && !actor.human);
}

/** The actors of a phrase and the members of its enumeration: each member's head, or whose it is, or whom it is of. */
export function actorsOf(scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase | null): ActorMention[] {
  const actors: ActorMention[] = [];
  const {phrases} = scene.document;
  for (let member = phrase; member; member = member.next >= 0 ? phrases[member.next]! : null) {
    const actor = actorIn(scene, member);
    if (actor) actors.push(actor);
  }
  return actors;
}

/** The actor that a phrase names: its head, whose it is, or who stands behind "of" or beside it. */
function actorIn(scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase): ActorMention | null {
  const named = actorOf(scene, phrase) ?? ownerOf(scene, phrase);
  if (named?.told) return named;
  const of = attached(scene, phrase, OF) ?? holderOf(scene, phrase);
  const holder = of && (actorOf(scene, of) ?? ownerOf(scene, of));
  if (named && holder?.type === "thing" && !holder.told) return named; // "the guards of the camp"
  return holder ?? named ?? apposition(scene, phrase);
}

/** "a tanker belonging to the group" */
function holderOf({document: {tokens, phrases}}: Pick<Scene, "document">, {last, i, sentence}: Phrase): Phrase | null {
  if (tokens[last + 1]?.lemma !== "belong" || tokens[last + 2]?.lower !== "to") return null;
  return phrases[i + 1]?.sentence === sentence ? phrases[i + 1]! : null;
}

/** "Colonel Doe, commander of the Border Guard": the first actor told after a comma. */
function apposition({document: {tokens, phrases}, actorAt}: Pick<Scene, "document" | "actorAt">, phrase: Phrase): ActorMention | null {
  if (tokens[phrase.last + 1]?.text !== ",") return null;
  for (let p = phrase.i + 1; p < phrases.length && p <= phrase.i + 2 && phrases[p]!.sentence === phrase.sentence; ++p) {
    for (let i = phrases[p - 1]!.last + 1; i < phrases[p]!.first; ++i) if (ENDS_ASIDE.has(tokens[i]!.tag)) return null;
    const actor = actorAt[phrases[p]!.head];
    if (actor?.told) return actor;
  }
  return null;
}

/** What no apposition goes on behind: "The conflict, which began in May, killed three soldiers". */
const ENDS_ASIDE = new Set<Tag>(["verb", "aux", "modal", "rel"]);

/** Codes of a phrase's actors where they fight, or null. */
export const fightersOf = (scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase | null): string | null =>
  joinCodes(actorsOf(scene, phrase).map(fighterCode));

/** Codes of a phrase's actors where they speak or decide, or null. */
export const speakersOf = (scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase | null): string | null =>
  joinCodes(actorsOf(scene, phrase).map(speakerCode));

/** Codes of the actors after one of these prepositions in a clause. */
export const towards = (scene: Pick<Scene, "document" | "actorAt">, clause: Clause, prepositions: ReadonlySet<string>): string | null =>
  speakersOf(scene, governedBy(scene, clause, prepositions));
