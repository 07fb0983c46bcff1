import type {Token} from "../../model/token.js";
import type {Name} from "./names.js";

/**
 * A short name stands for the organisation that the text last named in full by it: after "the Saudi-led coalition",
 * "coalition jets" are its jets, whichever coalition the word means elsewhere. "A coalition of rebel groups" is none that the
 * lexicon knows, and so is "the coalition" after it.
 * @param names in reading order
 */
export function resolveShortNames(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const full = new Map<string, Name | null>();
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
    if (name.last > first) full.set(tokens[name.last]!.singular, name);
    return name;
  };
  return names.map(resolve).filter((d) => d !== null);
}

/** "a coalition of rebel groups", not "the regime of Assad". */
const isNew = (tokens: readonly Token[], first: number): boolean =>
  tokens[first + 1]?.lower === "of" && !tokens[first]!.capital && /^an?$/.test(tokens[first - 1]?.lower ?? "");
