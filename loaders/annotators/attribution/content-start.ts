import type {Cue} from "../../lexicon/cues.js";
import type {Phrase} from "../../model/syntax.js";
import type {Tag} from "../../model/token.js";
import {isSpeech} from "../../text/quotations.js";
import type {Page} from "./page.js";
import {clauseFollows, infinitiveFollows, OBJECTS, pastFollows, pointsAt, startsClause, thatAfter, VERBAL} from "./what-follows.js";

const AFTER_DAY = new Set<Tag>(["sub", "open", "prep", "to"]);

/**
 * Where the content begins that follows a cue, or -1 where none does: at "that" or "to", at quotation marks, at a colon, at
 * a clause, at the noun phrase that the cue takes. Adverbs, days, addressees and adjuncts in between are the outlet's.
 */
export function contentStart(page: Page, cue: Cue, from: number, limit: number): number {
  const {tokens, phrases, phraseAt} = page.scene.document;
  const {words} = page.lexicon;
  let addressed = cue.takes.has("person");
  for (let i = from; i <= limit; ) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const clause = cue.takes.has("clause");
    if (token.tag === "open") {
      const quotation = page.quotationAt[i];
      if (quotation && (isSpeech(quotation) || (clause && startsClause(page, i + 1)) || cue.takes.has("noun"))) return i;
      i = (quotation?.close ?? i) + 1;
      continue;
    }
    if (clause && (token.tag === "det" || token.tag === "poss") && next?.tag === "open" && clauseFollows(page, i, limit)) return i; // the "safe zone" is
    if (clause && token.lower === "that" && (token.tag !== "det" || startsClause(page, i + 1))) return pointsAt(page, i, limit) ? -1 : i;
    if (clause && (words.asking.has(token.lower) || (words.condition.has(token.lower) && token.tag === "sub"))) return i;
    if (token.tag === "to" || token.lower === "to") {
      if (cue.takes.has("infinitive") && next && (next.tag === "verb" || next.tag === "aux" || next.tag === "adv" || next.tag === "open"))
        return i;
      if (cue.takes.has("gerund") && next?.form === "gerund") return i;
    }
    if (cue.takes.has("gerund") && token.tag === "verb" && token.form === "gerund") return i;
    if (token.text === ":") return i < limit ? i + 1 : -1;
    if (token.text === "," && next?.tag === "open" && page.quotationAt[i + 1]) {
      if (clause || cue.takes.has("quote")) return i + 1;
    }
    if (token.text === ",") {
      i = afterAdjunct(page, i, limit);
      if (i < 0) return -1;
      continue;
    }
    if (token.tag === "prep" || token.tag === "to") {
      if (cue.takes.has(token.lower as "of")) return i + 1;
      const phrase = phraseAt[i + 1];
      if (next?.form === "gerund" && next.tag === "verb" && !phrase) return thatAfter(tokens, i, limit); // "responded by shelling"
      i = phrase && phrase.last > i ? phrase.last + 1 : i + 1;
      continue;
    }
    const day = page.scene.dateAt[i];
    const told = day && tokens[day.last + 1]?.lower === "that"; // "said last month that"
    if (day && (told || i > from) && AFTER_DAY.has(tokens[day.last + 1]?.tag ?? "punct")) {
      i = day.last + 1; // "told us this morning that"
      continue;
    }
    const phrase = phraseAt[i];
    if (OBJECTS.has(token.lower) && !addressed && !cue.takes.has("infinitive")) return -1; // "found them, and what"
    if (phrase) {
      const after = tokens[phrase.last + 1];
      const addressee = addressed && !VERBAL.has(after?.tag ?? "punct");
      const asked = cue.takes.has("infinitive") && infinitiveFollows(page, phrase.last + 1, limit);
      if (clause && cue.takes.has("noun") && after?.lower === "that" && after.tag === "sub")
        return page.lexicon.nouns.has(tokens[phrase.head]!.lemma) ? i : after.i;
      if (
        clause &&
        !(asked && cue.class === "directive") &&
        ((!addressee && startsClause(page, i)) ||
          (!addressed && (clauseFollows(page, phrase.last, limit) || (onlyClauses(cue) && pastFollows(page, phrase.last, limit)))))
      )
        return hedged(page, i, from);
      if (cue.takes.has("noun") && !asked) return i;
      addressed = false;
      i = lastOf(phrases, phrase).last + 1; // "told the BBC and Reuters that"
      continue;
    }
    // "in a report issued on Wednesday that"
    const reduced =
      token.tag === "verb" && i > from && (token.form !== "past" || tokens.slice(i + 1, i + 4).some((d) => d.lower === "that"));
    if (token.form === "gerund" && page.lexicon.cues.has(token.lemma)) return -1; // "ended the speech by saying"
    const lone = token.tag === "det" && next?.kind === "punct"; // "in another, “..."
    if (!lone && token.tag !== "adv" && token.tag !== "num" && token.tag !== "close" && token.tag !== "name" && !reduced) return -1;
    ++i;
  }
  return -1;
}

/** Neither a noun alone nor a source behind it goes with such a cue: "insisted", "argued". */
const onlyClauses = ({takes, class: stand}: Cue): boolean =>
  takes.size === 1 && takes.has("clause") && (stand === "distancing" || stand === "emphatic");

/** The last member of the enumeration that a phrase begins. */
function lastOf(phrases: readonly Phrase[], phrase: Phrase): Phrase {
  let last = phrase;
  while (last.next >= 0) last = phrases[last.next]!;
  return last;
}

/** "at least 20 people", "more than 20 people", "as many as 20": the hedge belongs to the clause. */
function hedged({scene, lexicon}: Page, i: number, from: number): number {
  const {tokens} = scene.document;
  if (i - 3 >= from && tokens[i - 1]!.lower === "as" && tokens[i - 3]!.lower === "as") return i - 3;
  return i - 2 >= from && lexicon.words.hedge.has(tokens[i - 1]!.lower) ? i - 2 : i;
}

/** The token after ", in a statement on Friday," or -1 where the comma opens no such adjunct. */
function afterAdjunct({scene: {document}, lexicon}: Page, comma: number, limit: number): number {
  const {tokens, phraseAt} = document;
  const first = tokens[comma + 1];
  const beside = phraseAt[comma + 1];
  const behind = beside ? tokens[beside.last + 2] : undefined;
  if (beside?.first === comma + 1 && tokens[beside.last + 1]!.text === "," && (behind?.tag === "sub" || behind?.tag === "open"))
    return behind.i; // "told the BBC, a public broadcaster, that"
  if (first?.form === "gerund" && lexicon.cues.has(first.lemma)) return -1; // ", adding that"
  if (first?.tag === "name" && first.sentence === tokens[comma]!.sentence) {
    let i = comma + 1; // "in Golden, Colorado, that"
    while (i < limit && tokens[i]!.tag === "name") ++i;
    return tokens[i]!.text === "," ? i + 1 : -1;
  }
  if (!first || (first.tag !== "prep" && first.form !== "gerund" && first.tag !== "adv")) return -1;
  for (let i = comma + 2; i <= limit; ++i) {
    if (tokens[i]!.text === ",") return i + 1;
    if (tokens[i]!.tag === "open" || tokens[i]!.tag === "sub") return first.tag === "prep" ? i : -1;
  }
  return -1;
}
