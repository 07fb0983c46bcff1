import type {Scene} from "../model/scene.js";
import {isSpeech} from "../text/quotations.js";
import {sourceAt} from "./sources.js";

/** Whose words a stretch is: `outlet`, or the actor code of the speaker ("UNK" where the text does not tell). */
export interface Voice {
  voice: string;
  voice_mode: "own" | "paraphrase" | "quote";
}

/**
 * The voice of the words at a token: the source's in quotation marks, the outlet's paraphrase of a source, or its own (also where
 * it tells only that somebody acted by speaking: "urged Damascus to talk to the rebels").
 */
export function voiceAt(scene: Pick<Scene, "index" | "quotationAt">, token: number): Voice {
  const source = sourceAt(scene, token);
  const quotation = scene.quotationAt[token];
  const quoted = quotation !== undefined && isSpeech(quotation);
  if (!source || (source.worded === false && !quoted)) return {voice: "outlet", voice_mode: "own"};
  return {voice: source.side ?? "UNK", voice_mode: quoted ? "quote" : "paraphrase"};
}
