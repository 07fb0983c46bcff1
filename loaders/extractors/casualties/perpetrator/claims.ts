import {sharesCamp} from "../../../model/camp.js";
import {daysBetween} from "../../../model/days.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import type {Tag} from "../../../model/token.js";
import {actorOf} from "../../../scene/actors.js";
import {forcesIn} from "../../../scene/incident.js";
import {governedBy} from "../../../scene/phrases.js";
import {sourceAt} from "../../../scene/sources.js";
import {namedAround} from "./around.js";
import {isOfPeriod, type Question} from "./question.js";

/** Who claims an attack told around a toll: "ISIS claimed responsibility". */
export const byClaim = (question: Question): string | null =>
  namedAround(question, (clause) => {
    if (isOfPeriod(question, clause)) return null;
    const {verb, object, subject, agent} = clause;
    const deed = deedBehind(question, clause);
    if (deed) return isToldByItself(question.scene, clause) && isClaimed(question, ofSeveral(question.scene, deed)) ? subject : null;
    if (!question.words.claims.has(verb.lemma)) return unclaimed(question, clause);
    const [what, who] = verb.passive ? [subject, agent] : [object, subject]; // "the attack was claimed by Islamic State"
    if (!what || !isClaimed(question, what) || isFormer(question, clause)) return null;
    return verb.passive && (!isToldBefore(question.scene, what) || isHabit(clause)) ? null : who;
  });

/** The deed that somebody is said to be behind, or null: "the group was behind two bombings". */
export const deedBehind = ({scene}: Question, clause: Clause): Phrase | null =>
  clause.verb.lemma === "be" ? governedBy(scene, clause, BEHIND) : null;

const BEHIND = new Set(["behind"]);

/** "It says it was behind the bombing", or nobody says so: not what another says of it. */
export function isToldByItself(scene: Scene, {verb, subject}: Clause): boolean {
  const teller = sourceAt(scene, verb.main)?.side;
  const doer = actorOf(scene, subject);
  return !teller || !doer || sharesCamp(teller, doer.code);
}

/** "the attack, claimed by the group": not "two attacks claimed by the group", which are others. */
const isToldBefore = ({document: {tokens}}: Scene, {first}: Phrase): boolean => tokens[first]!.lower === "the";

/** "Such attacks are often claimed by the group". */
const isHabit = ({verb: {tense, perfect}}: Clause): boolean => tense === "present" && !perfect;

/** "one of two bombings": the bombings. */
const ofSeveral = ({document: {tokens, phrases}}: Scene, phrase: Phrase): Phrase => {
  const next = phrases[phrase.i + 1];
  return next?.prep === phrase.last + 1 && tokens[next.prep]!.lower === "of" ? next : phrase;
};

/** "There was no claim of responsibility": the claim that nobody made. */
const unclaimed = ({scene: {document}, words}: Question, {object, subject}: Clause): Phrase | null =>
  [object, subject].find((d) => d && words.claims.has(document.tokens[d.head]!.lemma) && words.none.has(document.tokens[d.first]!.lower)) ??
  null;

/** "claimed bombings in the capital last week": told of days before those of the toll; where no word tells its day, it may be of the eve. */
function isFormer({scene, date, isDated, tools, sentence}: Question, clause: Clause): boolean {
  if (clause.sentence === sentence) return false;
  const {date_end} = tools.dateOf(scene, clause).value;
  if (date_end === null || date.date_start === null) return false;
  return daysBetween(date_end, date.date_start) > (isDated ? 0 : 1);
}

/**
 * "responsibility", or the attack itself: "rebels claimed a car bombing in Azaz"; not "earlier attacks", unless it goes on with what
 * they did: "is behind two other bombings that killed nine".
 */
export function isClaimed({scene, words, clause, sentence}: Question, {first, head}: Phrase): boolean {
  const {tokens} = scene.document;
  const responsibility = words.responsibility.has(tokens[head]!.lower);
  let last = responsibility && tokens[head + 1]?.lower === "for" ? head + 2 : head;
  while (last > head && last < tokens.length - 1 && BEFORE_DEED.has(tokens[last]!.tag)) ++last; // "for two earlier attacks"
  const goesOn = clause?.kind === "relative" && tokens[head]!.sentence === sentence && clause.verb.first > last;
  for (let i = Math.max(first - 1, 0); i < last && !goesOn; ++i) if (words.former.has(tokens[i]!.lower)) return false;
  return responsibility || forcesIn(scene, tokens[head]!.sentence).some((d) => d.noun && d.first <= head && head <= d.last);
}

/** What may stand before the noun of a deed. */
const BEFORE_DEED = new Set<Tag>(["det", "num", "adj", "adv"]);
