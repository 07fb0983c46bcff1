import type {Cue} from "../../lexicon/cues.js";
import type {Phrase} from "../../model/syntax.js";
import type {Tag} from "../../model/token.js";
import type {Page} from "./page.js";

/** What may count a part of those after "of". */
const COUNTS = new Set<Tag>(["pron", "num", "noun"]);
/** The phrase that can speak, as the cue asks: anything, somebody or some body that can, or only a text. */
export function canSpeak({scene, lexicon}: Page, cue: Cue | null, phrase: Phrase): boolean {
  const {tokens} = scene.document;
  const head = tokens[phrase.head]!;
  const isPart = COUNTS.has(head.tag) && tokens[phrase.last + 1]?.lower === "of";
  if (head.quoted || (!isPart && lexicon.words.outlet.has(head.lower))) return false; // "one may say", not "one of them said"
  if (isPart) {
    const whole = scene.document.phraseAt[phrase.last + 2]; // "many of the residents"
    if (head.tag !== "noun" || lexicon.words.share.has(head.lower)) return !!whole && canSpeak({scene, lexicon} as Page, cue, whole);
  }
  if (head.tag === "pron" || head.lower === "others") return cue?.subject !== "document" && lexicon.words["stand-in"].has(head.lower);
  const noun = lexicon.sources.get(head.lower) ?? lexicon.sources.get(head.lemma);
  if (cue?.subject === "document") return noun?.kind === "document" || noun?.kind === "medium";
  if (head.tag === "num" || head.kind === "number") return false;
  if (noun) return true;
  const actor = scene.actorAt[phrase.head];
  if (actor) return actor.type !== "thing" && (actor.type !== "adjective" || cue?.subject === "any");
  if (head.tag === "name") return !scene.dateAt[phrase.head] && (!scene.placeAt[phrase.head] || cue?.subject === "any");
  return cue?.subject === "any" && head.tag === "noun";
}
