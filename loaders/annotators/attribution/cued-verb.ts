import type {Cue} from "../../lexicon/cues.js";
import type {Clause} from "../../model/syntax.js";
import type {Page, Range} from "./page.js";

/** A verb of speech that tells of something said. */
export interface CuedVerb {
  page: Page;
  clause: Clause;
  cue: Cue;
  /** The tokens of the verb with what belongs to the cue. */
  range: Range;
  /** Where its content begins; -1 where none follows. */
  start: number;
  /** The last token of the sentence. */
  limit: number;
}
