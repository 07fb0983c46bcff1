import type {TalkStatus} from "../../model/report.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {clauseWithVerb} from "./clause-of.js";
import {destinationOf} from "./destination.js";
import {chainHead} from "./parties.js";
import type {Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import {combine, flip, governorOf, isDrop, type Standing, standingOf} from "./status.js";

/** How a noun of talk stands in its sentence, and how far the talk has come by that. */
export interface Governance {
  standing: Standing;
  outcome: "agreement" | "no-agreement" | null;
  series: boolean;
  /** The clause whose subject takes part, where the noun itself is not the subject. */
  clause: Clause | null;
  role: "subject" | "object" | "adjunct" | "none";
  /** The clause's subject takes part: it holds, ends or refuses the talk, and does not only call for it. */
  takesPart: boolean;
  /** Side that a journey for the talk goes to. */
  host: Party | null;
  /** "after", "following": over by the time of its clause. */
  past: boolean;
  /** Nothing told how far it has come: the tense of a clause around it alone. */
  vague: boolean;
}

/** Goes from the noun's phrase up over "round of", "possibility of" to the verb that governs it. */
export function governanceOf(reading: Reading, {clause}: Trigger, phrase: Phrase): Governance {
  const governance = climb(reading, phrase, clause, 0);
  if (reading.scene.document.tokens[phrase.first]!.lower !== "no") return governance;
  return {...governance, standing: {drop: "told as not having come about"}}; // "no meeting is planned"
}

const HELD: Standing = {status: "held"};

function climb(reading: Reading, inner: Phrase, clause: Clause | null, depth: number): Governance {
  const {document} = reading.scene;
  const nominal = inner.prep >= 0 && depth < 3 ? nominalGovernor(reading, inner) : null;
  if (nominal) {
    const outer = climb(reading, nominal.phrase, clauseOf(reading, nominal.phrase) ?? clause, depth + 1);
    const {status, outcome} = nominal.governor;
    if (status === "tense") return outer;
    if (status === "series") return {...outer, series: true};
    if (nominal.none || status === "none") return {...outer, standing: {drop: "told as not having come about"}};
    const off = !isDrop(outer.standing) && (outer.standing.status === "rejected" || outer.standing.status === "cancelled") && !outer.vague;
    return {...outer, standing: off ? outer.standing : {status: status as TalkStatus}, outcome: outcome ?? outer.outcome, vague: false};
  }
  const phrase = chainHead(document, inner);
  const subjectOf = isObject(reading, phrase)
    ? undefined
    : clausesWith(reading, phrase).find(
        (d) => !isReduced(reading, d, inner) && (d.subject === phrase || d.subject === inner) && isSubjectOf(reading, d, inner)
      );
  if (subjectOf) return asSubject(reading, subjectOf);
  const reduced = clausesWith(reading, phrase).find((d) => isReduced(reading, d, inner));
  const around = verbBefore(reading, phrase) ?? clause;
  const governance = around ? underVerb(reading, around, phrase) : none();
  return reduced ? withReduced(reading, governance, reduced) : governance;
}

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
  const listed = lexicon.governors.has(`object:${verb.lemma}`) && !lexicon.governors.has(`subject:${verb.lemma}`);
  return listed && verb.form === "past" && (next?.tag === "to" || next?.tag === "prep");
}

/** Of an infinitive only where it follows at once and tells how far the talk is: "caused talks to collapse". */
function isSubjectOf(reading: Reading, clause: Clause, phrase: Phrase): boolean {
  if (clause.verb.finite) return clause.kind === "relative" ? false : phrase.prep < 0;
  return clause.kind === "infinitive" && clause.verb.first === phrase.last + 1 && governorOf(reading, clause, "subject") !== undefined;
}

const none = (): Governance => ({
  standing: HELD,
  outcome: null,
  series: false,
  clause: null,
  role: "none",
  takesPart: false,
  host: null,
  past: false,
  vague: true
});

const clausesWith = ({scene: {document}}: Reading, phrase: Phrase): Clause[] =>
  document.clauses.slice(document.clauseStart[phrase.sentence]!, document.clauseStart[phrase.sentence + 1]!);

