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
