import type {Clause} from "../../model/syntax.js";
import {type Governance, ungoverned} from "./governed.js";
import type {Reading} from "./reading.js";
import {combine, flip, governorOf, isDrop, standingOf} from "./status.js";

/** Of a talk that is the subject of a clause: "talks collapsed", "a meeting is planned". */
export function asSubject(reading: Reading, clause: Clause): Governance {
  const {verb} = clause;
  const governor = governorOf(reading, clause, verb.passive ? "object" : "subject");
  const result: Governance = {
    ...ungoverned("subject", verb.passive && clause.agent ? {...clause, subject: clause.agent} : null),
    standing: standingOf(reading, clause),
    outcome: governor?.outcome ?? null,
    vague: !governor
  };
  if (!governor && verb.negated && !COPULAS.has(verb.lemma)) return {...result, standing: {status: "held"}}; // "talks will not exceed two weeks"
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
    if (clause.verb.negated) return {...governance, standing: {status: "held"}, vague: true};
    return governance;
  }
  return {...governance, standing: {status: governor.status}};
}
