import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {lastSides} from "./anaphora.js";
import {groupSize} from "./group.js";
import {partiesFrom} from "./parties.js";
import {add, campsOf, type Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import {startsClause} from "./subject-phrase.js";

/** Who stands after a noun of talk. */
export interface AfterNoun {
  /** "between", "among": all sides. */
  between: Party[];
  /** "with", "of": those of the other side. */
  other: Party[];
  /** "brokered by" */
  brokers: Party[];
  by: Party[];
  /** "with" told the others: whoever holds the talk takes part too. */
  with: boolean;
  /** Told by "the two leaders" and the like. */
  points: boolean;
  /** "with" somebody who is no side. */
  unknown: boolean;
}

const WITH = new Set(["with", "between", "among", "amongst", "involving", "including", "of", "from"]);

/** "the call that Merkel had", "the talks Putin held": the clause of whoever held it, right after the noun. */
export function holdingClause({scene: {document}, lexicon}: Reading, {last, sentence}: Trigger): Clause | null {
  const next = document.tokens[last + 1];
  const from = next?.tag === "rel" || next?.lower === "that" ? last + 2 : last + 1;
  const clause = clausesOf(document, sentence).find((d) => d.verb.finite && d.subject?.first === from);
  return clause && lexicon.words.carrier.has(clause.verb.lemma) ? clause : null;
}

/** What follows the noun: "between ...", "with ...", "of the foreign ministers of ...", "brokered by ...". */
export function afterNoun(reading: Reading, trigger: Trigger, phrase: Phrase): AfterNoun {
  const {last, sentence} = trigger;
  const {scene} = reading;
  const {tokens, phraseAt} = scene.document;
  const limit = scene.document.sentences[sentence]!.last;
  const found: AfterNoun = {between: [], other: [], brokers: [], by: [], with: false, points: false, unknown: false};
  const opens = new Set(clausesOf(scene.document, sentence).map((d) => d.first));
  const holding = holdingClause(reading, trigger);
  for (let i = (holding?.verb.last ?? Math.max(last, phrase.last)) + 1; i <= limit; ++i) {
    const token = tokens[i]!;
    if (token.tag === "verb" || token.tag === "aux" || token.tag === "modal" || token.tag === "rel") {
      const broker =
        reading.lexicon.words.broker.has(token.lemma) &&
        (token.form === "participle" || token.form === "past") &&
        tokens[i + 1]?.lower === "by";
      if (broker) {
        const {parties, end} = partiesFrom(reading, i + 2, limit);
        for (const party of parties) add(found.brokers, party);
        i = Math.max(i + 1, end);
        continue;
      }
      if (
        token.tag === "verb" &&
        (token.form === "participle" || token.lemma === "involve") &&
        reading.lexicon.words.carrier.has(token.lemma)
      ) {
        if (token.lemma === "involve") i = take(i, "involving");
        continue;
      }
      break;
    }
    if (token.tag === "sub" || token.text === ";" || token.text === ":") break;
    if (token.text === "," && !scene.placeAt[i + 1] && startsClause(scene, i + 1, last)) break; // "During the call, Macron spoke with force"
    if (token.tag === "conj" && opens.has(i)) break;
    if (token.tag === "prep" && ends(token.lower)) break;
    if (token.tag === "prep" && WITH.has(token.lower) && (token.lower !== "from" || i === phrase.last + 1)) i = take(i, token.lower);
    else if (token.lower === "by" && i <= last + 2) takeHolders(i);
  }
  return found;

  /** "talks held by their ministers", "a visit by the minister" */
  function takeHolders(i: number): void {
    const next = phraseAt[i + 1] ?? null;
    const group = next ? groupSize(reading, next) : null;
    const sides = group?.office ? lastSides(reading, i, group) : [];
    found.between.push(...sides);
    if (!sides.length) for (const party of partiesFrom(reading, i + 1, limit).parties) add(found.by, party);
  }

  /** "amid the fighting with the rebels": what follows is not the talk's. */
  function ends(word: string): boolean {
    const effect = reading.lexicon.prepositions.get(word);
    return effect !== undefined && effect !== "tense" && effect !== "purpose";
  }

  function take(i: number, word: string): number {
    const {parties, end} = partiesFrom(reading, i + 1, limit);
    const next = phraseAt[i + 1] ?? null;
    const size = next && (word === "between" ? campsOf(parties).length < 2 : !parties.length) ? groupSize(reading, next) : null;
    if (size) {
      found.points = true;
      found.between.push(...lastSides(reading, i, size));
      return next!.last;
    }
    if (word === "of" && (i !== Math.max(last, phrase.last) + 1 || !parties.some((d) => d.individual || d.level !== "unknown"))) return i;
    const into = word === "with" || (word === "of" && campsOf(parties).length < 2) ? found.other : found.between;
    for (const party of parties) add(into, party);
    if (word === "with" && parties.length) found.with = true;
    const head = next ? tokens[next.head]!.lemma : "";
    if (!parties.length && word === "with" && !reading.lexicon.words.aside.has(head)) found.unknown = true;
    return Math.max(i, parties.length ? end : i);
  }
}
