import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {tellsWhen} from "../phrases/times.js";
import {isLength} from "../tags/neighbours.js";
import {chainHead, type Scope} from "./scope.js";

/** The nearest noun phrase to the left that no preposition governs and no other verb owns. */
export function subjectOf(scope: Scope, k: number, before: readonly Clause[]): Phrase | null {
  const {tokens, phrases, groups, sentence} = scope;
  const verb = groups[k]!;
  let g = k - 1;
  let p = phrases.length - 1;
  for (let at = verb.first - 1; at >= sentence.first; --at) {
    while (p >= 0 && phrases[p]!.first > at) --p;
    while (g >= 0 && groups[g]!.first > at) --g;
    if (p >= 0 && phrases[p]!.last >= at) {
      const found = asSubject(scope, p, verb.first, before);
      if (typeof found !== "number") return found;
      at = Math.min(at, found); // never to the right, or the walk would not end
    } else if (g >= 0 && at <= groups[g]!.last && at >= groups[g]!.first) {
      const clause = before[g--]!;
      if (clause.kind === "subordinate" && clause.first > sentence.first && endsWithComma(tokens, verb.first)) {
        at = clause.first; // "ties, strained since the army attacked, may improve"
        while (g >= 0 && groups[g]!.first >= at) --g;
        continue;
      }
      const opening = clause.verb.finite ? openingOf(tokens, clause) : clause.verb.first;
      if (opening < 0) {
        const phrase = clause.kind === "relative" ? resumed(tokens, phrases, clause) : null;
        if (!phrase || phrase.prep < 0 || phrase.last > at) return phrase;
        at = phrase.first; // "strikes on the town, which lies near the border, killed": it only goes with the subject
        while (g >= 0 && groups[g]!.first >= at) --g;
        continue;
      }
      if (clause.verb.finite) clause.kind = "relative";
      at = Math.min(at, opening);
    } else if (tokens[at]!.tag === "sub" || tokens[at]!.text === ";" || tokens[at]!.text === ":") return null;
  }
  return null;
}

/** Whom a phrase left of a verb makes its subject, null where that is nobody; or the token left of which to look on. */
function asSubject(scope: Scope, p: number, verb: number, before: readonly Clause[]): Phrase | null | number {
  const {tokens, phrases, sentence} = scope;
  const phrase = phrases[p]!;
  const head = chainHead(phrases, p);
  if (phrase.prep < 0) {
    const aside = asideFrom(tokens, phrase, head);
    if (aside >= 0) return aside - 1;
    if (isOneOf(tokens, phrase) && endsWithComma(tokens, verb)) return phrase.first; // "The blast, one of the largest in years, killed"
    if (p > 0 && (tellsWhen(tokens, phrase) || isDistance(tokens, phrase))) return phrase.first; // "a blast in the town the previous day killed two"
  } else if (opensClause(tokens, phrase.prep, sentence.first, before) && onlyAdverbs(tokens, phrase.last + 1, verb)) {
    tokens[phrase.prep]!.tag = "sub"; // "as the army advances"
    phrase.prep = -1;
  }
  if (phrase.prep >= 0) return phrase.first;
  const inner = opensAside(scope, before, phrase, verb);
  if (inner >= 0) return inner;
  const owner = before.findLast((d) => d.object === phrase && d.verb.finite);
  if (owner?.kind === "relative" && !owner.verb.takesClause) {
    const noun = resumed(tokens, phrases, owner); // "attacks that took place killed"
    return noun && noun.prep >= 0 && noun.last < owner.verb.first ? noun.first : noun; // "raids on a town that hosts troops killed"
  }
  if (owner && sentence.zone === "headline" && !owner.verb.takesClause && tokens[verb]!.form === "third") return owner.subject; // "Army kills 10 rebels seizes town"
  if (owner) return phrase; // "said Turkey attacked": the object turns out to be a subject
  const modified = interrupted(before, phrase);
  if (modified) return setApart(scope, before, modified, verb) ? modified.first : modified; // "The group, a team helping people, said"
  if (head === phrase) return (apposed(tokens, phrases, p, verb) ?? explains(scope, before, phrase, verb))?.first ?? phrase;
  if (isPart(tokens, head) && before.some((d) => d.verb.finite && d.verb.last < head.first)) return phrase;
  return before.some((d) => d.object === head && d.verb.finite && !d.verb.takesClause) ? phrase : head;
}

