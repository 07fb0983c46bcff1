import {type DateRule, figureAt, tokenAt} from "./scan.js";

/** A year before our era, "1540 BC", "44 B.C.": it has a value, "BC1540", and no days. */
export const beforeChrist: DateRule = {
  name: "year",
  at: ["digits"],
  read(scan, i) {
    const year = figureAt(scan, i, i);
    if (!(year > 0) || !SIGNS.has(tokenAt(scan, i + 1, i)?.text ?? "")) return null;
    return {first: i, last: i + 1, period: null, timex: `BC${String(year).padStart(4, "0")}`};
  }
};

const SIGNS = new Set(["BC", "BCE", "B.C.", "B.C.E."]);
