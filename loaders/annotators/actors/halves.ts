import type {ActorEntry} from "../../lexicon/actors.js";
import {lookUp} from "../../lexicon/gazetteer.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {Token} from "../../model/token.js";
import type {Name} from "./name.js";

const HALVES = ["North", "South"] as const;

/**
 * Adds "the North" and "the South" to the names of a text that names one of two states so called: "North Korea" and "South Korea".
 * A state whose other half the lexicon does not know ("South Africa") has no such short name.
 * @param names in reading order
 */
export function withHalves(tokens: readonly Token[], names: readonly Name[], actors: Lexicon["actors"]): readonly Name[] {
  const states = halvesOf(names, actors);
  if (!states) return names;
  const found: Name[] = [];
  let n = 0;
  for (const {i} of tokens) {
    while (n < names.length && names[n]!.last < i) found.push(names[n++]!);
    if (n < names.length && names[n]!.first <= i) continue;
    const entry = isShort(tokens, i) ? states.get(tokens[i]!.lower) : sharing(tokens, i, names[n], actors);
    if (entry) found.push({first: i, last: i, entry});
  }
  return [...found, ...names.slice(n)];
}

/** The side of the first word of "North and South Korean officials", "South and North Korea", by the name behind it. */
function sharing(tokens: readonly Token[], i: number, next: Name | undefined, actors: Lexicon["actors"]): ActorEntry | null {
  const half = HALVES.find((d) => d === tokens[i]!.text);
  if (!half || next?.first !== i + 2 || tokens[i + 1]!.lower !== "and" || !HALVES.some((d) => d === tokens[i + 2]!.text)) return null;
  const whole = tokens.slice(next.first + 1, next.last + 1).map(({text}) => text);
  return lookUp(actors, [half, ...whole].join(" "));
}

/** Both states of the first name of a half in the text, by their half; null where there is none. */
function halvesOf(names: readonly Name[], actors: Lexicon["actors"]): Map<string, ActorEntry> | null {
  for (const {entry} of names) {
    const whole = entry.kind === "state" || entry.kind === "adjective" ? /^(?:North|South) (\p{Lu}.*)$/u.exec(entry.name) : null;
    if (!whole) continue;
    const pair = HALVES.map((half) => lookUp(actors, `${half} ${whole[1]}`));
    if (pair.every((d) => d?.kind === "state")) return new Map(HALVES.map((half, k) => [half.toLowerCase(), pair[k]!]));
  }
  return null;
}

/** "the South": not "the South China Sea", "the North of the country". */
function isShort(tokens: readonly Token[], i: number): boolean {
  const {capital, lower} = tokens[i]!;
  if (!capital || tokens[i - 1]?.lower !== "the" || (lower !== "north" && lower !== "south")) return false;
  const next = tokens[i + 1];
  return !next || (next.lower !== "of" && !next.glued && (!next.capital || tokens[i]!.possessive || next.sentence !== tokens[i]!.sentence));
}
