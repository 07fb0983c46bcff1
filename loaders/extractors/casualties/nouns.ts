import type {ForceWords} from "../../lexicon/force.js";
import type {Quantity} from "../../model/mention.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {realisOf} from "../../scene/realis.js";
import {type Draft, draftOf} from "./draft.js";
import {type QuantityIndex, type Victims, victimsOf} from "./victims.js";

/** How far a toll's number may stand behind its noun, in tokens: "the death toll from the attack has risen to 70". */
const TOLL_REACH = 20;

/** "the body of a man" paints a scene, "the bodies of 12 men" counts. */
const REMAINS = new Set(["body", "corpse", "life", "loss"]);

/** Tolls told by a noun: "43 deaths", "the death of 33 soldiers", "40 lives", "the death toll rose to 70", "12 casualties". */
export function byNouns(scene: Scene, {casualties}: ForceWords, index: QuantityIndex): Draft[] {
  const {tokens, phraseAt, clauseAt} = scene.document;
  const drafts: Draft[] = [];
  for (const token of tokens) {
    if (token.tag !== "noun" && token.tag !== "name" && token.tag !== "adj") continue;
    const terms = casualties.get(token.lemma) ?? casualties.get(token.lower);
    const term = terms?.find((d) => d.kind === "noun" || d.kind === "toll" || d.kind === "sum");
    if (!term || (token.tag === "adj" && term.kind !== "sum")) continue;
    const phrase = phraseAt[token.i] ?? null;
    const clause = clauseAt[token.i];
    if (clause && realisOf(scene.document, clause) !== "realised") continue;
    const mixed = term.outcome === "casualties";
    const add = (victims: Victims, rule: string, outcome = mixed ? "killed" : (term.outcome as Outcome)) =>
      drafts.push(
        draftOf({
          victims,
          outcome,
          trigger: token.i,
          clause: clauseAt[token.i]?.i ?? -1,
          rule: `casualty ${term.kind}: ${token.lemma}, ${rule}`,
          mixed,
          total: term.kind === "sum" || (term.kind === "toll" && tokens[token.i - 1]?.lower === "total")
        })
      );
    if (term.kind === "toll" || term.kind === "sum") {
      const summed = term.kind === "sum" ? summedAt(scene, token.i, casualties) : {actor: null, outcome: term.outcome};
      const quantity = summed && (quantityBefore(scene, phrase, index) ?? quantityAfter(scene, token.i, index));
      if (quantity)
        for (const member of tollMembers(scene, quantity, index))
          add(
            {...member, actor: member.actor ?? summed.actor},
            "number after",
            summed.outcome === "casualties" ? "killed" : summed.outcome
          );
      continue;
    }
    if (phrase && phrase.head !== token.i) continue;
    const own = index.get(token.i);
    if (own && own.last < token.i && own.unit === token.i && token.lemma !== "loss") {
      const of = ofPhrase(scene, token.i, OF_OR_AMONG);
      const whom = of ? victimsOf(scene, of, index) : null;
      add(
        {
          ...counted(scene, own),
          last: token.i,
          actor: whom === "uncounted" && of ? scene.actorAt[of.head]! : phrase ? (ownerIn(scene, phrase) ?? null) : null
        },
        "counted"
      );
      continue;
    }
    const of = ofPhrase(scene, token.i, OF);
    if (!of) continue;
    for (const member of membersOf(scene, of)) {
      const victims = victimsOf(scene, member, index);
      if (victims && victims !== "uncounted" && (victims.quantity || !REMAINS.has(token.lemma))) add(victims, "of");
    }
  }
  return drafts;
}

/** Whom "the number of Turkish soldiers killed" sums up, and how they fared; null where it sums up something else. */
function summedAt(
  {document: {tokens}, actorAt}: Scene,
  i: number,
  casualties: ForceWords["casualties"]
): {actor: Victims["actor"]; outcome: Outcome} | null {
  if (tokens[i - 1]?.lower === "a" && tokens[i + 1]?.lower === "of") return null; // "a number of" counts, "the number of" sums up
  for (
    let k = i + 1;
    k < Math.min(tokens.length, i + SUM_REACH) && tokens[k]!.sentence === tokens[i]!.sentence && tokens[k]!.tag !== "num";
    ++k
  ) {
    const term = (casualties.get(tokens[k]!.lower) ?? casualties.get(tokens[k]!.lemma))?.find(
      (d) => d.kind === "state" || d.kind === "verb" || d.kind === "noun"
    );
    if (!term) continue;
    const human = actorAt.slice(i + 1, k).findLast((d) => d?.human);
    return {actor: human ?? null, outcome: term.outcome === "casualties" ? "killed" : term.outcome};
  }
  return null;
}

/** How far the word that tells the harm may stand behind "number" or "total", in tokens. */
const SUM_REACH = 9;

/** A toll's number, or each of an enumeration: "to 1,186 fighters and 1,136 soldiers". */
function tollMembers(scene: Scene, quantity: Quantity, index: QuantityIndex): Victims[] {
  const {phraseAt} = scene.document;
  const phrase = phraseAt[quantity.last];
  if (!phrase) return [counted(scene, quantity)];
  const members = membersOf(scene, phrase)
    .map((d) => victimsOf(scene, d, index))
    .filter((d): d is Victims => d !== null && d !== "uncounted" && d.quantity !== null);
  return members.length ? members : [counted(scene, quantity)];
}

const OF = new Set(["of"]);
/** "12 casualties among the troops" */
const OF_OR_AMONG = new Set(["of", "among"]);

/** The phrase after one of these prepositions right behind a noun. */
function ofPhrase({document: {tokens, phraseAt}}: Scene, i: number, prepositions: ReadonlySet<string>): Phrase | null {
  if (!prepositions.has(tokens[i + 1]?.lower ?? "")) return null;
  let at = i + 2;
  while (tokens[at] && !phraseAt[at] && at < i + 6) ++at;
  return tokens[at] ? (phraseAt[at] ?? null) : null;
}

/** A human actor before the head: "12 Turkish casualties", "20 civilian deaths". */
function ownerIn({actorAt}: Scene, phrase: Phrase) {
  for (let i = phrase.head - 1; i >= phrase.first; --i) if (actorAt[i]) return actorAt[i];
  return undefined;
}

const counted = (scene: Scene, quantity: Quantity): Victims => ({
  low: quantity.low,
  best: quantity.best,
  high: quantity.high,
  first: quantity.first,
  last: Math.max(quantity.last, quantity.unit),
  actor: quantity.unit >= 0 && scene.actorAt[quantity.unit]?.human ? scene.actorAt[quantity.unit]! : null,
  others: false,
  quantity
});

/** "bringing to 51 the number of soldiers killed". */
function quantityBefore({document: {tokens}}: Scene, phrase: Phrase | null, index: QuantityIndex): Quantity | null {
  const quantity = phrase && index.get(phrase.first - 1);
  return quantity && tokens[quantity.first - 1]?.lower === "to" ? quantity : null;
}

/** The number a toll has come to: not the one it rose from. */
function quantityAfter({document: {tokens}}: Scene, i: number, index: QuantityIndex): Quantity | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + TOLL_REACH); ++k) {
    if (tokens[k]!.sentence !== tokens[i]!.sentence || tokens[k]!.text === ";") return null;
    const quantity = index.get(k);
    if (!quantity || quantity.first < i) continue;
    if (tokens[quantity.first - 1]?.lower === "from") {
      k = quantity.last;
      continue;
    }
    return quantity;
  }
  return null;
}
