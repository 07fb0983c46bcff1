import type {Tag} from "../../model/token.js";
import type {ClauseParties} from "./clause-parties.js";
import type {Reading} from "./reading.js";

/**
 * Officials of both sides, and nothing said of those seen: "Annan saw Arafat in Gaza on Sunday", "is to see him again today".
 * Not: "Annan sees Arafat as a partner", "saw Arafat leave", "saw Arafat's letter".
 */
export function seesPeople({scene: {document, actorAt, dateAt}}: Reading, {subject, other, at}: ClauseParties): boolean {
  if (!subject.length || !other.length || ![...subject, ...other].every((d) => d.individual)) return false;
  const seen = actorAt[at];
  const next = seen ? document.tokens[seen.last + 1] : undefined;
  if (!next || document.tokens[seen!.last]!.possessive) return false;
  return dateAt[next.i] !== undefined || next.kind === "punct" || (FREE.has(next.tag) && next.lower !== "as");
}

/** What may follow somebody met without telling more of him. */
const FREE: ReadonlySet<Tag> = new Set(["prep", "adv", "conj"]);
