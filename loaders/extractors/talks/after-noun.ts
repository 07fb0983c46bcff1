import {longestMatch} from "../../lexicon/gazetteer.js";
import type {TalkLexicon} from "../../lexicon/talks.js";
import {codesOf, isGovernment} from "../../model/camp.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";
import {clausesOf} from "../../text/document.js";
import {lastSides} from "./anaphora.js";
import {betweenBehind, endersOf, endsWith, isSeat, membersAt, sittersOf} from "./clause-members.js";
import {groupSize} from "./group.js";
import {isOfTalk} from "./links.js";
import {partiesFrom} from "./parties.js";
import {add, areOpposite, type Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import {startsClause} from "./subject-phrase.js";

/** Who stands after a noun of talk. */
export interface AfterNoun {
  /** "between", "among": all sides. */
  between: Party[];
  /** "with", "of": those of the other side. */
  other: Party[];
  /** "brokered by" */
  brokers: Party[];
  by: Party[];
  /** "with" told the others: whoever holds the talk takes part too. */
  with: boolean;
  /** Told by "the two leaders" and the like. */
  points: boolean;
  /** "with" somebody of one's own side. */
  inside: boolean;
  /** "with" somebody who is no side. */
  unknown: boolean;
}

const WITH = new Set(["with", "between", "among", "amongst", "involving", "including", "of", "from"]);

/** "the call that Merkel had", "the talks Putin held": the clause of whoever held it, right after the noun. */
export function holdingClause({scene: {document}, lexicon}: Reading, {last, sentence}: Trigger): Clause | null {
  const next = document.tokens[last + 1];
  const from = next?.tag === "rel" || next?.lower === "that" ? last + 2 : last + 1;
  const clause = clausesOf(document, sentence).find((d) => d.verb.finite && d.subject?.first === from);
  return clause && lexicon.words.carrier.has(clause.verb.lemma) ? clause : null;
}

/** What follows the noun: "between ...", "with ...", "of the foreign ministers of ...", "brokered by ...". */
export function afterNoun(reading: Reading, trigger: Trigger, phrase: Phrase): AfterNoun {
  const {last, sentence} = trigger;
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const place: Place = {reading, trigger, phrase, limit: scene.document.sentences[sentence]!.last};
  const found: AfterNoun = {between: [], other: [], brokers: [], by: [], with: false, points: false, inside: false, unknown: false};
  const opens = new Set(clausesOf(scene.document, sentence).map((d) => d.first));
  const holding = holdingClause(reading, trigger);
  for (let i = (holding?.verb.last ?? Math.max(last, phrase.last)) + 1; i <= place.limit; ++i) {
    const token = tokens[i]!;
    if (VERBAL.has(token.tag) || token.lower === "that") {
      const brokered = token.tag === "rel" ? participleOf(tokens, i) : token;
      if (isBrokered(lexicon, tokens, brokered)) i = takeBrokers(place, brokered.i, found);
      else if (membersAt(lexicon, tokens, i) > 0) i = takeSides(place, membersAt(lexicon, tokens, i), "with", found);
      else if (token.tag === "rel" && isSeat(tokens, i)) {
        found.between.push(...sittersOf(reading, sentence, i));
        if (found.between.length) break;
      } else if (endsWith(lexicon, tokens, i)) found.between.push(...endersOf(reading, i, place.limit));
      else if (!onlyCarries(lexicon, token)) {
        const between = betweenBehind(reading, phrase, token);
        if (between > 0) takeSides(place, between, "between", found);
        break;
      } else if (token.lemma === "involve") i = takeSides(place, i, "involving", found);
      continue;
    }
    if (token.tag === "sub" || token.text === ";" || token.text === ":") break;
    if (token.text === "," && !scene.placeAt[i + 1] && startsClause(scene, i + 1, last)) break; // "During the call, Macron spoke with force"
    if ((token.tag === "conj" && opens.has(i)) || (i > phrase.last && isOfTalk(reading, token))) break; // "after his meeting with Putin and talks with Merkel"
    if (token.tag === "prep" && (tellsOther(reading, token.lower) || isOfWord(reading, token))) break;
    if (token.tag === "prep" && WITH.has(token.lower) && (token.lower !== "from" || i === phrase.last + 1))
      i = takeSides(place, i, token.lower, found);
    else if (token.lower === "by" && i <= last + 2) takeHolders(place, i, found);
  }
  return found;
}

/** "his cabinet", "her ministers": people of one's own side, and no counterparts. */
function isOwnPeople({scene, lexicon}: Reading, {first, head}: Phrase): boolean {
  const {tokens} = scene.document;
  const actor = scene.actorAt[head];
  if (tokens[first]!.tag !== "poss" || !actor || !isGovernment(actor.code) || actor.person !== null) return false;
  if (lexicon.words.peer.has(tokens[head]!.lower) || (actor.type !== "organ" && actor.type !== "role")) return false;
  for (let i = first + 1; i <= head; ++i) if (longestMatch(lexicon.sides, tokens, i)) return false; // "his Turkish colleagues"
  return true;
}

/** Where who talks is looked for: behind a noun of talk, up to the last token of its sentence. */
interface Place {
  reading: Reading;
  trigger: Trigger;
  phrase: Phrase;
  limit: number;
}

const VERBAL = new Set<Tag>(["verb", "aux", "modal", "rel"]);

/** "brokered by" */
const isBrokered = ({words}: TalkLexicon, tokens: readonly Token[], {i, lemma, form}: Token): boolean =>
  words.broker.has(lemma) && (form === "participle" || form === "past") && tokens[i + 1]?.lower === "by";

/** "talks which were also attended by": the participle behind the relative pronoun. */
function participleOf(tokens: readonly Token[], i: number): Token {
  let k = i + 1;
  while (tokens[k]?.tag === "aux" || tokens[k]?.tag === "adv") ++k;
  return tokens[k] ?? tokens[i]!;
}

/** "talks held", "talks involving": the verb says no more than the noun. */
const onlyCarries = ({words}: TalkLexicon, {tag, form, lemma}: Token): boolean =>
  tag === "verb" && (form === "participle" || lemma === "involve") && words.carrier.has(lemma);

/** "amid the fighting with the rebels": what follows is not the talk's. */
function tellsOther({lexicon}: Reading, preposition: string): boolean {
  const effect = lexicon.prepositions.get(preposition);
  return effect !== undefined && effect !== "tense" && effect !== "purpose";
}

/** "excluded from talks in line with Ankara's views": the preposition belongs to the word before it. */
const isOfWord = ({scene, lexicon}: Reading, {lower, i}: Token): boolean =>
  lower === "with" && scene.document.tokens[i - 2]?.lower === "in" && lexicon.words.aside.has(scene.document.tokens[i - 1]!.lemma);

/** "brokered by the UN": gives the last token read. */
function takeBrokers({reading, limit}: Place, i: number, found: AfterNoun): number {
  const {parties, end} = partiesFrom(reading, i + 2, limit);
  for (const party of parties) add(found.brokers, party);
  return Math.max(i + 1, end);
}

/** "talks held by their ministers", "a visit by the minister" */
function takeHolders({reading, limit}: Place, i: number, found: AfterNoun): void {
  const next = reading.scene.document.phraseAt[i + 1] ?? null;
  const group = next ? groupSize(reading, next) : null;
  const sides = group?.office ? lastSides(reading, i, group) : [];
  found.between.push(...sides);
  if (!sides.length) for (const party of partiesFrom(reading, i + 1, limit).parties) add(found.by, party);
}

/** "with Qatari and Egyptian mediators": those named up to a token only sit between the sides. */
function bringTogether({scene: {document, actorAt}, lexicon}: Reading, from: number, end: number): boolean {
  for (let i = end; i > from; --i) {
    const {tag, lemma} = document.tokens[i]!;
    if (actorAt[i]) return tag === "noun" && lexicon.words.broker.has(lemma);
  }
  return false;
}

/** "with Putin", "between the two leaders", "of the foreign ministers", "of Russia and Turkey": gives the last token read. */
function takeSides({reading, trigger, phrase, limit}: Place, i: number, word: string, found: AfterNoun): number {
  const {tokens, phraseAt} = reading.scene.document;
  const {parties, end} = partiesFrom(reading, i + 1, limit);
  const next = phraseAt[i + 1] ?? null;
  if (word === "with" && next && isOwnPeople(reading, next)) {
    found.inside = true; // "a meeting with his security cabinet"
    return next.last;
  }
  if (word === "with" && parties.length && bringTogether(reading, i, end)) {
    for (const party of parties) add(found.brokers, party);
    return end;
  }
  const isCouple = next !== null && codesOf(reading.scene.actorAt[next.head]?.code ?? null).length > 1;
  const size = next && (word === "between" ? isCouple || !areOpposite(parties) : !parties.length) ? groupSize(reading, next) : null;
  if (size) {
    found.points = true;
    const sides = lastSides(reading, i, size);
    const others = isCouple ? parties.filter(({camp}) => sides.every((d) => d.camp !== camp)) : []; // "between the two countries and China"
    found.between.push(...sides, ...others);
    return others.length ? end : next!.last;
  }
  const named = areOpposite(parties) || parties.some((d) => d.individual || d.level !== "unknown");
  const isOwn = named && i === Math.max(trigger.last, phrase.last) + 1;
  if (word === "between" && parties.length > 1 && !areOpposite(parties) && parties.every((d) => d.person !== null)) found.inside = true;
  if (word === "of" && !isOwn) return i; // "talks of the decade"
  const into = word === "with" || (word === "of" && !areOpposite(parties)) ? found.other : found.between;
  for (const party of parties) add(into, party);
  if (word === "with" && parties.length) found.with = true;
  const head = next ? tokens[next.head]!.lemma : "";
  if (!parties.length && word === "with" && !reading.lexicon.words.aside.has(head)) found.unknown = true;
  return Math.max(i, parties.length ? end : i);
}
