import {partsOf} from "../../text/calendar.js";
import {type Scan, tokenAt} from "./scan.js";

/** A year of two figures: the latest such not after the year of publication. */
export function shortYear({published}: Scan, figures: number): number {
  const now = published === null ? 2099 : partsOf(published).year;
  const year = now - (now % 100) + figures;
  return year > now ? year - 100 : year;
}

/** The year of two figures behind the apostrophe at `k`, "'69", or NaN. */
export function shortYearAt(scan: Scan, k: number, i: number): number {
  const [mark, figures] = [tokenAt(scan, k, i), tokenAt(scan, k + 1, i)];
  if (!mark || !/^['’‘]$/.test(mark.text) || mark.end !== figures?.start || !/^\d{2}$/.test(figures.text)) return Number.NaN;
  return shortYear(scan, Number(figures.text));
}
