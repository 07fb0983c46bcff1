import type {Places} from "../../lexicon/places.js";
import {sideOf} from "../../model/camp.js";
import type {ActorMention, PlaceMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Token} from "../../model/token.js";
import {romanKey} from "../../text/romanised.js";
import {namedAt} from "./called.js";
import {placeAt} from "./mention.js";
import type {Named} from "./name-lists.js";
import type {Free} from "./name-range.js";

/** What names of no list are sought in: a text with its actors. */
export type Stage = Pick<Scene, "document"> & {actorAt: readonly (ActorMention | undefined)[]};

/**
 * Places of no list: a name after "the village of" or before "village", in an enumeration each of its names, a name that opens
 * like one of a place ("Tal Rifaat") or that "in" or "near" leads in and nothing goes on with, and from then on the name alone.
 * They are named as the text spells them, or as the story does where it knows the name in another spelling, and lie in the country of the listed place told closest.
 * @param listed the places of the lexicon in the text, in reading order
 */
export function findUnlisted(scene: Stage, listed: readonly PlaceMention[], {words, byKey}: Places): PlaceMention[] {
  const {tokens} = scene.document;
  const taken = new Set<number>();
  for (const {first, last} of listed) for (let i = first; i <= last; ++i) taken.add(i);
  const free = (i: number) => !taken.has(i) && !scene.actorAt[i] && !(words.classes.has(tokens[i]!.lower) && tokens[i - 1]?.capital);
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
    const name = nameOf(scene, d);
    const [admin, country] = [provinceOf(d.first), nationBefore(scene, d.first, words) ?? countryOf(d.first)];
    const known = byKey.get(romanKey(name) ?? "");
    const same =
      known && (country === null || known.country === country) && (admin === null || known.admin === null || known.admin === admin)
        ? known
        : null;
    return placeAt(scene.document, d.first, d.last, same ?? {place: name, kind: d.kind, admin, country}, words, "called a place");
  });
}

/** The first word of a name with a capital: of "al-Huqof" the second. */
function anchorOf(tokens: readonly Token[], {first, last}: Named): number {
  let i = first;
  while (i < last && !tokens[i]!.capital) ++i;
  return i;
}

/** Whether the tokens from `at` on spell a name found before, and are free. */
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
  const closest = closestOf(
    listed.filter((d) => d.type === "governorate" || d.type === "province" || (d.type === "region" && d.admin !== null))
  );
  return (token) => {
    const beside = closest(token);
    if (!beside || tokens[beside.first]!.sentence !== tokens[token]!.sentence) return null;
    return beside.type === "region" ? beside.admin : beside.place;
  };
}

/** "the Nigerian village of X", "the Yemeni city X": whose it is told to be. */
function nationBefore({document: {tokens}, actorAt}: Stage, first: number, {nouns}: Places["words"]): string | null {
  const noun = tokens[first - 1]?.lower === "of" ? first - 2 : first - 1;
  const nation = nouns.has(tokens[noun]?.lower ?? "") ? (actorAt[noun] ?? actorAt[noun - 1]) : undefined;
  return nation && nation.first < noun && (nation.type === "adjective" || nation.type === "thing") ? sideOf(nation.code) : null;
}

/** The country of the listed place closest to a token: of a town or province rather than of a country that is only named. */
function closestCountry(listed: readonly PlaceMention[]): (token: number) => string | null {
  const inside = listed.filter((d) => d.country !== null && d.type !== "country");
  const closest = closestOf(inside.length ? inside : listed.filter((d) => d.country !== null));
  return (token) => closest(token)?.country ?? null;
}

/** The one of some places that stands closest to a token, the later of two; asked in reading order it goes through them once. */
function closestOf(places: readonly PlaceMention[]): (token: number) => PlaceMention | undefined {
  let k = 0;
  return (token) => {
    if (k > 0 && places[k - 1]!.first > token) k = 0;
    while (k < places.length - 1 && Math.abs(places[k + 1]!.first - token) <= Math.abs(places[k]!.first - token)) ++k;
    return places[k];
  };
}
