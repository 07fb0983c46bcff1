import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {clausesOf} from "../../text/document.js";
import {antecedent, isPersonal, type Memory, REACH, type Speaker} from "./memory.js";
import {nameOf} from "./naming.js";
import {type Draft, type Page, type Range, within} from "./page.js";
import {chooseActor} from "./source-actors.js";
import {type Source, untold, WAYS} from "./speaker-ways.js";

/** A draft with a source. */
type Told = Pick<Draft, "cueRange" | "sentence" | "parts"> & {source: Range};

/** Who the source phrase is, as far as the text so far tells. */
export function resolveSpeaker(page: Page, told: Told, memory: Memory): Speaker {
  const {tokens, phraseAt} = page.scene.document;
  const {source, sentence, cueRange} = told;
  const at = tokens[source.first + 1]?.text === "." && source.last > source.first + 1 ? source.first + 2 : source.first; // "Mr. Smith"
  const phrase = phraseAt[at] ?? phraseAt[source.last] ?? null;
  const head = tokens[phrase?.head ?? source.last]!;
  const near = memory.recent.filter((d) => sentence - d.sentence <= REACH);
  const meant = meantBy(page, told, memory, head, near);
  if (meant) return meant;
  const full: Source = {
    page,
    source,
    sentence,
    cueRange,
    phrase,
    head,
    near,
    plain: nameOf(page, source, phrase, sentence),
    actor: chooseActor(page, source, phrase),
    noun: page.lexicon.sources.get(head.lower) ?? page.lexicon.sources.get(head.lemma),
    named: memory.byWord.get(head.lower),
    definite: tokens[source.first]!.lower === "the" || tokens[source.first]!.tag === "poss"
  };
  for (const way of WAYS) {
    const speaker = way(full);
    if (speaker) return speaker;
  }
  return untold(full);
}

/** Whom a pronoun, or a lone possessive, stands for. */
function meantBy(page: Page, told: Told, memory: Memory, head: Token, near: readonly Speaker[]): Speaker | null {
  const {source, sentence, parts} = told;
  const first = page.scene.document.tokens[source.first]!;
  if (head.tag !== "pron" && !(source.first === source.last && first.tag === "poss")) return null;
  const pronoun = head.tag === "pron" ? head.lower : first.lower;
  const subject = near.at(-1)?.sentence === sentence ? null : subjectBefore(page, pronoun, source.first, sentence);
  if (subject && !parts.some((d) => within(subject.head, d)))
    return resolveSpeaker(page, {...told, source: {first: subject.first, last: subject.last}}, memory);
  const before = antecedent(pronoun, near);
  return before ? {...before, sentence} : null;
}

/** "Smith would not tell his plans, saying he": the person that the sentence is about. */
function subjectBefore({scene}: Page, pronoun: string, at: number, sentence: number): Phrase | null {
  const {tokens} = scene.document;
  const subject = isPersonal(pronoun) ? clausesOf(scene.document, sentence)[0]?.subject : null;
  if (!subject || subject.last >= at || tokens[subject.head]!.tag !== "name" || scene.placeAt[subject.head]) return null;
  return scene.actorAt[subject.head]?.human === false ? null : subject;
}
