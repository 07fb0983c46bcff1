import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {speakerCode} from "../../scene/actors.js";
import {singular} from "../../text/inflect.js";
import type {Page, Range} from "./page.js";

/** Who speaks. */
export interface Speaker {
  /** As the article names it, without article. */
  name: string;
  person: string | null;
  side: string | null;
  kind: "person" | "body" | "document" | "medium";
  plural: boolean;
  sentence: number;
  /** Folded words of the name, for "the ministry", "Has". */
  words: ReadonlySet<string>;
}

const PERSONAL = new Set(["he", "she", "his", "her"]);
/** How many sentences back a pronoun or a bare "the statement" may reach. */
const REACH = 4;

/** The speakers so far. */
export interface Memory {
  /** Those of the last sentences, in order. */
  recent: Speaker[];
  /** The last one of a known side that each word named. */
  byWord: Map<string, Speaker>;
}

/** Adds who has just spoken. */
export function remember(memory: Memory, speaker: Speaker): void {
  memory.recent = memory.recent.filter((d) => speaker.sentence - d.sentence <= REACH);
  memory.recent.push(speaker);
  if (speaker.side !== null) for (const word of speaker.words) memory.byWord.set(word, speaker);
}

/** Who the source phrase is, as far as the text so far tells. */
export function resolveSpeaker(page: Page, source: Range, sentence: number, memory: Memory): Speaker {
  const {tokens, phraseAt} = page.scene.document;
  const at = tokens[source.first + 1]?.text === "." && source.last > source.first + 1 ? source.first + 2 : source.first; // "Mr. Smith"
  const phrase = phraseAt[at] ?? phraseAt[source.last] ?? null;
  const head = tokens[phrase?.head ?? source.last]!;
  const near = memory.recent.filter((d) => sentence - d.sentence <= REACH);
  if (head.tag === "pron" || (source.first === source.last && tokens[source.first]!.tag === "poss")) {
    const before = antecedent(head.tag === "pron" ? head.lower : tokens[source.first]!.lower, near);
    if (before) return {...before, sentence};
  }
  const plain = nameOf(page, source, phrase, sentence);
  const actor = chooseActor(page, source, phrase);
  const noun = page.lexicon.sources.get(head.lower) ?? page.lexicon.sources.get(head.lemma);
  const named = memory.byWord.get(head.lower);
  const alike = PLAIN.has(head.lower) ? undefined : named;
  if (noun?.side && !actor?.told) return {...plain, side: noun.side, kind: noun.kind};
  if (actor && (actor.told || !alike))
    return {...plain, person: actor.person, side: sideOfActor(page, source, actor, near), kind: kindOf(actor, noun?.kind)};
  const known = alike ?? (head.tag === "name" ? named : undefined);
  if (known) return {...known, sentence, name: head.tag === "name" ? known.name : plain.name};
  const owner = tokens[source.first]!.tag === "poss" ? ownerBefore(page, source.first) : null; // "his office"
  if (owner && !actor) return {...plain, side: plainCode(owner), kind: noun?.kind ?? "body"};
  const definite = tokens[source.first]!.lower === "the" || tokens[source.first]!.tag === "poss";
  if (noun && definite) {
    const before = near.findLast(
      (d) => d.side !== null && (noun.kind === "document" || (noun.kind === "person") === (d.kind === "person"))
    );
    if (before) return {...plain, person: before.person, side: before.side, kind: noun.kind};
  }
  if (actor) return {...plain, person: actor.person, side: plainCode(actor), kind: kindOf(actor, noun?.kind)};
  return {...plain, kind: noun?.kind ?? (head.tag === "name" ? "person" : "body"), side: noun?.kind === "document" ? "MED" : null};
}

/** Words that many sources share. */
const PLAIN = new Set(["official", "officials", "leader", "leaders", "people", "source", "sources", "media", "reports"]);

