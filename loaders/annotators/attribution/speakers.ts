import type {Phrase} from "../../model/syntax.js";
import {singular} from "../../text/inflect.js";
import {antecedent, type Memory, REACH, type Speaker} from "./memory.js";
import type {Draft, Page, Range} from "./page.js";
import {chooseActor, kindOf, ownerBefore, plainCode, sideOfActor} from "./source-actors.js";

/** A draft with a source. */
type Told = Pick<Draft, "cueRange" | "sentence"> & {source: Range};

/** Who the source phrase is, as far as the text so far tells. */
export function resolveSpeaker(page: Page, {source, cueRange, sentence}: Told, memory: Memory): Speaker {
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
  const definite = tokens[source.first]!.lower === "the" || tokens[source.first]!.tag === "poss";
  if (named && definite && head.lower === "source") return {...named, sentence, name: plain.name}; // "the source added"
  const agency = head.lemma === "source" && actor?.code === "UNK" && cueRange ? hearerOf(page, cueRange) : null;
  if (agency) return {...plain, side: agency, kind: "person"};
  const alike = PLAIN.has(head.lower) ? undefined : named;
  if (noun?.side && !actor?.told) return {...plain, side: noun.side, kind: noun.kind};
  if (actor && (actor.told || !alike))
    return {...plain, person: actor.person, side: sideOfActor(page, source, actor, near), kind: kindOf(actor, noun?.kind)};
  const known = alike ?? (head.tag === "name" ? named : undefined);
  if (known) return {...known, sentence, name: head.tag === "name" ? known.name : plain.name};
  const owner = tokens[source.first]!.tag === "poss" ? ownerBefore(page, source.first) : null; // "his office"
  if (owner && !actor) return {...plain, side: plainCode(owner), kind: noun?.kind ?? "body"};
  if (noun && definite) {
    const before = near.findLast(
      (d) => d.side !== null && (noun.kind === "document" || (noun.kind === "person") === (d.kind === "person"))
    );
    if (before) return {...plain, person: before.person, side: before.side, kind: noun.kind};
  }
  if (actor) return {...plain, person: actor.person, side: plainCode(actor), kind: kindOf(actor, noun?.kind)};
  return {...plain, kind: noun?.kind ?? (head.tag === "name" ? "person" : "body"), side: noun?.kind === "document" ? "MED" : null};
}

/** "a source told SANA": what a nameless source tells a state's own agency, that state says. Null where a medium of no state hears it. */
function hearerOf({scene: {actorAt}}: Page, {last}: Range): string | null {
  const hearer = actorAt[last + 1];
  return hearer && /^[A-Z]{3} GOV$/.test(hearer.code) && hearer.told ? hearer.code : null;
}

/** Words that many sources share. */
const PLAIN = new Set(["official", "officials", "leader", "leaders", "people", "source", "sources", "media", "reports"]);

function nameOf(page: Page, source: Range, phrase: Phrase | null, sentence: number): Speaker {
  const {document} = page.scene;
  const {tokens, text} = document;
  let first = phrase?.first ?? source.first;
  const last = Math.max(Math.min(phrase?.last ?? source.last, Math.max(source.last, source.first)), first);
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
