import type {TalkGroup} from "../../lexicon/talks.js";
import {codesOf, isOfLand} from "../../model/camp.js";
import type {TalkLevel} from "../../model/report.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {parentOf} from "../../text/clause-at.js";
import {DEFINITE} from "../../text/determiners.js";
import {clausesOf} from "../../text/document.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import type {Reading} from "./reading.js";

/** A group told by number and kind. */
export interface Group {
  size: number;
  /** The number is not told: "the sides". */
  open?: boolean;
  whom: TalkGroup["standsFor"];
  /** The office of those who stand for the sides: "the two countries' foreign ministers". */
  office?: TalkLevel;
  /** "all sides": of what was told, and not whoever was named since. */
  all?: boolean;
  /** Those who fight in the article's war: "the warring sides". */
  war?: boolean;
  /** The state in which they fight, where it is told: "Yemen's warring sides", "the belligerents in Syria". */
  state?: string;
  /** Theirs who were told before, where nobody else stands beside them: "their deputies". */
  own?: boolean;
  /** Maybe two people: "they". */
  people?: boolean;
  /** Last token of its phrase. */
  last: number;
}

/**
 * "the two leaders", "both sides", "the parties" — how many a group noun stands for, or null where the phrase is none.
 * "the two sides" are two, "three countries" three; "the leaders" two; "leaders", "some countries" are no group told before.
 */
export function groupSize(reading: Reading, phrase: Phrase): Group | null {
  const size = sizeOf(reading, phrase);
  return size && {...size, last: phrase.last};
}

/** A group but for where it is told. */
type Size = Omit<Group, "last">;

/** How many the phrase stands for, by its noun ("the trio"), its number ("three countries") or whose it is ("both sides' envoys"). */
function sizeOf(reading: Reading, phrase: Phrase): Size | null {
  const {tokens} = reading.scene.document;
  const head = tokens[phrase.head]!;
  if (head.tag === "pron" && head.lower === "both") return {size: 2, whom: "side"};
  if (head.tag === "pron" && head.lower === "they") return groupOfThey(reading, phrase);
  const {couple, trio} = reading.lexicon.words; // "the two met", "the trio spoke"
  const people = couple.has(head.lower) ? 2 : trio.has(head.lower) ? 3 : null;
  if (people && tokens[phrase.first]!.lower === "the" && phrase.last === phrase.head) return {size: people, whom: "person"};
  const {groups} = reading.lexicon;
  const titled = tokens[phrase.head - 2]?.lower === "deputy" ? undefined : groups.get(`${tokens[phrase.head - 1]?.lower} ${head.lower}`);
  const group = titled ?? groups.get(head.lower); // "the prime ministers" lead, their deputies do not
  if (isWarring(reading, phrase)) return {size: 2, open: true, whom: "side", war: true, ...stateOf(reading, phrase)};
  if (!group?.plural) return null;
  const owners = ownersOf(reading, phrase);
  if (owners) return {...owners, office: LEVELS.get(group.standsFor) ?? "unknown"};
  let size = 0;
  let open = false;
  for (let i = phrase.first; i < phrase.head; ++i) {
    const {lower} = tokens[i]!;
    if (reading.scene.actorAt[i] && reading.scene.actorAt[i]!.last < phrase.head) return null;
    const told = lower === "both" ? 2 : (SIZES.get(lower) ?? SIZES_IN_FIGURES.get(lower));
    if (told) [size, open] = [told, false];
    else if ((DEFINITE.has(lower) || lower === "all") && size === 0) [size, open] = [2, true];
    else if (tokens[i]!.tag === "num") return null;
  }
  if (size && !open) return {size, whom: group.standsFor};
  const next = tokens[phrase.last + 1]; // "negotiators from the two countries", but not "the leaders of large economies"
  const whose = next && (next.lower === "of" || next.lower === "from") ? (reading.scene.document.phraseAt[next.i + 1] ?? null) : null;
  const sides = whose && whose !== phrase ? groupSize(reading, whose) : null;
  if (sides) return {...sides, whom: group.standsFor};
  const all = tokens[phrase.first]!.lower === "all";
  return size && next?.lower !== "of" ? {size, open, whom: group.standsFor, ...(all && {all})} : null;
}

