import type {CasualtyTerm, ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {forcesIn} from "../../scene/incident.js";
import {isListed} from "../../text/vocabulary.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {unrealityOf} from "./happened.js";
import {membersIn} from "./members.js";
import {joinedHarm} from "./mixed.js";
import {type Harm, patientsOf} from "./patients.js";

/** What the verb rules saw and left, with the reason. */
interface Passed {
  clause: Clause;
  reason: string;
}

/**
 * Tolls told by a verb: "killed 33 soldiers", "33 soldiers were killed", "three people died", "lost 13 soldiers", "claimed 40
 * lives". Not what only may happen ("could kill thousands"), and not victims without a number ("killed civilians").
 */
export function byVerbs(scene: Scene, words: ForceWords, counts: Counts): {drafts: Draft[]; passed: Passed[]} {
  const drafts: Draft[] = [];
  const passed: Passed[] = [];
  for (const clause of scene.document.clauses) {
    const harm = harmOf(scene, clause, words);
    const patients = harm ? patientsOf(scene, clause, harm, words, counts) : [];
    if (!harm || !patients.length) continue;
    const {term, joined} = harm;
    const reason = whyNone(scene, clause, term, counts);
    if (reason) {
      passed.push({clause, reason});
      continue;
    }
    const told = patients.map((d) => membersIn(scene, d, counts));
    const counted = told.flatMap((d) => d.counted).filter((d) => !NAMES_PEOPLE.has(term.kind) || d.actor !== null);
    if (!counted.length && told.some((d) => d.uncounted)) passed.push({clause, reason: "victims without a number"});
    const outcome = joined ? "killed" : (term.outcome as Outcome);
    const rule = `casualty ${term.kind}: ${clause.verb.lemma}`;
    for (const victims of counted)
      drafts.push(draftOf({victims, outcome, trigger: clause.verb.main, clause: clause.i, rule, mixed: joined}));
  }
  return {drafts, passed};
}

/** The kinds of terms that a verb can be. */
const VERBS = new Set<CasualtyTerm["kind"]>(["verb", "verb-p", "verb-i", "loss", "suffer"]);

/** The harm that a clause's verb tells, with its particle or adverb ("fatally wounded"), or null; of two verbs with the same victims the first tells it. */
function harmOf(scene: Scene, clause: Clause, words: ForceWords): Harm | null {
  const {tokens} = scene.document;
  const {casualties} = words;
  const {verb} = clause;
  if (!isListed(tokens[verb.main]!, words.bit)) return null;
  const withParticle = casualties.get(`${verb.lemma} ${tokens[verb.last + 1]?.lower}`);
  const withAdverb = casualties.get(`${tokens[verb.main - 1]?.lower} ${verb.lemma}`);
  const term = (withParticle ?? withAdverb ?? casualties.get(verb.lemma))?.find((d) => VERBS.has(d.kind));
  if (!term || term.outcome === "casualties") return null;
  if (term.kind === "suffer" && !suffersHarm(scene, clause, casualties)) return null;
  const joined = joinedHarm(scene.document, verb.main, casualties);
  return joined === "joined" ? null : {term, withParticle: withParticle !== undefined, joined: joined !== null};
}

/** Why a verb with victims tells no toll, or null where it does. */
function whyNone(scene: Scene, clause: Clause, {kind, outcome}: CasualtyTerm, {words}: Counts): string | null {
  const unreal = unrealityOf(scene.document, clause, words);
  if (unreal) return `has not happened: ${unreal}`;
  return kind === "verb-i" && outcome === "killed" && isQuietDeath(scene, clause) ? "a death that no force is told for" : null;
}

/** Verbs that befall things as well, "lost 13 seats", "destroyed one": their victims are told. */
const NAMES_PEOPLE = new Set<CasualtyTerm["kind"]>(["loss", "verb-p"]);

/** "the minister, who died on Monday": one named person's death, with no force told in the sentences around it. */
function isQuietDeath(scene: Scene, {subject, sentence}: Clause): boolean {
  if (!subject || !isNamed(scene, subject)) return false;
  return [sentence - 1, sentence, sentence + 1].every((s) => forcesIn(scene, s).length === 0);
}

/** One person's name, of a list or not. */
function isNamed({actorAt, document: {tokens}}: Scene, {head}: Phrase): boolean {
  const actor = actorAt[head];
  return actor ? actor.type === "person" : tokens[head]!.tag === "name";
}

/** "suffered from suffocation", "sustained serious injuries": what is suffered is a wound. */
function suffersHarm({document: {tokens}}: Scene, clause: Clause, casualties: ForceWords["casualties"]): boolean {
  for (let i = clause.verb.last + 1; i <= Math.min(clause.last, clause.verb.last + 6); ++i)
    if (casualties.get(tokens[i]!.lemma)?.some((d) => d.kind === "harm")) return true;
  return false;
}
