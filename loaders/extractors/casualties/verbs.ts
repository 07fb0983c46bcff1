import type {CasualtyTerm, ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {forcesIn} from "../../scene/incident.js";
import {realisOf} from "../../scene/realis.js";
import {phrasesOf} from "../../text/document.js";
import {isListed} from "../../text/vocabulary.js";
import {amountIn, type Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {membersIn} from "./members.js";
import {joinedHarm} from "./mixed.js";

/** What the verb rules saw and left, with the reason. */
export interface Passed {
  clause: Clause;
  reason: string;
}

/**
 * Tolls told by a verb: "killed 33 soldiers", "33 soldiers were killed", "three people died", "lost 13 soldiers", "claimed 40
 * lives". Not what only may happen ("could kill thousands"), and not victims without a number ("killed civilians").
 */
export function byVerbs(scene: Scene, words: ForceWords, counts: Counts): {drafts: Draft[]; passed: Passed[]} {
  const {casualties, idioms} = words;
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
    const patient =
      patientOf(clause, term, joined !== null) ??
      (withParticle ? behindParticle(scene, clause) : reportedOf(scene, clause, idioms)) ??
      countedBefore(scene, clause, term, counts);
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
    const told = [outOfBrackets(scene, patient), ...alongWith(scene, clause)].map((d) => membersIn(scene, d, counts));
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

/** "were killed along with six militants". */
const alongWith = ({document}: Scene, {sentence, verb, last}: Clause): Phrase[] =>
  phrasesOf(document, sentence).filter(
    ({prep, last: end}) =>
      prep > verb.last && end <= last && document.tokens[prep]!.lower === "with" && document.tokens[prep - 1]!.lower === "along"
  );

/** Whom the verb befalls: the object, in the passive and of "die" the subject. */
function patientOf({verb, subject, object}: Clause, {kind}: CasualtyTerm, joined: boolean): Phrase | null {
  if (kind === "verb-i" || kind === "suffer") return verb.passive ? null : subject;
  if (kind === "loss") return verb.passive ? null : object;
  return verb.passive ? subject : (object ?? (joined ? subject : null)); // "200 civilians killed and wounded"
}

/** "14 civilians (five children) were killed": not whom the brackets single out. */
function outOfBrackets({document: {tokens, phraseAt}}: Scene, phrase: Phrase): Phrase {
  const bracketed = tokens[phrase.first - 1]?.text === "(" && tokens[phrase.last + 1]?.text === ")";
  return (bracketed && phraseAt[phrase.first - 2]) || phrase;
}

/** "shot dead three policemen". */
const behindParticle = ({document: {phraseAt}}: Scene, {verb}: Clause): Phrase | null =>
  verb.passive ? null : (phraseAt[verb.last + 2] ?? null);

/** "with dozens of villagers reported killed": whom a verb of report before the participle tells of. */
function reportedOf({document: {tokens, phraseAt}}: Scene, {verb, subject}: Clause, idioms: ForceWords["idioms"]): Phrase | null {
  const report = tokens[verb.first - 1];
  const reports = report?.tag === "verb" && idioms.get(report.lemma)?.some((d) => d.complement[0] === tokens[verb.main]!.lower);
  return (verb.passive && !subject && reports && phraseAt[report.i - 1]) || null;
}

/** "east of the town and three members of the group were wounded": the number right before the verb, where it lost its subject. */
function countedBefore({document}: Scene, {verb, subject}: Clause, {kind}: CasualtyTerm, counts: Counts): Phrase | null {
  if (subject || (!verb.passive && kind !== "verb-i")) return null;
  const {tokens, phrases, phraseAt} = document;
  const phrase = phraseAt[verb.first - 1];
  if (!phrase || amountIn(counts, phrase)) return phrase ?? null;
  const before = phrases[phrase.i - 1];
  const isOf = before && phrase.prep === before.last + 1 && tokens[phrase.prep]!.lower === "of";
  return isOf && amountIn(counts, before) ? before : null;
}

/** "suffered from suffocation", "sustained serious injuries": what is suffered is a wound. */
function suffersHarm({document: {tokens}}: Scene, clause: Clause, casualties: ForceWords["casualties"]): boolean {
  for (let i = clause.verb.last + 1; i <= Math.min(clause.last, clause.verb.last + 6); ++i)
    if (casualties.get(tokens[i]!.lemma)?.some((d) => d.kind === "harm")) return true;
  return false;
}