/** "the two presidents": one mention of both. */
export const isCouple = ({scene}: Reading, {head}: Phrase): boolean => codesOf(scene.actorAt[head]?.code ?? null).length > 1;

/** "Libya's warring factions", "the warring sides", "the belligerents" */
function isWarring({scene, lexicon}: Reading, {first, head}: Phrase): boolean {
  const {tokens} = scene.document;
  const {foe} = lexicon.words;
  for (let i = first; i <= head; ++i) if (foe.has(tokens[i]!.lower)) return isPlural(tokens[head]!);
  return false;
}

/** "Yemen's warring sides", "Libyan warring factions", "belligerents in Syria" */
function stateOf({scene: {document, actorAt}}: Reading, {first, last}: Phrase): Pick<Group, "state"> {
  const {tokens} = document;
  const behind = tokens[last + 1]?.lower === "in" || tokens[last + 1]?.lower === "of" ? actorAt[last + 2] : undefined;
  const actor = [actorAt[first], actorAt[first + 1], behind].find((d) => d !== undefined && d.person === null && isOfLand(d.code));
  return actor ? {state: actor.code.split(" ")[0]!} : {};
}

/** "both sides' negotiators", "the two countries' ministers", "their ministers": whose they are. */
function ownersOf({scene: {document}, lexicon}: Reading, {first, head}: Phrase): Size | null {
  const {tokens} = document;
  const determiner = tokens[first]!;
  if (determiner.lower === "their") return {size: 2, open: true, whom: "side", own: true};
  for (let i = first + 1; i < head; ++i) {
    const {lower, possessive} = tokens[i]!;
    const owner = possessive ? lexicon.groups.get(lower) : undefined;
    if (!owner?.plural) continue;
    const number = tokens[i - 1]!.lower;
    if (number === "three") return {size: 3, whom: "side"};
    return {size: 2, open: number === "the" || number === "their", whom: "side"};
  }
  return null;
}

/** "the two leaders' talks": the group whose a talk is, by the words before its noun. */
export function groupBefore({scene: {document}, lexicon}: Reading, {first}: Phrase, noun: number): Group | null {
  const {tokens} = document;
  for (let i = first + 1; i < noun; ++i) {
    const owner = tokens[i]!.possessive ? lexicon.groups.get(tokens[i]!.lower) : undefined;
    const size = SIZES.get(tokens[i - 1]!.lower);
    if (owner?.plural && size) return {size, whom: owner.standsFor, last: i};
    if (owner?.plural && i > first + 1 && tokens[first]!.lower === "the")
      return {size: 2, open: true, whom: "side", office: LEVELS.get(owner.standsFor) ?? "unknown", last: i};
  }
  return null;
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4]
]);

const SIZES_IN_FIGURES: ReadonlyMap<string, number> = new Map([...SIZES.values()].map((size) => [String(size), size]));

const LEVELS = new Map<TalkGroup["standsFor"], TalkLevel>([
  ["leader", "leader"],
  ["minister", "minister"]
]);

/**
 * Whom "they" stands for: two sides told before, but not in "officials say they are ready", "the allies will act when they meet", where
 * who speaks or acts is meant. One person does not tell of himself so: "Kerry said they would meet again" is of him and the other.
 */
function groupOfThey(reading: Reading, phrase: Phrase): Size | null {
  const {document, actorAt} = reading.scene;
  if (document.tokens[phrase.head]!.quoted) return null;
  const clause = clausesOf(document, phrase.sentence).find((d) => d.subject === phrase);
  const pair: Size = {size: 2, whom: "side", ...(clause?.kind !== "complement" && {people: true})};
  let above = clause ? parentOf(document, clause) : null;
  while (above && !above.verb.finite && above.parent >= 0) above = parentOf(document, above);
  const subject = above?.subject ?? null;
  if (!subject || subject.next >= 0 || document.tokens[subject.head]!.tag === "pron") return pair;
  if (clause!.kind === "complement") return actorAt[subject.head]?.person ? {...pair, own: true} : null;
  const self = clause!.kind === "subordinate" && isNounOfMany(document.tokens[subject.head]!) && groupSize(reading, subject) === null;
  return self ? null : pair;
}

/** A noun that tells more than one. */
const isNounOfMany = ({tag, singular, lower}: Token): boolean => tag === "noun" && singular !== lower;
