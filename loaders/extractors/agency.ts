import type {Lexicon} from "../lexicon/language.js";
import type {Agency} from "../model/framing.js";
import type {Extract, Scene} from "../model/scene.js";
import {voiceAt} from "../scene/voice.js";
import {findQuotations, type Quotation} from "../text/quotations.js";
import {clauseDraft, existentialDraft} from "./agency/clauses.js";
import type {Draft} from "./agency/draft.js";
import {nounDraft} from "./agency/nouns.js";

/** So far away, in sentences, an agent still counts as named nearby. */
const NEARBY = 1;

/**
 * Every clause of harm or escalation, in reading order: its construction, whether it names who does it, and whether it has
 * happened. A noun of harm inside such a clause is part of it.
 */
export function extractAgency(scene: Scene, lexicon: Pick<Lexicon, "violence">): Extract<Agency> {
  const {tokens, clauses} = scene.document;
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    const draft = clauseDraft(scene, clause, lexicon.violence) ?? existentialDraft(scene, clause, lexicon.violence);
    if (draft && !drafts.some((d) => draft.at >= d.first && draft.at <= d.last)) drafts.push(draft);
  }
  for (const token of tokens) {
    if ((token.tag !== "noun" && token.tag !== "adj") || drafts.some((d) => token.i >= d.first && token.i <= d.last)) continue;
    const draft = nounDraft(scene, token.i, lexicon.violence);
    if (draft) drafts.push(draft);
  }
  drafts.sort((a, b) => a.first - b.first || a.last - b.last);
  const quotations = findQuotations(scene.document);
  return {rows: drafts.map((d) => rowOf(scene, quotations, d, drafts)), dropped: []};
}

function rowOf(scene: Scene, quotations: readonly Quotation[], draft: Draft, all: readonly Draft[]): Agency {
  const {tokens, text} = scene.document;
  const {first, last, at, construction, realis, agent, patient, rule} = draft;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const {sentence} = tokens[at]!;
  const near =
    agent === null
      ? all.find((d) => d.agent !== null && tokens[d.at]!.sentence >= sentence && tokens[d.at]!.sentence <= sentence + NEARBY)
      : undefined;
  return {
    article_id: scene.article.id,
    construction,
    realis,
    agent,
    patient,
    agent_nearby: near?.agent ?? null,
    ...voiceAt(scene, quotations, at),
    quote: text.slice(start, end),
    start,
    end,
    rule: `agency: ${rule}`,
    origin: "text"
  };
}
