import type {Cue} from "../../lexicon/cues.js";
import type {Phrase} from "../../model/syntax.js";
import {canSpeak} from "./can-speak.js";
import type {Page, Range} from "./page.js";

/**
 * The tokens of a source that stands before its verb: from the phrase (or the name that it is set after: "Kerim Has, a
 * Russia expert, said") up to the verb, with the prepositional phrases between.
 */
export function sourceBefore(page: Page, subject: Phrase, cueFirst: number): Range {
  const {scene, lexicon} = page;
  const {actorAt} = scene;
  const {tokens, phrases} = scene.document;
  let first = ownStart(scene, subject);
  let k = cueFirst - 1;
  while (k > subject.last && tokens[k]!.tag === "adv") --k;
  const before = subject.i > 0 ? phrases[subject.i - 1]! : null;
  const beside = before && before.sentence === subject.sentence && before.last === first - 1 && before.prep < 0;
  if (beside && tokens[before.head]!.tag === "noun" && tokens[subject.head]!.tag === "name" && tokens[first]!.tag === "det")
    first = before.first;
  const setAfter =
    tokens[first - 1]?.text === "," && before && before.sentence === subject.sentence && before.last === first - 2 && before.prep < 0;
  if (setAfter && tokens[before.head]!.tag === "name" && tokens[subject.head]!.tag === "noun") {
    const mark = tokens[before.first - 1];
    if (tokens[k]?.text === "," || mark?.tag === "close" || mark?.text === ",") first = before.first;
  }
  // "the club's spokesman, Paul Smith, said"
  const titled = setAfter && tokens[k]?.text === "," && tokens[before.head]!.tag === "noun" && tokens[subject.head]!.tag === "name";
  if (titled && (lexicon.sources.has(tokens[before.head]!.lower) || actorAt[before.head]?.human)) first = before.first;
  first = titleBefore(page, subject, first);
  while (k > subject.last && tokens[k]!.kind === "punct") --k;
  // "Sen. Chuck Schumer": the title's full stop splits the phrase
  while (
    tokens[first - 1]?.text === "." &&
    tokens[first - 2]?.capital &&
    tokens[first - 2]!.end === tokens[first - 1]!.start &&
    tokens[first - 2]!.sentence === tokens[first]!.sentence
  )
    first -= 2;
  return {first, last: Math.max(k, subject.last)};
}

/** "head of the office for aid to the north Jane Doe": where a title with all that hangs on it runs right into the name; else `first`. */
function titleBefore({scene: {document, actorAt}, lexicon}: Page, subject: Phrase, first: number): number {
  const {tokens, phrases} = document;
  if (tokens[subject.head]!.tag !== "name") return first;
  let p = subject.i - 1;
  for (let end = first - 1; phrases[p]?.last === end && phrases[p]!.sentence === subject.sentence; end = phrases[p--]!.prep - 1) {
    const {prep, first: start, head} = phrases[p]!;
    if (prep >= 0) continue;
    const human = lexicon.sources.get(tokens[head]!.lower)?.kind === "person" || actorAt[head]?.type === "role";
    return end < first - 1 && human && (start === 0 || tokens[start - 1]!.kind === "punct") ? start : first;
  }
  return first;
}

/** Where commas are lost, two phrases run into one ("terrorists local media said"): the source is the last actor of it. */
export function ownStart({document: {tokens}, actorAt}: Page["scene"], {first, last}: Phrase): number {
  const before = tokens[first - 1];
  if (!before || before.kind === "punct" || before.sentence !== tokens[first]!.sentence) return first;
  const actor = actorAt[last];
  if (!actor || actor.first <= first || actor.type === "adjective") return first;
  for (let i = first; i < actor.first; ++i) if (actorAt[i] && actorAt[i] !== actor && actorAt[i]!.type !== "adjective") return actor.first;
  return first;
}

/** The tokens of a source that follows its verb ("said Jane Doe, head of the clinic"), or null. */
export function sourceAfter(page: Page, cue: Cue, at: number, limit: number): Range | null {
  const {document} = page.scene;
  if (isOneOfMany(page, at)) return {first: at, last: at};
  const phrase = document.phraseAt[at];
  if (!phrase || phrase.first !== at || phrase.prep >= 0 || !canSpeak(page, cue, phrase)) return null;
  return extend(page, phrase, limit);
}

/** "“...,” said one.", "said another, who": somebody of those told of before. */
function isOneOfMany({scene: {document}}: Page, at: number): boolean {
  const {tokens} = document;
  const next = tokens[at + 1];
  return (tokens[at]?.lower === "one" || tokens[at]?.lower === "another") && (!next || next.kind === "punct");
}

/** A phrase with the prepositional phrases and the apposition that follow it. */
export function extend({scene: {document}, lexicon}: Page, phrase: Phrase, limit: number): Range {
  const {tokens, phrases} = document;
  let last = phrase.last;
  let apposed = false;
  for (let p = phrase.i + 1; p < phrases.length; ++p) {
    const next = phrases[p]!;
    if (next.last > limit || next.sentence !== phrase.sentence) break;
    const between = next.first - last - 1;
    const mark = tokens[last + 1]!;
    if (next.prep === last + 1 && between === 1 && lexicon.words.attached.has(mark.lower)) last = next.last;
    else if (joined(phrases, next) && (mark.tag === "conj" || mark.text === ",")) last = next.last;
    else if (between === 1 && mark.text === "," && !apposed && tokens[phrase.head]!.tag === "name" && tokens[next.head]!.tag === "noun") {
      apposed = true;
      last = next.last;
    } else if (next.first === last + 1 && tokens[next.head]!.tag === "name") last = next.last;
    else break;
  }
  return {first: phrase.first, last};
}

/** The phrase goes on an enumeration: "Smith and Jones". */
const joined = (phrases: readonly Phrase[], {i}: Phrase): boolean => phrases[i - 1]!.next === i;
