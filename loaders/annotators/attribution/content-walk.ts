import type {Cue} from "../../lexicon/cues.js";
import type {Page} from "./page.js";

/** What a walk from a cue to its content looks at. */
export interface Walk {
  page: Page;
  cue: Cue;
  from: number;
  limit: number;
  /** Who is spoken to may still come: "told the BBC that". */
  addressed: boolean;
}

/** A step of the walk: to the token to go on at, or to the one where the content begins; null where no content follows. */
export type Step = {goOn: number} | {start: number} | null;

/** The content is looked for further right. */
export const goOn = (at: number): Step => ({goOn: at});
/** The content begins here. */
export const begins = (at: number): Step => ({start: at});
