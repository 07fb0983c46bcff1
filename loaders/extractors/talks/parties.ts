import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {membersOf, officeOf, officersOf, ownerOf, partyOf} from "./actor-party.js";
import {isOfGuest} from "./guest.js";
import {add, type Party} from "./party.js";
import type {Reading} from "./reading.js";
import {chainHead, startsClause} from "./subject-phrase.js";

/** Between members of one enumeration, or of one member's own words. */
const GOES_ON = new Set(["of", "from", "including", "plus", "alongside", "well"]);
/** "along with", "together with" */
const TOGETHER = new Set(["along", "together"]);

/** The parties named from token `from` on, as far as one enumeration goes: "the foreign ministers of Turkey and Iran". */
export function partiesFrom(reading: Reading, from: number, limit: number): {parties: Party[]; end: number} {
  const {scene} = reading;
  const {tokens} = scene.document;
  const parties: Party[] = [];
  let office: Pick<Party, "level" | "individual"> | null = null;
  const nations: Party[] = []; // "the Russian and Turkish" before their "leaders"
  let sent = false; // leads a delegation, and does not stand for himself
  let i = from;
  for (; i <= limit; ++i) {
    const token = tokens[i]!;
    const format = longestMatch(reading.lexicon.formats, tokens, i);
    if (format && format.last <= limit) {
      for (const party of membersOf(format.value)) add(parties, party);
      i = format.last;
      continue;
    }
    const actor = scene.actorAt[i];
    if (actor) {
      if (i > from && startsClause(scene, i, from)) break;
      const owned = actor.type === "organ" || actor.type === "group" ? ownerOf(reading, actor.first) : null;
      if (owned) add(parties, {...owned, person: null, individual: false});
      else if (waits(reading, actor)) sent = reading.lexicon.words.lead.has(tokens[actor.last + 1]!.lemma);
      else if (stands(reading, actor) && !isSeat(scene, actor)) {
        const party = officeOf(partyOf(reading, actor), office);
        add(parties, party && sent ? {...party, individual: false} : party);
        if (party && actor.rule === "adjective" && parties.at(-1)?.camp === party.camp) nations.push(parties.at(-1)!);
        sent = false;
      }
      if (actor.type === "role" && actor.level && /s$/.test(actor.quote.split(" of ")[0]!)) {
        office = officersOf(actor);
        for (const nation of nations.splice(0)) Object.assign(nation, office);
      }
      i = actor.last;
      continue;
    }
    if (isOfGuest(scene, i)) continue;
    if ((token.tag === "to" || token.lower === "for") && isPost(scene, i)) {
      i = scene.actorAt[tokens[i + 1]!.lower === "the" ? i + 2 : i + 1]!.last; // "the envoy to Syria, Jane Doe, and"
      continue;
    }
    if (token.tag === "verb") {
      if (reading.lexicon.words.lead.has(token.lemma) && (tokens[i + 1]?.lower === "by" || token.form === "gerund")) {
        if (tokens[i + 1]?.lower === "by") ++i;
        continue;
      }
      break;
    }
    if (token.tag === "aux" || token.tag === "modal" || token.tag === "rel" || token.tag === "to" || token.tag === "neg") break;
    if (token.tag === "sub" && token.lower !== "as") break;
    if (token.lower === "in" && i > from && isSeated(scene, i)) {
      i = scene.placeAt[i + 1]!.last; // "the government in Tripoli and the rebels"
      continue;
    }
    if (token.tag === "prep" && !GOES_ON.has(token.lower) && token.lower !== "as") {
      if (TOGETHER.has(token.lower) && tokens[i + 1]?.lower === "with") continue;
      if (token.lower === "with" && TOGETHER.has(tokens[i - 1]!.lower)) continue;
      if (token.lower === "between" || token.lower === "among") continue;
      break;
    }
    if (
      token.kind === "punct" &&
      token.tag !== "open" &&
      token.tag !== "close" &&
      token.text !== "," &&
      token.text !== "&" &&
      token.text !== "(" &&
      token.text !== ")" &&
      token.text !== "[" &&
      token.text !== "]" &&
      token.text !== "." // of "Gen. Doe": a sentence ends at its limit
    )
      break;
    if (i > from && (token.text === "," || token.tag === "conj") && startsClause(scene, i + 1, from)) break;
  }
  return {parties, end: i - 1};
}

