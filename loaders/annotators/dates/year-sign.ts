import {partsOf} from "../../text/calendar.js";
import {kindAt, lowerAt, type Scan, tokenAt, yearAt} from "./scan.js";

/**
 * Whether four figures at `i` are a year rather than an amount, a measure or a number of something. What stands before them
 * decides: "in 1990 people fled" tells a year, "they killed 1990 people" does not; resolutions, flights and roads bear numbers
 * after their names, so after a noun nothing is a year.
 */
export function isYear(scan: Scan, i: number): boolean {
  const before = tokenAt(scan, i - 1, i);
  const next = tokenAt(scan, i + 1, i);
  if (isMeasured(scan, i) || (before && /[$€£#№/+]/.test(before.text))) return false;
  if (!before) return !next || next.kind === "punct" || !["noun", "name", "adj"].includes(next.tag);
  if (before.possessive || before.tag === "poss" || kindAt(scan, i - 1, i)?.startsWith("season") || fiscalStart(scan, i) !== null)
    return true;
  const counts = next?.kind === "word" && (next.lower === "people" || (next.tag === "noun" && next.lemma !== next.lower));
  switch (SIGNS.get(before.lower)) {
    case "time":
      return !(counts && Number(scan.tokens[i]!.text) % 100 === 0);
    case "amount":
      return isNear(scan, i) ? next?.lower !== "people" : !counts && !(before.lower === "for" && next?.tag === "noun");
    case "link":
      return !counts && followsYear(scan, i);
    case "from":
      return next?.lower !== "to" || !Number.isNaN(yearAt(scan, i + 2, i));
    case "open":
      return next?.text === ")" || next?.text === "," || next?.glued === true;
    default:
      return !counts && standsBeforeNoun(scan, i);
  }
}

/** "the outlook for 2008 sales": so few years off, the figures are hardly a count. */
const isNear = ({published, tokens}: Scan, i: number): boolean =>
  published !== null && Math.abs(partsOf(published).year - Number(tokens[i]!.text)) <= 2;

/** Where "fiscal 1990" or "fiscal year 1990" begins, or null. */
export function fiscalStart(scan: Scan, i: number): number | null {
  if (kindAt(scan, i - 1, i) === "fiscal") return i - 1;
  return lowerAt(scan, i - 1, i) === "year" && kindAt(scan, i - 2, i) === "fiscal" ? i - 2 : null;
}

/** What a word before four figures lets them be: a year but for round counts, a year but for any count, one more of several years. */
const SIGNS = new Map<string, "time" | "amount" | "link" | "from" | "open">([
  ...[
    "in",
    "since",
    "until",
    "till",
    "during",
    "after",
    "before",
    "between",
    "through",
    "throughout",
    "circa",
    "into",
    "beyond",
    "with",
    "than",
    "versus"
  ].map((d) => [d, "time"] as const),
  ...["late", "early", "mid", "year", "the", "a", "that", "this"].map((d) => [d, "time"] as const),
  ...["of", "around", "for", "by"].map((d) => [d, "amount"] as const),
  ...["and", "or", "but", ",", "to"].map((d) => [d, "link"] as const),
  ["from", "from"],
  ["(", "open"]
]);

/** "its 2013 outlook", "benefit 2013 revenue": after a verb, adjective or of a noun; after a name or noun the figures are its number. */
function standsBeforeNoun(scan: Scan, i: number): boolean {
  const [before, next] = [tokenAt(scan, i - 1, i)!, tokenAt(scan, i + 1, i)];
  if (!["verb", "adj", "adv"].includes(before.tag) || kindAt(scan, i - 1, i) !== null) return false;
  const year = Number(scan.tokens[i]!.text);
  const now = scan.published === null ? null : partsOf(scan.published).year;
  return (
    (now === null || Math.abs(now - year) <= 30) &&
    (!next || next.kind === "punct" || ["noun", "adj", "name", "prep", "conj"].includes(next.tag))
  );
}

/** "2000 GMT", "1800 hours", "2011 metres", "15%", "2000:1". */
function isMeasured(scan: Scan, i: number): boolean {
  const next = tokenAt(scan, i + 1, i);
  if (!next) return false;
  return (
    kindAt(scan, i + 1, i) === "measure" ||
    kindAt(scan, i + 1, i) === "zone" ||
    next.lower === "hours" ||
    next.text === "%" ||
    (next.text === ":" && next.start === scan.tokens[i]!.end)
  );
}

/** "2018 and 2019", "2011, 2012 and 2013", "in 2018 or in 2019". */
function followsYear(scan: Scan, i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 3); --k) {
    const token = scan.tokens[k]!;
    if (token.sentence === scan.tokens[i]!.sentence && token.kind === "number" && token.text.length === 4 && k < scan.floor) return true;
  }
  return false;
}
