import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {dayOf} from "../../text/calendar.js";
import {clausesOf} from "../../text/document.js";
import {carries} from "./carries.js";
import {isTopic} from "./links.js";
import {isNextAct, tellsAnother} from "./next-act.js";
import {isCounted} from "./noun-modifiers.js";
import type {Draft, Reading, Trigger} from "./reading.js";

/** Days that the date of a talk may span at most. */
const LONGEST = 366;

const DASHES = new Set(["-", "–", "—"]);

/** The date that stands with the word of talk: in its phrase, else behind it, else before it. */
export function dateBeside(reading: Reading, {trigger, status, apart}: Draft): DateMention | null {
  const own = inPhrase(reading, trigger) ?? behind(reading, trigger) ?? behindVerb(reading, trigger);
  if ((own && !(status === "held" && isTally(reading, trigger, own))) || apart) return own;
  const {clause} = trigger;
  const infinitive = clause?.kind === "infinitive" || clause?.kind === "gerund";
  return infinitive && status !== "scheduled" ? null : before(reading, trigger);
}

/** "Friday's talks" */
function inPhrase({scene}: Reading, {first, sentence}: Trigger): DateMention | null {
  const {phraseAt, sentences} = scene.document;
  for (let i = first - 1; i >= sentences[sentence]!.first && phraseAt[i] && phraseAt[i] === phraseAt[first]; --i) {
    const date = usable(scene.dateAt[i]);
    if (date) return date;
  }
  return null;
}

/** "talks in Geneva on Friday", "talks that took place on Friday": up to where another act begins; better none of another noun's. */
function behind(reading: Reading, trigger: Trigger): DateMention | null {
  const {scene, lexicon} = reading;
  const {tokens, sentences} = scene.document;
  const {last} = sentences[trigger.sentence]!;
  let described: DateMention | null = null;
  for (let i = trigger.last + 1; i <= last; ++i) {
    const date = usable(scene.dateAt[i]);
    if (date && !isOfAnother(reading, trigger, date)) return date;
    if (date?.date_precision === "day") described ??= date; // not "discussed the 2015 deal"
    if (carries(lexicon, tokens, i) || isHeld(reading, trigger, i)) continue; // "that took place on Friday", "he held on Friday"
    if (isTopic(reading, tokens[i]!) || ends(reading, trigger, tokens[i]!)) break;
  }
  return described;
}

/** "talks aimed at ending the war opened on Monday": right behind the verb whose subject the talk is. */
function behindVerb({scene}: Reading, {first, last, sentence}: Trigger): DateMention | null {
  const isSubject = ({subject, verb}: Clause) =>
    subject !== null && verb.finite && verb.first > last && subject.first <= last && subject.last >= first;
  const at = clausesOf(scene.document, sentence).find(isSubject)?.verb.last ?? -1;
  return at < 0 ? null : usable(scene.dateAt[at + 1] ?? scene.dateAt[at + 2]);
}

/** "talks he held on Friday", "talks that Russia had on Friday": a clause without an object right behind the noun, which only carries it. */
function isHeld({scene: {document}, lexicon}: Reading, {last}: Trigger, i: number): boolean {
  const {tokens, clauseAt} = document;
  const clause = clauseAt[tokens[i]!.tag === "rel" || tokens[i]!.tag === "sub" ? i + 1 : i];
  if (!clause?.subject || clause.object || !lexicon.words.carrier.has(clause.verb.lemma)) return false;
  const opening = tokens[last + 1]!.tag === "rel" || tokens[last + 1]!.tag === "sub" ? last + 2 : last + 1;
  return clause.subject.first === opening && clause.verb.first === clause.subject.last + 1 && i <= clause.verb.last;
}

/** What follows is no more of the talk. */
function ends(reading: Reading, trigger: Trigger, {i, tag, text, lower, lemma}: Token): boolean {
  const {scene, lexicon} = reading;
  if (tag === "sub" || tag === "rel" || text === ";" || DASHES.has(text)) return true; // "for talks with him - a meeting first set for Saturday"
  if (tellsAnother(reading, lower) && !scene.dateAt[i + 1]) return true;
  if (tag !== "verb" && tag !== "aux" && tag !== "modal") return false;
  if (isNextAct(scene.document, trigger, i)) return true;
  const isOfNoun = scene.document.tokens[trigger.last]!.tag === "verb" && scene.document.clauseAt[i]?.kind === "infinitive"; // "discussed the summit to be held in fall"
  return isOfNoun || !lexicon.words.carrier.has(lemma) || hasSubject(scene.document.clauseAt[i], trigger);
}

/** "On Friday they held talks", "on Friday held a meeting": in its clause, or at the head of its sentence. */
function before({scene}: Reading, {clause, first, sentence}: Trigger): DateMention | null {
  const {tokens, clauseAt, sentences} = scene.document;
  const opening = sentences[sentence]!.first;
  for (let i = first - 1; i >= opening; --i) {
    const {tag, text} = tokens[i]!;
    const date = usable(scene.dateAt[i]);
    const isWithin = clause !== null && i >= clause.first && i <= clause.last && clauseAt[i]?.kind !== "gerund"; // "since becoming president in July"
    if (date && (clauseAt[i] === clause || date.first <= opening + 1 || isWithin)) return date;
    if (tag === "sub" || tag === "rel" || text === ";") break;
  }
  return null;
}

/** A verb that another subject than the talk begins. */
const hasSubject = (clause: Clause | null | undefined, {last}: Trigger): boolean =>
  clause?.subject != null && clause.verb.finite && clause.kind !== "relative" && clause.subject.first > last;

/** "their third summit this year": how many there have been, and not when this one is. */
function isTally(reading: Reading, {last}: Trigger, {date_precision, quote}: DateMention): boolean {
  const phrase = reading.scene.document.phraseAt[last];
  return date_precision !== "day" && quote.startsWith("this ") && phrase != null && isCounted(reading, phrase);
}

/** "talks on issues from the 2005 peace accord": the date describes another noun. */
function isOfAnother({scene: {document}}: Reading, trigger: Trigger, {first, last}: DateMention): boolean {
  const phrase = document.phraseAt[last];
  return phrase != null && phrase !== document.phraseAt[trigger.last] && last < phrase.head && phrase.prep >= 0 && first > phrase.first;
}

/** A date that a talk can have: no deadline, and no "19th century". */
function usable(date: DateMention | undefined): DateMention | null {
  if (!date || date.role === "deadline" || date.date_start === null) return null;
  return (dayOf(date.date_end ?? date.date_start) ?? 0) - (dayOf(date.date_start) ?? 0) > LONGEST ? null : date;
}
