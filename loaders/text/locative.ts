/** Prepositions that tell where something is: "in Geneva", "east of Aleppo". A state or capital behind them acts in nothing. */
export const LOCATIVE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "on",
  "around",
  "outside",
  "inside",
  "over",
  "across",
  "throughout",
  "within",
  "along",
  "off",
  "into",
  "east",
  "west",
  "north",
  "south"
]);

/** Of these the ones that tell where an act ends: "a base near the border", "in the north". */
export const PLACING: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "around"]);

/** Those that spread an act over all of a place: "attacks across the country". */
export const SPREADING: ReadonlySet<string> = new Set(["across", "throughout"]);
