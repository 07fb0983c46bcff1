import type {Clause, Phrase, Sentence, VerbGroup} from "../model/syntax.js";
import type {Token} from "../model/token.js";
import {antecedent} from "./clauses/antecedents.js";
import {joins} from "./clauses/joined.js";
import {findMainVerb, subordinateOpening} from "./clauses/main-verb.js";
import {nonFinite} from "./clauses/non-finite.js";
import {agentOf, objectOf} from "./clauses/objects.js";
import {leftOfTimes, type Scope} from "./clauses/scope.js";
import {subjectOf} from "./clauses/subjects.js";
import {isDaytime} from "./phrases/times.js";

/** The clauses of a sentence, one a verb group, in order, numbered from `from`. */
export function findClauses(scope: Scope, from: number): Clause[] {
  const clauses: Clause[] = [];
  for (const [k, group] of scope.groups.entries()) clauses.push(clauseOf(scope, k, group, clauses, from));
  findMainVerb(scope, clauses);
  subordinateOpening(scope, clauses);
  for (const [k, clause] of clauses.entries()) clause.last = endOf(scope, clause, clauses[k + 1]);
  if (clauses[0] && clauses[0].kind !== "subordinate") clauses[0].first = scope.sentence.first;
  for (const clause of clauses) adoptParent(clause, clauses, from);
  giveSubject(scope, clauses);
  return clauses;
}

/** A gerund or participle opens the sentence; not "the number of displaced". */
const needsSubject = ({tokens, sentence}: Scope, {kind, verb}: Clause): boolean =>
  kind === "gerund" || (kind === "reduced" && (verb.first === sentence.first || tokens[verb.first - 1]!.tag === "sub"));

/** Gives a gerund or participle that opens the sentence, and an infinitive that hangs on it, the main verb's subject. */
function giveSubject(scope: Scope, clauses: readonly Clause[]): void {
  const [opening, next] = clauses;
  if (!opening || opening.subject || !needsSubject(scope, opening)) return;
  opening.subject = whoActs(clauses.find((d) => d.kind === "main"));
  if (next?.kind === "infinitive" && next.parent === opening.i) next.subject ??= opening.subject;
}

/** Whom a verb that opens the sentence tells of: "Before leaving, he spoke", "Backed by Iran, the army left", "Killed were ten men". */
const whoActs = (main: Clause | undefined): Phrase | null => main?.subject ?? (main?.verb.lemma === "be" ? main.object : null);

/** A clause goes up to the next one; where that goes on around it ("the town, which fell, was shelled") up to its own comma. */
function endOf({tokens, sentence}: Scope, {verb}: Clause, next: Clause | undefined): number {
  if (!next) return sentence.last;
  if (next.first > verb.last) return next.first - 1;
  for (let i = verb.last + 1; i < next.verb.first; ++i) if (tokens[i]!.text === ",") return i;
  return next.verb.first - 1;
}

function clauseOf(scope: Scope, k: number, verb: VerbGroup, before: readonly Clause[], from: number): Clause {
  const {tokens, sentence} = scope;
  const clause: Clause = {
    i: from + k,
    sentence: sentence.i,
    verb,
    subject: null,
    object: objectOf(scope, k),
    agent: null,
    kind: "main",
    marker: null,
    parent: -1,
    first: verb.first,
    last: verb.last
  };
  if (verb.passive) clause.agent = agentOf(scope, k);
  const previous = before.at(-1) ?? null;
  if (isBare(tokens, verb)) Object.assign(verb, {finite: false, tense: "none"});
  if (!verb.finite) return nonFinite(scope, clause, previous, before);
  const left = leftOfTimes(scope, verb.first - 1);
  const word = left >= sentence.first ? tokens[left]! : null;
  if (word && (word.tag === "rel" || isRelativeThat(tokens, word, sentence))) {
    clause.kind = "relative";
    clause.marker = word.lower;
    clause.subject = antecedent(scope, left, tokens[verb.first]!);
    clause.first = left;
    return clause;
  }
  if (joins(scope, clause, left, before)) return clause;
  const told = previous && asked(scope, verb, previous);
  if (told) {
    Object.assign(clause, {kind: "relative", marker: previous.marker, subject: told, parent: previous.i});
    return clause;
  }
  const subject = subjectOf(scope, k, before);
  clause.subject = subject;
  const start = subject ? subject.first : verb.first;
  mark(scope, clause, start, before.findLast((d) => d.verb.last < start) ?? previous); // "said the town, which lies near, was hit"
  return clause;
}

