import type {Clause, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isDay} from "../tags/times.js";
import {goesOn, isThen, shares} from "./alike.js";
import {carrier} from "./inserted.js";
import {makeMain} from "./main-verb.js";
import {lastFinite, type Scope} from "./scope.js";
import {tellerAgain} from "./tellers.js";

/**
 * Reads a clause that goes on with the one before, and takes its subject from there: "retook the city and lifted the siege",
 * "to arrive and meet him". Writes into `clause`; false where it stands by itself.
 * @param left the token that stands before the clause, adverbs and commas passed over
 */
export function joins(scope: Scope, clause: Clause, left: number, before: readonly Clause[]): boolean {
  const {tokens, sentence} = scope;
  const {verb} = clause;
  const tells = tokens[verb.main]!.word?.tells; // "it fell, the army said, and added that"
  const previous = (tells ? before.at(-1) : carrier(scope, before, left)) ?? null;
  const word = left >= sentence.first ? tokens[left]! : null;
  if (!previous) return false;
  const isJoined = word?.tag === "conj" && !joinsDays(tokens, left);
  const isOfInfinitive = previous.kind === "infinitive" && verb.form === "base" && !verb.modal;
  if (isOfInfinitive && (isJoined || isThen(tokens, verb.first - 1))) joinInfinitive(clause, previous);
  else {
    const teller = isJoined ? tellerAgain(scope, before, previous, verb, word.lower) : null;
    if (teller) clause.subject = teller.subject;
    else if (isJoined) {
      if (before.length === 1 && isPastOfTwo(scope, previous, verb)) makeMain(previous);
      if (shares(scope, previous, left, verb)) previous.object = clause.object;
      joinClause(clause, previous, before);
    } else return goesOn(scope, verb, previous) && resume(clause, previous);
  }
  clause.first = isJoined ? left : verb.first - 1; // "then visit"
  return true;
}

/** "sales in October and November had risen": of two times no verb goes on with the one before. */
const joinsDays = (tokens: readonly Token[], conj: number): boolean => [conj - 1, conj + 1].every((i) => isTime(tokens[i]));

const isTime = (token: Token | undefined): boolean => isDay(token) || token?.lower === "today" || token?.lower === "tomorrow";

/** "The blast struck near the gate and damaged a wall": of two verbs that share a subject the first is no participle. */
const isPastOfTwo = ({tokens, groups, phrases}: Scope, {kind, subject, verb}: Clause, next: VerbGroup): boolean =>
  kind === "reduced" &&
  subject !== null &&
  subject.prep < 0 &&
  next.form === "past" &&
  tokens[verb.main]!.word?.forms.includes("past") === true &&
  !phrases.some((d) => d.prep === verb.last + 1 && tokens[d.prep]!.lower === "by") &&
  !groups.some((d) => d.first > next.last && d.finite && tokens[d.first - 1]!.tag !== "rel"); // "The men shot in the raid and buried on Monday were"

/** "to arrive and meet him" */
function joinInfinitive(clause: Clause, previous: Clause): void {
  clause.verb.finite = false;
  clause.verb.tense = "none";
  clause.kind = "infinitive";
  clause.marker = "to";
  clause.subject = previous.subject;
  clause.parent = previous.parent;
}

/** "will arrive on Monday and meet him": a modal holds for both verbs. */
function joinClause(clause: Clause, previous: Clause, before: readonly Clause[]): void {
  const {verb} = clause;
  clause.subject = previous.verb.finite ? previous.subject : (lastFinite(before)?.subject ?? previous.subject);
  shareModal(verb, previous.verb);
  const nonFinite = NON_FINITE.has(previous.kind);
  clause.kind = nonFinite ? "main" : previous.kind;
  clause.marker = nonFinite ? null : previous.marker;
  clause.parent = previous.kind === "main" ? -1 : previous.parent;
}

/** "will arrive and meet him", "will see him, then leave": a modal leads both. */
function shareModal(verb: VerbGroup, {finite, modal, tense}: VerbGroup): void {
  if (verb.form === "base" && !verb.modal && finite && modal) Object.assign(verb, {modal, tense});
}

/** "retake the city, lift the siege": without a conjunction. */
function resume(clause: Clause, previous: Clause): true {
  shareModal(clause.verb, previous.verb);
  clause.subject = previous.subject;
  clause.kind = previous.kind;
  clause.parent = previous.kind === "main" ? -1 : previous.parent;
  return true;
}

const NON_FINITE = new Set<Clause["kind"]>(["infinitive", "reduced", "gerund"]);
