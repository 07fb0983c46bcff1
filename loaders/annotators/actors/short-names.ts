import {lookUp} from "../../lexicon/gazetteer.js";
import type {Lexicon} from "../../lexicon/language.js";
import {sideOf} from "../../model/camp.js";
import type {Token} from "../../model/token.js";
import type {Name} from "./name.js";

/**
 * A short name stands for the organisation that the text last named in full by it: after "the Saudi-led coalition",
 * "coalition jets" are its jets, whichever coalition the word means elsewhere. "A coalition of rebel groups" is none that the
 * lexicon knows, and so is "the coalition" after it. Away from the story's country a coalition of no full name is the one that the
 * lexicon knows as led by a nation of the text: "Saudi fighting in Yemen".
 * @param names in reading order
 */
export function resolveShortNames(
  tokens: readonly Token[],
  names: readonly Name[],
  {actors, theatre}: Pick<Lexicon, "actors" | "theatre">
): Name[] {
  const full = new Map<string, Name | null>();
  const led = new Map<string, Name["entry"] | null>();
  const leader = (word: string) => {
    if (!led.has(word)) led.set(word, ledBy(tokens, names, word, {actors, theatre}));
    return led.get(word) ?? null;
  };
  const resolve = (name: Name): Name | null => {
    const {kind} = name.entry;
    if (kind !== "group" && kind !== "story") return name;
    const first = tokens[name.first]!.lower === "the" && name.first < name.last ? name.first + 1 : name.first;
    const key = tokens[first]!.singular;
    if (name.last === first && isNew(tokens, first)) full.set(key, null);
    const whole = name.last > first && tokens[first]!.capital; // "Army of Conquest"
    const short = whole ? undefined : full.get(key);
    if (short === null) return null;
    if (short) return {first: name.first, last: name.last, entry: short.entry};
    const entry = kind === "story" ? leader(key) : null;
    if (!entry && name.last > first) full.set(tokens[name.last]!.singular, name);
    return entry ? {...name, entry} : name;
  };
  return names.map(resolve).filter((d) => d !== null);
}

/** The "Saudi-led coalition" of a text that names Saudis, and neither the story's country nor another nation that leads one. */
function ledBy(
  tokens: readonly Token[],
  names: readonly Name[],
  word: string,
  {actors, theatre}: Pick<Lexicon, "actors" | "theatre">
): Name["entry"] | null {
  const led = new Map<string, Name["entry"]>();
  for (const {first, last, entry} of names) {
    if (entry.kind !== "adjective" && entry.kind !== "state") continue;
    if (entry.code === theatre.side) return null;
    const group = first === last ? lookUp(actors, `${tokens[first]!.text}-led ${word}`) : null;
    if (group?.kind === "group") led.set(sideOf(group.code), group);
  }
  return led.size === 1 ? [...led.values()][0]! : null;
}

/** "a coalition of rebel groups", not "the regime of Assad". */
const isNew = (tokens: readonly Token[], first: number): boolean =>
  tokens[first + 1]?.lower === "of" && !tokens[first]!.capital && /^an?$/.test(tokens[first - 1]?.lower ?? "");
