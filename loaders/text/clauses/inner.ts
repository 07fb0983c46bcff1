import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {firstMember} from "../phrases/first-member.js";
import {isNounOrName} from "../tags/classes.js";
import {touchesNoun} from "../tags/object-relatives.js";
import type {Scope} from "./scope.js";

/**
 * The first token of a relative clause with a subject of its own, "(that) it runs" in "the hospital (that) it runs in the town was
 * hit", "the rebels seized" in "the town the rebels seized fell"; -1 for another clause.
 */
export function openingOf(tokens: readonly Token[], {subject, object, verb}: Clause): number {
  if (!subject || object || verb.takesClause || subject.first > verb.first) return -1;
  const before = tokens[subject.first - 1];
  const marked = before !== undefined && RELATIVE.has(before.lower);
  if (!marked && !PRONOUNS.has(tokens[subject.head]!.lower) && !touchesNoun(tokens, subject.first)) return -1;
  const apart = marked && (tokens[before.i - 1]?.tag === "prep" || tokens[before.i - 1]?.text === ","); // "in which", ", whom"
  const noun = marked ? tokens[before.i - (apart ? 2 : 1)] : before;
  const follows = noun?.sentence === tokens[verb.first]!.sentence && isNounOrName(noun) && !noun.possessive;
  return follows ? noun.i + 1 : -1;
}

const RELATIVE = new Set(["that", "which", "who", "whom"]);
const PRONOUNS = new Set(["he", "she", "it", "they", "we", "i", "you"]);

/** "20 people, nine of whom were civilians, died": what a relative clause interrupts goes on with whom it is about. */
export function resumed(tokens: readonly Token[], phrases: readonly Phrase[], {subject, marker}: Clause): Phrase | null {
  if (!subject || marker === "what") return null; // "What Turkey wants is"
  if (marker === "whose") return phrases.findLast((d) => d.last < subject.first) ?? subject; // "the town, whose people fled, was"
  if (marker === "whom" && tokens[subject.last + 1]?.lower === "of") return phrases.findLast((d) => d.last < subject.first) ?? subject;
  return firstMember(phrases, phrases.indexOf(subject)); // "Iran and Turkey, which backs them, met"
}

/**
 * Where a phrase is what "its role in ending the war" or "efforts to end the war" tell of, or what a comma sets off before the verb
 * ("the man, after leaving the town, said", "the man, leaving the town, said"), the token that begins that aside, left of which the subject stands; else -1.
 */
export function opensAside({tokens, phrases, sentence}: Scope, before: readonly Clause[], phrase: Phrase, verb: number): number {
  const inner =
    before.findLast((d) => d.object === phrase && (d.kind === "infinitive" || (d.kind === "gerund" && d.marker !== null))) ??
    before.findLast((d) => d.kind === "gerund" && tokens[d.first - 1]?.text === "," && endsObject(tokens, phrases, d, phrase));
  if (!inner || inner.first <= sentence.first) return -1;
  const opening = inner.kind === "infinitive" ? firstOfJoined(tokens, before, inner) : inner.first;
  if (opening <= sentence.first) return -1;
  const aside = inner.kind === "infinitive" ? aroundInfinitive(tokens, before, opening, phrase, verb) : null;
  if (aside !== null) return aside;
  const ofNoun = inner.kind === "infinitive" ? isNounOrName(tokens[opening - 1]!) : tokens[opening]!.tag === "prep";
  return (ofNoun && !inner.verb.takesClause) || hasComma(tokens, phrase.last + 1, verb) ? opening : -1;
}

/** "a plan to disarm and disband militias": the "to" of the first of joined infinitives. */
function firstOfJoined(tokens: readonly Token[], before: readonly Clause[], {first}: Clause): number {
  let opening = first;
  while (tokens[opening]!.tag === "conj") {
    const above = before.findLast((d) => d.verb.last < opening);
    if (above?.kind !== "infinitive") break;
    opening = above.first;
  }
  return opening;
}

/** Whether a phrase is a clause's object, the last of several or what they are called: "using tanks and guns", "calling itself Ansar". */
function endsObject(tokens: readonly Token[], phrases: readonly Phrase[], {object}: Clause, phrase: Phrase): boolean {
  if (!object || object === phrase) return object === phrase;
  return (
    object === firstMember(phrases, phrases.indexOf(phrase)) ||
    (object.last === phrase.first - 1 && tokens[object.head]!.lower.endsWith("self"))
  );
}

/** Where the clause begins that an infinitive belongs to, if that is an aside as a whole; -1 where it is none; null where nothing tells. */
function aroundInfinitive(
  tokens: readonly Token[],
  before: readonly Clause[],
  opening: number,
  phrase: Phrase,
  verb: number
): number | null {
  let first = opening;
  let above = before.findLast((d) => d.verb.last < first) ?? null;
  while (above?.kind === "infinitive" && above.verb.last === first - 1) {
    first = above.first; // "who came to help revive the talks"
    above = before.findLast((d) => d.verb.last < first) ?? null;
  }
  const beside = above?.verb.last === first - 1;
  if (above?.kind === "reduced" && beside) return above.first; // "men said to be rebels were"
  if (above && isApart(tokens, above, phrase, verb)) return above.first; // "Ali, trying to end the war, said"
  if (above && beside && tells(above)) return above.first; // "a truce that was to take effect failed"
  return tokens[first - 1]?.tag === "verb" && !isOfPerson(above) ? -1 : null; // "which he believed to be one, said"
}

/** A gerund that commas set apart with its infinitive and that phrase. */
const isApart = (tokens: readonly Token[], {kind, first}: Clause, phrase: Phrase, verb: number): boolean =>
  kind === "gerund" && tokens[first - 1]?.text === "," && hasComma(tokens, phrase.last + 1, verb);

/** "that was to", "that aims to": a relative clause whose subject is what it tells of. */
const tells = ({kind, verb, subject, first}: Clause): boolean =>
  kind === "relative" && verb.finite && !verb.takesClause && subject !== null && subject.last < first;

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
export function interrupted(before: readonly Clause[], phrase: Phrase, verb: number): Phrase | null {
  const inner = before.findLast((d) => (d.kind !== "reduced" && d.kind !== "infinitive") || d.subject !== phrase); // "a bomber driving a car packed with mines struck"
  if ((inner?.kind !== "gerund" && inner?.kind !== "reduced") || inner.marker !== null || inner.object !== phrase) return null;
  const {subject, verb: led} = inner;
  const apart = before.some((d) => d.kind === "reduced" && d !== inner && d.subject === subject); // "A deal signed in Oslo requiring them to leave failed"
  if (!subject || (subject.last !== led.first - 1 && !apart)) return null;
  if (led.takesClause && phrase.last === verb - 1) return null; // "with Smith saying he left"
  return before.some((d) => d.object === subject && d.verb.finite && !d.verb.takesClause) ? null : subject;
}
