import type {Token} from "../model/token.js";

/** How many tokens stand between a dateline's place and its agency: "ANKARA, Feb. 28 (". */
const STAMP = 5;
/** How long an agency's name in brackets may be, in tokens: "Kurdistan 24", "dpa". */
const AGENCY = 4;

/**
 * Whether a name is where the reporter sits: "BEIRUT (AP)", "ANKARA, Feb. 28 (Reuters)", "Damascus (dpa) -" at the head of a
 * sentence, or "AMMAN, Sept 9" in capitals.
 * @param first the name's first token
 * @param last its last token
 */
export function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  const {text, sentence} = tokens[first]!;
  const opens = first === 0 || tokens[first - 1]!.sentence !== sentence;
  const capitals = text.length >= 4 && text === text.toUpperCase();
  if (!capitals && !(opens && tokens[last + 1]?.text === "(")) return false;
  if (capitals && opens && tokens[last + 1]?.text === ",") return true;
  for (let i = last + 1; i <= last + STAMP && i < tokens.length && tokens[i]!.tag !== "verb"; ++i)
    if (tokens[i]!.text === "(") return capitals || closes(tokens, i);
  return false;
}

/** "(AP)", and a dash or the news behind it. */
function closes(tokens: readonly Token[], open: number): boolean {
  let i = open + 1;
  while (i <= open + AGENCY && tokens[i] && tokens[i]!.text !== ")") ++i;
  const after = tokens[i]?.text === ")" ? tokens[i + 1] : undefined;
  if (after?.text === "(" && i + 1 <= open + AGENCY) return closes(tokens, i + 1); // "Beirut (Lebanon) (AFP) -"
  return after !== undefined && (after.capital || /^[-–—]+$/.test(after.text));
}