/** "in Vienna, Austria, he met": the country that a city lies in. */
function isSeat({document: {tokens}, placeAt}: Scene, {first, type, code}: ActorMention): boolean {
  const city = tokens[first - 1]?.text === "," ? placeAt[first - 2] : undefined;
  return type === "state" && city !== undefined && city.type !== "country" && city.country === code;
}

/** Where an envoy is sent: "ambassador to Turkey". */
function isPost({document: {tokens}, actorAt}: Scene, i: number): boolean {
  const [envoy, state] = [actorAt[i - 1], actorAt[tokens[i + 1]?.lower === "the" ? i + 2 : i + 1]];
  return envoy?.level === "envoy" && envoy.type === "role" && (state?.type === "state" || state?.type === "organ");
}

/** The place where a member of an enumeration sits, before the next one. */
function isSeated({document: {tokens}, placeAt, actorAt}: Scene, i: number): boolean {
  const place = placeAt[i + 1];
  return place?.first === i + 1 && tokens[place.last + 1]?.tag === "conj" && actorAt[i - 1] !== undefined;
}

/** "the government of Ukraine", "a delegation led by Önal": whose it is follows. */
function waits({scene, lexicon}: Reading, actor: ActorMention): boolean {
  if (actor.told || actor.person !== null || (actor.type !== "organ" && actor.type !== "role")) return false;
  const {tokens} = scene.document;
  const next = tokens[actor.last + 1];
  if (next?.lower !== "of" && next?.lower !== "from" && !(next && lexicon.words.lead.has(next.lemma))) return false;
  if (tokens[next.i + 1]?.lower === "both" || (tokens[next.i + 1]?.lower === "the" && tokens[next.i + 2]?.tag === "num")) return true; // "negotiators from the two nations"
  const after = tokens[next.i + 1]?.lower === "the" || lexicon.words.lead.has(next.lemma) ? next.i + 2 : next.i + 1;
  return scene.actorAt[after] !== undefined;
}

/** "Obama's envoy": another actor follows in the phrase. */
function ownsActor({document: {phraseAt}, actorAt}: Pick<Scene, "document" | "actorAt">, {last}: ActorMention): boolean {
  const phrase = phraseAt[last];
  for (let i = last + 1; phrase && i <= phrase.last; ++i) if (actorAt[i]) return true;
  return false;
}

/** An adjective or a possessive state stands for a side only before another one: "Turkish and Russian officials". */
function stands({scene: {document, actorAt}, lexicon}: Reading, actor: ActorMention): boolean {
  const {tokens, phraseAt} = document;
  if (actor.person !== null && tokens[actor.last]!.possessive && ownsActor({document, actorAt}, actor)) return false;
  if (actor.type === "person" && lexicon.words.former.has(tokens[actor.first - 1]?.lower ?? "")) return false; // speaks for no side any more
  const next = tokens[actor.last + 1];
  if (!next || next.sentence !== tokens[actor.last]!.sentence) return actor.type !== "adjective";
  const mark = next.tag === "conj" || next.text === "," || next.text === "&" || GOES_ON.has(next.lower);
  if (actor.type === "adjective") return mark || (next.glued && actorAt[next.i] !== undefined);
  if (actor.person !== null || actor.type === "role" || actor.type === "pronoun") return true;
  if (tokens[actor.last]!.possessive) return false;
  return (
    mark ||
    phraseAt[next.i] !== phraseAt[actor.last] ||
    next.tag === "name" ||
    next.tag === "num" ||
    next.glued ||
    actorAt[next.i] !== undefined ||
    actor.type === "group" ||
    actor.type === "organ"
  );
}

/** The parties of a clause's subject; "a meeting between A and B" is none itself. */
export function partiesOfPhrase(reading: Reading, phrase: Phrase): Party[] {
  if (longestMatch(reading.lexicon.nouns, reading.scene.document.tokens, phrase.head) && !reading.scene.actorAt[phrase.head]) return [];
  const head = chainHead(reading.scene.document, phrase);
  const {first} = reading.scene.document.sentences[phrase.sentence]!;
  const {tokens} = reading.scene.document;
  const pair = tokens[head.first - 1]?.tag === "conj" ? longestMatch(reading.lexicon.formats, tokens, head.first - 2) : null;
  const start = pair && pair.last >= head.first ? head.first - 2 : (reading.scene.actorAt[head.first]?.first ?? head.first); // "North and South Korea"
  return partiesFrom(reading, Math.max(first, start), reading.scene.document.sentences[phrase.sentence]!.last).parties;
}
