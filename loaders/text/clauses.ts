import type {Clause, Phrase, Sentence, VerbGroup} from "../model/syntax.js";
import type {Token} from "../model/token.js";

/** What the clause builder works on: one sentence's tokens, phrases and verb groups. */
interface Scope {
  tokens: readonly Token[];
  sentence: Sentence;
  phrases: readonly Phrase[];
  groups: readonly VerbGroup[];
}

/** The clauses of a sentence, one a verb group, in order, numbered from `from`. */
export function findClauses(scope: Scope, from: number): Clause[] {
  const clauses: Clause[] = [];
  for (const [k, group] of scope.groups.entries()) clauses.push(clauseOf(scope, k, group, clauses, from));
  for (const [k, clause] of clauses.entries()) clause.last = endOf(scope, clause, clauses[k + 1]);
  if (clauses[0] && clauses[0].kind !== "subordinate") clauses[0].first = scope.sentence.first;
  for (const clause of clauses) adoptParent(clause, clauses, from);
  return clauses;
}

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
  if (!verb.finite) return nonFinite(scope, clause, previous, before);
  const left = leftOf(tokens, verb.first - 1, sentence.first);
  const word = left >= sentence.first ? tokens[left]! : null;
  if (word && (word.tag === "rel" || isRelativeThat(tokens, word, sentence))) {
    clause.kind = "relative";
    clause.marker = word.lower;
    clause.subject = antecedent(scope, left);
    clause.first = left;
    return clause;
  }
  if (word?.tag === "conj" && previous?.kind === "infinitive" && verb.form === "base" && !verb.modal) {
    verb.finite = false;
    verb.tense = "none";
    return {...clause, kind: "infinitive", marker: "to", subject: previous.subject, parent: previous.parent, first: left};
  }
  if (word?.tag === "conj" && previous) {
    clause.subject =
      previous.verb.finite || previous.kind === "infinitive" ? previous.subject : (lastFinite(before)?.subject ?? previous.subject);
    clause.first = left;
    clause.kind = previous.kind === "infinitive" || previous.kind === "reduced" || previous.kind === "gerund" ? "main" : previous.kind;
    clause.marker = previous.marker;
    clause.parent = previous.kind === "main" ? -1 : previous.parent;
    return clause;
  }
  if (previous && goesOn(scope, verb, previous)) {
    clause.subject = previous.subject;
    clause.kind = previous.kind;
    clause.parent = previous.kind === "main" ? -1 : previous.parent;
    return clause;
  }
  const subject = subjectOf(scope, k, before);
  clause.subject = subject;
  const start = subject ? subject.first : verb.first;
  mark(scope, clause, start, previous);
  return clause;
}

/** "retake the city, lift the siege and cut the road": a verb right after a comma, of the same form as the one before. */
const goesOn = ({tokens, sentence}: Scope, verb: VerbGroup, previous: Clause): boolean =>
  verb.first - 1 > sentence.first &&
  tokens[verb.first - 1]!.text === "," &&
  previous.verb.finite &&
  previous.kind !== "relative" &&
  previous.subject !== null &&
  previous.verb.form === verb.form &&
  previous.verb.main === previous.verb.first &&
  verb.main === verb.first &&
  previous.object !== null;

/** Steps left over adverbs, brackets and commas. */
function leftOf(tokens: readonly Token[], i: number, limit: number): number {
  let k = i;
  while (k >= limit && (tokens[k]!.tag === "adv" || tokens[k]!.tag === "neg" || tokens[k]!.text === "," || tokens[k]!.tag === "open")) --k;
  return k;
}

const isRelativeThat = (tokens: readonly Token[], token: Token, sentence: Sentence) =>
  token.lower === "that" && token.i > sentence.first && ["noun", "name"].includes(tokens[token.i - 1]!.tag);

function antecedent({phrases}: Scope, at: number): Phrase | null {
  for (let p = phrases.length - 1; p >= 0; --p) if (phrases[p]!.last < at) return chainHead(phrases, p);
  return null;
}

/** The first member of the enumeration that phrase `p` ends. */
function chainHead(phrases: readonly Phrase[], p: number): Phrase {
  let k = p;
  while (k > 0 && phrases[k - 1]!.next === phrases[k]!.i) --k;
  return phrases[k]!;
}

const lastFinite = (clauses: readonly Clause[]) => clauses.findLast((d) => d.verb.finite) ?? null;

