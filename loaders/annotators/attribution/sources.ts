import type {Cue} from "../../lexicon/cues.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Tag} from "../../model/token.js";
import type {Page, Range} from "./page.js";

const OUTLET = new Set(["i", "we", "you", "me", "us", "one", "there"]);
const SPEAKING = new Set(["he", "she", "it", "they", "who", "which", "both", "some", "many", "most", "several", "few", "all", "others"]);

const COUNTS = new Set<Tag>(["pron", "num", "noun"]);
/** Nouns that stand for part of those after "of". */
const SHARES = new Set([
  "third",
  "half",
  "quarter",
  "majority",
  "minority",
  "number",
  "percent",
  "handful",
  "dozens",
  "hundreds",
  "thousands"
]);

/** The phrase that can speak, as the cue asks: anything, somebody or some body that can, or only a text. */
export function canSpeak({scene, lexicon}: Page, cue: Cue | null, phrase: Phrase): boolean {
  const {tokens} = scene.document;
  const head = tokens[phrase.head]!;
  if (head.quoted || OUTLET.has(head.lower)) return false;
  if (COUNTS.has(head.tag) && scene.document.tokens[phrase.last + 1]?.lower === "of") {
    const whole = scene.document.phraseAt[phrase.last + 2]; // "many of the residents"
    if (head.tag !== "noun" || SHARES.has(head.lower)) return !!whole && canSpeak({scene, lexicon} as Page, cue, whole);
  }
  if (head.tag === "pron" || head.lower === "others") return cue?.subject !== "document" && SPEAKING.has(head.lower);
  const noun = lexicon.sources.get(head.lower) ?? lexicon.sources.get(head.lemma);
  if (cue?.subject === "document") return noun?.kind === "document" || noun?.kind === "medium";
  if (head.tag === "num" || head.kind === "number") return false;
  if (noun) return true;
  const actor = scene.actorAt[phrase.head];
  if (actor) return actor.type !== "thing" && (actor.type !== "adjective" || cue?.subject === "any");
  if (head.tag === "name") return !scene.dateAt[phrase.head] && (!scene.placeAt[phrase.head] || cue?.subject === "any");
  return cue?.subject === "any" && head.tag === "noun";
}

/**
 * The tokens of a source that stands before its verb: from the phrase (or the name that it is set after: "Kerim Has, a
 * Russia expert, said") up to the verb, with the prepositional phrases between.
 */
export function sourceBefore({scene, lexicon}: Page, subject: Phrase, cueFirst: number): Range {
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
    if (tokens[k]!.text === "," || mark?.tag === "close" || mark?.text === ",") first = before.first;
  }
  // "the club's spokesman, Paul Smith, said"
  const titled = setAfter && tokens[k]!.text === "," && tokens[before.head]!.tag === "noun" && tokens[subject.head]!.tag === "name";
  if (titled && (lexicon.sources.has(tokens[before.head]!.lower) || actorAt[before.head]?.human)) first = before.first;
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

/** Where commas are lost, two phrases run into one ("terrorists local media said"): the source is the last actor of it. */
function ownStart({document: {tokens}, actorAt}: Page["scene"], {first, last}: Phrase): number {
  const before = tokens[first - 1];
  if (!before || before.kind === "punct" || before.sentence !== tokens[first]!.sentence) return first;
  const actor = actorAt[last];
  if (!actor || actor.first <= first || actor.type === "adjective") return first;
  for (let i = first; i < actor.first; ++i) if (actorAt[i] && actorAt[i] !== actor && actorAt[i]!.type !== "adjective") return actor.first;
  return first;
}

/** The tokens of a source that follows its verb ("said Rami Abdel Rahman, director of the Observatory"), or null. */
export function sourceAfter(page: Page, cue: Cue, at: number, limit: number): Range | null {
  const {document} = page.scene;
  const phrase = document.phraseAt[at];
  if (!phrase || phrase.first !== at || phrase.prep >= 0 || !canSpeak(page, cue, phrase)) return null;
  return extend(page, phrase, limit);
}

