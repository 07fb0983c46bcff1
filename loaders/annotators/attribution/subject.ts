import type {Cue} from "../../lexicon/cues.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {DASHES} from "../../text/marks.js";
import {canSpeak} from "./can-speak.js";
import {issuedBefore} from "./issuers.js";
import type {Page} from "./page.js";
import {ownStart} from "./sources.js";

/**
 * The noun phrase that speaks: the verb's subject, or in a passive clause what follows "by". Where that cannot speak, the
 * phrase right before the verb; after a conjunction, the first subject of the sentence that can.
 */
export function subjectFor(page: Page, {verb, subject, agent, sentence, kind}: Clause, cue: Cue): Phrase | null {
  if (verb.passive && verb.finite) return agent;
  const {tokens, phraseAt, clauseStart} = page.scene.document;
  if (kind === "gerund" && subject && accompanies(page, subject)) return subject;
  const opening = openingBefore(page, verb.first);
  if (opening && canSpeak(page, cue, opening)) return opening;
  const strict: Cue = cue.subject === "any" ? {...cue, subject: "speaker"} : cue;
  let at = verb.first - 1;
  while (tokens[at]?.tag === "adv") --at;
  if (tokens[at]?.tag === "conj" && verb.finite) {
    return mainSubject(page, strict, clauseStart[sentence]!, verb.first) ?? subject;
  }
  const document = kind === "gerund" && subject && subject.prep >= 0 ? issuedBefore(page, subject) : null;
  if (document) return document;
  const doer = kind === "gerund" && subject ? mainSubject(page, strict, clauseStart[sentence]!, verb.first) : null;
  if (doer && !canSpeak(page, strict, subject!)) return doer;
  if (subject && canSpeak(page, strict, subject) && tokens[subject.first - 1]?.text !== "(") return subject;
  if (tokens[at]?.text === ")") return speakerBefore(page, strict, verb.first, clauseStart[sentence]!) ?? subject; // "the council of Europe (CoE) said"
  const parted = tokens[at]?.text === "," ? partedBefore(page, at) : null;
  if (parted && canSpeak(page, cue, parted)) return parted;
  if (tokens[at]?.text === ",") --at; // "Smith, the director, said"
  const beside = phraseAt[at] ?? null;
  const near = beside && beside.last === at && beside.sentence === sentence && canSpeak(page, strict, beside);
  if (near && (beside.prep < 0 || ownStart(page.scene, beside) > beside.first)) return beside;
  const both = near ? bothBefore(page, strict, beside) : null;
  if (both) return both;
  const aside = asideBefore(page, at);
  if (aside && canSpeak(page, cue, aside)) return aside;
  if (subject && (tokens[subject.head]!.tag === "name" || kind === "gerund") && canSpeak(page, cue, subject)) return subject;
  const speaker = speakerBefore(page, strict, verb.first, clauseStart[sentence]!);
  const named = !speaker && subject && tokens[subject.head]!.quoted; // "The film, titled “Long Night,” claims"
  return speaker ?? (named ? speakerBefore(page, cue, verb.first, clauseStart[sentence]!) : subject);
}

/** "after the strikes, activists and residents said": two who speak, right behind the comma of a longer enumeration. */
function bothBefore(page: Page, cue: Cue, last: Phrase): Phrase | null {
  const {tokens, phrases} = page.scene.document;
  const first = phrases[last.i - 1];
  const comma = first && tokens[first.first - 1];
  if (first?.next !== last.i || tokens[last.first - 1]!.tag !== "conj" || comma?.text !== ",") return null;
  return canSpeak(page, cue, first) ? {...first, last: last.last, prep: -1, next: -1} : null;
}

/** The nearest phrase before a verb that can speak, with no other finite verb between: "Smith, a friend of his, last night said". */
function speakerBefore(page: Page, cue: Cue, verb: number, clause: number): Phrase | null {
  const {clauses, phrases, phraseStart, tokens} = page.scene.document;
  const {sentence} = tokens[verb]!;
  for (let p = phraseStart[sentence + 1]! - 1; p >= phraseStart[sentence]!; --p) {
    const phrase = phrases[p]!;
    if (
      phrase.last >= verb ||
      phrase.prep >= 0 ||
      tokens[phrase.first - 1]?.text === "(" ||
      !canSpeak(page, cue, phrase) ||
      disagrees(tokens, phrase, verb)
    )
      continue;
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

/** "the cuts that officials ordered | suggest": a verb of one has no subject of many. */
const disagrees = (tokens: readonly Token[], {head}: Phrase, verb: number): boolean =>
  tokens[verb]!.form === "third" && tokens[head]!.tag === "noun" && tokens[head]!.lemma !== tokens[head]!.lower;

/** The phrase whose auxiliary an aside between commas parts from the verb: "Smith has, in answer to the press, said". */
function partedBefore({scene: {document}}: Page, end: number): Phrase | null {
  const {tokens, phraseAt} = document;
  if (!tokens[end + 1]!.word?.forms.includes("participle")) return null;
  for (let i = end - 1; i > 1 && tokens[i]!.sentence === tokens[end]!.sentence; --i)
    if (tokens[i]!.text === ",") return tokens[i - 1]!.tag === "aux" ? (phraseAt[i - 2] ?? null) : null;
  return null;
}

/** The phrase that an aside between dashes stands after: "The papers — two boxes of them — show". */
function asideBefore({scene: {document}}: Page, end: number): Phrase | null {
  const {tokens, phraseAt} = document;
  if (!DASHES.has(tokens[end]?.text ?? "")) return null;
  for (let i = end - 1; i > 0 && tokens[i]!.sentence === tokens[end]!.sentence; --i)
    if (DASHES.has(tokens[i]!.text)) return phraseAt[i - 1] ?? null;
  return null;
}

/** The first subject of the sentence that can speak: "Smith wrote about the raid saying", "Smith condemned the raid saying", "Smith left and said". */
function mainSubject(page: Page, cue: Cue, from: number, before: number): Phrase | null {
  const {clauses} = page.scene.document;
  for (let c = from; clauses[c]!.verb.first < before; ++c) {
    const {kind, subject, verb} = clauses[c]!;
    if (kind === "main" && subject && !verb.passive && canSpeak(page, cue, subject)) return subject;
  }
  return null;
}

/** ", with officials calling it a success": they and nobody else speak. */
export const accompanies = ({scene: {document}}: Page, {prep}: Phrase): boolean =>
  prep > 0 && document.tokens[prep]!.lower === "with" && document.tokens[prep - 1]!.text === ",";

/** The phrase that opens a sentence, where what is told of it stands between commas up to the verb: "Smith, clearly thinking of his team, replied". */
function openingBefore({scene: {document}}: Page, verb: number): Phrase | null {
  const {tokens, phraseAt, sentences} = document;
  const phrase = phraseAt[sentences[tokens[verb]!.sentence]!.first];
  if (!phrase || tokens[verb - 1]?.text !== "," || tokens[phrase.last + 1]!.text !== ",") return null;
  let i = phrase.last + 2;
  while (tokens[i]!.tag === "adv") ++i;
  return (tokens[i]!.form === "gerund" || tokens[i]!.lower === "who") && i < verb ? phrase : null;
}
