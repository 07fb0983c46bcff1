import type {Cue} from "../../lexicon/cues.js";
import type {Phrase} from "../../model/syntax.js";
import type {Tag} from "../../model/token.js";
import type {Page} from "./page.js";

/** Words by which an outlet speaks of itself or its readers, or that stand for nobody. */
const OUTLET = new Set(["i", "we", "you", "me", "us", "one", "there"]);
/** Words without a noun that stand for somebody told before. */
const SPEAKING = new Set(["he", "she", "it", "they", "who", "which", "both", "some", "many", "most", "several", "few", "all", "others"]);

/** What may count a part of those after "of". */
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
