import type {Scene} from "../model/scene.js";
import {isSpeech} from "../text/quotations.js";
import {sourceAt} from "./sources.js";

/** Whose words a stretch is: `outlet`, or the actor code of the speaker ("UNK" where the text does not tell). */
export interface Voice {
  voice: string;
  voice_mode: "own" | "paraphrase" | "quote";
}

/**
 * The voice of the words at a token: the outlet's own (also where it tells only that somebody acted by speaking),
 * its paraphrase of a source, or the source's in quotation marks.
 */
export function voiceAt(scene: Pick<Scene, "index" | "quotationAt">, token: number): Voice {
  const source = sourceAt(scene, token);
  if (!source || source.worded === false) return {voice: "outlet", voice_mode: "own"};
  const quotation = scene.quotationAt[token];
  const quoted = quotation !== undefined && isSpeech(quotation);
  return {voice: source.side ?? "UNK", voice_mode: quoted ? "quote" : "paraphrase"};
}
