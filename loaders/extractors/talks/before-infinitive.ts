import type {Governor} from "../../lexicon/talks.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import type {Reading} from "./reading.js";

/** The word before an infinitive, adverbs apart, its token, and what the lists say of it before "to": "ready", "a plan". */
export function wordBefore(reading: Reading, clause: Clause): {k: number; word: Token | null; noun: Governor | undefined} {
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const {verb, sentence} = clause;
  let k = verb.first - 1;
  while (tokens[k]?.tag === "adv" && k > verb.first - 3) --k;
  const word = tokens[k]?.sentence === sentence ? tokens[k]! : null;
  const noun = word && (word.tag === "adj" || word.tag === "noun") ? lexicon.governors.to.get(word.lemma) : undefined;
  return {k, word, noun: noun ?? askedBefore(reading, clause, word)};
}

/** "accepted an invitation from Putin to visit": the noun that the infinitive belongs to stands before whose it is. */
function askedBefore({scene: {document}, lexicon}: Reading, {parent}: Clause, word: Token | null): Governor | undefined {
  const object = parent >= 0 ? document.clauses[parent]!.object : null;
  const owner = word ? document.phraseAt[word.i] : undefined;
  const whose = owner && owner.prep >= 0 ? document.tokens[owner.prep]!.lower : "";
  return object && owner && object.last === owner.prep - 1 && (whose === "from" || whose === "by" || whose === "to")
    ? lexicon.governors.to.get(document.tokens[object.head]!.lemma)
    : undefined;
}

/** "no plan to meet": whether there is none of what a noun names. */
export const isNone = ({scene}: Reading, {i}: Token): boolean => scene.document.tokens[i - 1]?.lower === "no";

/** "Putin and Erdoğan to meet": an infinitive that opens its sentence after nothing but its subject. */
export function opensHeadline({scene: {document}}: Reading, {verb, sentence, i}: Clause): boolean {
  const before = document.phraseAt[verb.first - 1];
  if (i !== document.clauseStart[sentence] || !before) return false;
  return document.tokens[before.head]!.tag !== "pron";
}
