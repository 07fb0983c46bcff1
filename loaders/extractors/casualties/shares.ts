import type {ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {realisOf} from "../../scene/realis.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {fateBehind, fateIn} from "./fates.js";
import {membersIn} from "./members.js";
import type {Victims} from "./victims.js";

/** What shares are looked for in: an article with its words of harm, its counts and the tolls told so far. */
interface Telling {
  scene: Scene;
  words: ForceWords;
  counts: Counts;
  wholes: readonly Draft[];
}

/** Among how many phrases of its sentence the whole is looked for. */
const REACH = 12;

const AMONG = new Set(["among", "amongst"]);
const SHARING = new Set(["among", "of", "amongst"]);

/**
 * Shares of victims told before: "the dead included five children", "among the dead were four medics", "three of those killed
 * were soldiers", "of the 33 dead, eight were officers". They belong to the last toll of that outcome among `wholes`.
 */
export function sharesOf(scene: Scene, words: ForceWords, counts: Counts, wholes: readonly Draft[]): Draft[] {
  const telling: Telling = {scene, words, counts, wholes};
  const drafts: Draft[] = [];
  for (const clause of scene.document.clauses) drafts.push(...sharesAmong(telling, clause), ...sharesBehind(telling, clause));
  return drafts;
}

/** "A cameraman was among those wounded", "28 children were among the dead". */
function sharesAmong(telling: Telling, clause: Clause): Draft[] {
  const {scene, words, counts} = telling;
  const {verb, subject, object} = clause;
  const among = scene.document.tokens[verb.last + 1];
  if (verb.lemma !== "be" || !subject || object || !among || !AMONG.has(among.lower)) return [];
  const outcome = fateBehind(scene.document, among, words);
  return outcome ? draftsOf(telling, clause, outcome, membersIn(scene, subject, counts).counted) : [];
}

/** "The dead included five children", "of the 33 dead, eight were officers". */
function sharesBehind(telling: Telling, clause: Clause): Draft[] {
  const {scene, words, counts} = telling;
  const {verb, subject, object} = clause;
  const include = counts.words.includes.has(verb.lemma);
  if ((!include && verb.lemma !== "be") || !object || realisOf(scene.document, clause) !== "realised") return [];
  const whole = include || isThose(telling, subject) ? subject : victimsBefore(telling, clause);
  const outcome = whole && (fateIn(scene.document, whole, words) ?? (include ? outcomeOfFigure(telling, whole) : null));
  return outcome ? draftsOf(telling, clause, outcome, sharesIn(telling, subject, object, include)) : [];
}

function draftsOf({wholes}: Telling, {verb, i}: Clause, outcome: Outcome, shares: readonly Victims[]): Draft[] {
  const partOf = wholes.findLast((d) => d.outcome === outcome && d.trigger <= verb.main) ?? null;
  return shares.map((victims) => draftOf({victims, outcome, trigger: verb.main, clause: i, rule: "casualty share", partOf}));
}

/** "The dead were three soldiers and a medic": all of them, counted. */
function isThose({scene: {document}, words, counts}: Telling, subject: Phrase | null): boolean {
  if (subject === null || document.tokens[subject.first]!.lower !== "the" || counts.at.has(subject.head)) return false;
  return fateIn(document, subject, words) !== null;
}

/** "The figure included 760 rebels": of the toll told last. */
function outcomeOfFigure({scene: {document}, counts, wholes}: Telling, {first, head}: Phrase): Outcome | null {
  if (!counts.words.figure.has(document.tokens[head]!.lower)) return null;
  return wholes.findLast((d) => d.trigger < first)?.outcome ?? null;
}

/** "among the dead", "of those killed", "three of the victims": the phrase before the verb that a preposition governs. */
function victimsBefore({scene: {document}, words}: Telling, {sentence, verb}: Clause): Phrase | null {
  const {tokens, phrases, phraseStart} = document;
  const begin = phraseStart[sentence]!;
  for (let p = begin; p < Math.min(phraseStart[sentence + 1]!, begin + REACH) && phrases[p]!.last < verb.first; ++p) {
    const {prep} = phrases[p]!;
    if (prep >= 0 && SHARING.has(tokens[prep]!.lower) && fateIn(document, phrases[p]!, words)) return phrases[p]!;
  }
  return null;
}

/** "five children" behind the verb; "eight were officers": the number before it of whom stands behind it. */
function sharesIn({scene, counts}: Telling, subject: Phrase | null, object: Phrase, include: boolean): Victims[] {
  const number = !include && subject ? counts.at.get(subject.head) : undefined;
  if (!number) return membersIn(scene, object, counts).counted;
  const actor = scene.actorAt[object.head];
  return actor?.human ? [{...number, actor, others: false, quantity: number}] : [];
}
