import type {ActorEntry} from "../../lexicon/actors.js";
import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {RoleNoun} from "../../lexicon/schemas/language.js";
import type {Document} from "../../model/document.js";
import type {PlaceMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {endsContinent} from "./continent.js";
import type {Name} from "./name.js";
import {isNamesake, touches} from "./namesakes.js";

/** "YPG-led forces", "ISIS-linked fighters" and "Moscow-installed officials" are their own; "rebel-held", "Turkish-backed" tell whose, not who. */
export const BELONGING: ReadonlySet<string> = new Set(["led", "linked", "affiliated", "installed", "appointed"]);

/**
 * Every name and role noun of the lexicon, longest first at each word.
 * @param listed the places of the gazetteer in the text: no role noun stands inside a name of one ("Taybat al-Imam")
 */
export function matchNames(document: Document, lexicon: Lexicon, listed: readonly PlaceMention[]): Name[] {
  const {actors, places} = lexicon;
  const {tokens} = document;
  const names: Name[] = [];
  let p = 0;
  for (let i = 0; i < tokens.length; ++i) {
    if (tokens[i]!.kind !== "word") continue;
    const match = withoutInitial(actors, tokens, i) ?? longestMatch(actors, tokens, i);
    if (!match) continue;
    while (p < listed.length && listed[p]!.last < i) ++p;
    const name = {first: i, last: match.last, entry: match.value};
    i = match.last;
    if (isInPlace(tokens, name, listed[p]) || !fits(document, name, lexicon) || isNamesake(document, lexicon, names.at(-1), name)) continue;
    if (isCalledAfter(tokens, name, places.words) || isNew(tokens, name)) continue;
    const place = beginsPlace(tokens, name) ? longestMatch(places.gazetteer, tokens, name.first) : null;
    if (place && place.last > name.last) i = place.last;
    else names.push(name);
  }
  return names;
}

/** Tokens of the longest surname behind an initial. */
const SURNAME = 3;

/** "Jane A. Doe": one capital letter, which a full stop behind it shortens. */
const isInitial = ({text, capital}: Token): boolean => capital && text.length === 1;

/** "Dennis B. Ross", who is listed as Dennis Ross. */
function withoutInitial(actors: Lexicon["actors"], tokens: readonly Token[], i: number): ReturnType<typeof longestMatch<ActorEntry>> {
  const [given, initial, stop] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (!given.capital || stop?.text !== "." || !initial || !isInitial(initial) || initial.sentence !== given.sentence) return null;
  const match = longestMatch(actors, [given, ...tokens.slice(i + 3, i + 3 + SURNAME)], 0);
  return match && match.last > 0 && match.value.kind === "person" ? {value: match.value, last: i + 2 + match.last} : null;
}

/** "Taybat al-Imam": a role noun inside the name of a place. */
const isInPlace = (tokens: readonly Token[], {first, entry}: Name, place: PlaceMention | undefined): boolean =>
  entry.kind === "role" && place !== undefined && place.first < first && tokens[first]!.capital;

/** "the al-Maliki neighbourhood", "Talabani Street": what is called after a person. */
const isCalledAfter = (tokens: readonly Token[], {last, entry}: Name, {nouns}: Lexicon["places"]["words"]): boolean =>
  entry.kind === "person" &&
  !tokens[last]!.possessive &&
  nouns.has(tokens[last + 1]?.lower ?? "") &&
  touches(tokens[last]!, tokens[last + 1]!);

/** "New Mexico": another place than the state that it is called after. */
const isNew = (tokens: readonly Token[], {first, entry}: Name): boolean =>
  entry.kind === "state" && tokens[first - 1]?.text === "New" && touches(tokens[first - 1]!, tokens[first]!);

/** A name that may be the beginning of a place's: not a state's or its capital's. */
const beginsPlace = (tokens: readonly Token[], {first, entry}: Name): boolean =>
  tokens[first]!.capital && entry.kind !== "capital" && entry.kind !== "state";

/** Whether the words are the name or role noun here. */
function fits(document: Document, name: Name, lexicon: Pick<Lexicon, "nameWords" | "continental">): boolean {
  if (tellsDescent(document.tokens, name, lexicon.nameWords)) return false;
  if (name.entry.kind === "adjective" && endsContinent(document.tokens, name.first, lexicon)) return false;
  const {kind} = name.entry;
  const next = document.tokens[name.last + 1];
  const compound = next?.glued === true && /(?:ed|eld|en|ing|un|run)$/.test(next.lower); // "rebel-held"
  if (compound && (kind === "role" || ((kind === "group" || kind === "story") && !BELONGING.has(next.lower)))) return false; // but "YPG-led forces"
  if (name.entry.kind === "metonym" && isInName(document, name)) return false;
  return name.entry.kind !== "role" || isRole(document, name, name.entry.noun);
}

/** "ethnic Albanians": a people in another state, and no side of its own. */
const tellsDescent = (tokens: readonly Token[], {first, entry}: Name, {descent}: Lexicon["nameWords"]): boolean =>
  (entry.kind === "adjective" || entry.kind === "people") && descent.has(tokens[first - 1]?.lower ?? "");

/** "the General People's Congress": a house that is the last word of another name. */
function isInName({tokens, sentences}: Document, {first, last}: Name): boolean {
  const before = tokens[first - 1];
  if (first !== last || !before?.possessive || !before.capital) return false;
  return before.tag === "name" && !before.demonym && sentences[before.sentence]!.zone === "body";
}

/** A role noun is none where the word is a verb ("state", "guard"), describes another ("Arab states", "local deals") or is part of a name. */
function isRole({tokens, phraseAt}: Document, {first, last}: Name, {sector, level}: RoleNoun): boolean {
  const head = tokens[last]!;
  if (head.tag === "num") return first !== last; // "F-16s"
  if (head.tag !== "noun" && head.tag !== "name" && head.tag !== "adj") return false;
  if (head.demonym && phraseAt[last]?.head !== last) return false;
  if (tokens[last + 1]?.demonym && phraseAt[last + 1] != null && phraseAt[last + 1] === phraseAt[last]) return false; // "chief Palestinian negotiator"
  if (first !== last) return true;
  if (sector === "REB" && isStand(tokens, last)) return false;
  if (level === "military" && head.tag === "adj" && phraseAt[last]?.head !== last) return false; // "a general strike"
  if (head.glued && tokens[last - 1]?.kind === "number") return false; // "a 30-man team"
  return sector !== "CVL" || !(isListedAdjective(head, tokens[last + 1]) || isSurname(tokens, last));
}

/** "their opposition to the war": what they think of it, and no fighters; but "asked the opposition to wait". */
const isStand = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === "to" &&
  tokens[i - 1]?.lower !== "the" &&
  tokens[i]!.singular === tokens[i]!.lower &&
  tokens[i + 2]?.tag !== "verb";

/** "a national personality", "the Government of National Accord": no citizen. */
const isListedAdjective = ({tag, word, capital}: Token, next: Token | undefined): boolean =>
  word?.tags[0] === "adj" && (tag === "adj" || (capital && next?.capital === true));

/** "James Baker" */
const isSurname = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.capital && tokens[i - 1]?.tag === "name" && tokens[i - 1]!.end + 1 === tokens[i]!.start;
