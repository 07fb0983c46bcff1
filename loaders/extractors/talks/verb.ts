import type {TalkVerb} from "../../lexicon/talks.js";
import type {Reading, Trigger} from "./reading.js";

/** The verb of talk at a trigger, the longer entry first: "sit down", "exchange views". */
export function verbAt({scene, lexicon}: Reading, {first}: Trigger): TalkVerb | null {
  const {tokens} = scene.document;
  const {lemma} = tokens[first]!;
  const verb = lexicon.verbs.get(`${lemma} ${tokens[first + 1]?.lower}`) ?? lexicon.verbs.get(lemma) ?? null;
  return verb && verb.kind !== "none" ? verb : null;
}
