import type {ActorEntry} from "../../lexicon/actors.js";
import {isBody, isOfLand, sectorOf, sideOf} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import {changed, mentionOf, OF_MINORITY} from "./mention.js";
import type {Name} from "./name.js";
import {nameOf} from "./named.js";
import {BELONGING} from "./names.js";
import {personOf, roleOf, type WaitingSide} from "./titled.js";

/** Joins names that stand together in one noun phrase into actors: "Turkish" + "soldiers" is TUR MIL. */
export function composeActors(document: Document, names: readonly Name[], day: string | null): ActorMention[] {
  const actors: ActorMention[] = [];
  for (let n = 0; n < names.length; ) {
    let end = n + 1;
    while (end < names.length && joins(document, names[end - 1]!, names[end]!)) ++end;
    actors.push(...actorsOf(document, names.slice(n, end), day));
    n = end;
  }
  return sharingNouns(document, actors);
}

/** "Turkish and Russian officials", "Turkey's and Russia's ministers": the noun of the last is also that of whoever stands before it. */
function sharingNouns({tokens}: Document, actors: ActorMention[]): ActorMention[] {
  for (let n = actors.length - 2; n >= 0; --n) {
    const [actor, next] = [actors[n]!, actors[n + 1]!];
    const joint = tokens[actor.last + 1];
    const owns = actor.rule === "adjective" || (actor.type === "state" && tokens[actor.last]!.possessive);
    const shared = owns && next.type === "role" && next.human && next.first === actor.last + 2;
    if (!shared || next.rule === OF_MINORITY || (joint?.lower !== "and" && joint?.text !== ",") || sideOf(next.code) === next.code)
      continue;
    actors[n] = changed(actor, {code: `${actor.code} ${sectorOf(next.code)}`, type: "role", human: true});
  }
  return actors;
}

/** Both stand in one noun phrase with only adjectives, nouns, brackets and the full stops of titles and initials between. */
function joins({phraseAt, tokens}: Document, a: Name, b: Name): boolean {
  if (!phraseAt[a.last] || phraseAt[a.last] !== phraseAt[b.first]) return false;
  for (let i = a.last + 1; i < b.first; ++i) {
    const {kind, tag, text} = tokens[i]!;
    if (kind === "punct" && tag !== "open" && tag !== "close" && text !== "(" && text !== ")" && text !== ".") return false;
  }
  return true;
}

/** What of a noun phrase has been read so far: a side waits for its role, a title for its person. */
interface Reading {
  found: ActorMention[];
  waiting: WaitingSide | null;
  title: ActorMention | null;
}

/** The actors of one noun phrase. */
function actorsOf(document: Document, names: readonly Name[], day: string | null): ActorMention[] {
  const reading: Reading = {found: [], waiting: null, title: null};
  for (const name of names) {
    const {entry} = name;
    if (entry.kind === "person") takePerson(document, reading, {...name, entry}, day);
    else if (entry.kind === "role") takeRole(document, reading, {...name, entry});
    else takeNamed(document, reading, {...name, entry});
  }
  const {found} = reading;
  return found.filter((d, i) => !swallowed(d, found[i + 1]) && !swallowed(d, found[i + 2])).map((d) => asPeople(document, d));
}

type NameOf<Kind extends ActorEntry["kind"]> = Name & {entry: Extract<ActorEntry, {kind: Kind}>};

/** "Russian President Vladimir Putin": the title and the side before it go into the person's mention. */
function takePerson(document: Document, reading: Reading, name: NameOf<"person">, day: string | null): void {
  const {found, title} = reading;
  const broadcaster = title?.type === "group" && title.last === name.first - 1 && !isOfLand(title.code); // "told the BBC Assad had left"
  const before = broadcaster ? {title: null, waiting: null} : {title, waiting: reading.waiting};
  if (before.title) found.pop();
  found.push(personOf(document, name, name.entry, day, before));
  [reading.waiting, reading.title] = [null, null];
}

/** "Turkish" before "soldiers", "defence ministry" before "spokesman". */
function takeRole(document: Document, reading: Reading, name: NameOf<"role">): void {
  const {found, waiting, title} = reading;
  const before = found.at(-1);
  const joined = before && title === before && before.last >= name.first - 3 ? before : null;
  const mention = roleOf(document, name, name.entry, waiting, joined);
  if (joined) found.pop();
  found.push(mention);
  [reading.waiting, reading.title] = [null, mention];
}

/** A name of a side, a group, an organ: the side of a role that may follow. */
function takeNamed(document: Document, reading: Reading, name: NameOf<Exclude<ActorEntry["kind"], "person" | "role">>): void {
  const {tokens} = document;
  const {found, waiting, title} = reading;
  const {entry} = name;
  const before = found.at(-1);
  const next = tokens[name.last + 1];
  if (entry.kind === "minority") {
    reading.waiting = {...(waiting ?? {side: entry.code, first: name.first}), minority: true}; // alone it tells of no state: "the Chechen conflict"
    return;
  }
  if (entry.code === "MED" && before?.type === "person" && before.last === name.first - 1 && !tokens[before.last]!.possessive) {
    found[found.length - 1] = mentionOf(document, before.first, name.last, before); // "Sheikh Sabah Al Ahmad Al Sabah", and no paper
    return;
  }
  if (next?.glued && next.tag !== "name" && !BELONGING.has(next.lower)) return; // "Turkish-backed": whose, not who
  const owner = before?.type === "person" && waiting === null ? {side: sideOf(before.code), first: name.first} : waiting; // "Putin's regime"
  const other = entry.kind === "story" && entry.alone && owner && !entry.code.startsWith(owner.side ?? "") ? owner : null;
  const titled = title?.last === name.first - 1 && tokens[name.first]!.tag === "name";
  if (titled && entry.kind === "story") found.pop(); // "President Bashar al-Assad's forces"
  const named = nameOf(document, name, entry);
  const mention = other ? ofOtherSide(document, named, other) : named;
  found.push(mention);
  const sent = waiting && isOfLand(waiting.side ?? "") && isBody(mention.code); // "Britain's UN ambassador"
  if (!sent) reading.waiting = {side: sideOf(mention.code), first: name.first};
  reading.title = (mention.type === "group" && entry.kind !== "people") || entry.kind === "story" ? mention : null; // "the French" tells a side
}

/** "the Iranian regime": what means one side where it stands alone is another's where that one stands with it. */
function ofOtherSide(document: Document, mention: ActorMention, {side, first}: WaitingSide): ActorMention {
  const code = (own: string) => own.replace(/^[A-Z]+/, side!);
  const other = mentionOf(document, first, mention.last, mention);
  other.code = code(mention.code);
  other.fighting = mention.fighting && code(mention.fighting);
  return other;
}

/** "kill a Syrian", "three Iranians": an adjective that heads its phrase stands for people. */
function asPeople({phraseAt, tokens}: Document, actor: ActorMention): ActorMention {
  if (actor.type !== "adjective") return actor;
  const {first} = actor;
  const head = phraseAt[actor.last]?.head;
  const named = first > 0 && tokens[first - 1]!.tag === "name" && phraseAt[first - 1] === phraseAt[first]; // "Kyodo English reported"
  return head === actor.last && !named && !tokens[actor.last + 1]?.glued ? changed(actor, {type: "role", human: true}) : actor;
}

/** A side that the next actor has taken up: "Turkish" in "Turkish soldiers". "Turkey's" stays an actor of its own only with a thing. */
const swallowed = (mention: ActorMention, next: ActorMention | undefined) =>
  !!next && next.first <= mention.first && next.last > mention.last;
