import type {Governor} from "../../lexicon/talks.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import type {Reading} from "./reading.js";

/** A noun that a talk hangs on by a preposition, and what it makes of the talk. */
export interface NominalGovernor {
  phrase: Phrase;
  governor: Governor;
  /** Whose it is, where that stands between: "a proposal from India for talks". */
  asker: Phrase | null;
  /** "no chance of talks". */
  none: boolean;
}

/** "the possibility OF talks", "an invitation TO talks", "a proposal from India FOR talks": a listed noun before the preposition. */
export function nominalGovernor({scene, lexicon}: Reading, phrase: Phrase): NominalGovernor | null {
  const {tokens, phraseAt} = scene.document;
  const phraseBefore = (at: Phrase): Phrase | null => {
    const before = tokens[at.prep - 1];
    if (!before || before.sentence !== tokens[at.prep]!.sentence) return null;
    const outer = phraseAt[before.i];
    return outer?.last === before.i ? outer : null;
  };
  const listed = (at: Phrase | null) => (at ? lexicon.governors.noun.get(nounOf(tokens[at.head]!)) : undefined);
  let outer = phraseBefore(phrase);
  const asker = outer && !listed(outer) && outer.prep >= 0 && OWNERS.has(tokens[outer.prep]!.lower) ? outer : null;
  if (asker) outer = phraseBefore(asker);
  outer ??= subjectOfSetting(scene, phrase);
  const governor = listed(outer);
  if (!outer || !governor) return null;
  if (governor.status === "tense" && !COUNTING.has(tokens[phrase.prep]!.lower)) return null; // "a day after talks"
  return {
    phrase: outer,
    governor,
    asker,
    none: tokens[outer.first]!.lower === "no" && governor.status !== "held" && governor.status !== "ongoing"
  };
}

/** A noun as the lists spell it; with a capital it may have been taken for a name: "Preparations for talks". */
const nounOf = ({tag, lemma, singular}: Token): string => (tag === "name" ? singular : lemma);

/** "a date has been set for talks", "preparations are under way for a visit": the noun that a passive or "be" parts from its "for". */
function subjectOfSetting({document}: Reading["scene"], {prep}: Phrase): Phrase | null {
  if (document.tokens[prep]!.lower !== "for") return null;
  const clause = document.clauseAt[prep];
  if (!clause?.subject || clause.subject.prep >= 0 || clause.verb.last >= prep || prep - clause.verb.last > SETTING) return null;
  return clause.verb.passive || clause.verb.lemma === "be" ? clause.subject : null;
}

/** Tokens between such a verb and its "for": "under way". */
const SETTING = 3;

/** Between what counts or places a talk and the talk: "a round of talks", "a day in talks". */
const COUNTING = new Set(["of", "in", "for", "on"]);

/** Between a proposal and what is proposed: whose it is. */
const OWNERS = new Set(["from", "by"]);

/** The phrases over a noun of talk that only count or place it: "the next ROUND of talks", "a third DAY of talks". */
export function roundsOver(reading: Reading, phrase: Phrase): Phrase[] {
  const over: Phrase[] = [];
  for (let at = phrase; at.prep >= 0 && over.length < 3; ) {
    const nominal = nominalGovernor(reading, at);
    if (nominal?.governor.status !== "tense") break;
    over.push(nominal.phrase);
    at = nominal.phrase;
  }
  return over;
}