/** The nearest noun phrase to the left that no preposition governs and no other verb owns. */
function subjectOf({tokens, phrases, groups, sentence}: Scope, k: number, before: readonly Clause[]): Phrase | null {
  const verb = groups[k]!;
  let g = k - 1;
  let p = phrases.length - 1;
  while (p >= 0 && phrases[p]!.last >= verb.first) --p;
  for (let at = verb.first - 1; at >= sentence.first; --at) {
    const token = tokens[at]!;
    while (p >= 0 && phrases[p]!.first > at) --p;
    const phrase = p >= 0 && phrases[p]!.last >= at ? phrases[p]! : null;
    if (phrase) {
      if (phrase.prep < 0 && isPart(tokens, phrase)) {
        at = phrase.first - 1; // "15 civilians, among them 11 children, were killed"
        continue;
      }
      if (phrase.prep >= 0 && tokens[phrase.prep]!.lower === "as" && onlyAdverbs(tokens, phrase.last + 1, verb.first)) {
        tokens[phrase.prep]!.tag = "sub"; // "as the army advances"
        phrase.prep = -1;
      }
      const owner = before.findLast((d) => d.object === phrase && d.verb.finite);
      if (phrase.prep < 0 && !owner) {
        const head = chainHead(phrases, p);
        if (head !== phrase && isPart(tokens, head) && before.some((d) => d.verb.finite && d.verb.last < head.first)) return phrase;
        const named = head === phrase ? apposed(tokens, phrases, p, verb.first) : null;
        if (named) {
          at = named.first;
          continue;
        }
        const taken = before.find((d) => d.object === head && d.verb.finite && !d.verb.takesClause && head !== phrase);
        return taken ? phrase : head;
      }
      if (phrase.prep < 0 && owner?.kind === "relative" && !owner.verb.takesClause) return resumed(tokens, phrases, owner); // "attacks that took place killed"
      if (phrase.prep < 0 && owner) return phrase; // "said Turkey attacked": the object turns out to be a subject
      at = phrase.first;
      continue;
    }
    if (g >= 0 && at <= groups[g]!.last && at >= groups[g]!.first) {
      const clause = before[g]!;
      if (clause.verb.finite && clause.kind !== "relative") return null;
      if (clause.kind === "relative") return resumed(tokens, phrases, clause);
      at = clause.verb.first;
      --g;
      continue;
    }
    if (token.tag === "sub" || token.text === ";" || token.text === ":") return null;
  }
  return null;
}

/** "among them 11 children". */
const isPart = (tokens: readonly Token[], {first}: Phrase): boolean =>
  (tokens[first - 1]?.lower === "them" || tokens[first - 1]?.lower === "whom") && tokens[first - 2]?.tag === "prep";

/** "Thirty people, mostly civilians, were killed": the phrase between commas right before the verb stands beside the one it describes. */
function apposed(tokens: readonly Token[], phrases: readonly Phrase[], p: number, verb: number): Phrase | null {
  const [before, phrase] = [phrases[p - 1], phrases[p]!];
  if (!before || tokens[phrase.last + 1]?.text !== "," || tokens[phrase.head]!.tag === "pron") return null;
  if (!onlyAdverbs(tokens, phrase.last + 2, verb)) return null;
  let i = phrase.first - 1;
  while (tokens[i]?.tag === "adv") --i;
  return tokens[i]?.text === "," && before.last === i - 1 ? phrase : null;
}

/** "20 people, nine of whom were civilians, died": what a relative clause interrupts goes on with whom it is about. */
const resumed = (tokens: readonly Token[], phrases: readonly Phrase[], {subject, marker}: Clause): Phrase | null =>
  subject && marker === "whom" && tokens[subject.last + 1]?.lower === "of"
    ? (phrases.findLast((d) => d.last < subject.first) ?? subject)
    : subject;

const onlyAdverbs = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; ++i) if (tokens[i]!.tag !== "adv") return false;
  return true;
};

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
  if (word?.tag === "rel") {
    clause.first = at;
    clause.marker = word.lower;
    clause.kind = "relative";
    return;
  }
  if (previous?.verb.finite && word && start - previous.verb.last <= 6 && between(tokens, previous.verb.last + 1, start)) {
    clause.kind = "complement";
    clause.parent = previous.i;
  }
}

