import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {LIKENESS} from "../phrases/boundaries.js";
import {firstMember} from "../phrases/first-member.js";
import {isSpan, tellsWhen} from "../phrases/times.js";
import {isLength} from "../tags/lengths.js";
import {apposed, asideFrom, explains, isOneOf, isOwned, isPart, setApart} from "./asides.js";
import {interrupted, openingOf, opensAside, resumed} from "./inner.js";
import {beforeDashes, startOfInserted} from "./inserted.js";
import {beforeTeller} from "./inverted-tellers.js";
import {partnerOf} from "./joined-subjects.js";
import {asObject} from "./owned.js";
import {endsWithComma, onlyAdverbs, type Scope} from "./scope.js";

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
      const inserted = startOfInserted(tokens, clause, sentence.first, verb.first);
      if (inserted >= 0) {
        at = inserted;
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
  const head = firstMember(phrases, p);
  if (phrase.prep < 0) {
    const aside = asideFrom(tokens, phrase, head);
    if (aside >= 0) return aside - 1;
    if (isOneOf(tokens, phrase) && endsWithComma(tokens, verb)) return phrase.first; // "The blast, one of the largest in years, killed"
    if (p > 0 && (tellsWhen(tokens, phrase) || isDistance(tokens, phrase) || isSpanOf(tokens, phrase, before))) return phrase.first; // "a blast in the town the previous day killed two"
  } else if (opensClause(tokens, phrase.prep, sentence.first, before) && leadsTo(scope, p, verb, before)) {
    tokens[phrase.prep]!.tag = "sub"; // "as the army advances"
    phrase.prep = -1;
  }
  if (phrase.prep >= 0) return phrase.first;
  const told = beforeTeller(tokens, before, phrase, verb);
  if (told >= 0) return told;
  const inner = opensAside(scope, before, phrase, verb);
  if (inner >= 0) return inner;
  if (before.some((d) => d.kind === "reduced" && d.subject === phrase) && isOwned(scope, phrase, verb)) return phrase.first;
  const owned = asObject(scope, p, verb, before);
  if (owned !== undefined) return owned;
  const modified = interrupted(before, phrase, verb) ?? (head === phrase ? null : interrupted(before, head, verb)); // "A convoy carrying food and fuel was"
  if (modified && modified.prep >= 0) return modified.first; // "A series of raids claiming lives was"
  if (modified) return setApart(scope, before, modified, verb) ? modified.first : modified; // "The group, a team helping people, said"
  const partner = head === phrase ? partnerOf(tokens, before, phrase) : null;
  if (partner) return partner;
  if (head === phrase) return (apposed(tokens, phrases, p, verb) ?? explains(scope, before, phrase, verb))?.first ?? phrase;
  if (isPart(tokens, head) && before.some((d) => d.verb.finite && d.verb.last < head.first)) return phrase;
  return before.some((d) => d.object === head && d.verb.finite && !d.verb.takesClause) ? phrase : head;
}

/**
 * Whether phrase `p` with its preposition, which may open a clause, is the subject of a verb that stands right behind it, or behind
 * what goes with it: "a day after the ministers of Iran, Iraq and Oman met"; not "said the talks after the raid failed".
 */
function leadsTo({tokens, phrases, groups}: Scope, p: number, verb: number, before: readonly Clause[]): boolean {
  const {prep, last} = phrases[p]!;
  const left = p > 0 && phrases[p - 1]!.last === prep - 1 ? phrases[p - 1]! : null;
  const owner = left && before.find((d) => d.object === left);
  if (owner?.verb.lemma === "say") return false;
  if (onlyAdverbs(tokens, last + 1, verb)) return true;
  if (!TIMES.has(tokens[prep]!.lower) || endsWithComma(tokens, verb) || groups.some((d) => d.first > last && d.first < verb)) return false;
  return !left || owner !== undefined || left.prep >= 0 || tellsWhen(tokens, left) || isSpan(tokens, left);
}

/** Prepositions that introduce a clause where a verb follows their phrase: "as the army advances", "like Smith said". */
/** Those that do where the sentence has its verb already, or begins with them: "clashes began after rebels attacked". */
const TIMES = new Set(["after", "before", "since", "until"]);

const opensClause = (tokens: readonly Token[], i: number, first: number, before: readonly Clause[]): boolean =>
  (LIKENESS.has(tokens[i]!.lower) && tokens[i - 1]?.form !== "participle" && tokens[i - 1]?.lower !== "well") || // not "men known as", "men as well as women"
  (TIMES.has(tokens[i]!.lower) && (i === first || before.some((d) => d.verb.finite)));

/** "men held two years in the camp": how long what is done to them lasts. */
const isSpanOf = (tokens: Scope["tokens"], phrase: Phrase, before: readonly Clause[]): boolean =>
  isSpan(tokens, phrase) &&
  before.some(({verb}) => verb.passive && onlyAdverbs(tokens, verb.last + 1, phrase.first) && verb.last < phrase.first);

/** "the town, around 14 km north of the city, was": how far something lies. */
const isDistance = (tokens: readonly Token[], {head, last}: Phrase): boolean =>
  isLength(tokens[head]!) &&
  /^(?:from|away|outside|off|inside|(?:north|south)?(?:east|west)?)$/.test(tokens[last + 1]?.lower.replace("-", "") ?? "x");
