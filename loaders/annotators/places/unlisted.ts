import type {PlaceWords} from "../../lexicon/places.js";
import type {Place} from "../../lexicon/schemas/language.js";
import type {Document} from "../../model/document.js";
import type {ActorMention, PlaceMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Token} from "../../model/token.js";
import {inTitleCase} from "../../text/tags/names.js";
import {placeAt} from "./mention.js";

/** What names of no list are sought in: a text with its actors. */
export type Stage = Pick<Scene, "document"> & {actorAt: readonly (ActorMention | undefined)[]};

/** A name that the text calls a place: its tokens, `last` inclusive, and the kind. */
interface Named {
  first: number;
  last: number;
  kind: Place["kind"];
}

/** Words of a name at the most: "Tal Abu al-Duhur". */
const LONGEST = 5;

/**
 * Places of no list: a name after "the village of" or before "village", in an enumeration each of its names, a name that opens
 * like one of a place ("Tal Rifaat") or that "in" or "near" leads in and nothing goes on
 * with, and from then on the name alone. They are named as the text spells them, and lie in the country of the listed place told
 * closest.
 * @param listed the places of the lexicon in the text, in reading order
 */
export function findUnlisted(scene: Stage, listed: readonly PlaceMention[], words: PlaceWords): PlaceMention[] {
  const {tokens} = scene.document;
  const taken = new Set<number>();
  for (const {first, last} of listed) for (let i = first; i <= last; ++i) taken.add(i);
  const free = (i: number) => !taken.has(i) && !scene.actorAt[i];
  const found: Named[] = [];
  const known = new Map<string, Named>();
  for (const token of tokens)
    if (token.kind === "word")
      for (const named of namedAt(scene.document, token.i, words, free)) {
        for (let i = named.first; i <= named.last; ++i) taken.add(i);
        found.push(named);
        known.set(tokens[anchorOf(tokens, named)]!.lower, named);
      }
  if (!found.length) return [];
  for (const {i, lower, capital} of tokens) {
    const named = capital && free(i) ? known.get(lower) : undefined;
    const first = named ? i - (anchorOf(tokens, named) - named.first) : -1;
    if (named && isSameName(tokens, named, first, free)) found.push({...named, first, last: first + named.last - named.first});
  }
  const countryOf = closestCountry(listed);
  const provinceOf = provinceBeside(tokens, listed);
  return found.map((d) => {
    const place = nameOf(scene, d);
    return placeAt(
      scene.document,
      d.first,
      d.last,
      {place, kind: d.kind, admin: provinceOf(d.first), country: countryOf(d.first)},
      words,
      "called a place"
    );
  });
}

type Free = (i: number) => boolean;

function namedAt(document: Document, i: number, words: PlaceWords, free: Free): Named[] {
  const {tokens} = document;
  const {nouns, openings} = words;
  const token = tokens[i]!;
  const opening = token.capital && free(i) ? openings.get(token.lower) : undefined;
  if (opening) {
    const last = nameEnd(tokens, i + 1, free);
    return last > i ? [{first: i, last, kind: opening}] : [];
  }
  if (token.tag === "prep" && IN.has(token.lower)) return inHolder(document, i + 1, words, free);
  const kind = token.tag === "noun" && !token.capital ? nouns.get(token.lower) : undefined;
  if (!kind) return [];
  if (tokens[i + 1]?.lower === "of") return listFrom(tokens, i + 2, kind, words, free);
  const first = nameStart(tokens, i - 1, free);
  return first < i ? [...(isPlural(token) ? listBefore(tokens, first - 1, kind, free) : []), {first, last: i - 1, kind}] : [];
}

const IN = new Set(["in", "at", "near"]);
/** Words between a name and the place that it lies in: "in X in the western Y province". */
const WITHIN = 4;

