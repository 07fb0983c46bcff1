import {longestMatch} from "../../lexicon/gazetteer.js";
import {isGovernment, isInsurgent, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {isOfMany} from "../../scene/actors.js";
import {sourceAt} from "../../scene/sources.js";
import {firstMember} from "../../text/phrases/first-member.js";
import {membersOf, type Office, officeOf, officersOf, ownerOf, partyOf} from "./actor-party.js";
import {formatAt} from "./formats.js";
import {behindLink} from "./links.js";
import {isHeard, isSeat, stands, waits} from "./members.js";
import {add, type Party} from "./party.js";
import type {Reading} from "./reading.js";
import {startsClause} from "./subject-phrase.js";

/** An enumeration as far as it is read. */
interface Roll {
  parties: Party[];
  /** Of plural officers before their states: "the foreign ministers of Turkey and Iran". */
  office: Office | null;
  /** "the Russian and Turkish" before their "leaders". */
  nations: Party[];
  /** Whoever comes next leads a delegation, and does not stand for himself. */
  sent: boolean;
}

/** The parties named from token `from` on, as far as one enumeration goes: "the foreign ministers of Turkey and Iran". */
export function partiesFrom(reading: Reading, from: number, limit: number): {parties: Party[]; end: number} {
  const {scene} = reading;
  const roll: Roll = {parties: [], office: null, nations: [], sent: false};
  let i = from;
  while (i <= limit) {
    const format = formatAt(reading, i);
    const actor = scene.actorAt[i];
    if (format && format.last <= limit) {
      for (const party of membersOf(format.value)) add(roll.parties, officeOf(party, roll.office));
      i = format.last + 1;
    } else if (actor) {
      if (i > from && startsClause(scene, i, from)) break;
      if (!roll.parties.length && isHeard(scene, actor)) break; // "speaking to the BBC, the minister said"
      enrol(reading, roll, actor);
      i = actor.last + 1;
    } else {
      const next = behindLink(reading, i, from);
      if (next < 0) break;
      i = next;
    }
  }
  return {parties: roll.parties, end: i - 1};
}

/** Adds who an actor stands for, and keeps what it tells of those to come. */
function enrol(reading: Reading, roll: Roll, actor: ActorMention): void {
  const lent = actor.type === "organ" || (actor.type === "group" && !isInsurgent(actor.code)); // not "Yemen's Houthi rebels"
  const owner = lent ? ownerOf(reading, actor.first) : null;
  if (owner) add(roll.parties, {...owner, person: null, individual: false});
  else if (waits(reading, actor)) roll.sent = reading.lexicon.words.lead.has(reading.scene.document.tokens[actor.last + 1]!.lemma);
  else if (stands(reading, actor) && !isSeat(reading.scene, actor)) {
    const party = officeOf(ownHead(reading, actor) ?? partyOf(reading, actor), roll.office);
    add(roll.parties, party && roll.sent ? {...party, individual: false} : party);
    const last = roll.parties.at(-1);
    if (party && actor.rule === "adjective" && last?.camp === party.camp) roll.nations.push(last);
    roll.sent = false;
  }
  if (actor.type !== "role" || actor.rule === "adjective" || !isOfMany(reading.scene, actor)) return;
  roll.office = officersOf(reading, actor);
  for (const nation of roll.nations.splice(0)) Object.assign(nation, roll.office);
}

/** How an article, and not the sentence, tells whose an officer is. */
const BY_TEXT = new Set(["role, side told before", "role, holder of the title"]);

/** "The president will meet Xi," the spokeswoman said: without a state or a name beside him, the head of the speaker's own. */
function ownHead({scene, lexicon}: Reading, actor: ActorMention): Party | null {
  const {type, level, told, rule, first} = actor;
  if (type !== "role" || level !== "leader" || isOfMany(scene, actor) || !scene.document.tokens[first]!.quoted) return null;
  if ((told && !BY_TEXT.has(rule)) || scene.document.tokens[first - 1]?.lower !== "the") return null;
  const side = sourceAt(scene, first)?.side;
  if (!side || !isGovernment(side) || !lexicon.codes.has(sideOf(side))) return null;
  return {camp: sideOf(side), person: null, level, individual: true};
}

/** The parties of a clause's subject; "a meeting between A and B" is none itself. */
export function partiesOfPhrase(reading: Reading, phrase: Phrase): Party[] {
  const {document, actorAt} = reading.scene;
  if (longestMatch(reading.lexicon.nouns, document.tokens, phrase.head) && !actorAt[phrase.head]) return [];
  const head = firstMember(document.phrases, phrase.i);
  const {first, last} = document.sentences[phrase.sentence]!;
  const start = actorAt[head.first]?.first ?? head.first;
  return partiesFrom(reading, Math.max(first, headlineStart(reading, start)), last).parties;
}

/** "Qatar's PM, Egypt's spy chief meet Hamas": in a headline a comma stands for "and" before the last of a subject too. */
function headlineStart({scene: {document, actorAt}}: Reading, start: number): number {
  const {tokens, phraseAt, sentences} = document;
  const {zone, first} = sentences[tokens[start]!.sentence]!;
  const before = zone === "headline" && tokens[start - 1]?.text === "," ? phraseAt[start - 2] : undefined;
  return before && before.first === first && before.prep < 0 && actorAt[before.head] ? first : start;
}
