import {type ActorEntry, officeAt, personAt} from "../../lexicon/actors.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {sideOf} from "../../scene/actors.js";
import {STORY_NOUN} from "./home.js";
import type {Name} from "./names.js";

/** Sectors that speak for themselves and need no side. */
const SIDELESS = new Set(["NGO", "MED", "EXP", "UNK"]);

/** Joins names that stand together in one noun phrase into actors: "Turkish" + "soldiers" is TUR MIL. */
export function composeActors(document: Document, names: readonly Name[], day: string | null): ActorMention[] {
  const actors: ActorMention[] = [];
  for (let n = 0; n < names.length; ) {
    let end = n + 1;
    while (end < names.length && joins(document, names[end - 1]!, names[end]!)) ++end;
    actors.push(...actorsOf(document, names.slice(n, end), day));
    n = end;
  }
  return actors;
}

/** Both stand in one noun phrase with only adjectives and nouns between. */
function joins({phraseAt, tokens}: Document, a: Name, b: Name): boolean {
  if (!phraseAt[a.last] || phraseAt[a.last] !== phraseAt[b.first]) return false;
  for (let i = a.last + 1; i < b.first; ++i)
    if (tokens[i]!.kind === "punct" && tokens[i]!.tag !== "open" && tokens[i]!.tag !== "close") return false;
  return true;
}

interface Draft {
  side: string | null;
  first: number;
}

/** The actors of one noun phrase. A side waits for its role; a title for its person. */
function actorsOf(document: Document, names: readonly Name[], day: string | null): ActorMention[] {
  const {tokens} = document;
  const found: ActorMention[] = [];
  let waiting: Draft | null = null;
  let title: ActorMention | null = null;
  for (const name of names) {
    const {entry} = name;
    if (entry.kind === "person") {
      const from: number = title?.first ?? waiting?.first ?? name.first;
      if (title) found.pop();
      found.push(personOf(document, name, entry, from, day, title, waiting));
      [waiting, title] = [null, null];
    } else if (entry.kind === "role") {
      const before: ActorMention | undefined = found.at(-1);
      const joined = before && title === before && before.last >= name.first - 3 ? before : null;
      const mention = roleOf(document, name, entry, waiting, joined);
      if (joined) found.pop();
      found.push(mention);
      title = mention;
      waiting = null;
    } else {
      const next = tokens[name.last + 1];
      if (next?.glued && next.tag !== "name" && next.lower !== "led") continue; // "Turkish-backed": whose, not who
      const other: Draft | null =
        entry.kind === "story" && entry.alone && waiting && !entry.code.startsWith(waiting.side ?? "") ? waiting : null;
      const named: ActorMention = nameOf(document, name, entry, document.tokens[name.last]!.possessive);
      const mention: ActorMention = other ? ofOtherSide(document, named, other) : named;
      found.push(mention);
      waiting = {side: sideOf(mention.code), first: name.first};
      title = mention.type === "group" || entry.kind === "story" ? mention : null;
    }
  }
  return found.filter((d, i) => !swallowed(d, found[i + 1])).map((d) => asPeople(document, d));
}

/** "the Iranian regime": what means one side where it stands alone is another's where that one stands with it. */
function ofOtherSide(document: Document, mention: ActorMention, {side, first}: Draft): ActorMention {
  const code = (own: string) => own.replace(/^[A-Z]+/, side!);
  const other = mentionOf(document, first, mention.last, mention);
  other.code = code(mention.code);
  other.fighting = mention.fighting && code(mention.fighting);
  return other;
}

/** The code under which an actor fights and falls, where it is another than the one it speaks under. */
function fightingCode(entry: ActorEntry): string | null {
  if (entry.kind === "story") return entry.fighting === entry.code ? null : entry.fighting;
  return entry.kind === "group" && entry.victims !== entry.code ? entry.victims : null;
}

/** "kill a Syrian", "three Iranians": an adjective that heads its phrase stands for people. */
function asPeople({phraseAt, tokens}: Document, actor: ActorMention): ActorMention {
  const head = phraseAt[actor.last]?.head;
  return actor.type === "adjective" && head === actor.last && !tokens[actor.last + 1]?.glued
    ? changed(actor, {type: "role", human: true})
    : actor;
}

/** A side that the next actor has taken up: "Turkish" in "Turkish soldiers". "Turkey's" stays an actor of its own only with a thing. */
const swallowed = (mention: ActorMention, next: ActorMention | undefined) =>
  !!next && next.first <= mention.first && next.last > mention.last;

