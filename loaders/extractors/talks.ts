import {longestMatch} from "../lexicon/gazetteer.js";
import type {TalkLexicon} from "../lexicon/talks.js";
import type {Extract, Scene} from "../model/scene.js";
import type {TalkMention} from "../model/talk.js";
import type {Tag} from "../model/token.js";
import type {Tools} from "../scene/tools.js";
import {clauseAround} from "../text/clause-at.js";
import {clauseWithVerb} from "./talks/clause-of.js";
import {NOUN_RULES, VERB_RULES} from "./talks/index.js";
import type {Party} from "./talks/party.js";
import {isOmission, type Reading, type TalkRule, type Trigger} from "./talks/reading.js";
import {rowOf} from "./talks/row.js";
import {verbAt} from "./talks/verb.js";
import {warringSides, weightsOf} from "./talks/warring.js";

/** Classes of the words that may tell a talk. */
const WORDS = new Set<Tag>(["noun", "name", "adj", "verb", "aux", "adv", "num"]);

/**
 * Every mention of a talk in a text: calls, meetings, talks of delegations, summits, sessions, consultations, held or not.
 * Mentions of one talk are put together afterwards. Only tokens that are a word of talk cost more than a look-up.
 */
export function extractTalks(scene: Scene, tools: Tools, lexicon: TalkLexicon): Extract<TalkMention> {
  const {tokens, text} = scene.document;
  const rows: TalkMention[] = [];
  let war: readonly Party[] | null = null;
  let weights: ReadonlyMap<string, number> | null = null;
  const weigh = () => (weights ??= weightsOf(scene));
  const reading: Reading = {scene, lexicon, tools, told: rows, weights: weigh, war: () => (war ??= warringSides(weigh(), lexicon.foes))};
  const dropped: Extract<TalkMention>["dropped"] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const {tag, lemma} = tokens[i]!;
    if (!WORDS.has(tag)) continue;
    const noun = longestMatch(lexicon.nouns, tokens, i);
    if (!noun && !((tag === "verb" || tag === "aux") && lexicon.verbStarts.has(lemma))) continue;
    const trigger = triggerAt(scene, i, noun?.last ?? i);
    if (noun && (tag !== "verb" || noun.last > i)) read(NOUN_RULES, trigger);
    else if (verbAt(reading, trigger)) read(VERB_RULES, {...trigger, last: i});
    if (noun) i = noun.last;
  }
  return {rows, dropped};

  function read(rules: readonly [string, TalkRule][], trigger: Trigger): void {
    for (const [name, rule] of rules) {
      const result = rule(reading, trigger);
      if (!result) continue;
      if (isOmission(result)) {
        const {start, end} = scene.document.sentences[trigger.sentence]!;
        dropped.push({stage: "extract talks", rule: name, reason: result.reason, start, end, quote: text.slice(start, end)});
      } else if (Array.isArray(result)) for (const draft of result) rows.push(rowOf(reading, draft, name));
      else rows.push(rowOf(reading, result, name));
      return;
    }
  }
}

/** The words that tell a talk, with their sentence and clause. */
function triggerAt({document}: Scene, first: number, last: number): Trigger {
  return {
    first,
    last,
    sentence: document.tokens[first]!.sentence,
    clause: clauseWithVerb(document, first) ?? clauseAround(document, first)
  };
}
