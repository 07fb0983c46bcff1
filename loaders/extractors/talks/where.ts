import type {Token} from "../../model/token.js";
import {sourceAt} from "../../scene/sources.js";
import {carries} from "./carries.js";
import {isAppearance} from "./facing-press.js";
import {isLeft} from "./left.js";
import {isOfTalk, isTopic} from "./links.js";
import {isNextAct, tellsAnother} from "./next-act.js";
import {placeAt} from "./place-at.js";
import type {Draft, Reading} from "./reading.js";
import {hostPlace, placePointedAt, placeTakenUp} from "./setting.js";

/**
 * Where a talk is held: in its name, after its word, else before it, in the same clause; else the place that "where" takes up,
 * its host, what "here" and "there" point at. Never what it is about.
 */
export function placeOf(reading: Reading, draft: Draft): string | null {
  return (
    placeInName(reading, draft.trigger.first) ??
    placeAfter(reading, draft) ??
    placeBefore(reading, draft) ??
    placeTakenUp(reading, draft) ??
    hostPlace(reading, draft) ??
    placePointedAt(reading, draft)
  );
}

/** "the Geneva talks", "the Astana meeting": a city before the noun; not "the Shanghai Cooperation Organization summit". */
function placeInName({scene}: Reading, first: number): string | null {
  const {phraseAt, tokens} = scene.document;
  for (let i = first - 1; i >= 0 && phraseAt[i] && phraseAt[i] === phraseAt[first]; --i) {
    const place = scene.placeAt[i];
    const isPart = place && (scene.actorAt[i]?.last ?? 0) > place.last;
    if (place?.type === "city" && !isPart && !tokens[i + 1]!.glued && !tokens[i]!.glued) return place.place;
  }
  return null;
}

/** The place told behind the words of a talk in their sentence. */
function placeAfter(reading: Reading, {trigger}: Draft): string | null {
  const {tokens, sentences} = reading.scene.document;
  const {last} = sentences[trigger.sentence]!;
  let aside = false;
  let another = false;
  for (let i = trigger.last + 1; i <= last; ++i) {
    const token = tokens[i]!;
    another ||= tellsAnother(reading, token.lower);
    if (another && isOfTalk(reading, token)) return null; // "met ahead of a summit in Oslo"
    aside ||= token.tag === "noun" && reading.lexicon.words.sideline.has(token.lemma);
    const opens = (token.tag === "sub" || token.tag === "rel") && !carries(reading.lexicon, tokens, i);
    if ((opens && i > trigger.last + 1) || token.text === ";" || isTopic(reading, token)) return null; // "talks that were planned in Oslo"
    const isVerb = token.tag === "verb" || token.tag === "aux" || token.tag === "modal";
    if (isVerb && (isNextAct(reading.scene.document, trigger, i) || !onTheWay(reading, i, trigger.last))) return null;
    const place = placeAt(reading, i, aside ? i - 1 : trigger.last); // "on the sidelines of a summit of ministers in Oslo"
    if (place) return place;
  }
  return null;
}

/** Of a talk apart from the one that its clause tells, the place before it is that one's. */
function placeBefore(reading: Reading, {trigger, apart}: Draft): string | null {
  if (apart) return null;
  const {tokens, sentences} = reading.scene.document;
  const {first} = sentences[trigger.sentence]!;
  const source = sourceAt(reading.scene, trigger.first);
  for (let i = trigger.first - 1; i >= first; --i) {
    const token = tokens[i]!;
    if (token.tag === "sub" || token.tag === "rel" || token.text === ";" || isOfTalk(reading, token)) return null; // "flew to Oslo for talks on how to restart negotiations"
    if (isLeft(reading, trigger, i)) return null;
    if (sourceAt(reading.scene, i) !== source) return null; // "in Tokyo, a spokesman said they met" tells where he said it
    const place = standsAlone(reading, i) ? placeAt(reading, i, i - 1) : null;
    if (place) return place;
  }
  return null;
}

/** "in Ankara, he met", "arrived by train in Ankara", "said at a news conference with Merkel in Ankara after they met", not "officials in Ankara said": a place before the talk has no noun of its own. */
function standsAlone({scene, lexicon}: Reading, i: number): boolean {
  const {tokens, sentences, clauseAt, phraseAt} = scene.document;
  const before = tokens[i - 1];
  if (!before || i === sentences[tokens[i]!.sentence]!.first || scene.dateAt[before.i]) return true;
  if ((before.tag !== "noun" && before.tag !== "name") || scene.actorAt[before.i]?.type === "person") return true;
  if (phraseAt[before.i] && isAppearance({scene, lexicon}, phraseAt[before.i]!)) return true;
  const verb = clauseAt[i]?.verb;
  return verb !== undefined && lexicon.words.motion.has(verb.lemma) && phraseAt[before.i]?.prep === verb.last + 1;
}

/** Verbs between the noun and its place that belong to it: "talks were held in Sochi", "scheduled to begin in Geneva"; not "hostages held in Gaza". */
function onTheWay({scene: {document, dateAt, actorAt}, lexicon}: Reading, i: number, trigger: number): boolean {
  const [before, token] = [document.tokens[i - 1]!, document.tokens[i]!];
  if (token.tag !== "verb" || describes(before, token)) return true;
  const holds = lexicon.words.holder.has(before.lemma) || dateAt[before.i] !== undefined || actorAt[before.i]?.type === "person";
  const isOfAnother = document.clauseAt[i]?.kind === "reduced" && before.tag === "noun" && before.i > trigger && !holds;
  const ofNoun = document.tokens[trigger]!.tag === "verb" && document.clauseAt[i]?.kind === "infinitive"; // "discussed the summit to be held in Osaka"
  return lexicon.words.carrier.has(token.lemma) && !isOfAnother && !ofNoun;
}

/** "in his besieged headquarters" */
const describes = (before: Token, {form}: Token): boolean =>
  form === "participle" && (before.possessive || before.tag === "det" || before.tag === "poss");