function nameOf(page: Page, source: Range, phrase: Phrase | null, sentence: number): Speaker {
  const {document} = page.scene;
  const {tokens, text} = document;
  let first = phrase?.first ?? source.first;
  const last = Math.max(phrase?.last ?? source.last, first);
  while (first < last && (tokens[first]!.tag === "det" || tokens[first]!.tag === "poss")) ++first;
  const words = new Set<string>();
  for (let i = source.first; i <= source.last; ++i) if (tokens[i]!.tag === "noun" || tokens[i]!.tag === "name") words.add(tokens[i]!.lower);
  return {
    name: text.slice(tokens[first]!.start, tokens[last]!.end),
    person: null,
    side: null,
    kind: "body",
    plural:
      (tokens[last]!.tag === "noun" || page.scene.actorAt[last]?.type === "role") && singular(tokens[last]!.lower) !== tokens[last]!.lower,
    sentence,
    words
  };
}

/** "he" the last person, "it" the last body or text, "they" the last plural, else the last speaker at all. */
function antecedent(pronoun: string, near: readonly Speaker[]): Speaker | undefined {
  if (PERSONAL.has(pronoun)) return near.findLast((d) => d.kind === "person" && !d.plural);
  if (pronoun === "it" || pronoun === "its") return near.findLast((d) => d.kind !== "person");
  if (pronoun === "they" || pronoun === "their") return near.findLast((d) => d.plural) ?? near.at(-1);
  return undefined;
}

/** Of the actors in a source phrase: a person, else who the head is, else whose it is. */
function chooseActor({scene: {actorAt}}: Page, source: Range, phrase: Phrase | null): ActorMention | null {
  const actors: ActorMention[] = [];
  for (let i = source.first; i <= source.last; ++i) {
    const actor = actorAt[i];
    if (actor && actors.at(-1) !== actor && actor.type !== "thing") actors.push(actor);
  }
  if (!actors.length) return null;
  const inPhrase = actors.filter((d) => phrase && d.last <= phrase.last);
  const person =
    inPhrase.find((d) => d.type === "person") ?? inPhrase.find((d) => (d.type === "group" || d.type === "organ") && d.rule !== "role");
  if (person) return person;
  const head = (phrase && actorAt[phrase.head]) ?? null;
  const owner = actors.find((d) => d !== head && (d.type === "organ" || d.type === "group") && (d.told || head?.code === "UNK"));
  if (owner && (!head?.told || head.code === "UNK" || head.type === "role")) return owner;
  return head ?? actors.find((d) => d.type === "person") ?? actors[0] ?? null;
}

/** Several sources joined by "and" speak for several sides. */
function sideOfActor({scene: {document, actorAt}}: Page, source: Range, actor: ActorMention, near: readonly Speaker[]): string | null {
  const code = plainCode(actor);
  if (actor.type === "pronoun" && near.length === 0) return code;
  const {phrases, phraseAt} = document;
  const first = phraseAt[source.first];
  if (!first || first.next < 0 || actor.last > first.last) return code;
  const codes = [code];
  for (let p = first; p.next >= 0; ) {
    p = phrases[p.next]!;
    const other = actorAt[p.head] ?? actorAt[p.last];
    if (other && p.last <= source.last && other.type !== "thing") codes.push(plainCode(other));
  }
  return [...new Set(codes)].sort().join("; ");
}

function kindOf(actor: ActorMention, noun: Speaker["kind"] | undefined): Speaker["kind"] {
  if (noun === "document") return noun;
  if (actor.code === "MED" || actor.code.endsWith(" MED")) return "medium";
  return actor.type === "person" || (actor.human && actor.type !== "group" && actor.type !== "organ") ? "person" : "body";
}

/** "UN GOV" is the UN: bodies of states have no sectors where they speak. */
const plainCode = (actor: ActorMention): string => speakerCode(actor).replace(/^(UN|EU|NATO) .*/, "$1");

/** The person, or state or body, named last in this sentence or the two before. */
function ownerBefore({scene: {actors, document}}: Page, at: number): ActorMention | null {
  const {tokens} = document;
  const personal = PERSONAL.has(tokens[at]!.lower);
  return (
    actors.findLast(
      (d) =>
        d.last < at &&
        tokens[at]!.sentence - tokens[d.first]!.sentence <= 2 &&
        (personal ? d.type === "person" : d.type === "state" || d.type === "organ" || d.type === "group")
    ) ?? null
  );
}