/**
 * The first token of a relative clause with a subject of its own, "(that) it runs" in "the hospital (that) it runs in the town was
 * hit"; -1 for another clause.
 */
function openingOf(tokens: readonly Token[], {subject, object, verb}: Clause): number {
  if (!subject || object || verb.takesClause || subject.first > verb.first) return -1;
  const before = tokens[subject.first - 1];
  const marked = before !== undefined && RELATIVE.has(before.lower);
  if (!marked && !PRONOUNS.has(tokens[subject.head]!.lower)) return -1;
  const apart = marked && (tokens[before.i - 1]?.tag === "prep" || tokens[before.i - 1]?.text === ","); // "in which", ", whom"
  const noun = marked ? tokens[before.i - (apart ? 2 : 1)] : before;
  const follows = noun?.sentence === tokens[verb.first]!.sentence && (noun.tag === "noun" || noun.tag === "name") && !noun.possessive;
  return follows ? noun.i + 1 : -1;
}

const RELATIVE = new Set(["that", "which", "who", "whom"]);
const PRONOUNS = new Set(["he", "she", "it", "they", "we", "i", "you"]);

/** Prepositions that introduce a clause where a verb follows their phrase: "as the army advances", "like Smith said". */
const LIKENESS = new Set(["as", "like", "than"]);
/** Those that do where the sentence has its verb already, or begins with them: "clashes began after rebels attacked". */
const TIMES = new Set(["after", "before", "since", "until"]);

const opensClause = (tokens: readonly Token[], i: number, first: number, before: readonly Clause[]): boolean =>
  (LIKENESS.has(tokens[i]!.lower) && tokens[i - 1]?.form !== "participle") || // not "men known as"
  (TIMES.has(tokens[i]!.lower) && (i === first || before.some((d) => d.verb.finite)));

/**
 * Where a phrase is what "its role in ending the war" or "efforts to end the war" tell of, or what a comma sets off before the verb
 * ("the man, after leaving the town, said"), the token that begins that aside, left of which the subject stands; else -1.
 */
function opensAside({tokens, sentence}: Scope, before: readonly Clause[], phrase: Phrase, verb: number): number {
  const inner = before.findLast((d) => d.object === phrase && (d.kind === "infinitive" || (d.kind === "gerund" && d.marker !== null)));
  if (!inner || inner.first <= sentence.first) return -1;
  const led = tokens[inner.first - 1]!.tag;
  const above = before.findLast((d) => d.verb.last < inner.first) ?? null;
  if (inner.kind === "infinitive" && above?.kind === "reduced" && above.verb.last === inner.first - 1) return above.first; // "men said to be rebels were"
  if (inner.kind === "infinitive" && led === "verb" && !isOfPerson(above)) return -1; // "which he believed to be one, said"
  const ofNoun = inner.kind === "infinitive" ? led === "noun" || led === "name" : tokens[inner.first]!.tag === "prep";
  return (ofNoun && !inner.verb.takesClause) || hasComma(tokens, phrase.last + 1, verb) ? inner.first : -1;
}

/** "Smith, who wants to see them, said": behind a relative clause that needs no object of its own. */
const isOfPerson = (above: Clause | null): boolean => above?.kind === "relative" && above.verb.finite && above.marker === "who";

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; ++i) if (tokens[i]!.text === ",") return true;
  return false;
}

/**
 * "A bomb targeting a post killed two", "a man named Omar died": behind the object of a gerund or participle that only describes a
 * noun the verb goes on with that noun.
 */
function interrupted(before: readonly Clause[], phrase: Phrase): Phrase | null {
  const inner = before.findLast((d) => d.kind !== "reduced" || d.subject !== phrase); // "a bomber driving a car packed with mines struck"
  if ((inner?.kind !== "gerund" && inner?.kind !== "reduced") || inner.marker !== null || inner.object !== phrase) return null;
  const {subject, verb} = inner;
  if (!subject || subject.prep >= 0 || subject.last !== verb.first - 1) return null;
  return before.some((d) => d.object === subject && d.verb.finite && !d.verb.takesClause) ? null : subject;
}

/** "the town, around 14 km north of the city, was": how far something lies. */
const isDistance = (tokens: readonly Token[], {head, last}: Phrase): boolean =>
  isLength(tokens[head]!) &&
  /^(?:from|away|outside|off|inside|(?:north|south)?(?:east|west)?)$/.test(tokens[last + 1]?.lower.replace("-", "") ?? "x");