/** "in X in Y district", "at X in the southern outskirts": a name between "in" and a place that it lies in. */
function inHolder(document: Document, first: number, words: PlaceWords, free: Free): Named[] {
  const {tokens} = document;
  const last = nameEnd(tokens, first, free);
  const next = last + 1;
  if (last < first) return [];
  if (tokens[next]?.lower !== "in" || tokens[next]!.sentence !== tokens[first]!.sentence)
    return isBare(document, first, last, words) ? [{first, last, kind: "town"}] : [];
  for (let i = next + 1; i <= next + WITHIN && i < tokens.length; ++i) {
    const token = tokens[i]!;
    if (!free(i) || words.nouns.has(token.lower)) return [{first, last, kind: "town"}];
    if (token.tag !== "det" && token.tag !== "adj" && token.tag !== "name") return [];
  }
  return [];
}

const ENDS = new Set(["punct", "prep", "conj", "verb", "aux", "adv"]);

/** "a hospital in Hajja": a name of no list that nothing goes on with. */
function isBare({tokens, sentences}: Document, first: number, last: number, {openings, others}: PlaceWords): boolean {
  const before = tokens[first - 1]!;
  const next = tokens[last + 1];
  if (openings.has(tokens[first]!.lower) || others.has(tokens[first]!.lower)) return false;
  if (before.lower === "at" || tokens[first]!.word || tokens[last]!.word) return false;
  for (let i = first; i <= last; ++i) if (tokens[i]!.text === tokens[i]!.text.toUpperCase()) return false; // "in FIFA"
  return (!next || ENDS.has(next.tag)) && !inTitleCase(tokens, first, sentences[before.sentence]!);
}

const isPlural = ({lower}: Token): boolean => lower.endsWith("s");

/** "A", "A, B and C": the names from a token on; listed ones between them are passed over. */
function listFrom(tokens: readonly Token[], from: number, kind: Place["kind"], words: PlaceWords, free: Free): Named[] {
  const found: Named[] = [];
  for (let at = from; at < tokens.length; ) {
    const last = free(at) ? nameEnd(tokens, at, free) : listedEnd(tokens, at, free);
    if (last < at) break;
    if (free(at)) found.push(...namesIn(tokens, {first: at, last, kind}, from, words));
    at = last + 1;
    while (tokens[at]?.text === "," || tokens[at]?.lower === "and") ++at;
    if (at === last + 1 || tokens[at]?.sentence !== tokens[from]!.sentence) break;
  }
  return found;
}

/** The last token of what is named already at a token. */
function listedEnd(tokens: readonly Token[], at: number, free: Free): number {
  let last = at;
  while (last + 1 < tokens.length && !free(last + 1) && tokens[last + 1]!.capital) ++last;
  return tokens[at]!.capital ? last : at - 1;
}

/** "A and B districts": the names before the last one of an enumeration. */
function listBefore(tokens: readonly Token[], to: number, kind: Place["kind"], free: Free): Named[] {
  const found: Named[] = [];
  for (let at = to; at >= 0; ) {
    let last = at;
    while (last >= 0 && (tokens[last]!.text === "," || tokens[last]!.lower === "and")) --last;
    const first = last < at && last >= 0 ? nameStart(tokens, last, free) : last + 1;
    if (first > last) break;
    found.unshift({first, last, kind});
    at = first - 1;
  }
  return found;
}

/** "the villages of A B and C" in a text that has lost its commas is three names: each word one, with its article or opening. */
function namesIn(tokens: readonly Token[], named: Named, from: number, {openings}: PlaceWords): Named[] {
  const {first, last, kind} = named;
  if (first === last || !isPlural(tokens[from - 2]!) || hasComma(tokens, from)) return [named];
  const names: Named[] = [];
  for (let i = first, start = first; i <= last; ++i) {
    const leads = openings.has(tokens[i]!.lower) || isArticle(tokens[i]!, tokens[i + 1]) || tokens[i + 1]?.glued;
    if (leads && i < last) continue;
    names.push({first: start, last: i, kind});
    start = i + 1;
  }
  const goesOn = tokens[last + 1]?.tag === "name"; // a listed one
  return names.length > 2 || (names.length > 1 && goesOn) ? names : [named];
}

