import type {FrameLexicon} from "../lexicon/frames.js";
import {longestMatch} from "../lexicon/gazetteer.js";
import type {Lexicon} from "../lexicon/language.js";
import type {Frame, FrameRow} from "../model/framing.js";
import type {Extract, Scene} from "../model/scene.js";
import type {Sentence} from "../model/syntax.js";
import type {Token} from "../model/token.js";
import {isListed} from "../text/vocabulary.js";

const ORDER: readonly Frame[] = ["DIP", "MIL", "SEC", "HUM", "LEG"];

/** The frames that each sentence of the body bears by its words; a sentence may bear several, or none. */
export function extractFrames(scene: Scene, lexicon: Pick<Lexicon, "frames">): Extract<FrameRow> {
  const {sentences, tokens, text} = scene.document;
  const body = sentences.filter((d) => d.zone === "body");
  const rows = body.map((sentence, i): FrameRow => {
    const found = framesOf(tokens, sentence, lexicon.frames);
    return {
      article_id: scene.article.id,
      position: i + 1,
      sentences: body.length,
      frames: ORDER.filter((frame) => found.has(frame)),
      wire: null,
      quote: text.slice(sentence.start, sentence.end),
      start: sentence.start,
      end: sentence.end,
      rule: "frame words",
      origin: "text"
    };
  });
  return {rows, dropped: []};
}

/** The frames that the words of a sentence show. */
function framesOf(tokens: readonly Token[], {first, last}: Sentence, lexicon: FrameLexicon): Set<Frame> {
  const {words, terms} = lexicon;
  const found = new Set<Frame>();
  for (let i = first; i <= last; ++i) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const match = longestMatch(terms, tokens, i);
    if (match && match.last <= last) {
      found.add(match.value);
      i = match.last;
      continue;
    }
    const frames = isListed(token, lexicon.bit) ? (words.get(token.lower) ?? words.get(token.lemma)) : undefined;
    if (frames) for (const frame of frames) found.add(frame);
  }
  return found;
}
