import type {CasualtyTerm, ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {forcesIn} from "../../scene/incident.js";
import {realisOf} from "../../scene/realis.js";
import {isListed} from "../../text/vocabulary.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
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
  const {casualties} = words;
  const {tokens, clauses} = scene.document;
  const drafts: Draft[] = [];
  const passed: Passed[] = [];
  for (const clause of clauses) {
    if (!isListed(tokens[clause.verb.main]!, words)) continue;
    const withParticle = casualties.get(`${clause.verb.lemma} ${tokens[clause.verb.last + 1]?.lower}`);
    const term = (withParticle ?? casualties.get(clause.verb.lemma))?.find(
      (d) => d.kind === "verb" || d.kind === "verb-p" || d.kind === "verb-i" || d.kind === "loss" || d.kind === "suffer"
    );
    if (!term || term.outcome === "casualties") continue;
    if (term.kind === "suffer" && !suffersHarm(scene, clause, casualties)) continue;
    const joined = joinedHarm(scene.document, clause.verb.main, casualties);
    if (joined === "joined") continue;
    const harm: Harm = {term, withParticle: withParticle !== undefined, joined: joined !== null};
    const patients = patientsOf(scene, clause, harm, words, counts);
    if (!patients.length) continue;
    const realis = realisOf(scene.document, clause);
    if (realis !== "realised") {
      passed.push({clause, reason: `has not happened: ${realis}`});
      continue;
    }
    if (term.kind === "verb-i" && term.outcome === "killed" && isQuietDeath(scene, clause)) {
      passed.push({clause, reason: "a death that no force is told for"});
      continue;
    }
    const told = patients.map((d) => membersIn(scene, d, counts));
    const counted = told.flatMap((d) => d.counted).filter((d) => !NAMES_PEOPLE.has(term.kind) || d.actor !== null);
    if (!counted.length && told.some((d) => d.uncounted)) passed.push({clause, reason: "victims without a number"});
    for (const victims of counted)
      drafts.push(
        draftOf({
          victims,
          outcome: joined ? "killed" : (term.outcome as Outcome),
          trigger: clause.verb.main,
          clause: clause.i,
          rule: `casualty ${term.kind}: ${clause.verb.lemma}`,
          mixed: joined !== null
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

/** "suffered from suffocation", "sustained serious injuries": what is suffered is a wound. */
function suffersHarm({document: {tokens}}: Scene, clause: Clause, casualties: ForceWords["casualties"]): boolean {
  for (let i = clause.verb.last + 1; i <= Math.min(clause.last, clause.verb.last + 6); ++i)
    if (casualties.get(tokens[i]!.lemma)?.some((d) => d.kind === "harm")) return true;
  return false;
}
