import type {Cue} from "../../lexicon/cues.js";
import {contentEnd} from "./content-end.js";
import type {Page, Range} from "./page.js";
import {VERBAL} from "./what-follows.js";

/** "something Smith says is banned", "what Smith said was a raid": where the verb of what is said comes right behind the cue; else -1. */
export function gapAfter({scene: {document}}: Page, cue: Cue, source: Range, cueLast: number): number {
  const {tokens} = document;
  const [next, before] = [tokens[cueLast + 1], tokens[source.first - 1]];
  if (
    !next ||
    !before ||
    !cue.takes.has("clause") ||
    cue.class === "directive" ||
    next.sentence !== tokens[cueLast]!.sentence ||
    source.last >= cueLast
  )
    return -1;
  const finite = next.tag === "aux" || next.tag === "modal" || (next.tag === "verb" && (next.form === "past" || next.form === "third"));
  const opens =
    before.tag === "rel" || before.tag === "pron" || before.tag === "noun" || before.lower === "what" || before.lower === "that";
  return finite && opens && before.sentence === next.sentence ? cueLast + 1 : -1;
}

/** Where a relative clause between commas holds the cue, its second comma: "the man, who Smith said is ill, left". */
export function gapEnd(page: Page, {first}: Range, gap: number): number {
  const {tokens} = page.scene.document;
  const last = contentEnd(page, gap);
  if (tokens[first - 1]!.tag !== "rel" || tokens[first - 2]?.text !== ",") return last;
  for (let i = gap + 1; i < last; ++i)
    if (tokens[i]!.text === "," && VERBAL.has(tokens[i + 1]!.tag) && tokens[i + 1]!.tag !== "adv") return i - 1;
  return last;
}
