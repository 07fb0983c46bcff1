import type {ForceWords} from "../lexicon/force.js";
import {longestMatch} from "../lexicon/gazetteer.js";
import type {ForceMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import {isListed} from "../text/vocabulary.js";
import {nounAt} from "./force/nouns.js";
import {verbAt} from "./force/verbs.js";

/** The words of force in a text with their agents and targets, in reading order. */
export function findForce(scene: Pick<Scene, "document" | "actorAt">, words: ForceWords): ForceMention[] {
  const {document, actorAt} = scene;
  const {tokens} = document;
  const page = {document, actorAt, words};
  const found: ForceMention[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const {tag} = tokens[i]!;
    if (tag === "verb") {
      const mention = isListed(tokens[i]!, words) ? verbAt(page, i) : null;
      if (mention) found.push(mention);
    } else if (tag === "noun" || tag === "adj" || tag === "name") {
      const match = longestMatch(words.nouns, tokens, i);
      if (!match || (tokens[match.last]!.tag !== "noun" && tokens[match.last]!.tag !== "name")) continue;
      const squad = actorAt[match.last]; // "a terrorist rocket squad": who they are, not what they did
      if (match.value !== "none" && !(squad?.type === "role" && squad.human && squad.first < i && squad.last > match.last))
        found.push(nounAt(page, i, match.last, match.value));
      i = match.last;
    }
  }
  return found;
}
