import {z} from "zod";
import {FRAMES, type Frame} from "../model/framing.js";
import {type Listed, UNLISTED} from "../text/vocabulary.js";
import * as cell from "./cells.js";
import {type CsvTables, rowsOf} from "./csv.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";

/** Words that put a sentence into a frame: single words by dictionary form, longer terms as they stand. As a list it holds the single words. */
export interface FrameLexicon extends Listed {
  words: ReadonlyMap<string, readonly Frame[]>;
  terms: Gazetteer<Frame>;
}

const Row = z.object({term: cell.text, frame: cell.oneOf(FRAMES), basis: cell.text, added: cell.day});

/**
 * Compiles `frames.csv`. A missing table gives an empty lexicon.
 * @throws DataError with all that is wrong in the table
 */
export function compileFrames(tables: CsvTables): FrameLexicon {
  const words = new Map<string, Frame[]>();
  const terms: {spelling: string; value: Frame}[] = [];
  for (const {term, frame} of rowsOf(tables, "frames", Row))
    if (/[\s-]/.test(term)) terms.push({spelling: term, value: frame});
    else words.set(term.toLowerCase(), [...(words.get(term.toLowerCase()) ?? []), frame]);
  return {bit: UNLISTED, words, terms: compileGazetteer(terms)};
}
