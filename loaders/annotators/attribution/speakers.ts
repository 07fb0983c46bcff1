import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {singular} from "../../text/inflect.js";
import {antecedent, isPersonal, type Memory, REACH, type Speaker} from "./memory.js";
import {type Draft, type Page, type Range, within} from "./page.js";
import {chooseActor, issuerBefore, kindOf, ownerBefore, plainCode, sideOfActor} from "./source-actors.js";

/** A draft with a source. */
type Told = Pick<Draft, "cueRange" | "sentence" | "parts"> & {source: Range};

/** Who the source phrase is, as far as the text so far tells. */
export function resolveSpeaker(page: Page, {source, cueRange, sentence, parts}: Told, memory: Memory): Speaker {
  const {tokens, phraseAt} = page.scene.document;
  const at = tokens[source.first + 1]?.text === "." && source.last > source.first + 1 ? source.first + 2 : source.first; // "Mr. Smith"
  const phrase = phraseAt[at] ?? phraseAt[source.last] ?? null;
  const head = tokens[phrase?.head ?? source.last]!;
  const near = memory.recent.filter((d) => sentence - d.sentence <= REACH);
  if (head.tag === "pron" || (source.first === source.last && tokens[source.first]!.tag === "poss")) {
    const pronoun = head.tag === "pron" ? head.lower : tokens[source.first]!.lower;
    const subject = near.at(-1)?.sentence === sentence ? null : subjectBefore(page, pronoun, source.first, sentence);
    if (subject && !parts.some((d) => within(subject.head, d)))
      return resolveSpeaker(page, {source: {first: subject.first, last: subject.last}, cueRange, sentence, parts}, memory);
    const before = antecedent(pronoun, near);
    if (before) return {...before, sentence};
  }
  const plain = nameOf(page, source, phrase, sentence);
  const actor = chooseActor(page, source, phrase);
  const noun = page.lexicon.sources.get(head.lower) ?? page.lexicon.sources.get(head.lemma);
  const named = memory.byWord.get(head.lower);
  const definite = tokens[source.first]!.lower === "the" || tokens[source.first]!.tag === "poss";
  if (named && definite && head.lower === "source") return {...named, sentence, name: plain.name}; // "the source added"
  const agency = head.lemma === "source" && actor?.code === "UNK" && cueRange ? hearerOf(page, cueRange) : null;
  if (agency) return Object.assign(plain, {side: agency, kind: "person"});
  const alike = page.lexicon.words.plain.has(head.lower) ? undefined : named;
  if (noun?.side && !actor?.told) return Object.assign(plain, {side: noun.side, kind: noun.kind});
  if (actor && (actor.told || !alike)) return told(actor, sideOfActor(page, source, actor, near));
  const known = alike ?? (head.tag === "name" ? named : undefined);
  if (known) return {...known, sentence, name: head.tag === "name" && known.name.includes(head.text) ? known.name : plain.name};
  const owner = tokens[source.first]!.tag === "poss" ? ownerBefore(page, source.first) : null; // "his office"
  if (owner && !actor) return Object.assign(plain, {named: isNamed(page, owner), side: plainCode(owner), kind: noun?.kind ?? "body"});
  if (noun && definite) {
    const before = near.findLast(
      (d) => d.side !== null && (noun.kind === "document" || (noun.kind === "person") === (d.kind === "person"))
    );
    if (before) return Object.assign(plain, {person: before.person, named: before.named, side: before.side, kind: noun.kind});
    const issuer = noun.kind === "document" && !actor ? issuerBefore(page, source.first, head.lemma) : null;
    if (issuer) return Object.assign(plain, {named: isNamed(page, issuer), side: plainCode(issuer), kind: noun.kind});
  }
  if (actor) return told(actor, plainCode(actor));
  return Object.assign(plain, {
    named: head.tag === "name",
    kind: noun?.kind ?? (head.tag === "name" ? "person" : "body"),
    side: noun?.kind === "document" ? "MED" : null
  });

  /** The office of somebody named before is named too: "the president". */
  function told(who: ActorMention, side: string | null): Speaker {
    const office = !plain.plural && named?.named === true && named.side === side;
    return Object.assign(plain, {person: who.person, named: isNamed(page, who) || office, side, kind: kindOf(who, noun?.kind)});
  }
}

/** "Smith would not tell his plans, saying he": the person that the sentence is about. */
function subjectBefore({scene}: Page, pronoun: string, at: number, sentence: number): Phrase | null {
  const {tokens} = scene.document;
  const subject = isPersonal(pronoun) ? clausesOf(scene.document, sentence)[0]?.subject : null;
  if (!subject || subject.last >= at || tokens[subject.head]!.tag !== "name" || scene.placeAt[subject.head]) return null;
  return scene.actorAt[subject.head]?.human === false ? null : subject;
}

/** "a source told SANA": what a nameless source tells a state's own agency, that state says. Null where a medium of no state hears it. */
function hearerOf({scene: {actorAt}}: Page, {last}: Range): string | null {
  const hearer = actorAt[last + 1];
  return hearer && /^[A-Z]{3} GOV$/.test(hearer.code) && hearer.told ? hearer.code : null;
}

/** A person, or a body or group that is written with a capital letter: "the Kremlin", not "international media". */
function isNamed({scene: {document}}: Page, {person, type, first, last}: ActorMention): boolean {
  if (person !== null || (type !== "organ" && type !== "group")) return person !== null;
  return document.tokens.slice(first, last + 1).some((d) => d.capital && (d.tag === "name" || d.i > document.sentences[d.sentence]!.first));
}

function nameOf(page: Page, source: Range, phrase: Phrase | null, sentence: number): Speaker {
  const {document} = page.scene;
  const {tokens, text} = document;
  let first = phrase?.first ?? source.first;
  const last = Math.max(Math.min(phrase?.last ?? source.last, Math.max(source.last, source.first)), first);
  while (first < last && (tokens[first]!.tag === "det" || tokens[first]!.tag === "poss")) ++first;
  const words = new Set<string>();
  for (let i = source.first; i <= source.last; ++i)
    if (tokens[i]!.tag === "noun" || tokens[i]!.tag === "name") words.add(tokens[i]!.lower).add(tokens[i]!.lemma);
  return {
    name: text.slice(tokens[first]!.start, tokens[last]!.end),
    person: null,
    named: false,
    side: null,
    kind: "body",
    plural:
      (tokens[last]!.tag === "noun" || page.scene.actorAt[last]?.type === "role") && singular(tokens[last]!.lower) !== tokens[last]!.lower,
    sentence,
    words
  };
}
