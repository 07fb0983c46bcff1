import type {CasualtyIdiom, ForceWords} from "../../lexicon/force.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {isListed} from "../../text/vocabulary.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {hasHappened} from "./happened.js";
import {membersIn} from "./members.js";
import type {Victims} from "./victims.js";

/** How far behind its verb a set phrase may end, and how many tokens may stand between its words. */
const REACH = 14;
const GAP = 3;

/** Tolls told by a verb and a set phrase: "lost their lives", "were taken hostage", "forced 200 people from their homes". */
export function byIdioms(scene: Scene, words: ForceWords, counts: Counts): Draft[] {
  const {tokens, clauses} = scene.document;
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    const idioms = isListed(tokens[clause.verb.main]!, words.bit) ? words.idioms.get(clause.verb.lemma) : undefined;
    for (const idiom of idioms ?? []) {
      const at = complementAt(scene, clause, idiom);
      if (at < 0 || !hasHappened(scene.document, clause, counts.words)) continue;
      const found = victimsIn(scene, clause, idiom, at, counts);
      for (const victims of found)
        drafts.push(
          draftOf({
            victims,
            outcome: idiom.outcome,
            trigger: clause.verb.main,
            clause: clause.i,
            rule: `casualty ${idiom.victims === "object" ? "idiom" : "fate"}: ${clause.verb.lemma} ${idiom.complement.join(" ")}`
          })
        );
      if (found.length) break;
    }
  }
  return drafts;
}

/** Where a set phrase's last word stands behind the verb, or -1. */
function complementAt({document: {tokens}}: Scene, {verb}: Clause, {complement}: CasualtyIdiom): number {
  const {sentence} = tokens[verb.main]!;
  let [from, limit] = [verb.last + 1, verb.last + REACH];
  let at = -1;
  for (const word of complement) {
    at = -1;
    for (let i = from; i <= limit && tokens[i]?.sentence === sentence && at < 0; ++i) {
      const {lower, lemma, tag} = tokens[i]!;
      if (lower === word || lemma === word) at = i;
      else if (tag === "rel" || tag === "sub" || tag === "modal" || tokens[i]!.text === ";") return -1;
    }
    if (at < 0) return -1;
    [from, limit] = [at + 1, at + GAP];
  }
  return at;
}

/** Whom the idiom befalls: its subject, or its object; "took 11 prisoners" tells them by its own last word. */
function victimsIn(scene: Scene, {verb, subject, object}: Clause, idiom: CasualtyIdiom, at: number, counts: Counts): Victims[] {
  const own = object !== null && object.head === at;
  if (own && idiom.victims === "object" && !verb.passive) {
    const quantity = counts.at.get(at);
    const {tokens} = scene.document;
    return quantity
      ? [{...quantity, last: Math.max(quantity.last, at), actor: null, others: tokens[at - 1]?.lower === "other", quantity}]
      : [];
  }
  const patient = idiom.victims === "subject" ? (verb.passive ? null : subject) : verb.passive ? subject : object;
  return patient ? membersIn(scene, patient, counts).counted : [];
}