const clauseOf = ({scene: {document}}: Reading, phrase: Phrase): Clause | null =>
  document.clauseAt[phrase.head]! >= 0 ? document.clauses[document.clauseAt[phrase.head]!]! : null;

/** "the possibility OF talks", "an invitation TO talks": a listed noun right before the preposition. */
function nominalGovernor({scene, lexicon}: Reading, phrase: Phrase) {
  const {tokens, phraseAt, phrases} = scene.document;
  const before = tokens[phrase.prep - 1];
  if (!before || before.sentence !== tokens[phrase.prep]!.sentence || phraseAt[before.i]! < 0) return null;
  const outer = phrases[phraseAt[before.i]!]!;
  if (outer.last !== before.i) return null;
  const governor = lexicon.governors.get(`noun:${tokens[outer.head]!.lemma}`);
  if (!governor) return null;
  return {
    phrase: outer,
    governor,
    none: tokens[outer.first]!.lower === "no" && governor.status !== "held" && governor.status !== "ongoing"
  };
}

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

function asSubject(reading: Reading, clause: Clause): Governance {
  const {verb} = clause;
  const governor = governorOf(reading, clause, verb.passive ? "object" : "subject");
  const result: Governance = {
    standing: standingOf(reading, clause),
    outcome: governor?.outcome ?? null,
    series: false,
    clause: verb.passive && clause.agent ? {...clause, subject: clause.agent} : null,
    role: "subject",
    takesPart: false,
    host: null,
    past: false,
    vague: !governor
  };
  if (!governor || governor.status === "tense" || governor.status === "series" || governor.status === "none")
    return aheadBe(reading, clause, result);
  if (verb.negated && !governor.outcome) {
    if (governor.status === "rejected") return {...result, standing: flip(governor.status)};
    return {...result, standing: {drop: "told as not having come about"}};
  }
  if (governor.outcome && isDrop(result.standing)) return result;
  return {...result, standing: combine(governor.status, result.standing)};
}

const COPULAS = new Set(["be", "remain", "stay"]);

/** "talks are due on Monday", "a meeting is likely": an adjective after "be" tells. */
function aheadBe({scene, lexicon}: Reading, clause: Clause, governance: Governance): Governance {
  if (!COPULAS.has(clause.verb.lemma)) return governance;
  let next = scene.document.tokens[clause.verb.last + 1];
  if (next?.tag === "adv") next = scene.document.tokens[next.i + 1];
  const effect = next ? lexicon.modifiers.get(next.lower) : undefined;
  if (effect === "cancelled" || effect === "ongoing" || effect === "scheduled")
    return {...governance, standing: {status: effect}, vague: false};
  if (effect === "failed") return {...governance, outcome: "no-agreement", vague: false};
  const governor = next ? lexicon.governors.get(`to:${next.lemma}`) : undefined;
  if (!governor || governor.status === "none" || governor.status === "tense" || governor.status === "series") {
    if (clause.verb.negated) return {...governance, standing: HELD, vague: true};
    return governance;
  }
  return {...governance, standing: {status: governor.status}};
}