/** A phrase with the prepositional phrases and the apposition that follow it. */
export function extend({scene: {document}}: Page, phrase: Phrase, limit: number): Range {
  const {tokens, phrases} = document;
  let last = phrase.last;
  let apposed = false;
  for (let p = phrase.i + 1; p < phrases.length; ++p) {
    const next = phrases[p]!;
    if (next.last > limit || next.sentence !== phrase.sentence) break;
    const between = next.first - last - 1;
    const mark = tokens[last + 1]!;
    if (next.prep === last + 1 && between === 1 && ATTACHED.has(mark.lower)) last = next.last;
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

const ATTACHED = new Set(["of", "at", "for", "with", "by", "from"]);

/**
 * The noun phrase that speaks: the verb's subject, or in a passive clause what follows "by". Where that cannot speak, the
 * phrase right before the verb; after a conjunction, the first subject of the sentence that can.
 */
export function subjectFor(page: Page, {verb, subject, agent, sentence, kind}: Clause, cue: Cue): Phrase | null {
  if (verb.passive && verb.finite) return agent;
  const {tokens, phraseAt, clauses, clauseStart} = page.scene.document;
  const strict: Cue = cue.subject === "any" ? {...cue, subject: "speaker"} : cue;
  let at = verb.first - 1;
  while (tokens[at]?.tag === "adv") --at;
  if (tokens[at]?.tag === "conj" && verb.finite) {
    for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]! && clauses[c]!.verb !== verb; ++c) {
      const first = clauses[c]!;
      if (first.kind === "main" && first.subject && !first.verb.passive && canSpeak(page, strict, first.subject)) return first.subject;
    }
    return subject;
  }
  if (subject && canSpeak(page, strict, subject)) return subject;
  if (tokens[at]?.text === ",") --at; // "Smith, the director, said"
  const beside = phraseAt[at] ?? null;
  const near = beside && beside.last === at && beside.sentence === sentence && canSpeak(page, strict, beside);
  if (near && (beside.prep < 0 || ownStart(page.scene, beside) > beside.first)) return beside;
  const aside = asideBefore(page, at);
  if (aside && canSpeak(page, cue, aside)) return aside;
  if (subject && (tokens[subject.head]!.tag === "name" || kind === "gerund") && canSpeak(page, cue, subject)) return subject;
  const speaker = speakerBefore(page, strict, verb.first, clauseStart[sentence]!);
  const named = !speaker && subject && tokens[subject.head]!.quoted; // "The film, titled “Long Night,” claims"
  return speaker ?? (named ? speakerBefore(page, cue, verb.first, clauseStart[sentence]!) : subject);
}

/** The nearest phrase before a verb that can speak, with no other finite verb between: "Smith, a friend of his, last night said". */
function speakerBefore(page: Page, cue: Cue, verb: number, clause: number): Phrase | null {
  const {clauses, phrases, phraseStart, tokens} = page.scene.document;
  const {sentence} = tokens[verb]!;
  for (let p = phraseStart[sentence + 1]! - 1; p >= phraseStart[sentence]!; --p) {
    const phrase = phrases[p]!;
    if (phrase.last >= verb || phrase.prep >= 0 || !canSpeak(page, cue, phrase)) continue;
    for (let c = clause; c < clauses.length && clauses[c]!.sentence === sentence; ++c) {
      const between = clauses[c]!.verb;
      const reduced =
        between.first === phrase.last + 1 && between.first === between.main && tokens[between.main]!.word?.forms.includes("participle");
      if (between.finite && !reduced && between.first > phrase.last && between.first < verb) return null;
    }
    return phrase;
  }
  return null;
}

const DASHES = new Set(["—", "–", "--", "-"]);

/** The phrase that an aside between dashes stands after: "The papers — two boxes of them — show". */
function asideBefore({scene: {document}}: Page, end: number): Phrase | null {
  const {tokens, phraseAt} = document;
  if (!DASHES.has(tokens[end]?.text ?? "")) return null;
  for (let i = end - 1; i > 0 && tokens[i]!.sentence === tokens[end]!.sentence; --i)
    if (DASHES.has(tokens[i]!.text)) return phraseAt[i - 1] ?? null;
  return null;
}
