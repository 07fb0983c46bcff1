import type {Clause} from "../../model/syntax.js";
import {type Draft, type Page, within} from "./page.js";
import {accompanies} from "./subject.js";

/** "said ... and threatened to": the verb follows a conjunction, or is a participle after a comma, and has no subject of its own. */
export function chains(page: Page, {verb, kind, subject}: Clause, before: Draft): boolean {
  const {tokens} = page.scene.document;
  if (!before.source && !before.chained) return false;
  let i = verb.first - 1;
  while (tokens[i]!.tag === "adv") --i;
  const mark = tokens[i]!;
  if (kind === "gerund" && before.cueRange?.last === i) return true; // "the ministry said adding that": a comma lost
  if (verb.passive || !before.cueRange || before.cueRange.last >= i) return false;
  if (subject?.last === i && accompanies(page, subject)) return false;
  if (before.parts.length > 1 && within(verb.first, before.parts.at(-1)!)) return false; // "The house, he said, was dark, but he found a way"
  if (kind === "gerund" && !verb.finite)
    return (
      mark.text === "," || mark.tag === "close" || mark.tag === "noun" || mark.tag === "name" || (mark.tag === "conj" && alike(before))
    );
  return (
    mark.tag === "conj" &&
    verb.finite &&
    mark.lower !== "or" &&
    !(verb.tense === "present" && tokens[before.cueRange.last]!.form === "past")
  );

  /** "saying it was late and adding that": two gerunds. */
  function alike({cueRange}: Draft): boolean {
    return tokens[cueRange!.first]!.form === "gerund";
  }
}
