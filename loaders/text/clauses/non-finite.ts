import type {Clause} from "../../model/syntax.js";
import {asGerund} from "./gerunds.js";
import {asInfinitive} from "./infinitives.js";
import {carrier} from "./inserted.js";
import {asParticiple} from "./participles.js";
import type {Scope} from "./scope.js";

/** Reads a clause without a finite verb: an infinitive, a gerund, a participle. Writes into `clause` and gives it back. */
export function nonFinite(scope: Scope, clause: Clause, previous: Clause | null, before: readonly Clause[]): Clause {
  const {verb} = clause;
  if (verb.form === "base" || scope.tokens[verb.first]!.tag === "to") {
    const above = carrier(scope, before, verb.first);
    if (above && above !== previous) clause.parent = above.i;
    asInfinitive(scope, clause, above);
  } else if (verb.passive) asParticiple(scope, clause, previous);
  else asGerund(scope, clause, previous, before);
  return clause;
}
