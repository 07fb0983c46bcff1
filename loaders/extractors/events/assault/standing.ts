import type {ForceWords} from "../../../lexicon/force.js";
import type {DateValue} from "../../../model/date.js";
import {daysBetween} from "../../../model/days.js";
import type {ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause} from "../../../model/syntax.js";
import type {Tag} from "../../../model/token.js";
import {governedBy} from "../../../scene/phrases.js";
import {SPREADING} from "../../../text/locative.js";

/**
 * Why force that a clause tells is no act of its own but what goes on as a rule or for long; null where it is one.
 * @example "Rebels often fire rockets at the base", "have been carrying out near-daily attacks", "have attacked medics in the past"
 * @example "has been battling the insurgents for a decade", "insurgents have been attacking posts around the country"
 * @example not "have been shelling the town since Friday", "has repeatedly been hit this week"
 */
export function standing(scene: Scene, clause: Clause, main: ForceMention | null, {grammar}: ForceWords, date: DateValue): string | null {
  if (isHabit(scene, clause, grammar)) return "told as a habit";
  if (isState(scene, clause, main)) return "only says who they are";
  if (!clause.verb.perfect) return null;
  if (main?.noun && clause.verb.lemma === "be") return "told of a long time, no one act"; // "has been the scene of clashes"
  return lasts(date) || isLong(scene, clause) || isSpread(scene, clause, date) ? "told of a long time, no one act" : null;
}

/** "often", "repeatedly", "near-daily", "almost every day". */
function isHabit({document: {tokens}}: Scene, {verb, last}: Clause, {habit}: ForceWords["grammar"]): boolean {
  if (verb.tense !== "present" && !verb.perfect) return false;
  if (verb.progressive && !verb.perfect) return false;
  for (let i = verb.first - 1; i <= verb.main; ++i) if (habit.has(tokens[i]?.lower ?? "")) return true;
  for (let i = verb.main + 1; i <= last; ++i) {
    const {lower} = tokens[i]!;
    if (lower === "daily" || lower === "nightly" || (lower === "every" && EVERY.has(tokens[i + 1]?.lower ?? ""))) return true;
  }
  return false;
}

const EVERY = new Set(["day", "night", "week", "month", "year"]);

/** "The government, battling an insurgency, has asked": fighting as what the subject of the sentence is about. */
function isState(
  {document: {tokens, clauses}}: Scene,
  {i, kind, marker, subject, verb, sentence}: Clause,
  main: ForceMention | null
): boolean {
  if (kind !== "gerund" || marker !== null || main?.mode !== "clash" || main.noun) return false;
  const next = clauses[i + 1];
  return tokens[verb.first - 1]?.text === "," && next?.sentence === sentence && next.kind === "main" && next.subject === subject;
}

/** Days that one act told in the perfect may take. */
const LONGEST = 60;

const lasts = ({date_start, date_end}: DateValue): boolean =>
  date_start !== null && date_end !== null && daysBetween(date_start, date_end) > LONGEST;

const FOR = new Set(["for", "over", "in"]);
const TIMES = new Set(["year", "decade", "month", "century"]);

/** "for years", "in recent months", "in the past". */
function isLong(scene: Scene, clause: Clause): boolean {
  const {tokens} = scene.document;
  const span = governedBy(scene, clause, FOR);
  if (span !== null && TIMES.has(tokens[span.head]!.singular)) return true;
  for (let i = clause.verb.last + 3; i <= clause.last; ++i)
    if (tokens[i]!.lower === "past" && tokens[i - 1]!.lower === "the" && tokens[i - 2]!.lower === "in")
      return !IN_TIME.has(tokens[i + 1]?.tag ?? "punct");
  return false;
}

/** What "the past" goes on with where it is a span: "in the past two days", "in the past week". */
const IN_TIME = new Set<Tag>(["num", "noun", "adj"]);

/** "have been attacking posts around the country": again and again, where no day is told. */
const isSpread = (scene: Scene, clause: Clause, {date_precision}: DateValue): boolean =>
  clause.verb.progressive && date_precision !== "span" && governedBy(scene, clause, WIDE) !== null;

const WIDE = new Set([...SPREADING, "around"]);
