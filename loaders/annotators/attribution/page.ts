import type {Cue, CueLexicon} from "../../lexicon/cues.js";
import type {Quotation} from "../../model/quotation.js";
import type {Scene} from "../../model/scene.js";

/** A scene before its attributions are found. */
export type Unattributed = Omit<Scene, "attributions" | "index">;

/** Token indices, `last` inclusive. */
export interface Range {
  first: number;
  last: number;
}

/** What the rules of this folder work on: a scene, its quotations and the cues. */
export interface Page {
  scene: Unattributed;
  lexicon: CueLexicon;
  quotations: Quotation[];
  /** The outermost quotation that covers a token, marks included. */
  quotationAt: (Quotation | undefined)[];
}

/** An attribution as one rule sees it: nobody has asked yet who the source is. */
export interface Draft {
  rule: string;
  sentence: number;
  cue: Cue | null;
  /** The cue's tokens, or null where no word says that somebody speaks. */
  cueRange: Range | null;
  /** The noun phrase that names the source, with all that belongs to it; null for a quotation without one. */
  source: Range | null;
  /** The medium's noun phrase in "X quoted Y as saying". */
  relay: Range | null;
  /** The content in one or more parts. */
  parts: Range[];
  /** Shares the source of the attribution before it: "said ... and threatened". */
  chained: boolean;
}

/** A draft that no word says somebody speaks for: a credit, a quotation that stands alone. */
export const uncued = (given: Pick<Draft, "rule" | "sentence" | "source" | "parts">): Draft => ({
  cue: null,
  cueRange: null,
  relay: null,
  chained: false,
  ...given
});

/** The page of a scene: what its cues, sources and contents are read from. */
export function openPage(scene: Unattributed, lexicon: CueLexicon): Page {
  const {quotations, quotationAt} = scene;
  return {scene, lexicon, quotations, quotationAt};
}

/** Whether a token stands in a range. */
export const within = (i: number, range: Range): boolean => i >= range.first && i <= range.last;

/** The first token of the whole attribution without its content: of source or cue, whichever comes first. */
export const frontOf = ({source, cueRange, parts}: Draft): number =>
  Math.min(
    source?.first ?? Number.POSITIVE_INFINITY,
    cueRange?.first ?? Number.POSITIVE_INFINITY,
    source || cueRange ? Number.POSITIVE_INFINITY : parts[0]!.first
  );
