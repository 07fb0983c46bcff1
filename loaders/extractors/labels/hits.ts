import {longestMatch, type Match} from "../../lexicon/gazetteer.js";
import type {LabelEntry, LabelLexicon} from "../../lexicon/labels.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isListed} from "../../text/vocabulary.js";

/** A term of the lexicon in the text. Tokens `first` to `last`; `last` takes in the noun that a term is joined with. */
export interface Hit {
  entry: LabelEntry;
  first: number;
  last: number;
  /** The term stands before a noun that is not part of it: "rebel positions". */
  modifier: boolean;
  /** The term and its head together: "regime forces". Else null. */
  compound: string | null;
  /** It names several groups: "terrorist groups". */
  several: boolean;
  phrase: Phrase;
}

const NOMINAL = new Set<Token["tag"]>(["noun", "name", "adj"]);

/** Every term of the label lexicon in a text, in order, longest first at each word. */
export function findHits({document}: Scene, {terms, heads}: LabelLexicon): Hit[] {
  const {tokens, phraseAt} = document;
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const token = tokens[i]!;
    if (token.kind !== "word" || !isListed(token, terms.bit) || !NOMINAL.has(token.tag)) continue;
    const match = longestMatch(terms, tokens, i);
    const phrase = phraseAt[match?.last ?? i];
    if (!match || !phrase || prefixed(tokens, i)) continue;
    const hit = describes(tokens, phrase, match, terms) ? null : joined(tokens, phrase, match.value, i, match.last, heads);
    if (hit) hits.push(hit);
    i = hit?.last ?? match.last;
  }
  return hits;
}

/** "Takfiri terrorists", "jihadist rebels": before another word for people a term only tells what kind. */
function describes(tokens: readonly Token[], phrase: Phrase, {value, last}: Match<LabelEntry>, terms: LabelLexicon["terms"]): boolean {
  if (value.use !== "person" || value.referent !== "REB" || last >= phrase.last) return false;
  const next = longestMatch(terms, tokens, last + 1)?.value;
  return next?.referent === "REB" && (next.use === "person" || next.use === "people");
}

/** "pro-regime", "anti-government", "pre-war": another word. */
const prefixed = (tokens: readonly Token[], i: number): boolean => tokens[i]!.glued && PREFIXES.has(tokens[i - 1]?.lower ?? "");
const PREFIXES = new Set(["pro", "anti", "non", "pre", "post", "ex", "counter"]);

/** A hit with the compound that it is part of or stands before: "rebel fighters", "regime bombs"; null where it names something else. */
function joined(
  tokens: readonly Token[],
  phrase: Phrase,
  entry: LabelEntry,
  first: number,
  last: number,
  heads: LabelLexicon["heads"]
): Hit | null {
  const whole = {entry, first, last, modifier: false, compound: null, several: false, phrase};
  let at = last + 1;
  if (tokens[at]?.tag === "close" && tokens[first - 1]?.tag === "open") ++at; // the 'radical' forces
  const beside = tokens[at];
  const next = beside && (at <= phrase.last || (heads.has(beside.lower) && beside.sentence === phrase.sentence)) ? beside : null;
  const glued = tokens[last + 1]?.glued ? tokens[last + 1]! : null;
  if (entry.use === "name") return whole;
  if (glued)
    return takesCompound(entry) && glued.tag !== "noun" && entry.use !== "adjective" ? {...whole, last: last + 1, modifier: true} : null;
  const kind = next && !tokens[last]!.possessive ? heads.get(next.lower) : undefined;
  if (kind === "armed" && isForce(entry) && tokens[last]!.tag !== "adj") return {...whole, last: at}; // "army troops"
  if (kind && kind !== "patron" && takesCompound(entry)) {
    const own = entry.use === "adjective" || (kind === "plural" && entry.use !== "people") || (kind === "armed" && entry.use === "body");
    return {...whole, last: at, compound: own ? joinedText(tokens, first, at) : null, several: kind === "plural"};
  }
  if (entry.use === "adjective") return at === last + 2 ? {...whole, modifier: true} : null;
  if (!next || (next.tag !== "noun" && next.tag !== "name" && next.tag !== "adj")) return whole;
  if (tokens[last]!.possessive) return entry.referent === "VIOLENCE" || entry.referent === "ACCORD" ? null : whole;
  if (entry.use === "person" || entry.use === "people" || entry.use === "body")
    return entry.referent === "CVL" ? null : {...whole, modifier: true};
  if (entry.use === "title") return whole;
  if (isForce(entry) && tokens[last]!.tag !== "adj") return tokens[first - 1]?.tag === "name" ? whole : {...whole, modifier: true}; // "army checkpoints"
  return next.tag === "name" ? whole : null;
}

/** An army as a whole, not its soldiers. */
const isForce = ({referent, use}: LabelEntry): boolean => referent === "MIL" && use === "head";

const takesCompound = ({use}: LabelEntry): boolean => use === "person" || use === "people" || use === "body" || use === "adjective";

const joinedText = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .filter((d) => d.kind !== "punct")
    .map((d) => (d.possessive ? d.lower : d.text.toLowerCase()))
    .join(" ");