/** "help revive the talks": an infinitive without "to" right behind its verb. */
const isBare = (tokens: readonly Token[], {first, form, modal}: VerbGroup): boolean =>
  form === "base" && modal === null && tokens[first - 1]?.tag === "verb" && tokens[first - 1]!.word?.complements.includes("base") === true;

/** "an attack that residents say killed ten": what a relative clause of saying asks after is the subject of what is said. */
const asked = (scope: Scope, {first}: VerbGroup, {verb, marker, first: from}: Clause): Phrase | null =>
  verb.takesClause && verb.finite && first === verb.last + 1 && marker !== null && ASKING.has(marker) ? antecedent(scope, from) : null;

const ASKING = new Set(["that", "which", "who"]);

const isRelativeThat = (tokens: readonly Token[], token: Token, sentence: Sentence) =>
  token.lower === "that" && token.i > sentence.first && ["noun", "name"].includes(tokens[token.i - 1]!.tag);

/** Verbs that do for "if" where they open a sentence. */
const CONDITIONAL = new Set(["had", "should", "were"]);

/** Names the clause's kind by what stands before its first word. */
function mark({tokens, sentence}: Scope, clause: Clause, start: number, previous: Clause | null) {
  clause.first = start;
  let at = start - 1;
  while (at >= sentence.first && (tokens[at]!.tag === "adv" || tokens[at]!.tag === "open")) --at;
  const word = at >= sentence.first ? tokens[at]! : null;
  if (previous?.object && previous.verb.takesClause && previous.object === clause.subject) previous.object = null;
  if (word?.tag === "sub") {
    clause.first = at;
    clause.marker = word.lower;
    clause.kind = word.lower === "that" || word.lower === "whether" ? "complement" : "subordinate";
    return;
  }
  if (word?.i === sentence.first && CONDITIONAL.has(word.lower) && word.i === at && start === at + 1) {
    clause.first = at;
    clause.marker = "if"; // "Had Russia attended, the talks would have succeeded"
    clause.kind = "subordinate";
    return;
  }
  if (word?.tag === "rel" || tokens[start]!.lower === "whose") {
    const opening = word?.tag === "rel" ? word : tokens[start]!;
    clause.first = opening.i;
    clause.marker = opening.lower;
    clause.kind = "relative";
    return;
  }
  if (
    previous?.verb.finite &&
    word &&
    start > previous.verb.last &&
    start - previous.verb.last <= 6 &&
    between(tokens, previous.verb.last + 1, start, previous.verb.takesClause)
  ) {
    clause.kind = "complement";
    clause.parent = previous.i;
  }
}

/** Only adverbs, days, their prepositions and after a verb of speech places ("said in Ankara") stand between a verb and what it introduces. */
function between(tokens: readonly Token[], from: number, to: number, speech: boolean): boolean {
  for (let i = from; i < to; ++i) {
    const {tag, kind} = tokens[i]!;
    const places = speech && tag === "name" && (tokens[i - 1]!.tag === "prep" || tokens[i - 1]!.tag === "name");
    const early = tag === "adj" && tokens[i + 1]!.tag === "adv"; // "late Friday"
    if (tag !== "adv" && tag !== "prep" && kind !== "number" && tag !== "open" && !places && !early && !isDaytime(tokens, i)) return false;
  }
  return true;
}

/** Hangs a clause on the nearest one it can belong to. */
function adoptParent(clause: Clause, clauses: readonly Clause[], from: number) {
  if (clause.kind === "main" || clause.parent >= 0) return;
  const k = clause.i - from;
  if (clause.kind === "subordinate" && k === 0) clause.parent = clauses.find((d) => d.kind === "main")?.i ?? -1;
  else {
    let above = k - 1;
    while (above > 0 && clauses[above]!.verb.first > clause.first) --above; // "said that the town, which lies near, was hit"
    clause.parent = clauses[above]?.i ?? -1;
  }
}
