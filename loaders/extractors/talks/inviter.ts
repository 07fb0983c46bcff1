import type {Clause} from "../../model/syntax.js";
import {partiesOfPhrase} from "./parties.js";
import type {Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Between an invitation and whose it is, or to whom it goes. */
const WHOSE = new Set(["from", "by", "to"]);

/** "turned down an invitation from Putin to meet in Sochi": who stands between the noun that an infinitive belongs to and the infinitive. */
export function inviterOf(reading: Reading, {kind, parent, verb}: Clause): Party[] {
  const {document} = reading.scene;
  const object = kind === "infinitive" && parent >= 0 ? document.clauses[parent]!.object : null;
  const owner = document.phraseAt[verb.first - 1];
  if (!object || !owner || owner.prep < 0 || object.last !== owner.prep - 1 || !WHOSE.has(document.tokens[owner.prep]!.lower)) return [];
  return reading.lexicon.governors.to.has(document.tokens[object.head]!.lemma) ? partiesOfPhrase(reading, owner) : [];
}
