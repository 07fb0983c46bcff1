import type {ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {DEFINITE} from "../../text/determiners.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {fateBehind, fateIn} from "./fates.js";
import {hasHappened} from "./happened.js";
import {membersIn} from "./members.js";
import type {Victims} from "./victims.js";

/** What shares are looked for in: an article with its words of harm, its counts and the tolls told so far. */
interface Telling {
  scene: Scene;
  words: ForceWords;
  counts: Counts;
  wholes: readonly Draft[];
}

/** Among how many words of its sentence the whole is looked for. */
const REACH = 30;

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
  const includes = counts.words.includes.has(verb.lemma);
  if ((!includes && verb.lemma !== "be") || !object || !hasHappened(scene.document, clause, counts.words)) return [];
  if (includes) {
    const outcome = subject && (fateIn(scene.document, subject, words) ?? outcomeOfFigure(telling, subject));
    return outcome ? draftsOf(telling, clause, outcome, membersIn(scene, object, counts).counted) : [];
  }
  const outcome = outcomeOfThose(telling, clause) ?? outcomeBefore(telling, clause);
  return outcome ? draftsOf(telling, clause, outcome, sharesToldBy(telling, subject, object)) : [];
}

/** Drafts of shares of the last toll of their outcome told up to the verb. */
function draftsOf({wholes}: Telling, {verb, i}: Clause, outcome: Outcome, shares: readonly Victims[]): Draft[] {
  const partOf = wholes.findLast((d) => d.outcome === outcome && d.trigger <= verb.main) ?? null;
  return shares.map((victims) => draftOf({victims, outcome, trigger: verb.main, clause: i, rule: "casualty share", partOf}));
}

/** "The dead were three soldiers and a medic", "those killed were two soldiers": all of them, counted. */
function outcomeOfThose({scene: {document}, words, counts}: Telling, {subject, sentence}: Clause): Outcome | null {
  const {first} = subject ?? document.sentences[sentence]!; // behind "those" the word of harm may take the subject from the verb
  const opener = document.tokens[first]!.lower;
  if (!DEFINITE.has(opener) || (subject ? counts.at.has(subject.head) : opener !== "those")) return null;
  return fateIn(document, subject ?? {first, last: first}, words);
}

/** "The figure included 760 rebels": of the toll told last. */
function outcomeOfFigure({scene: {document}, counts, wholes}: Telling, {first, head}: Phrase): Outcome | null {
  if (!counts.words.figure.has(document.tokens[head]!.lower)) return null;
  return wholes.findLast((d) => d.trigger < first)?.outcome ?? null;
}

/** "among the dead", "of those who died", "three of the victims", "two of them": how those fared whom a preposition before the verb leads in. */
function outcomeBefore(telling: Telling, {sentence, verb}: Clause): Outcome | null {
  const {document} = telling.scene;
  const {tokens, sentences} = document;
  const {first} = sentences[sentence]!;
  for (let i = first; i < Math.min(verb.first, first + REACH); ++i) {
    const outcome = SHARING.has(tokens[i]!.lower) ? outcomeOf(telling, i) : null;
    if (outcome) return outcome;
  }
  return null;
}

/** How those fared who stand behind a preposition. */
function outcomeOf(telling: Telling, prep: number): Outcome | null {
  const {scene, words, wholes} = telling;
  const {tokens, phraseAt} = scene.document;
  const next = tokens[prep + 1];
  if (next?.lower === "them") {
    const told = wholes.findLast((d) => d.trigger < prep);
    return told && next.sentence - tokens[told.trigger]!.sentence <= 1 ? told.outcome : null;
  }
  const phrase = phraseAt[prep + 1] ?? phraseAt[prep + 2];
  const fate = phrase?.prep === prep ? fateIn(scene.document, phrase, words) : null;
  const isSaid = next?.lower === "those" || tokens[prep + 2]?.tag === "verb"; // "of those who died", "of the killed"
  return fate ?? (isSaid ? fateBehind(scene.document, tokens[prep]!, words) : null);
}

/** Around "were": "five children" behind it; "eight were officers": the number before it of whom stands behind it. */
function sharesToldBy({scene, counts}: Telling, subject: Phrase | null, object: Phrase): Victims[] {
  const number = subject ? counts.at.get(subject.head) : undefined;
  if (!number) return membersIn(scene, object, counts).counted;
  const actor = scene.actorAt[object.head];
  return actor?.human ? [{...number, actor, others: false, quantity: number}] : [];
}
