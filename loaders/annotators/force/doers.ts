import type {ActorMention} from "../../model/mention.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {actorOf, membersOf, ownerOf} from "../../scene/actors.js";
import {phrasesOf} from "../../text/document.js";
import type {Page} from "./page.js";

const FROM = new Set(["from"]);

/** The actors of an enumeration; of a phrase that is none itself ("the town's rebels"), nobody. */
export function actorsOf(page: Page, phrase: Phrase | null): ActorMention[] {
  if (!phrase) return [];
  const of = actorOf(page, phrase) ? null : amountOf(page, phrase);
  if (of) return actorsOf(page, of);
  const actors: ActorMention[] = [];
  for (const member of membersOf(page, phrase)) {
    const actor = actorOf(page, member);
    if (actor && actor.type !== "adjective") actors.push((actor.type === "thing" && !actor.told && holderOf(page, member)) || actor);
  }
  return actors;
}

/** "vehicles of the rebels", "a bus carrying soldiers": whose a thing of nobody's name is, or who is in it. */
function holderOf(page: Page, {last, i}: Phrase): ActorMention | null {
  const {tokens, phrases} = page.document;
  const next = tokens[last + 1];
  const of = next?.lower === "of" || next?.lower === "carrying" ? phrases[i + 1] : undefined;
  const holder = of && (of.prep === last + 1 || of.first === last + 2) ? actorOf(page, of) : null;
  return holder?.human ? holder : null;
}

/** What a phrase is an amount of: "dozens of militants", "a series of strikes". */
export function amountOf({document: {tokens, phrases}, words}: Page, phrase: Phrase): Phrase | null {
  if (tokens[phrase.last + 1]?.lower !== "of" || !words.grammar.amount.has(tokens[phrase.head]!.lower)) return null;
  return phrases[phrase.i + 1] ?? null;
}

/** Who does it: the phrase's actors, or the owner of the weapon or force that does it: "Russian warplanes", "a regime airstrike". */
export function doersOf(page: Page, phrase: Phrase | null): ActorMention[] {
  const actors = actorsOf(page, phrase);
  if (!phrase || (actors.length && actors.some((d) => d.type !== "thing" || d.told))) return actors;
  const owner = ownerOf(page, phrase);
  if (owner && !actors.includes(owner)) return [owner];
  return belongsTo(page, phrase) ?? senders(page, phrase) ?? actors;
}

/** "drones launched by rebels", "missiles fired from Russian ships". */
export function senders(page: Page, phrase: Phrase): ActorMention[] | null {
  const {clauses, clauseStart} = page.document;
  for (let c = clauseStart[phrase.sentence]!; c < clauseStart[phrase.sentence + 1]!; ++c) {
    const {kind, subject, agent, verb} = clauses[c]!;
    if (kind !== "reduced" || subject !== phrase) continue;
    const by = agent ?? phraseAfter(page, clauses[c]!, FROM);
    if (by && by.first - verb.last <= 3) return doersOf(page, by);
  }
  return null;
}

/** "a helicopter belonging to the army". */
function belongsTo(page: Page, phrase: Phrase): ActorMention[] | null {
  const {tokens, phrases} = page.document;
  const to = tokens[phrase.last + 1]?.lemma === "belong" && tokens[phrase.last + 2]?.lower === "to" ? phrases[phrase.i + 1] : undefined;
  const owner = to && actorOf(page, to);
  return owner ? [owner] : null;
}

/** The first phrase after a verb that one of these prepositions governs. */
export function phraseAfter({document}: Page, clause: Clause, prepositions: ReadonlySet<string>): Phrase | null {
  return (
    phrasesOf(document, clause.sentence).find(
      (d) => d.prep > clause.verb.last && d.last <= clause.last && prepositions.has(document.tokens[d.prep]!.lower)
    ) ?? null
  );
}
