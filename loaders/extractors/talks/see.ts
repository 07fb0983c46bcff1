import type {Clause} from "../../model/syntax.js";
import type {Tag} from "../../model/token.js";
import {clausesOf} from "../../text/document.js";
import type {ClauseParties} from "./clause-parties.js";
import type {Reading} from "./reading.js";

/**
 * Officials of both sides, and nothing said of those seen: "Annan saw Arafat in Gaza on Sunday", "is to see him again today".
 * Not: "Annan sees Arafat as a partner", "saw Arafat leave", "saw Arafat's letter".
 */
export function seesPeople({scene: {document, actorAt, dateAt}}: Reading, {subject, other, at}: ClauseParties): boolean {
  if (!subject.length || !other.length || ![...subject, ...other].every((d) => d.individual)) return false;
  const seen = actorAt[at] ?? actorAt[at + 1]; // the object, or who stands behind the preposition
  const next = seen ? document.tokens[seen.last + 1] : undefined;
  if (!next || document.tokens[seen!.last]!.possessive) return false;
  return dateAt[next.i] !== undefined || next.kind === "punct" || (FREE.has(next.tag) && next.lower !== "as");
}

/** What may follow somebody met without telling more of him. */
const FREE: ReadonlySet<Tag> = new Set(["prep", "adv", "conj"]);

/** "called on Putin to stop", "called on him and others for restraint": not "called on him to discuss the war". */
export function asksSomething({scene: {document}, lexicon}: Reading, {last, sentence, verb}: Clause): boolean {
  const {tokens} = document;
  for (let i = verb.last + 2; i <= last; ++i) if (tokens[i]!.lower === "for") return true;
  return clausesOf(document, sentence).some(
    (d) => d.kind === "infinitive" && d.first > verb.last && !lexicon.words.carrier.has(d.verb.lemma) && !lexicon.verbs.has(d.verb.lemma)
  );
}
