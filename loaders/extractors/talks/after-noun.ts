import type {TalkLexicon} from "../../lexicon/talks.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";
import {clausesOf} from "../../text/document.js";
import {betweenBehind, endersOf, endsWith, isSeat, membersAt, sittersOf} from "./clause-members.js";
import {isOfTalk} from "./links.js";
import type {Reading, Trigger} from "./reading.js";
import {startsClause} from "./subject-phrase.js";
import {type AfterNoun, type Place, takeBrokers, takeHolders, takeSides} from "./taken-sides.js";

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
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const place: Place = {reading, trigger, phrase, limit: scene.document.sentences[sentence]!.last};
  const found: AfterNoun = {between: [], other: [], brokers: [], by: [], with: false, points: false, inside: false, unknown: false};
  const opens = new Set(clausesOf(scene.document, sentence).map((d) => d.first));
  const holding = holdingClause(reading, trigger);
  for (let i = (holding?.verb.last ?? Math.max(last, phrase.last)) + 1; i <= place.limit; ++i) {
    const token = tokens[i]!;
    if (VERBAL.has(token.tag) || token.lower === "that") {
      const brokered = token.tag === "rel" ? participleOf(tokens, i) : token;
      if (isBrokered(lexicon, tokens, brokered)) i = takeBrokers(place, brokered.i, found);
      else if (membersAt(lexicon, tokens, i) > 0) i = takeSides(place, membersAt(lexicon, tokens, i), "with", found);
      else if (token.tag === "rel" && isSeat(tokens, i)) {
        found.between.push(...sittersOf(reading, sentence, i));
        if (found.between.length) break;
      } else if (endsWith(lexicon, tokens, i)) found.between.push(...endersOf(reading, i, place.limit));
      else if (!onlyCarries(lexicon, token)) {
        const between = betweenBehind(reading, phrase, token);
        if (between > 0) takeSides(place, between, "between", found);
        break;
      } else if (token.lemma === "involve") i = takeSides(place, i, "involving", found);
      continue;
    }
    if (token.tag === "sub" || token.text === ";" || token.text === ":") break;
    if (token.text === "," && !scene.placeAt[i + 1] && startsClause(scene, i + 1, last)) break; // "During the call, Macron spoke with force"
    if ((token.tag === "conj" && opens.has(i)) || (i > phrase.last && isOfTalk(reading, token))) break; // "after his meeting with Putin and talks with Merkel"
    if (token.tag === "prep" && (tellsOther(reading, token.lower) || isOfWord(reading, token))) break;
    if (token.tag === "prep" && WITH.has(token.lower) && (token.lower !== "from" || i === phrase.last + 1))
      i = takeSides(place, i, token.lower, found);
    else if (token.lower === "by" && i <= last + 2) takeHolders(place, i, found);
  }
  return found;
}

const VERBAL = new Set<Tag>(["verb", "aux", "modal", "rel"]);

/** "brokered by" */
const isBrokered = ({words}: TalkLexicon, tokens: readonly Token[], {i, lemma, form}: Token): boolean =>
  words.broker.has(lemma) && (form === "participle" || form === "past") && tokens[i + 1]?.lower === "by";

/** "talks which were also attended by": the participle behind the relative pronoun. */
function participleOf(tokens: readonly Token[], i: number): Token {
  let k = i + 1;
  while (tokens[k]?.tag === "aux" || tokens[k]?.tag === "adv") ++k;
  return tokens[k] ?? tokens[i]!;
}

/** "talks held", "talks involving": the verb says no more than the noun. */
const onlyCarries = ({words}: TalkLexicon, {tag, form, lemma}: Token): boolean =>
  tag === "verb" && (form === "participle" || lemma === "involve") && words.carrier.has(lemma);

/** "amid the fighting with the rebels": what follows is not the talk's. */
function tellsOther({lexicon}: Reading, preposition: string): boolean {
  const effect = lexicon.prepositions.get(preposition);
  return effect !== undefined && effect !== "tense" && effect !== "purpose";
}

/** "excluded from talks in line with Ankara's views": the preposition belongs to the word before it. */
const isOfWord = ({scene, lexicon}: Reading, {lower, i}: Token): boolean =>
  lower === "with" && scene.document.tokens[i - 2]?.lower === "in" && lexicon.words.aside.has(scene.document.tokens[i - 1]!.lemma);
