import type {CasualtyTerm, ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {forcesIn} from "../../scene/incident.js";
import {realisOf} from "../../scene/realis.js";
import {phrasesOf} from "../../text/document.js";
import {type Draft, draftOf} from "./draft.js";
import {countedPhrase, type QuantityIndex, type Victims, victimsOf} from "./victims.js";

/** What the verb rules saw and left, with the reason. */
export interface Passed {
  clause: Clause;
  reason: string;
}

/**
 * Tolls told by a verb: "killed 33 soldiers", "33 soldiers were killed", "three people died", "lost 13 soldiers", "claimed 40
 * lives". Not what only may happen ("could kill thousands"), and not victims without a number ("killed civilians").
 */
export function byVerbs(scene: Scene, {casualties}: ForceWords, index: QuantityIndex): {drafts: Draft[]; passed: Passed[]} {
  const drafts: Draft[] = [];
  const passed: Passed[] = [];
  for (const clause of scene.document.clauses) {
    const particle = scene.document.tokens[clause.verb.last + 1]?.lower;
    const term = (casualties.get(`${clause.verb.lemma} ${particle}`) ?? casualties.get(clause.verb.lemma))?.find(
      (d) => d.kind === "verb" || d.kind === "verb-p" || d.kind === "verb-i" || d.kind === "loss" || d.kind === "suffer"
    );
    if (!term || term.outcome === "casualties") continue;
    if (term.kind === "suffer" && !suffersHarm(scene, clause, casualties)) continue;
    const patient = patientOf(scene, clause, term);
    if (!patient) continue;
    const realis = realisOf(scene.document, clause);
    if (realis !== "realised") {
      passed.push({clause, reason: `has not happened: ${realis}`});
      continue;
    }
    if (term.kind === "verb-i" && term.outcome === "killed" && isQuietDeath(scene, clause)) {
      passed.push({clause, reason: "a death that no force is told for"});
      continue;
    }
    const mixed = isMixed(scene, clause, casualties);
    if (mixed === "first") continue;
    const told = [...membersOf(scene, countedPhrase(scene, patient)), ...alongWith(scene, clause)].map((member) =>
      victimsOf(scene, member, index)
    );
    const counted = told.filter((d): d is Victims => d !== null && d !== "uncounted" && (!NAMES_PEOPLE.has(term.kind) || d.actor !== null));
    if (!counted.length && told.includes("uncounted")) passed.push({clause, reason: "victims without a number"});
    for (const victims of sumSingles(counted))
      drafts.push(
        draftOf({
          victims,
          outcome: mixed ? "killed" : (term.outcome as Outcome),
          trigger: clause.verb.main,
          clause: clause.i,
          rule: `casualty ${term.kind}: ${clause.verb.lemma}`,
          mixed: mixed === "second"
        })
      );
  }
  return {drafts, passed};
}

/** Verbs that befall things as well, "lost 13 seats", "destroyed one": their victims are told. */
const NAMES_PEOPLE = new Set<CasualtyTerm["kind"]>(["loss", "verb-p"]);

/** "the minister, who died on Monday": one named person's death, with no force told in the sentences around it. */
function isQuietDeath(scene: Scene, {subject, sentence}: Clause): boolean {
  if (!subject || scene.actorAt[subject.head]?.type !== "person") return false;
  return [sentence - 1, sentence, sentence + 1].every((s) => forcesIn(scene, s).length === 0);
}

/** "were killed along with six militants". */
const alongWith = ({document}: Scene, {sentence, verb, last}: Clause): Phrase[] =>
  verb.passive || verb.lemma === "die"
    ? phrasesOf(document, sentence).filter(
        ({prep, last: end}) =>
          prep > verb.last && end <= last && document.tokens[prep]!.lower === "with" && document.tokens[prep - 1]!.lower === "along"
      )
    : [];

/** "a mother and her child": single victims of one enumeration and one group are counted together. */
function sumSingles(counted: readonly Victims[]): readonly Victims[] {
  const [first, ...rest] = counted;
  const alike =
    rest.length > 0 &&
    counted.every((d) => d.best === 1 && d.high === 1 && d.actor && d.actor.type !== "person" && d.actor.code === first!.actor?.code);
  return alike ? [{...first!, low: counted.length, best: counted.length, high: counted.length, last: rest.at(-1)!.last}] : counted;
}

/** Whom the verb befalls: the object, in the passive and of "die" the subject. */
function patientOf({document}: Scene, clause: Clause, term: CasualtyTerm): Phrase | null {
  const {verb, subject, object} = clause;
  if (term.kind === "verb-i" || term.kind === "suffer") return verb.passive ? null : subject;
  if (term.kind === "loss") return verb.passive ? null : object;
  if (verb.passive) return subject;
  if (object) return object;
  // "killed and wounded 12": the object stands with the second verb
  const next = document.clauses[clause.i + 1];
  return next &&
    next.sentence === clause.sentence &&
    next.object &&
    document.tokens[next.verb.first - 1]?.lower === "and" &&
    next.verb.first - verb.last === 2
    ? next.object
    : null;
}

/** "suffered from suffocation", "sustained serious injuries": what is suffered is a wound. */
function suffersHarm({document: {tokens}}: Scene, clause: Clause, casualties: ForceWords["casualties"]): boolean {
  for (let i = clause.verb.last + 1; i <= Math.min(clause.last, clause.verb.last + 6); ++i)
    if (casualties.get(tokens[i]!.lemma)?.some((d) => d.kind === "harm")) return true;
  return false;
}

/** "killed and wounded 12": two verbs share one number. */
function isMixed({document: {clauses, tokens}}: Scene, clause: Clause, casualties: ForceWords["casualties"]): "first" | "second" | null {
  const pair = (a: Clause | undefined, b: Clause | undefined) =>
    !!a &&
    !!b &&
    a.sentence === b.sentence &&
    b.verb.main - a.verb.main === 2 &&
    (tokens[b.verb.main - 1]!.lower === "and" || tokens[b.verb.main - 1]!.lower === "or") &&
    casualties.has(a.verb.lemma) &&
    casualties.has(b.verb.lemma);
  if (pair(clause, clauses[clause.i + 1])) return "first";
  return pair(clauses[clause.i - 1], clause) ? "second" : null;
}
