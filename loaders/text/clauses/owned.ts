import type {Clause, Phrase} from "../../model/syntax.js";
import {firstMember} from "../phrases/first-member.js";
import {resumed} from "./inner.js";
import type {Scope} from "./scope.js";

/**
 * Whom a verb goes on with behind a phrase that another verb has as its object: the noun that the other's relative clause tells of,
 * the other's subject, or the phrase itself; null for nobody, or the token left of which to look on. Undefined where no finite verb has
 * the phrase.
 */
export function asObject(
  {tokens, phrases, sentence}: Scope,
  p: number,
  verb: number,
  before: readonly Clause[]
): Phrase | number | null | undefined {
  const phrase = phrases[p]!;
  const head = firstMember(phrases, p);
  const owner = before.findLast((d) => (d.object === phrase || (d.object === head && d.kind === "relative")) && d.verb.finite);
  const teller = owner?.kind === "complement" ? relativeAbove(before, owner) : null;
  if (teller) return resumed(tokens, phrases, teller); // "A man who said he was a soldier called"
  if (owner?.kind === "relative" && (!owner.verb.takesClause || tokens[phrase.last + 1]!.kind === "punct")) {
    const noun = resumed(tokens, phrases, owner); // "attacks that took place killed"
    return noun && noun.prep >= 0 && noun.last < owner.verb.first ? noun.first : noun; // "raids on a town that hosts troops killed"
  }
  if (owner && sentence.zone === "headline" && !owner.verb.takesClause && tokens[verb]!.form === "third") return owner.subject; // "Army kills 10 rebels seizes town"
  return owner ? phrase : undefined; // "said Turkey attacked": the object turns out to be a subject
}

/** The relative clause of saying that tells a clause, where the sentence has no main verb before it. */
function relativeAbove(before: readonly Clause[], {parent}: Clause): Clause | null {
  const above = before.find((d) => d.i === parent);
  const tells = above?.kind === "relative" && above.verb.takesClause && above.subject !== null && above.subject.last < above.first;
  return tells && !before.some((d) => d.kind === "main" && d.verb.finite) ? above : null;
}