function hasComma(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.sentence === tokens[from]!.sentence; ++i) if (tokens[i]!.text === ",") return true;
  for (let i = from; i >= 0 && tokens[i]!.sentence === tokens[from]!.sentence; --i) if (tokens[i]!.text === ",") return true;
  return false;
}

/** "al-Huqof", "Tal al Dabe", "Deir ez-Zor": before what begins the name an article needs its hyphen where it is an English word too. */
const isArticle = ({lower}: Token, next: Token | undefined): boolean =>
  /^(?:al|el|bin|ibn|abu|abi|umm)$/.test(lower) || (/^(?:as|ash|at|an|ar|ad|az|ed|es|ez|ul)$/.test(lower) && !!next?.glued);

const isNamePart = (token: Token | undefined): boolean => !!token && token.capital && (token.tag === "name" || token.glued);

/** The last token of a name that begins at `from`; `from - 1` where none does. */
function nameEnd(tokens: readonly Token[], from: number, free: Free): number {
  let last = from - 1;
  for (let i = from; i < from + LONGEST && i < tokens.length && free(i); ++i) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[from]!.sentence || token.possessive) break;
    if (isNamePart(token) && (token.glued || !token.word?.tags.length)) last = i;
    else if (!(isArticle(token, tokens[i + 1]) && isNamePart(tokens[i + 1]))) break;
  }
  return last;
}

/** The first token of a name that ends at `to`; `to + 1` where none does. A word that only opens its sentence is none. */
function nameStart(tokens: readonly Token[], to: number, free: Free): number {
  let first = to + 1;
  for (let i = to; i > to - LONGEST && i >= 0 && free(i); --i) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[to]!.sentence || token.possessive) break;
    if (isNamePart(token) && (token.glued || !token.word?.tags.length)) first = i;
    else if (first <= to && first === i + 1 && isArticle(token, tokens[i + 1])) first = i;
    else break;
  }
  const opens = first === to && tokens[first - 1]?.sentence !== tokens[to]!.sentence;
  return opens || tokens[first]?.glued ? to + 1 : first;
}

/** The first word of a name with a capital: of "al-Huqof" the second. */
function anchorOf(tokens: readonly Token[], {first, last}: Named): number {
  let i = first;
  while (i < last && !tokens[i]!.capital) ++i;
  return i;
}

function isSameName(tokens: readonly Token[], {first, last}: Named, at: number, free: Free): boolean {
  for (let i = first; i <= last; ++i) {
    const token = tokens[at + i - first];
    if (!token || token.lower !== tokens[i]!.lower || !free(token.i)) return false;
  }
  return true;
}

const nameOf = ({document: {tokens, text}}: Pick<Scene, "document">, {first, last}: Named): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end);

/** The province that a sentence names beside a token, the closest of several: "X in the Y countryside". */
function provinceBeside(tokens: readonly Token[], listed: readonly PlaceMention[]): (token: number) => string | null {
  const provinces = listed.filter((d) => d.type === "governorate" || d.type === "province" || (d.type === "region" && d.admin !== null));
  let k = 0;
  return (token) => {
    if (k > 0 && provinces[k - 1]!.first > token) k = 0;
    while (k < provinces.length - 1 && Math.abs(provinces[k + 1]!.first - token) <= Math.abs(provinces[k]!.first - token)) ++k;
    const beside = provinces[k];
    return beside && tokens[beside.first]!.sentence === tokens[token]!.sentence
      ? beside.type === "region"
        ? beside.admin
        : beside.place
      : null;
  };
}

/** The country of the listed place closest to a token: of a town or province rather than of a country that is only named. */
function closestCountry(listed: readonly PlaceMention[]): (token: number) => string | null {
  const inside = listed.filter((d) => d.country !== null && d.type !== "country");
  const held = inside.length ? inside : listed.filter((d) => d.country !== null);
  let k = 0;
  return (token) => {
    if (k > 0 && held[k - 1]!.first > token) k = 0;
    while (k < held.length - 1 && Math.abs(held[k + 1]!.first - token) <= Math.abs(held[k]!.first - token)) ++k;
    return held[k]?.country ?? null;
  };
}
