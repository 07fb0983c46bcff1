import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Phrase} from "../../model/syntax.js";
import {partyOf} from "./actor-party.js";
import {isOfTalk} from "./links.js";
import {partiesFrom} from "./parties.js";
import {add, type Party} from "./party.js";
import type {Draft, Reading} from "./reading.js";

/** Between a talk and the word for whoever brings it about. */
const UNDER = new Set(["under", "with", "through", "by"]);
/** Behind that word, before whose it is. */
const WHOSE = new Set(["of", "by", "from"]);

/**
 * "met under UN auspices", "With Omani mediation, they met", "talks under the auspices of the Arab League": who brings those of
 * a talk together, told behind its word and before that of another talk, or where the sentence opens.
 */
export function patronsOf(reading: Reading, {trigger}: Draft): Party[] {
  const {tokens, sentences, phraseAt} = reading.scene.document;
  const {first, last} = sentences[trigger.sentence]!;
  const opening = phraseAt[first + 1];
  if (opening?.prep === first && opening.last < trigger.first) {
    const found = patronsIn(reading, opening, last);
    if (found.length) return found;
  }
  for (let i = trigger.last + 1; i <= last; ++i) {
    const {tag, text} = tokens[i]!;
    const phrase = phraseAt[i];
    if (tag === "rel" || tag === "sub" || text === ";") return [];
    const found = phrase?.head === i ? patronsIn(reading, phrase, last) : [];
    if (found.length || isOfTalk(reading, tokens[i]!)) return found;
  }
  return [];
}

/** Whose auspices or mediation a phrase is; empty where it is neither. */
function patronsIn(reading: Reading, phrase: Phrase, last: number): Party[] {
  const {tokens} = reading.scene.document;
  const {head, prep} = phrase;
  if (prep < 0 || !UNDER.has(tokens[prep]!.lower) || !reading.lexicon.words.patronage.has(tokens[head]!.lemma)) return [];
  const found = sidesIn(reading, phrase);
  if (WHOSE.has(tokens[head + 1]?.lower ?? "")) for (const party of partiesFrom(reading, head + 2, last).parties) add(found, party);
  return found.map((d) => ({...d, broker: true}));
}

/** "Qatari", "U.N.", "the emir's" before the word itself. */
function sidesIn(reading: Reading, {first, head}: Phrase): Party[] {
  const {scene, lexicon} = reading;
  const found: Party[] = [];
  for (let i = first; i < head; ++i) {
    const side = longestMatch(lexicon.sides, scene.document.tokens, i)?.value;
    const actor = scene.actorAt[i];
    if (side) add(found, {camp: side, person: null, level: "unknown", individual: false});
    else if (actor?.first === i) add(found, partyOf(reading, actor));
  }
  return found;
}
