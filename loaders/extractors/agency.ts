import type {Lexicon} from "../lexicon/language.js";
import type {Agency} from "../model/framing.js";
import type {Extract, Scene} from "../model/scene.js";
import {voiceAt} from "../scene/voice.js";
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
  const taken = new Uint8Array(tokens.length);
  const take = (draft: Draft) => {
    drafts.push(draft);
    taken.fill(1, draft.first, draft.last + 1);
  };
  for (const clause of clauses) {
    const draft = clauseDraft(scene, clause, lexicon.violence) ?? existentialDraft(scene, clause, lexicon.violence);
    if (draft && !taken[draft.at]) take(draft);
  }
  for (const token of tokens) {
    if ((token.tag !== "noun" && token.tag !== "adj") || taken[token.i]) continue;
    const draft = nounDraft(scene, token.i, lexicon.violence);
    if (draft) take(draft);
  }
  drafts.sort((a, b) => a.first - b.first || a.last - b.last);
  const agentIn: (string | null)[] = [];
  for (const {at, agent} of drafts) agentIn[tokens[at]!.sentence] ??= agent;
  return {rows: drafts.map((d) => rowOf(scene, d, agentIn)), dropped: []};
}

/** @param agentIn the first agent that each sentence tells */
function rowOf(scene: Scene, draft: Draft, agentIn: readonly (string | null)[]): Agency {
  const {tokens, text} = scene.document;
  const {first, last, at, construction, realis, agent, patient, rule} = draft;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const {sentence} = tokens[at]!;
  const {voice, voice_mode} = voiceAt(scene, at);
  const near = agent === null ? agentIn.slice(sentence, sentence + NEARBY + 1).find(Boolean) : null;
  return {
    article_id: scene.article.id,
    construction,
    realis,
    agent,
    patient,
    agent_nearby: near ?? null,
    voice,
    voice_mode,
    quote: text.slice(start, end),
    start,
    end,
    rule: `agency: ${rule}`,
    origin: "text"
  };
}
