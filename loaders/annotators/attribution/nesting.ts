import {isOfMedia} from "../../model/camp.js";
import {groupBy} from "../../model/group-by.js";
import {type Draft, frontOf, type Page, type Range, within} from "./page.js";
import {cut} from "./turn-taking.js";

/** A draft and whether it stands inside another one's content. */
export interface Settled {
  draft: Draft;
  nested: boolean;
}

/**
 * Tells apart the attributions of a text that meet in one sentence: a content ends where the next speaker's part of the
 * sentence begins; an attribution inside another's content is nested; one inside a medium's is outermost, and the medium its relay.
 */
export function settle(page: Page, drafts: readonly Draft[]): Settled[] {
  const bySentence = groupBy(drafts, (d) => d.sentence);
  for (const group of bySentence.values()) if (group.length > 1) cut(page, group);
  const settled: Settled[] = [];
  for (const draft of drafts) {
    const group = bySentence.get(draft.sentence)!;
    const outer = group.find((d) => d !== draft && draft.cueRange && d.parts.some((part) => within(draft.cueRange!.first, part)));
    if (draft.relay === null && group.some((d) => relays(page, draft, d))) continue;
    const medium = outer && relays(page, outer, draft) ? outer : null;
    if (medium) draft.relay = medium.source;
    settled.push({draft, nested: !!outer && !medium});
  }
  return settled.filter(({draft}) => draft.parts.length > 0);
}

/** `outer` is only the medium that carries what `inner` says: "international media reported", "according to reports". */
function relays(page: Page, outer: Draft, inner: Draft): boolean {
  if (outer === inner || !outer.source || !inner.cueRange || !inner.source) return false;
  if (!outer.parts.some((part) => within(inner.cueRange!.first, part))) return false;
  const beside = outer.rule === "according to" && inner.cueRange.last + 1 === outer.cueRange!.first;
  return (beside || isMedium(page, outer.source) || isPaper(page, outer, inner)) && isMain(page, inner, outer.parts[0]!);
}

/** "Smith has said that it failed, the Foreign Post reported": a name of nobody's behind what another says, which a paper reports. */
function isPaper({scene: {document, actorAt}}: Page, {source, cue, cueRange}: Draft, inner: Draft): boolean {
  const {tokens} = document;
  if (cue?.lemma !== "report" || !source || !cueRange || source.first < inner.cueRange!.first) return false;
  return tokens[source.first]!.lower === "the" && tokens[source.last]!.tag === "name" && !actorAt[source.last];
}

/** Whether a source is a medium, which only passes on what others say: "state television", "a report by the agency". */
function isMedium({scene: {document, actorAt}, lexicon}: Page, source: Range): boolean {
  let owned = false;
  let report = false;
  if (isOfMedium(source)) return false;
  for (let i = source.first; i <= source.last; ++i) {
    const actor = actorAt[i];
    if (actor && isOfMedia(actor.code)) return true;
    if (actor) owned = true;
    const {lemma, lower} = document.tokens[i]!;
    if (lexicon.sources.get(lower)?.kind === "medium") return true;
    if (lexicon.words.nameless.has(lemma)) report = true;
  }
  return report && !owned;

  /** "CNN host Jake Tapper": a person, not the medium. */
  function isOfMedium({first, last}: Range): boolean {
    const head = document.phraseAt[first]?.head ?? last;
    return actorAt[head] === undefined && document.tokens[head]!.tag === "name" && first < head;
  }
}

/** The inner attribution is the main clause of the outer content, perhaps after an adjunct. */
function isMain({scene: {document}}: Page, inner: Draft, part: Range): boolean {
  const {tokens} = document;
  const front = frontOf(inner);
  const start = Math.min(front, inner.parts[0]!.first);
  for (let i = part.first; i < start; ++i) if (tokens[i]!.tag === "verb" || tokens[i]!.tag === "aux") return false;
  return true;
}
