import type {Sentence} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";

/**
 * Whether nothing stands before an auxiliary that could be its subject, so that this stands behind it: "Never did", "nor has", "Only
 * after the raid did", "At no time will".
 * @param i the auxiliary's token
 */
export function isFronted(tokens: readonly Token[], i: number, {first}: Pick<Sentence, "first">): boolean {
  if (i > first && DENYING.has(tokens[i - 1]!.lower)) return true; // "..., nor has Iran agreed"
  let k = i - 1;
  if (tokens[k]?.lower === "before") --k; // "never before have"
  while (k >= first && FRONTED.has(tokens[k]!.tag)) --k;
  return k < first || limits(tokens, first, i);
}

const DENYING: ReadonlySet<string> = new Set(["neither", "nor"]);

const FRONTED: ReadonlySet<Tag> = new Set<Tag>(["adv", "neg", "conj", "open", "close", "punct"]);

/** What opens a sentence that turns round its verb: "Only in May", "Not until Friday", "No sooner", "Under no circumstances". */
function limits(tokens: readonly Token[], first: number, end: number): boolean {
  const [opening, next] = [tokens[first]!, tokens[first + 1]];
  if (!next || end < first + 2) return false;
  for (let k = first; k < end; ++k) if (tokens[k]!.text === ",") return false;
  if (opening.lower === "only") return LED.has(next.tag);
  if (opening.lower === "not") return BEHIND_NOT.has(next.lower);
  return opening.lower === "no" ? next.lower === "sooner" : opening.tag === "prep" && next.lower === "no";
}

/** Whether what opens the sentence before such an auxiliary denies it: "At no time did", "nor has"; not "Not until Friday did". */
export const isDenied = (tokens: readonly Token[], i: number, {first}: Pick<Sentence, "first">): boolean =>
  DENYING.has(tokens[i - 1]?.lower ?? "") ||
  (i > first + 1 &&
    (tokens[first]!.tag === "prep"
      ? tokens[first + 1]!.lower === "no"
      : tokens[first]!.lower === "not" && tokens[first + 1]!.lower === "once"));

const LED: ReadonlySet<Tag> = new Set<Tag>(["adv", "prep", "sub"]);
const BEHIND_NOT = new Set(["once", "only", "since", "until"]);
