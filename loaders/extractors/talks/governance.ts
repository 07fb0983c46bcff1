import type {TalkStatus} from "../../model/report.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {firstMember} from "../../text/phrases/first-member.js";
import {asSubject} from "./as-subject.js";
import {calledOff, withReduced, withRelative} from "./clause-behind.js";
import {clauseWithVerb} from "./clause-of.js";
import {type Governance, ungoverned} from "./governed.js";
import {governorOf} from "./governor.js";
import {type NominalGovernor, nominalGovernor} from "./nominal-governor.js";
import type {Reading, Trigger} from "./reading.js";
import {isDrop, NOT_SO} from "./standing.js";
import {underVerb} from "./under-verb.js";

/** Goes from the noun's phrase up over "round of", "possibility of" to the verb that governs it. */
export function governanceOf(reading: Reading, {clause}: Trigger, phrase: Phrase): Governance {
  if (reading.scene.document.tokens[phrase.first - 1]?.lower === "than") return ungoverned("none", null); // "harder than the talks were"
  const governance = climb(reading, phrase, clause, 0);
  if (reading.scene.document.tokens[phrase.first]!.lower !== "no") return governance;
  return {...governance, standing: NOT_SO}; // "no meeting is planned"
}

/** What governs a phrase, up over the nouns that it hangs on, three at most. */
function climb(reading: Reading, inner: Phrase, clause: Clause | null, depth: number): Governance {
  const nominal = inner.prep >= 0 && depth < 3 ? nominalGovernor(reading, inner) : null;
  if (!nominal) return underClause(reading, inner, clause);
  return underNoun(reading, nominal, climb(reading, nominal.phrase, clauseOf(reading, nominal.phrase) ?? clause, depth + 1));
}

/** "ended its boycott of the talks", "a plan for talks": what a noun above makes of how far the talk is, and of what governs the noun. */
function underNoun(reading: Reading, {phrase, governor, none, asker}: NominalGovernor, outer: Governance): Governance {
  const {status, outcome} = governor;
  const held = {...outer, standing: {status: "held"} as const, vague: false};
  if (status === "tense") return outer;
  if (status === "series") return {...outer, series: true};
  if (status === "ongoing" && outer.clause?.kind === "infinitive") return {...outer, vague: true}; // "to make progress at the talks"
  if ((status === "rejected" || status === "cancelled") && undoes(reading, outer)) return held;
  if (reading.lexicon.words.upshot.has(reading.scene.document.tokens[phrase.head]!.lemma)) return {...held, past: true, apart: true}; // "will announce the results of the summit"
  if (none || status === "none") return {...outer, standing: NOT_SO};
  const kept = !outer.vague && !isDrop(outer.standing) && outweighs(outer.standing.status, status as TalkStatus);
  return {
    ...outer,
    standing: kept ? outer.standing : {status: status as TalkStatus},
    outcome: outcome ?? outer.outcome,
    offer: phrase,
    asker: asker ?? outer.asker,
    vague: false
  };
}

/** What the clause says of a talk that it has as its subject, or somewhere behind its verb. */
function underClause(reading: Reading, inner: Phrase, clause: Clause | null): Governance {
  const {document} = reading.scene;
  const phrase = firstMember(document.phrases, inner.i);
  const clauses = clausesOf(document, phrase.sentence);
  const isOwn = (d: Clause) =>
    !isReduced(reading, d, inner) && (d.subject === phrase || d.subject === inner) && isSubjectOf(reading, d, inner);
  const subjectOf = isObject(reading, phrase) ? undefined : clauses.find(isOwn);
  if (subjectOf) return calledOff(reading, asSubject(reading, subjectOf, inner), inner);
  const reduced = clauses.find((d) => isReduced(reading, d, inner));
  const around = verbBefore(reading, phrase) ?? clause;
  const governance = around ? underVerb(reading, around, phrase) : ungoverned("none", null);
  return withRelative(reading, reduced ? withReduced(reading, governance, reduced) : governance, inner);
}

/** "ended its boycott of the talks": talks go on that were refused. */
const undoes = ({lexicon}: Reading, {clause, role}: Governance): boolean =>
  clause !== null && role === "object" && !clause.verb.negated && lexicon.words.undo.has(clause.verb.lemma);

/** "rejected the idea of talks", "called for the start of talks": the verb tells more than the noun under it. */
const outweighs = (verb: TalkStatus, noun: TalkStatus): boolean =>
  verb === "rejected" || verb === "cancelled" || (noun !== "proposed" && (verb === "proposed" || verb === "scheduled"));

/** Right after a verb that takes talks as its object, whatever follows: "holds a meeting after Turkey triggers ...". */
function isObject(reading: Reading, phrase: Phrase): boolean {
  const clause = clauseWithVerb(reading.scene.document, phrase.first - 1);
  return (
    clause?.verb.last === phrase.first - 1 &&
    clause.verb.finite &&
    !clause.verb.passive &&
    governorOf(reading, clause, "object") !== undefined
  );
}

/** "talks scheduled for Monday", "a meeting held in Sochi": a participle right after the noun, though it may look finite. */
function isReduced({scene, lexicon}: Reading, {verb, kind}: Clause, phrase: Phrase): boolean {
  if (verb.first !== phrase.last + 1 || verb.first !== verb.main) return false;
  if (kind === "reduced") return true;
  const next = scene.document.tokens[verb.main + 1];
  const listed = lexicon.governors.object.has(verb.lemma) && !lexicon.governors.subject.has(verb.lemma);
  return listed && verb.form === "past" && (next?.tag === "to" || next?.tag === "prep");
}

/** Of an infinitive only where it follows at once and tells how far the talk is: "caused talks to collapse". */
function isSubjectOf(reading: Reading, clause: Clause, phrase: Phrase): boolean {
  if (clause.verb.finite) return clause.kind === "relative" ? false : phrase.prep < 0;
  return clause.kind === "infinitive" && clause.verb.first === phrase.last + 1 && governorOf(reading, clause, "subject") !== undefined;
}

const clauseOf = ({scene: {document}}: Reading, phrase: Phrase): Clause | null => document.clauseAt[phrase.head] ?? null;

/** The last verb before a phrase in its sentence, where the phrase is not cut off from it by another clause's start. */
function verbBefore({scene: {document}}: Reading, phrase: Phrase): Clause | null {
  const {tokens} = document;
  for (let i = phrase.first - 1; i >= 0 && tokens[i]!.sentence === phrase.sentence; --i) {
    if (tokens[i]!.tag === "verb" || tokens[i]!.tag === "aux") {
      return clauseWithVerb(document, i);
    }
    if (tokens[i]!.tag === "sub" || tokens[i]!.text === ";") return null;
  }
  return null;
}
