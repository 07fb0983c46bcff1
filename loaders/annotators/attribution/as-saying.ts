import type {Clause} from "../../model/syntax.js";
import {canSpeak} from "./can-speak.js";
import {contentBefore} from "./content-before.js";
import {contentEnd} from "./content-end.js";
import {contentStart} from "./content-start.js";
import type {Draft, Page} from "./page.js";
import {extend, sourceBefore} from "./sources.js";

/** "TRThaber quoted the president as saying", "was quoted as saying by SANA": who quotes is the medium, who is quoted speaks. */
export function asSayingDraft(page: Page, clause: Clause): Draft | null {
  const {document} = page.scene;
  const {tokens, phraseAt, sentences} = document;
  const {verb, subject, sentence} = clause;
  if (!page.lexicon.words.quoting.has(verb.lemma) || tokens[verb.main]!.quoted || !subject) return null;
  const limit = sentences[sentence]!.last;
  let as = verb.last + 1;
  while (as < limit && !(tokens[as]!.lower === "as" && page.lexicon.words.saying.has(tokens[as + 1]!.lower))) {
    if (tokens[as]!.tag === "verb" || tokens[as]!.tag === "sub" || as > verb.last + 20) return null;
    ++as;
  }
  if (as >= limit) return null;
  const said = page.lexicon.cues.get("say")?.[0] ?? null;
  const object = phraseAt[verb.last + 1] ?? null;
  const spoken = verb.passive ? subject : object;
  if (!said || !spoken || !canSpeak(page, said, spoken)) return null;
  const source = verb.passive ? sourceBefore(page, subject, verb.first) : extend(page, spoken, as - 1);
  const medium = verb.passive ? clause.agent : subject;
  const relay = medium && canSpeak(page, said, medium) ? {first: medium.first, last: medium.last} : null;
  const front = Math.min(source.first, subject.first, verb.first);
  const start = contentStart(page, said, as + 2, limit);
  const parts = start >= 0 ? [{first: start, last: contentEnd(page, start)}] : [contentBefore(page, front, 0)].filter((d) => d !== null);
  if (!parts.length) return null;
  return {rule: "quoted as saying", sentence, cue: said, cueRange: {first: verb.first, last: as + 1}, source, relay, parts, chained: false};
}