/** The first token of who is only set apart from the subject: "nine villagers, among them boys and women, were", "most of them women"; else -1. */
function asideFrom(tokens: readonly Token[], phrase: Phrase, head: Phrase): number {
  if (isPart(tokens, phrase)) return phrase.first;
  if (tokens[head.first - 1]?.text === "(" && tokens[phrase.last + 1]?.text === ")") return head.first; // "the Observatory (SOHR) said"
  if (isPart(tokens, head) && tokens[phrase.last + 1]?.text === ",") return head.first;
  const ofThem = tokens[phrase.last + 1]?.lower === "of" && tokens[phrase.last + 2]?.lower === "them";
  return ofThem && tokens[phrase.first - 1]?.text === "," ? phrase.first : -1;
}

const isOneOf = (tokens: readonly Token[], {first, last}: Phrase): boolean =>
  tokens[first]!.lower === "one" && tokens[last + 1]?.lower === "of" && tokens[first - 1]?.text === ",";

/** "among them 11 children". */
const isPart = (tokens: readonly Token[], {first}: Phrase): boolean =>
  (tokens[first - 1]?.lower === "them" || tokens[first - 1]?.lower === "whom") && tokens[first - 2]?.tag === "prep";

/** "Thirty people, mostly civilians, were killed": the phrase between commas right before the verb stands beside the one it describes. */
function apposed(tokens: readonly Token[], phrases: readonly Phrase[], p: number, verb: number): Phrase | null {
  const [before, phrase] = [phrases[p - 1], phrases[p]!];
  let end = phrase.last + 1;
  for (let k = p + 1; tokens[end]?.lower === "of" && phrases[k]?.prep === end; ++k) end = phrases[k]!.last + 1; // "a group of militias"
  if (!before || tokens[end]?.text !== "," || tokens[phrase.head]!.tag === "pron") return null;
  if (!onlyAdverbs(tokens, end + 1, verb)) return null;
  let i = phrase.first - 1;
  while (tokens[i]?.tag === "adv") --i;
  return tokens[i]?.text === "," && (before.last === i - 1 || tokens[i - 1]!.text === ")") ? phrase : null;
}

/** "A bomber in Kabul, the capital of the country, struck": between commas, behind a name, with the subject further left. */
function explains(scope: Scope, before: readonly Clause[], phrase: Phrase, verb: number): Phrase | null {
  if (!setApart(scope, before, phrase, verb)) return null;
  for (let i = phrase.last + 1; scope.tokens[i]!.text !== ","; ++i) if (!NAMING.has(scope.tokens[i]!.tag)) return null;
  return phrase;
}

/** Whether a phrase and what belongs to it stand between commas up to the verb, explaining a noun, with the subject further left. */
function setApart({tokens, phrases}: Scope, before: readonly Clause[], phrase: Phrase, verb: number): boolean {
  let end = verb - 1;
  while (end > phrase.last && tokens[end]!.tag === "adv") --end;
  const behind = tokens[phrase.first - 1];
  if (tokens[end]!.text !== "," || end <= phrase.last || behind?.text !== "," || !isExplained(tokens, phrase, behind.i)) return false;
  return phrases.some((d) => d.last < behind.i && d.prep < 0 && !before.some((c) => c.object === d));
}

/** A name, or another noun that an article explains: "the valley, a strip near the border, was". */
const isExplained = (tokens: readonly Token[], {first}: Phrase, comma: number): boolean => {
  const tag = tokens[comma - 1]?.tag;
  return tag === "name" || (tag === "noun" && ARTICLES.has(tokens[first]!.lower));
};

const ARTICLES = new Set(["a", "an", "the"]);

const NAMING = new Set<Token["tag"]>(["prep", "det", "name", "noun", "adj", "poss"]);

/** "20 people, nine of whom were civilians, died": what a relative clause interrupts goes on with whom it is about. */
function resumed(tokens: readonly Token[], phrases: readonly Phrase[], {subject, marker}: Clause): Phrase | null {
  if (!subject) return null;
  if (marker === "whom" && tokens[subject.last + 1]?.lower === "of") return phrases.findLast((d) => d.last < subject.first) ?? subject;
  return chainHead(phrases, phrases.indexOf(subject)); // "Iran and Turkey, which backs them, met"
}

/** A comma right before the verb, adverbs passed over. */
function endsWithComma(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (tokens[i]?.tag === "adv") --i;
  return tokens[i]?.text === ",";
}

const onlyAdverbs = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; ++i) if (tokens[i]!.tag !== "adv") return false;
  return true;
};
