import type {CasualtyTerm, ForceWords} from "../../lexicon/force.js";
import type {Outcome} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {realisOf} from "../../scene/realis.js";
import type {Counts} from "./counts.js";
import {type Draft, draftOf} from "./draft.js";
import {membersIn} from "./members.js";
import type {Victims} from "./victims.js";

/**
 * Shares of victims told before: "the dead included five children", "among the dead were four medics", "three of those killed
 * were soldiers", "of the 33 dead, eight were officers". They belong to the last toll of that outcome among `wholes`.
 */
export function sharesOf(scene: Scene, {casualties}: ForceWords, counts: Counts, wholes: readonly Draft[]): Draft[] {
  const {tokens, clauses, phrases, phraseStart} = scene.document;
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    drafts.push(...sharesAmong(clause));
    const include = counts.words.includes.has(clause.verb.lemma);
    if ((!include && clause.verb.lemma !== "be") || !clause.object || realisOf(scene.document, clause) !== "realised") continue;
    const whole = include || isThose(clause.subject) ? clause.subject : victimsBefore(clause);
    const outcome = whole && (outcomeOf(whole) ?? (include ? outcomeOfFigure(whole) : null));
    if (!outcome) continue;
    const partOf = wholes.findLast((d) => d.outcome === outcome && d.trigger <= clause.verb.main) ?? null;
    for (const victims of sharesIn(clause, include))
      drafts.push(draftOf({victims, outcome, trigger: clause.verb.main, clause: clause.i, rule: "casualty share", partOf}));
  }
  return drafts;

  /** "The dead were three soldiers and a medic": all of them, counted. */
  function isThose(subject: Phrase | null): boolean {
    return subject !== null && tokens[subject.first]!.lower === "the" && !counts.at.has(subject.head) && outcomeOf(subject) !== null;
  }

  /** "The figure included 760 rebels": of the toll told last. */
  function outcomeOfFigure({first, head}: Phrase): Outcome | null {
    if (!counts.words.figure.has(tokens[head]!.lower)) return null;
    return wholes.findLast((d) => d.trigger < first)?.outcome ?? null;
  }

  /** "A cameraman was among those wounded", "28 children were among the dead". */
  function sharesAmong({verb, subject, object, i}: Clause): Draft[] {
    const among = tokens[verb.last + 1];
    if (verb.lemma !== "be" || !subject || object || !among || !AMONG.has(among.lower)) return [];
    const outcome = outcomeBehind(among);
    if (!outcome) return [];
    const partOf = wholes.findLast((d) => d.outcome === outcome && d.trigger <= verb.main) ?? null;
    return membersIn(scene, subject, counts).counted.map((victims) =>
      draftOf({victims, outcome, trigger: verb.main, clause: i, rule: "casualty share", partOf})
    );
  }

  /** "the dead", "those wounded", "those who had died", "19 people killed". */
  function outcomeBehind({i: at, sentence}: Token): Outcome | null {
    const next = tokens[at + 1];
    if (next?.lower !== "the" && next?.lower !== "those" && next?.tag !== "num") return null;
    for (let k = at + 2; k <= at + FATE_REACH && tokens[k]?.sentence === sentence; ++k) {
      const {lower, lemma} = tokens[k]!;
      const term = (casualties.get(lower) ?? casualties.get(lemma))?.find((d) => FATES.has(d.kind));
      if (term) return term.outcome === "casualties" ? null : term.outcome;
    }
    return null;
  }

  /** "among the dead", "of those killed", "three of the victims": the phrase before the verb that a preposition governs. */
  function victimsBefore({sentence, verb}: Clause): Phrase | null {
    const begin = phraseStart[sentence]!;
    for (let p = begin; p < Math.min(phraseStart[sentence + 1]!, begin + REACH) && phrases[p]!.last < verb.first; ++p) {
      const {prep} = phrases[p]!;
      if (prep >= 0 && SHARING.has(tokens[prep]!.lower) && outcomeOf(phrases[p]!)) return phrases[p]!;
    }
    return null;
  }

  /** How the people that a phrase names fared: "the 33 dead", "those killed", "the victims". */
  function outcomeOf({first, last}: Phrase): Outcome | null {
    for (const i of [last, last + 1]) {
      const term = casualties.get(tokens[i]?.lower ?? "")?.find((d) => d.kind === "state");
      if (term && (i === last || tokens[first]!.lower === "those" || tokens[last]!.tag === "num")) return term.outcome as Outcome;
    }
    return tokens[first]!.lower === "the" && /^(?:victims?|fatalities)$/.test(tokens[last]!.lower) ? "killed" : null;
  }

  /** "five children" behind the verb; "eight were officers": the number before it of whom stands behind it. */
  function sharesIn({subject, object}: Clause, include: boolean): Victims[] {
    const number = !include && subject ? counts.at.get(subject.head) : undefined;
    if (number && subject) {
      const actor = scene.actorAt[object!.head];
      return actor?.human ? [{...number, actor, others: false, quantity: number}] : [];
    }
    return membersIn(scene, object!, counts).counted;
  }
}

/** Among how many phrases of its sentence the whole is looked for. */
const REACH = 12;

/** How far behind "among" the word may stand that tells how they fared, and the kinds of words that do. */
const FATE_REACH = 5;
const FATES = new Set<CasualtyTerm["kind"]>(["state", "verb", "verb-i", "noun"]);

const AMONG = new Set(["among", "amongst"]);
const SHARING = new Set(["among", "of", "amongst"]);
