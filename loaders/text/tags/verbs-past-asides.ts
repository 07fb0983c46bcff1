import type {Sentence} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {setFinite} from "./assign.js";
import {isFiniteVerb, NOMINAL} from "./classes.js";
import {isPlural} from "./grammatical-number.js";
import {skipAdverbs, startsPhrase, takesObject} from "./neighbours.js";

/**
 * Finds the main verb that was read as a noun behind a relative clause ("States that host refugees face costs") or behind what two
 * commas set apart ("Russia, like Iran, backs him"). Only where the sentence has no other finite verb.
 */
export function reviseMainVerb(tokens: Token[], {first, last}: Sentence): void {
  const aside = asideOf(tokens, first, last);
  if (!aside) return;
  const many = isOfMany(aside.noun);
  for (let i = aside.from; i < last; ++i)
    if (isVerbOf(tokens, i, many, aside.commas)) {
      setFinite(tokens[i]!);
      return;
    }
}

/** What stands between a noun and its verb: the noun, where the verb is looked for, and whether commas set it apart. */
interface Aside {
  noun: Token;
  from: number;
  commas: boolean;
}

/** The first relative clause, where its verb is the sentence's only finite one; where there is no finite verb, what commas set apart. */
function asideOf(tokens: readonly Token[], first: number, last: number): Aside | null {
  let relative = -1;
  let comma = -1;
  let verbs = 0;
  for (let i = first + 1; i <= last; ++i) {
    if (tokens[i]!.tag === "rel" && relative < 0) relative = i;
    if (tokens[i]!.text === "," && comma < 0) comma = i;
    if (isFiniteVerb(tokens[i]!) && (relative < 0 || ++verbs > 1)) return null;
  }
  const opening = relative < 0 ? comma : relative;
  const noun = opening < 0 ? undefined : tokens[opening - 1]!.text === "," ? tokens[opening - 2] : tokens[opening - 1];
  if (!noun || (relative < 0 ? !NOMINAL.has(noun.tag) : verbs !== 1)) return null;
  return {noun, from: opening + 2, commas: relative < 0};
}

/** "those", "states". */
const isOfMany = (noun: Token): boolean => noun.lower === "those" || isPlural(noun);

/** A noun that can be the verb of one or of many, between a noun or comma and what can be its object. */
function isVerbOf(tokens: readonly Token[], i: number, many: boolean, commas: boolean): boolean {
  const {tag, capital, glued, word} = tokens[i]!;
  if (tag !== "noun" || capital || glued || !word?.forms.includes(many ? "base" : "third")) return false;
  const [before, next] = [skipAdverbs(tokens, i), tokens[i + 1]!];
  if (before?.text === ",") return commas ? startsPhrase(next) : word.complements.includes(next.lower); // "The plan, which he backs, calls for"
  return !commas && before !== null && NOMINAL.has(before.tag) && !before.possessive && takesObject(next);
}
