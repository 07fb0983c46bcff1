import type {Statement} from "../model/framing.js";
import type {Attribution} from "../model/mention.js";
import type {Extract, Scene} from "../model/scene.js";
import type {Token} from "../model/token.js";
import {countWords} from "../text/count.js";
import {isSpeech} from "../text/quotations.js";

/** So many words in quotation marks make a statement direct. */
const DIRECT_WORDS = 4;

/**
 * What the article's body attributes to others: a row for each part of each outermost attribution, for one that runs over paragraphs one. The text leaves out a
 * leading "that", quotation marks around the whole and the comma before the cue; `words` counts the whole content.
 */
export function extractStatements(scene: Scene): Extract<Statement> {
  const rows: Statement[] = [];
  const dropped: Extract<Statement>["dropped"] = [];
  for (const attribution of scene.attributions) {
    const {start, end, quote, rule} = attribution;
    if (scene.document.sentences[attribution.sentence]!.zone !== "body") continue;
    if (attribution.nested) dropped.push({start, end, quote, stage: "statements", rule, reason: "said inside what another says"});
    else for (const part of joined(attribution.content)) rows.push(statementOf(scene, attribution, part));
  }
  return {rows: rows.sort((a, b) => a.start - b.start || a.end - b.end), dropped};
}

type Part = Attribution["content"][number];

/** Parts that run on from paragraph to paragraph are one: “We stay. | “Nobody will move us.” */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before?.last === part.first - 1) whole[whole.length - 1] = {...before, last: part.last, end: part.end};
    else whole.push(part);
  }
  return whole;
}

/** The row of one part of an attribution. */
function statementOf(scene: Scene, attribution: Attribution, part: Part): Statement {
  const {tokens, text} = scene.document;
  const {first, last} = trim(tokens, part.first, part.last);
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const quoted = quotedWords(scene, part);
  return {
    article_id: scene.article.id,
    speaker: attribution.speaker,
    named: attribution.named,
    side: attribution.side,
    mode: quoted >= DIRECT_WORDS ? "direct" : "indirect",
    type: attribution.type,
    verb: attribution.cue,
    cue_class: attribution.cue_class,
    contested: attribution.contested,
    relay: attribution.relay,
    text: text.slice(start, end),
    words: countWords(text, part.start, part.end),
    quoted_words: quoted,
    wire: null,
    quote: text.slice(start, end),
    start,
    end,
    rule: attribution.rule,
    origin: "text"
  };
}

/** Words of a content that stand in quotation marks as speech. */
function quotedWords({document: {tokens, text}, quotationAt}: Scene, part: Part): number {
  let words = 0;
  for (let i = part.first; i <= part.last; ++i) {
    const quotation = quotationAt[i];
    if (!quotation) continue;
    const last = Math.min(quotation.close, part.last);
    if (isSpeech(quotation)) words += countWords(text, tokens[i]!.start, tokens[last]!.end);
    i = last;
  }
  return words;
}

/** Without a leading "that", marks around the whole, and what stands before the closing mark. */
function trim(tokens: readonly Token[], from: number, to: number): {first: number; last: number} {
  let [first, last] = [from, to];
  if (tokens[first]!.lower === "that" && first < last) ++first;
  const whole =
    tokens[first]!.tag === "open" &&
    tokens[last]!.tag === "close" &&
    !tokens.slice(first + 1, last).some((d) => d.tag === "close" && !d.quoted);
  if (whole && last - first > 1) [first, last] = [first + 1, last - 1];
  while (last > first && tokens[last]!.text === ",") --last;
  return {first, last};
}
