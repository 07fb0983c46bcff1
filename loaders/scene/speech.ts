import type {Lexicon} from "../lexicon/language.js";
import {isCivilian, isOfMedia, isOnlooker, isState, sectorOf, sideOf} from "../model/camp.js";
import type {ActorMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import type {Clause, Phrase} from "../model/syntax.js";
import {joinCodes, speakerCode} from "./actors.js";
import {actorsOf, doerOf, speakersOf} from "./doers.js";

/** Sources that report what others do and have no stand of their own in it. */
const BYSTANDERS = new Set(["MED", "UNK", "EXP"]);

/** Who says something, and the clause that says so, where there is one. */
export interface Speaker {
  code: string;
  saying: Clause | null;
}

/** Who says what a clause tells: the closest attribution that covers it, else the verb of speech that it hangs on. Null where the outlet does, or a bystander. */
export function speakerAt(scene: Scene, clause: Clause, lexicon: Pick<Lexicon, "words">): Speaker | null {
  const at = clause.verb.main;
  const {clauseAt} = scene.document;
  const told = scene.index.closestAt[at];
  const speaker = told ? {code: told.side, saying: clauseAt[told.cue_first] ?? null} : governing(scene, clause, lexicon);
  if (!speaker?.code || BYSTANDERS.has(sideOf(speaker.code))) return null;
  return {code: asSpeaker(speaker.code), saying: speaker.saying === clause ? null : speaker.saying};
}

/** A state without a sector speaks by its government. */
export const asSpeaker = (code: string): string => (isState(code) ? `${code} GOV` : code);

/** Who says what a clause tells, where it is the content of a verb of saying, and the clause that says it. */
function governing(scene: Scene, clause: Clause, {words}: Pick<Lexicon, "words">): {code: string | null; saying: Clause} | null {
  const {clauses, tokens} = scene.document;
  for (let at = clause, depth = 0; at.kind === "complement" && at.parent >= 0 && depth < 4; ++depth) {
    at = clauses[at.parent]!;
    const word = words.get(tokens[at.verb.main]!.lower);
    if (word?.frame === "s" && !at.verb.negated) return {code: speakersOf(scene, doerOf(scene, at)), saying: at};
  }
  return null;
}

/** Whether a phrase is the speaker, or its own side: "we", "it", "our forces", "Russia" where a Russian speaks. */
export function isOwnSide(scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase | null, speaker: string): boolean {
  if (!phrase) return false;
  const {lower} = scene.document.tokens[phrase.head]!;
  if (lower === "we" || lower === "i") return true;
  if (scene.document.tokens[phrase.first]!.lower === "our") return true;
  const code = speakersOf(scene, phrase);
  return code !== null && sameCamp(code, speaker);
}

/** Whether two cells of codes begin with the same side, rebels and Kurds apart from their state. */
export const sameCamp = (a: string, b: string): boolean => firstCamp(a) === firstCamp(b);

/** The camp named first in a cell of codes; people of a land are none of its government's. */
function firstCamp(cell: string): string {
  const end = cell.indexOf(";");
  const code = end < 0 ? cell : cell.slice(0, end);
  return PEOPLE.has(sectorOf(code)) ? code : sideOf(code);
}

/** Sectors that are no part of their state. */
const PEOPLE = new Set(["REB", "KUR", "CVL"]);

/** Whether an actor can speak for a side: not civilians, media or things. */
const speaksFor = (actor: ActorMention | undefined): boolean => !!actor && actor.type !== "thing" && !BYSTANDERS.has(actor.code);

/** Who speaks by the verb of a clause: its doer, or for "we" whoever the sentence is attributed to. Null where that is no one who can speak for a side. */
export function sayerOf(scene: Scene, clause: Clause, lexicon: Pick<Lexicon, "words" | "acts">): string | null {
  const doer = doerOf(scene, clause);
  if (!doer) return null;
  const {lower} = scene.document.tokens[doer.head]!;
  if (lower === "we" || lower === "i") return speakerAt(scene, clause, lexicon)?.code ?? spokeBefore(scene, clause, lexicon);
  const codes = actorsOf(scene, doer).filter(speaksFor).map(speakerCode);
  return joinCodes(codes);
}

/** Whether an actor issues statements in its own name: no witnesses, monitors or media. */
const issues = (actor: ActorMention): boolean =>
  speaksFor(actor) && !(isCivilian(actor.code) || isOfMedia(actor.code) || isOnlooker(actor.code));

const SENTENCES_BACK = 3;

/** "We" in no quotation: whoever's statement the article gives, as the last one in the sentences before who said something. */
function spokeBefore(scene: Scene, clause: Clause, {words, acts}: Pick<Lexicon, "words" | "acts">): string | null {
  const {clauses, tokens} = scene.document;
  for (let c = clause.i - 1; c >= 0 && clause.sentence - clauses[c]!.sentence <= SENTENCES_BACK; --c) {
    const {verb, subject} = clauses[c]!;
    const speaks = verb.finite && (words.get(tokens[verb.main]!.lower)?.frame === "s" || acts.verbs.get(verb.lemma)?.has("ACCUSE"));
    const actor = speaks && subject ? actorsOf(scene, subject).find(issues) : undefined;
    if (actor) return speakerCode(actor);
  }
  return null;
}

/** A speech verb that goes on after a reported clause belongs to whoever reported: "Ankara says Damascus broke the truce and threatened a response". */
export function reporterOf(scene: Scene, clause: Clause, lexicon: Pick<Lexicon, "words" | "acts">): string | null {
  const {clauses, tokens} = scene.document;
  const before = clauses[clause.i - 1];
  if (clause.kind !== "complement" || !before || before.sentence !== clause.sentence || before.kind !== "complement") return null;
  if (tokens[clause.first]!.tag !== "conj" || clause.subject !== before.subject || before.parent < 0) return null;
  if (lexicon.words.get(tokens[before.verb.main]!.lower)?.frame === "s") return null;
  return sayerOf(scene, clauses[before.parent]!, lexicon);
}
