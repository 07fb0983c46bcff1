import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {membersOf, officeOf, officersOf, ownerOf, partyOf} from "./actor-party.js";
import {isOfGuest} from "./guest.js";
import {GOES_ON, isPost, isSeat, isSeated, stands, waits} from "./members.js";
import {add, type Party} from "./party.js";
import type {Reading} from "./reading.js";
import {chainHead, startsClause} from "./subject-phrase.js";

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
      if (parties.length === 0 && isHeard(reading, actor)) break; // "speaking to the BBC, the minister said"
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
    if (token.kind === "punct" && !isInside(token)) break;
    if (i > from && (token.text === "," || token.tag === "conj") && startsClause(scene, i + 1, from)) break;
  }
  return {parties, end: i - 1};
}

/** Media, behind whom another clause's subject may follow. */
const isHeard = ({scene: {document}}: Reading, {code, last}: ActorMention): boolean =>
  code.endsWith("MED") && document.tokens[last + 1]?.text === ",";

/** Marks within an enumeration, also the full stop of "Gen. Doe": a sentence ends at its limit. */
const MARKS = new Set([",", "&", "(", ")", "[", "]", "."]);
const isInside = ({tag, text}: Token): boolean => tag === "open" || tag === "close" || MARKS.has(text);

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
