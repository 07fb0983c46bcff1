import type {CueLexicon} from "../lexicon/cues.js";
import type {Attribution} from "../model/mention.js";
import {textOf} from "../text/document.js";
import {isSpeech} from "../text/quotations.js";
import {isListed} from "../text/vocabulary.js";
import {accordingToDraft} from "./attribution/according-to.js";
import {asDraft} from "./attribution/as-cues.js";
import {asSayingDraft} from "./attribution/as-saying.js";
import {floatingDrafts} from "./attribution/floating.js";
import {headlineCredit} from "./attribution/headline-credits.js";
import {type Memory, remember, type Speaker} from "./attribution/memory.js";
import {settle} from "./attribution/nesting.js";
import {nounDraft} from "./attribution/noun-cues.js";
import {type Draft, frontOf, openPage, type Page, type Range, type Unattributed} from "./attribution/page.js";
import {resolveSpeaker} from "./attribution/speakers.js";
import {verbDraft} from "./attribution/verb-cues.js";

/**
 * Who other than the outlet says, writes, asks, threatens or denies what, in reading order. First every cue with its source
 * and content, then the quotations that have none, then which of them stand inside others, last who the sources are.
 */
export function findAttributions(scene: Unattributed, cues: CueLexicon): Attribution[] {
  const page = openPage(scene, cues);
  const drafts = cueDrafts(page);
  const floating = floatingDrafts(page, drafts);
  const settled = settle(page, [...drafts, ...floating]).sort(
    (a, b) => a.draft.sentence - b.draft.sentence || frontOf(a.draft) - frontOf(b.draft)
  );
  const memory: Memory = {recent: [], byWord: new Map()};
  const found: Attribution[] = [];
  let last: Speaker | null = null;
  for (const {draft, nested} of settled) {
    const {source, sentence, cueRange, parts} = draft;
    const speaker: Speaker | null = source ? resolveSpeaker(page, {source, sentence, cueRange, parts}, memory) : last;
    if (!speaker) continue;
    if (source && !nested) remember(memory, speaker);
    if (!nested) last = speaker;
    found.push(attributionOf(page, draft, speaker, nested));
  }
  return found;
}

/** What verbs of saying, credits of headlines, "according to" and nouns of saying tell, in the order of the text. */
function cueDrafts(page: Page): Draft[] {
  const {lexicon} = page;
  const {tokens, clauses, sentences} = page.scene.document;
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    const isCue = isListed(tokens[clause.verb.main]!, lexicon.bit) && lexicon.cues.has(clause.verb.lemma);
    const draft = asSayingDraft(page, clause) ?? (isCue ? (asDraft(page, clause) ?? verbDraft(page, clause, drafts.at(-1))) : null);
    if (draft) drafts.push(draft);
  }
  for (const sentence of sentences) {
    const draft = headlineCredit(page, sentence);
    if (draft) drafts.push(draft);
  }
  for (const token of tokens) {
    const draft =
      token.lower === "according"
        ? accordingToDraft(page, token.i)
        : token.tag === "noun" && isListed(token, lexicon.bit) && lexicon.nouns.has(token.lemma)
          ? nounDraft(page, token)
          : null;
    if (draft) drafts.push(draft);
  }
  return drafts.sort((a, b) => frontOf(a) - frontOf(b));
}

/**
 * The attribution of a draft to its speaker.
 * @param nested whether it stands inside what another says
 */
function attributionOf(page: Page, draft: Draft, speaker: Speaker, nested: boolean): Attribution {
  const {tokens, text} = page.scene.document;
  const {rule, sentence, parts, relay} = draft;
  const {first, last} = extentOf(draft);
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return {
    kind: "attribution",
    rule,
    first,
    last,
    start,
    end,
    quote: text.slice(start, end),
    speaker: speaker.name,
    person: speaker.person,
    named: speaker.named,
    side: speaker.side,
    type: typeOf(page, draft),
    ...cueFields(page, draft),
    relay: relay ? nameOfRange(page, relay) : null,
    content: parts.map((d) => ({first: d.first, last: d.last, start: tokens[d.first]!.start, end: tokens[d.last]!.end})),
    sentence,
    worded: draft.cue?.worded === false ? false : undefined,
    nested
  };
}

/** From the first to the last token of source, cue and content. */
function extentOf({parts, source, cueRange}: Draft): Range {
  const ranges = [...parts, ...(cueRange ? [source, cueRange] : []).filter((d) => d !== null)];
  return {first: Math.min(...ranges.map((d) => d.first)), last: Math.max(...ranges.map((d) => d.last))};
}

const cueFields = ({scene: {document}}: Page, {cue, cueRange}: Draft) => ({
  cue: cueRange ? textOf(document, cueRange.first, cueRange.last) : null,
  cue_first: cueRange?.first ?? -1,
  cue_last: cueRange?.last ?? -1,
  cue_lemma: cue?.lemma ?? null,
  cue_class: cue?.class ?? null,
  contested: cue?.contested ?? false
});

const nameOfRange = ({scene: {document}}: Page, {first, last}: Range): string =>
  textOf(document, document.tokens[first]!.tag === "det" && first < last ? first + 1 : first, last);

/** `direct` all in quotation marks, `mixed` with a quotation in it, `floating` a quotation without a cue. */
function typeOf(page: Page, {parts, cueRange}: Draft): Attribution["type"] {
  let speech = false;
  let bare = false;
  for (const part of parts)
    for (let i = part.first; i <= part.last; ++i) {
      const quotation = page.quotationAt[i];
      if (quotation && isSpeech(quotation)) speech = true;
      else if (page.scene.document.tokens[i]!.kind !== "punct") bare = true;
    }
  if (!cueRange && speech) return "floating";
  return speech ? (bare ? "mixed" : "direct") : "indirect";
}