function underVerb(reading: Reading, clause: Clause, phrase: Phrase): Governance {
  const {lexicon, scene} = reading;
  const {tokens} = scene.document;
  const preposition = phrase.prep >= 0 ? tokens[phrase.prep]!.lower : null;
  const joined = preposition === null ? undefined : lexicon.governors.get(`object:${clause.verb.lemma} ${preposition}`); // "called on Friday for talks"
  const governor = joined ?? governorOf(reading, clause, "object", phrase.last);
  const base: Governance = {
    standing: HELD,
    outcome: null,
    series: false,
    clause,
    role: "object",
    takesPart: false,
    host: null,
    past: false,
    vague: true
  };
  const particle = tokens[clause.verb.main + 1]?.lower;
  const fits = governor && (preposition === null || lastWordIs(reading, clause, preposition, phrase));
  if (fits) base.takesPart = governor.status !== "proposed";
  if (fits && !(clause.verb.passive && clause.subject && preposition === null)) {
    const act = standingOf(reading, clause);
    if (governor.status === "tense" || governor.status === "series")
      return {...base, standing: act, outcome: governor.outcome, vague: false};
    if (governor.status === "none") return {...base, standing: {drop: "told as not having come about"}};
    if (clause.verb.negated && clause.verb.modal === null) return {...base, standing: flip(governor.status), vague: false};
    return {...base, standing: combine(governor.status, act), outcome: governor.outcome, vague: false};
  }
  if (preposition === null) return {...base, standing: standingOf(reading, clause), vague: true};
  const effect = lexicon.prepositions.get(preposition === "to" && particle === "prior" ? "prior to" : preposition);
  const adjunct: Governance = {...base, role: "adjunct"};
  if (tokens[phrase.prep - 1]?.lower === "prior") return before(reading, adjunct, clause);
  if (preposition === "of" && tokens[phrase.prep - 1]?.lower === "ahead")
    return {...adjunct, standing: {status: "scheduled"}, vague: false};
  if (!effect) return adjunct;
  if (effect === "before") return before(reading, adjunct, clause);
  if (effect === "none") return {...adjunct, standing: {drop: "told as not having come about"}};
  if (effect === "purpose") return {...adjunct, standing: forTalks(reading, clause), vague: false, ...journey(reading, clause)};
  if (effect === "tense") {
    const standing = standingOf(reading, clause);
    return {
      ...adjunct,
      standing: isDrop(standing) ? HELD : standing,
      vague: preposition === "on" || preposition === "over" || preposition === "from"
    };
  }
  return {...adjunct, standing: {status: effect}, past: effect === "held", vague: false};
}

/** "before talks": by the time of the report they have been held, unless all of it lies ahead. */
function before(reading: Reading, adjunct: Governance, clause: Clause): Governance {
  const main = reading.scene.document.clauses.find((d) => d.sentence === clause.sentence && d.verb.finite && d.kind === "main") ?? clause;
  return {...adjunct, standing: {status: main.verb.tense === "future" || main.verb.modal ? "scheduled" : "held"}, vague: false};
}

/** The host of "arrived in Moscow for talks". */
function journey(reading: Reading, clause: Clause): Pick<Governance, "takesPart" | "host"> {
  const verb = reading.lexicon.verbs.get(clause.verb.lemma);
  const host = verb?.kind === "visit" ? destinationOf(reading, clause, verb.joins)?.host : null;
  return {takesPart: true, host: host ?? null};
}

/** "arrived in Moscow for talks", "left for talks", "meets for talks". */
function forTalks(reading: Reading, clause: Clause): Standing {
  const standing = standingOf(reading, clause);
  if (isDrop(standing) || standing.status !== "held") return standing;
  const {lemma, tense} = clause.verb;
  const travels = lemma === "arrive" || lemma === "fly" || lemma === "head" || lemma === "travel";
  return {status: lemma === "leave" || lemma === "depart" || (travels && tense === "present") ? "scheduled" : "held"};
}

/** "take part IN talks", "withdraw FROM talks": the preposition belongs to the verb, and stands close to it. */
function lastWordIs({scene, lexicon}: Reading, clause: Clause, preposition: string, phrase: Phrase): boolean {
  const {tokens} = scene.document;
  const {lemma, main} = clause.verb;
  const listed = [`${lemma} ${preposition}`, `${lemma} ${tokens[main + 1]?.lower} ${preposition}`].some((d) =>
    lexicon.governors.has(`object:${d}`)
  );
  return listed && phrase.prep - main <= 6;
}

/** "talks held in Sochi", "a meeting planned for Monday": the participle after the noun tells more than the verb before. */
function withReduced(reading: Reading, governance: Governance, clause: Clause): Governance {
  const governor = governorOf(reading, clause, "object");
  if (!governor || governor.status === "series" || governor.status === "none") return governance;
  const outer = governance.standing;
  if (!governance.vague && !isDrop(outer) && outer.status !== "held") return governance;
  return {...governance, standing: governor.status === "tense" ? outer : {status: governor.status}, vague: false};
}
