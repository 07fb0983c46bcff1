import type {ForceWords} from "../lexicon/force.js";
import {groupBy} from "../model/group-by.js";
import type {Extract, Scene} from "../model/scene.js";
import type {TollMention} from "../model/toll.js";
import type {Tools} from "../scene/tools.js";
import {countsOf} from "./casualties/counts.js";
import type {Draft} from "./casualties/draft.js";
import {gapsOf} from "./casualties/gaps.js";
import {resolveGroups} from "./casualties/groups.js";
import {byIdioms} from "./casualties/idioms.js";
import {byNouns} from "./casualties/nouns.js";
import {partsOf} from "./casualties/parts.js";
import {evidenceOf, rowOf} from "./casualties/row.js";
import {sharesOf} from "./casualties/shares.js";
import {byStates} from "./casualties/states.js";
import {bySums} from "./casualties/sums.js";
import {byVerbs} from "./casualties/verbs.js";

/** The tolls that an article tells, one row a telling, in reading order; `refineCasualties` makes one of several tellings. */
export function extractCasualties(scene: Scene, tools: Tools, words: ForceWords): Extract<TollMention> {
  const counts = countsOf(scene, words.tollWords);
  const {drafts, passed} = byVerbs(scene, words, counts);
  const wholes = once([
    ...drafts,
    ...byIdioms(scene, words, counts),
    ...byStates(scene, words, counts),
    ...bySums(scene, words, counts),
    ...byNouns(scene, words, counts)
  ]);
  const shares = sharesOf(scene, words, counts, wholes);
  const told = [...wholes, ...shares];
  const parts = partsOf(scene, told, words);
  const all = [...told, ...parts, ...gapsOf(scene, [...told, ...parts], counts)].sort(
    (a, b) => a.victims.first - b.victims.first || a.trigger - b.trigger
  );
  const byTrigger = groupBy(all, (d) => d.trigger);
  resolveGroups(scene, all, byTrigger, words.tollWords);
  const counted = all.filter(tellsNumber);
  return {
    rows: counted.map((draft) => rowOf(scene, draft, byTrigger, tools, words)),
    dropped: [
      ...passed.map(({clause, reason}) => drop(clause.sentence, `casualty verb: ${clause.verb.lemma}`, reason)),
      ...all
        .filter((d) => !tellsNumber(d))
        .map(({trigger, rule, mixed}) => drop(scene.document.tokens[trigger]!.sentence, rule, mixed ? MIXED : ACTS))
    ]
  };

  function drop(sentence: number, rule: string, reason: string) {
    const {start, end, quote} = evidenceOf(scene, sentence);
    return {stage: "casualties", rule, reason, start, end, quote};
  }
}

const MIXED = "killed and wounded not told apart, of no exact number";
const ACTS = "acts are counted, not their victims";

/** "dozens killed and wounded" bounds neither the killed nor the wounded; "several mass killings" count no people. */
const tellsNumber = ({mixed, victims: {low, best, high}}: Draft): boolean => best !== null || high !== null || (low !== null && !mixed);

/** One toll a number: where several rules found it, the first has it. */
function once(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<unknown>();
  return drafts.filter(({victims, trigger, outcome}) => {
    const key = victims.quantity ?? `${victims.first} ${trigger} ${outcome}`;
    return !seen.has(key) && seen.add(key);
  });
}
