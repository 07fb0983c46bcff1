import type {Sentence} from "../model/syntax.js";
import type {Tag, Token} from "../model/token.js";

/** What the splitter must know of abbreviations: whether a full stop after one may end a sentence. */
export type Abbreviations = ReadonlyMap<string, "never" | "maybe">;

/** A stretch to split: a paragraph of one zone. */
export interface Block {
  zone: Sentence["zone"];
  paragraph: number;
  /** Token range, `last` inclusive. */
  first: number;
  last: number;
}

/** Tokens after which a sentence ends in any case: a list without a full stop must not cost more than its length. */
const LONGEST = 400;

/**
 * Splits blocks of tokens into sentences and numbers them. A full stop ends a sentence unless it follows an abbreviation or
 * initial, or a small letter goes on after it. Closing quotes and brackets stay with their sentence; a quotation that goes on
 * after a full stop is split all the same, its parts know by `quoted` that they belong together.
 */
export function splitSentences(tokens: Token[], blocks: readonly Block[], abbreviations: Abbreviations): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    let first = block.first;
    for (let i = block.first; i <= block.last; ++i) {
      if (i < block.last && i - first < LONGEST && !endsAt(tokens, i, block.last, abbreviations)) continue;
      let last = i;
      while (last < block.last && isCloser(tokens[last + 1]!)) ++last;
      add(first, last, block);
      first = last + 1;
      i = last;
    }
  }
  return sentences;

  function add(first: number, last: number, block: Block) {
    const i = sentences.length;
    for (let k = first; k <= last; ++k) tokens[k]!.sentence = i;
    sentences.push({i, first, last, start: tokens[first]!.start, end: tokens[last]!.end, paragraph: block.paragraph, zone: block.zone});
  }
}

const isCloser = (token: Token) => token.tag === "close" || token.text === ")" || token.text === "]";

/** Whether a sentence ends with a token: a full stop that is none of an abbreviation, number or initial. */
function endsAt(tokens: Token[], i: number, last: number, abbreviations: Abbreviations): boolean {
  const token = tokens[i]!;
  const stop = token.text.at(-1);
  if (token.kind === "word" ? stop !== "." : stop !== "." && stop !== "!" && stop !== "?" && stop !== "…") return false;
  let after = i + 1;
  while (after <= last && isCloser(tokens[after]!)) ++after;
  const next = tokens[after];
  if (!next || after > last) return true;
  if (next.start === tokens[after - 1]!.end && next.kind !== "punct" && stop === "." && !tokens[after - 1]!.text.match(/[)\]”"]/))
    return false;
  if (next.kind === "punct" && next.tag !== "open" && next.text !== "[" && next.text !== "(") return false;
  const small = next.kind === "word" && !next.capital;
  if (stop === "…") return !small;
  if (stop !== ".") return !small || after === i + 1;
  if (small && after === i + 1) return false;
  if (small) return false; // “… .” he said
  const before = token.kind === "word" ? token : tokens[i - 1];
  if (!before || (token.kind !== "word" && before.end !== token.start)) return true;
  const kind = abbreviations.get(before.lower) ?? (token.kind === "word" ? abbreviations.get(before.lower.slice(0, -1)) : undefined);
  if (kind === "never") return false;
  if (kind === "maybe" || token.kind === "word")
    return next.tag === "open" || (STARTERS.has(next.word?.tags[0]) && !isUnderSecretary(tokens, after));
  return !(before.kind === "word" && before.text.length === 1 && before.capital && next.capital); // "J. Smith"
}

/** "U.S. Under Secretary of State": the one title that begins with a preposition. */
const isUnderSecretary = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === "under" && tokens[i + 1]?.lower === "secretary";

/** Classes of words that begin a sentence more often than they follow an abbreviation in capitals: "the U.S. The army". */
const STARTERS = new Set<Tag | undefined>(["det", "poss", "pron", "prep", "conj", "sub"]);
