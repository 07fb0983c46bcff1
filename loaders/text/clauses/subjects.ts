import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {DASHES} from "../marks.js";
import {tellsWhen} from "../phrases/times.js";
import {isLength} from "../tags/lengths.js";
import {apposed, asideFrom, explains, isOneOf, isOwned, isPart, setApart} from "./asides.js";
import {interrupted, openingOf, opensAside, resumed} from "./inner.js";
import {chainHead, commaBefore, endsWithComma, onlyAdverbs, type Scope} from "./scope.js";

/** The nearest noun phrase to the left that no preposition governs and no other verb owns. */
export function subjectOf(scope: Scope, k: number, before: readonly Clause[]): Phrase | null {
  const {tokens, phrases, groups, sentence} = scope;
  const verb = groups[k]!;
  let g = k - 1;
  let p = phrases.length - 1;
  for (let at = beforeDashes(tokens, verb.first - 1, sentence.first); at >= sentence.first; --at) {
    while (p >= 0 && phrases[p]!.first > at) --p;
    while (g >= 0 && groups[g]!.first > at) --g;
    if (p >= 0 && phrases[p]!.last >= at) {
      const found = asSubject(scope, p, verb.first, before);
      if (typeof found !== "number") return found;
      at = Math.min(at, found); // never to the right, or the walk would not end
    } else if (g >= 0 && at <= groups[g]!.last && at >= groups[g]!.first) {
      const clause = before[g--]!;
      if (isPutIn(tokens, clause, sentence.first, verb.first)) {
        at = clause.first; // "ties, strained since the army attacked, may improve"
        while (g >= 0 && groups[g]!.first >= at) --g;
        continue;
      }
      if (isInserted(tokens, clause, verb.first)) {
        at = clause.subject!.first - 1; // "Iraq, he said, must leave"
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

/** A clause with its subordinator that the verb goes on behind: behind a comma, or "the post where troops stood was hit". */
const isPutIn = (tokens: readonly Token[], {kind, marker, first}: Clause, opening: number, verb: number): boolean =>
  kind === "subordinate" &&
  first > opening &&
  (endsWithComma(tokens, verb) || (marker === "where" && (tokens[first - 1]!.tag === "noun" || tokens[first - 1]!.tag === "name")));

/** "Three men – two with bombs – entered": what dashes right before the verb set apart is stepped over. */
function beforeDashes(tokens: readonly Token[], i: number, first: number): number {
  if (i < first || !DASHES.has(tokens[i]!.text)) return i;
  for (let k = i - 1; k >= first; --k) if (DASHES.has(tokens[k]!.text)) return k - 1;
  return i;
}

/** "he said" between two commas, right before a verb. */
const isInserted = (tokens: readonly Token[], {verb, subject, object, kind}: Clause, next: number): boolean =>
  kind === "main" &&
  verb.finite &&
  verb.takesClause &&
  object === null &&
  subject !== null &&
  subject.last < verb.first &&
  tokens[subject.first - 1]?.text === "," &&
  onlyTimes(tokens, verb.last + 1, commaBefore(tokens, next));

/** Whether nothing but adverbs and days stands in a range, `to` exclusive. */
function onlyTimes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; ++i) if (tokens[i]!.tag !== "adv" && tokens[i]!.tag !== "prep") return false;
  return from <= to;
}

/** The relative clause of saying that tells a clause, where the sentence has no main verb before it. */
function relativeAbove(before: readonly Clause[], {parent}: Clause): Clause | null {
  const above = before.find((d) => d.i === parent);
  const tells = above?.kind === "relative" && above.verb.takesClause && above.subject !== null && above.subject.last < above.first;
  return tells && !before.some((d) => d.kind === "main" && d.verb.finite) ? above : null;
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
  if (before.some((d) => d.kind === "reduced" && d.subject === phrase) && isOwned(scope, phrase, verb)) return phrase.first;
  const owner = before.findLast((d) => (d.object === phrase || (d.object === head && d.kind === "relative")) && d.verb.finite);
  const teller = owner?.kind === "complement" ? relativeAbove(before, owner) : null;
  if (teller) return resumed(tokens, phrases, teller); // "A man who said he was a soldier called"
  if (owner?.kind === "relative" && (!owner.verb.takesClause || tokens[phrase.last + 1]!.kind === "punct")) {
    const noun = resumed(tokens, phrases, owner); // "attacks that took place killed"
    return noun && noun.prep >= 0 && noun.last < owner.verb.first ? noun.first : noun; // "raids on a town that hosts troops killed"
  }
  if (owner && sentence.zone === "headline" && !owner.verb.takesClause && tokens[verb]!.form === "third") return owner.subject; // "Army kills 10 rebels seizes town"
  if (owner) return phrase; // "said Turkey attacked": the object turns out to be a subject
  const modified = interrupted(before, phrase, verb) ?? (head === phrase ? null : interrupted(before, head, verb)); // "A convoy carrying food and fuel was"
  if (modified && modified.prep >= 0) return modified.first; // "A series of raids claiming lives was"
  if (modified) return setApart(scope, before, modified, verb) ? modified.first : modified; // "The group, a team helping people, said"
  if (head === phrase) return (apposed(tokens, phrases, p, verb) ?? explains(scope, before, phrase, verb))?.first ?? phrase;
  if (isPart(tokens, head) && before.some((d) => d.verb.finite && d.verb.last < head.first)) return phrase;
  return before.some((d) => d.object === head && d.verb.finite && !d.verb.takesClause) ? phrase : head;
}

/** Prepositions that introduce a clause where a verb follows their phrase: "as the army advances", "like Smith said". */
const LIKENESS = new Set(["as", "like", "than"]);
/** Those that do where the sentence has its verb already, or begins with them: "clashes began after rebels attacked". */
const TIMES = new Set(["after", "before", "since", "until"]);

const opensClause = (tokens: readonly Token[], i: number, first: number, before: readonly Clause[]): boolean =>
  (LIKENESS.has(tokens[i]!.lower) && tokens[i - 1]?.form !== "participle") || // not "men known as"
  (TIMES.has(tokens[i]!.lower) && (i === first || before.some((d) => d.verb.finite)));

/** "the town, around 14 km north of the city, was": how far something lies. */
const isDistance = (tokens: readonly Token[], {head, last}: Phrase): boolean =>
  isLength(tokens[head]!) &&
  /^(?:from|away|outside|off|inside|(?:north|south)?(?:east|west)?)$/.test(tokens[last + 1]?.lower.replace("-", "") ?? "x");
