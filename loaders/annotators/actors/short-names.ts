import type {Token} from "../../model/token.js";
import type {Name} from "./names.js";

/**
 * A short name stands for the organisation that the text last named in full by it: after "the Saudi-led coalition",
 * "coalition jets" are its jets, whichever coalition the word means elsewhere.
 * @param names in reading order
 */
export function resolveShortNames(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const full = new Map<string, Name>();
  return names.map((name) => {
    const {kind} = name.entry;
    if (kind !== "group" && kind !== "story") return name;
    const first = tokens[name.first]!.lower === "the" && name.first < name.last ? name.first + 1 : name.first;
    const whole = name.last > first && tokens[first]!.capital; // "Army of Conquest"
    const short = whole ? undefined : full.get(tokens[first]!.singular);
    if (short) return {...name, entry: short.entry};
    if (name.last > first) full.set(tokens[name.last]!.singular, name);
    return name;
  });
}
