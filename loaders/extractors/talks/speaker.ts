import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {sourceAt} from "../../scene/sources.js";
import type {Party} from "./party.js";
import type {Reading} from "./reading.js";

/** "we", "I" and "his country" are whoever speaks. */
export function speakerOf({scene, lexicon}: Reading, phrase: Phrase): Party | null {
  const {tokens} = scene.document;
  const {lower, tag} = tokens[phrase.head]!;
  const own = tokens[phrase.first]!.tag === "poss" && lexicon.groups.get(lower)?.plural === false;
  if (!own && (tag !== "pron" || (lower !== "we" && lower !== "i"))) return null;
  const side = (sourceAt(scene, phrase.head)?.side ?? headlineSpeaker(scene, phrase))?.split(" ")[0];
  return side && lexicon.codes.has(side) ? {camp: side, person: null, level: "unknown", individual: lower === "i"} : null;
}

/** "Erdoğan: I will meet Putin": a headline's speaker before the colon. */
function headlineSpeaker({document, actorAt}: Scene, {sentence}: Phrase): string | null {
  const actor = actorAt[document.sentences[sentence]!.first];
  return actor && document.tokens[actor.last + 1]?.text === ":" ? actor.code : null;
}