/** Only adverbs, days and their prepositions stand between a verb and what it introduces. */
function between(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; ++i) {
    const {tag, kind} = tokens[i]!;
    if (tag !== "adv" && tag !== "prep" && kind !== "number" && tag !== "open") return false;
  }
  return true;
}

function nonFinite(scope: Scope, clause: Clause, previous: Clause | null, before: readonly Clause[]): Clause {
  const {tokens, sentence, phrases} = scope;
  const {verb} = clause;
  if (verb.first < verb.main && tokens[verb.first]!.tag === "to") {
    clause.kind = "infinitive";
    clause.marker = "to";
    clause.subject = previous
      ? previous.object && previous.object.last < verb.first && verb.first - previous.object.last < 6 && !previous.verb.passive
        ? previous.object
        : previous.subject
      : null;
    return clause;
  }
  if (
    verb.passive &&
    previous?.verb.passive &&
    previous.verb.finite &&
    tokens[verb.first - 1]?.tag === "conj" &&
    verb.first > sentence.first
  ) {
    // "were rounded up and executed"
    verb.finite = true;
    verb.tense = previous.verb.tense;
    return {
      ...clause,
      kind: previous.kind,
      marker: previous.marker,
      parent: previous.parent,
      subject: previous.subject,
      first: verb.first - 1
    };
  }
  if (verb.passive) {
    clause.kind = "reduced";
    clause.subject = leftPhrase(phrases, verb.first, tokens, sentence);
    return clause;
  }
  clause.kind = "gerund";
  let at = verb.first - 1;
  while (at > sentence.first && tokens[at]!.tag === "adv") --at; // "while also vowing"
  const left = tokens[at];
  if (left && at >= sentence.first && (left.tag === "sub" || left.tag === "prep")) {
    clause.marker = left.lower;
    clause.first = left.i;
    clause.subject = previous?.subject ?? null;
  } else if (left?.text === "," && previous?.kind === "gerund" && !previous.verb.finite) {
    // "opened fire on men trying to cross, killing two": what a comma sets off goes with the main verb
    const main = lastFinite(before) ?? previous;
    clause.subject = main.subject;
    clause.parent = main.i;
  } else clause.subject = left?.text === "," ? (previous?.subject ?? null) : leftPhrase(phrases, verb.first, tokens, sentence);
  return clause;
}

/** The phrase that ends right before the verb, prepositional or not. */
function leftPhrase(phrases: readonly Phrase[], at: number, tokens: readonly Token[], sentence: Sentence): Phrase | null {
  let i = at - 1;
  while (i >= sentence.first && (tokens[i]!.tag === "adv" || tokens[i]!.text === ",")) --i;
  const p = phrases.findLastIndex((d) => d.last === i);
  return p < 0 ? null : chainHead(phrases, p);
}

function objectOf({tokens, phrases, groups, sentence}: Scope, k: number): Phrase | null {
  const limit = groups[k + 1]?.first ?? sentence.last + 1;
  let at = groups[k]!.last + 1;
  while (
    at < limit &&
    (tokens[at]!.tag === "adv" || tokens[at]!.tag === "open" || tokens[at]!.tag === "close" || PARTICLES.has(tokens[at]!.lower))
  )
    ++at;
  return at < limit ? (phrases.find((d) => d.first === at || (d.first > at && d.first <= at && d.prep < 0)) ?? null) : null;
}

const PARTICLES = new Set(["out", "up", "down", "off", "back", "away", "dead", "alive"]);

function agentOf({tokens, phrases, groups}: Scope, k: number): Phrase | null {
  const limit = groups[k + 1]?.first ?? Number.POSITIVE_INFINITY;
  return (
    phrases.find(
      (d) => d.first > groups[k]!.last && d.first < limit && d.prep >= 0 && tokens[d.prep]!.lower === "by" && d.prep > groups[k]!.last
    ) ?? null
  );
}

/** Hangs a clause on the nearest one it can belong to. */
function adoptParent(clause: Clause, clauses: readonly Clause[], from: number) {
  if (clause.kind === "main" || clause.parent >= 0) return;
  const k = clause.i - from;
  if (clause.kind === "subordinate" && k === 0) clause.parent = clauses.find((d) => d.kind === "main")?.i ?? -1;
  else clause.parent = clauses[k - 1]?.i ?? -1;
}
