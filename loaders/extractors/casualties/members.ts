import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {type Counts, countedPhrase} from "./counts.js";
import {type Victims, victimsOf} from "./victims.js";

/** The victims of an enumeration, and whether it tells some without a number. */
export interface Members {
  counted: Victims[];
  uncounted: boolean;
}

/**
 * The victims that a phrase and the members of its enumeration tell, one for each group that is counted: "two soldiers and a
 * medic" are two, "a mother with two of her sons and a neighbour" is one of four.
 */
export function membersIn(scene: Scene, phrase: Phrase, counts: Counts): Members {
  const [first, ...rest] = membersOf(scene, countedPhrase(scene, phrase, counts));
  const phrases = [first!, ...rest.filter((d) => !hasFate(scene, d, counts))].flatMap((d) => [
    d,
    ...companionsOf(scene, d, counts),
    ...countedBehind(scene, d, counts)
  ]);
  const all = phrases.map((d) => victimsOf(scene, d, counts));
  const told = namesThem(all) ? all.slice(0, 1) : all;
  return {
    counted: sumPersons(
      scene,
      told.filter((d): d is Victims => d !== null && d !== "uncounted"),
      counts
    ),
    uncounted: told.includes("uncounted")
  };
}

/** "two officers, John Doe and James Roe": the persons named behind a number are those it counts. */
function namesThem([first, ...rest]: readonly (Victims | "uncounted" | null)[]): boolean {
  if (!first || first === "uncounted" || !first.quantity || first.best !== rest.length) return false;
  return rest.every((d) => d === null || (d !== "uncounted" && d.quantity === null && d.actor?.type === "person"));
}

/** "killed 12 people and scores of others injured": a word of harm of its own follows. */
function hasFate({document: {tokens, phrases}}: Scene, {i, last, sentence}: Phrase, {at, words}: Counts): boolean {
  const of = at.has(phrases[i]!.head) && tokens[last + 1]?.lower === "of" ? phrases[i + 1] : undefined;
  const next = tokens[(of ?? phrases[i]!).last + 1];
  return next?.sentence === sentence && words.fate.has(next.lower);
}

/** "a command post of the militants and 80 fighters": what is counted after "and" is told with the first, not with what that is of. */
function countedBehind(scene: Scene, {last, i}: Phrase, counts: Counts): Phrase[] {
  const {tokens, phrases} = scene.document;
  const of = phrases[i + 1];
  if (of?.prep !== last + 1 || tokens[of.prep]!.lower !== "of" || counts.at.has(of.head)) return [];
  return membersOf(scene, of)
    .slice(1)
    .filter((d) => tokens[d.first]!.tag === "num");
}

/** "with her two children", "with two of her sons and a neighbour": who falls with the one told before. */
function companionsOf(scene: Scene, {last, i}: Phrase, counts: Counts): Phrase[] {
  const {tokens, phrases, phraseAt} = scene.document;
  const next = phrases[i + 1];
  if (!next || next.prep !== last + 1 || tokens[next.prep]!.lower !== "with") return [];
  if (tokens[next.first]!.tag !== "num" && tokens[next.first]!.tag !== "poss") return [];
  const unit = counts.at.get(next.head)?.unit ?? -1;
  const of = unit > next.last ? phraseAt[unit] : undefined;
  return [...membersOf(scene, next), ...(of ? membersOf(scene, of).slice(1) : [])];
}

/** "a mother and her three children", "a doctor and a nurse": persons of one enumeration and one group are counted together. */
function sumPersons({document: {tokens}}: Scene, counted: readonly Victims[], {words}: Counts): Victims[] {
  const alike = (d: Victims) => d.actor?.code === persons[0]!.actor!.code && d.best !== null && d.low === d.high;
  const persons = counted.filter(({actor}) => actor && actor.type !== "person" && words.person.has(tokens[actor.last]!.lemma));
  const singles = counted.every((d) => d.best === 1 && d.high === 1 && (d.actor ? d.actor.type !== "person" : d.quantity === null));
  const summed = singles ? counted : persons;
  if (summed.length < 2 || !(singles ? counted.every((d) => d.actor?.code === counted[0]!.actor?.code) : persons.every(alike)))
    return [...counted];
  const total = summed.reduce((sum, d) => sum + d.best!, 0);
  const [first] = summed;
  const whole: Victims = {...first!, low: total, best: total, high: total, last: summed.at(-1)!.last};
  return [whole, ...counted.filter((d) => !summed.includes(d))];
}
