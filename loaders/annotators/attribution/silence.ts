import type {Clause, Phrase} from "../../model/syntax.js";
import type {Page} from "./page.js";

/** What leads over to what somebody did not say. */
const JOINTS = new Set(["but", "and", "while", "though", "although", "whereas"]);

/**
 * The mark or conjunction before a clause that tells what was not said, which only the outlet tells: "but did not elaborate",
 * ", but she did not say when", ", while the army declined to comment", ", though the report could not be verified"; -1 where none is.
 */
export function silenceBefore(page: Page, clause: Clause, floor: number): number {
  const {tokens} = page.scene.document;
  const {subject, verb} = clause;
  const own = subject !== null && subject.first > floor && JOINTS.has(tokens[subject.first - 1]!.lower) ? subject : null;
  let at = own ? own.first - 1 : verb.first - 1;
  while (!own && at > floor && tokens[at]!.tag === "adv") --at;
  const joint = tokens[at]!;
  if (!JOINTS.has(joint.lower)) return -1;
  const comma = tokens[at - 1]!.text === ",";
  if ((own && !comma) || !isUnsaid(page, clause, own)) return -1;
  return comma ? at - 1 : at;
}

/**
 * "declined to say", "would not comment", "did not elaborate"; behind a conjunction alone also "did not give details", and of a
 * pronoun, who mostly spoke himself, whatever he did not do.
 */
function isUnsaid({scene: {document}, lexicon}: Page, {verb}: Clause, own: Phrase | null): boolean {
  const {tokens} = document;
  const himself = own !== null && tokens[own.head]!.tag === "pron";
  if (lexicon.words.silent.has(verb.lemma)) return himself || speaks(tokens[verb.last + 1]?.tag === "to" ? verb.last + 2 : verb.last + 1);
  if (!verb.negated) return false;
  if (speaks(verb.main) || (!own && lexicon.words.telling.has(verb.lemma))) return true;
  return himself && verb.tense === "past" && tokens[verb.first]!.lemma === "do";

  function speaks(i: number): boolean {
    const lemma = tokens[i]?.lemma ?? "";
    return lexicon.cues.has(lemma) || lexicon.nouns.has(lemma);
  }
}