function nameOf(
  document: Document,
  name: Name,
  entry: Exclude<ActorEntry, {kind: "person"} | {kind: "role"}>,
  possessive: boolean
): ActorMention {
  const type =
    entry.kind === "adjective"
      ? "adjective"
      : entry.kind === "group" || entry.kind === "people" || entry.kind === "story"
        ? "group"
        : entry.kind === "metonym"
          ? "organ"
          : "state";
  const human =
    entry.kind === "people" ||
    (entry.kind === "group" && entry.group === "armed") ||
    (entry.kind === "story" && entry.fighting !== entry.code) ||
    (entry.kind === "story" && /REB|MIL/.test(entry.code));
  return mentionOf(document, name.first, name.last, {
    code: entry.code,
    fighting: fightingCode(entry),
    type: type === "adjective" && possessive ? "state" : type,
    human,
    told: true,
    rule: entry.kind === "story" && entry.common ? STORY_NOUN : entry.kind
  });
}

function roleOf(
  document: Document,
  name: Name,
  {noun}: Extract<ActorEntry, {kind: "role"}>,
  waiting: Draft | null,
  joined: ActorMention | null
): ActorMention {
  const side = waiting?.side ?? (joined?.told ? sideOf(joined.code) : null);
  const sector = joined ? sectorOf(joined, noun.sector) : noun.sector;
  const group = joined?.type === "group";
  const code = group
    ? noun.sector === "MIL" && joined.fighting
      ? joined.fighting
      : joined.code
    : SIDELESS.has(sector) && !side
      ? sector
      : side && !SIDELESS.has(side)
        ? SIDELESS.has(sector)
          ? sector === "UNK"
            ? side
            : sector
          : `${side} ${sector}`
        : (noun.alone ?? sector);
  return mentionOf(document, waiting?.first ?? joined?.first ?? name.first, name.last, {
    code,
    fighting: group ? joined.fighting : null,
    type: noun.kind === "thing" ? "thing" : noun.kind === "organ" ? "organ" : "role",
    human: noun.human,
    level: noun.level ?? joined?.level ?? null,
    told: side !== null || group === true || SIDELESS.has(code) || noun.alone !== null,
    rule: "role"
  });
}

/** Of two role nouns the armed opposition wins, else what comes last: "rebel commander" REB, "defence ministry spokesman" GOV. */
function sectorOf(before: ActorMention, sector: string): string {
  const first = before.code.split(" ").at(-1)!;
  if (first === "REB" || (first === "GOV" && sector === "MIL" && before.type === "organ" && false)) return "REB";
  if (first === "MIL" && (sector === "GOV" || sector === "UNK")) return "MIL";
  if (first === "GOV" && sector === "UNK") return "GOV";
  if ((first === "MED" || first === "NGO" || first === "EXP") && (sector === "GOV" || sector === "UNK")) return first;
  return sector;
}

function personOf(
  document: Document,
  name: Name,
  {people}: Extract<ActorEntry, {kind: "person"}>,
  first: number,
  day: string | null,
  title: ActorMention | null,
  waiting: Draft | null
): ActorMention {
  const person = personAt(people, day);
  const office = officeAt(person, day);
  const told = waiting?.side ?? (title?.told ? sideOf(title.code) : null);
  const code = told && told.length === 3 && !office.code.startsWith(told) && title ? title.code : office.code;
  return mentionOf(document, first, name.last, {
    code,
    fighting: null,
    type: "person",
    person: person.name,
    human: true,
    level: title?.level ?? office.level,
    told: true,
    rule: "person"
  });
}

type Given = Pick<ActorMention, "code" | "fighting" | "type" | "human" | "told" | "rule"> & Partial<Pick<ActorMention, "person" | "level">>;

/** A mention over a range of tokens. Its fields are written out, so that all actors have one shape: they are read everywhere. */
export function mentionOf(
  {tokens, text}: {tokens: readonly Token[]; text: string},
  first: number,
  last: number,
  {code, person = null, fighting, type, told, human, level = null, rule}: Given
): ActorMention {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const quote = text.slice(start, end);
  return {kind: "actor", code, person, fighting, type, told, human, level, first, last, start, end, quote, rule};
}

/** An actor with some fields changed, in the one shape of all. */
export function changed(actor: ActorMention, change: Partial<Given>): ActorMention {
  const {kind, first, last, start, end, quote} = actor;
  const {code = actor.code, person = actor.person, fighting = actor.fighting, type = actor.type} = change;
  const {told = actor.told, human = actor.human, level = actor.level, rule = actor.rule} = change;
  return {kind, code, person, fighting, type, told, human, level, first, last, start, end, quote, rule};
}
