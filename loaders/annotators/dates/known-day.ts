import {type Day, dayFrom} from "../../text/calendar.js";
import type {Scan} from "./scan.js";

/** The day that is meant where a month and date stand for what befell then, in whatever year: "9/11", "the Oct. 7 attack"; null for others. */
export function knownDay({lexicon, published}: Scan, month: number, date: number): Day | null {
  const word = lexicon.words.get(`${month}/${date}`);
  const day = word?.kind === "known-day" ? dayFrom(word.n, month, date) : null;
  return day !== null && published !== null && day <= published ? day : null;
}
