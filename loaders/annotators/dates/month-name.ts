import {afterDot, dayNumberAt, isSeveral, kindAt, lowerAt, type Scan, tokenAt, yearAt} from "./scan.js";

/**
 * Whether the word at `i` is a month here. Full names need their capital; "Mar", "Dec" a full stop or a figure beside them;
 * "May" and "March" also a sign of time: a figure, "in", "last", "early", "due by" or another month beside them. A name before or after
 * makes a person of "April" and "June".
 */
export function isMonth(scan: Scan, i: number): boolean {
  const {tokens, words} = scan;
  const token = tokens[i]!;
  if (!token.capital) return false;
  const figure = hasFigure(scan, i);
  if (figure && isNamesake(scan, i)) return false;
  const kind = words[i]!.kind;
  if (kind === "month-short") return figure || hasSign(scan, i) || (afterDot(scan, i) === i + 2 && !besideName(scan, i));
  if (figure) return true;
  if (kind === "month-word") return hasSign(scan, i) || isFigureOf(scan, i) || isSetFor(scan, i);
  return hasSign(scan, i) || !besideName(scan, i);
}

/** "May 13 Square", "the 17 June Street": a place that bears a date. */
function isNamesake(scan: Scan, i: number): boolean {
  const after = afterDot(scan, i);
  const last = Number.isNaN(dayNumberAt(scan, after, i)) ? i : after;
  return kindAt(scan, last + 1, i) === "namesake" && !isSeveral(scan, last + 1);
}

/** Whether a day or year stands beside the name of a month: "May 4", "4th of May", "May, 2014". */
function hasFigure(scan: Scan, i: number): boolean {
  const after = afterDot(scan, i);
  const at = tokenAt(scan, after, i)?.text === "," ? after + 1 : after;
  const before = lowerAt(scan, i - 1, i) === "of" ? i - 2 : i - 1;
  return (
    /^[0-3]?\d(?:19|20)\d\d$/.test(lowerAt(scan, after, i)) ||
    !Number.isNaN(dayNumberAt(scan, after, i)) ||
    !Number.isNaN(yearAt(scan, at, i)) ||
    !Number.isNaN(dayNumberAt(scan, before, i))
  );
}

/** A preposition of time, "last", "early", "end of" before it, or a month joined to it. */
function hasSign(scan: Scan, i: number): boolean {
  const before = kindAt(scan, i - 1, i);
  const word = lowerAt(scan, i - 1, i);
  if (before === "part" || before === "turn" || (before === "role" && !PLAIN.has(word))) return true;
  if (word === "of" && (kindAt(scan, i - 2, i) === "part-of" || kindAt(scan, i - 2, i) === "unit")) return true;
  const joined = JOINS.has(scan.tokens[i - 1]?.lower ?? "")
    ? scan.words[i - 2]
    : JOINS.has(lowerAt(scan, i + 1, i))
      ? scan.words[i + 2]
      : undefined;
  return joined?.kind.startsWith("month") === true;
}

/** "the figure for March was": after a preposition between a noun and a verb, unless it is a person's name as well ("for May"). */
const isFigureOf = (scan: Scan, i: number): boolean =>
  scan.tokens[i]!.lower === "march" &&
  kindAt(scan, i - 1, i) === "role" &&
  ["verb", "aux"].includes(tokenAt(scan, i + 1, i)?.tag ?? "") &&
  !besideName(scan, i);

/** "scheduled for May", "postponed to March", "due by May". */
function isSetFor(scan: Scan, i: number): boolean {
  const verb = tokenAt(scan, i - 2, i);
  const set = verb !== null && (verb.lower === "due" || scan.lexicon.schedules.has(verb.lemma));
  return set && SETTING.has(lowerAt(scan, i - 1, i)) && !besideName(scan, i);
}

/** Between what is put on a day and the day. */
const SETTING = new Set(["for", "to", "by"]);

/** Prepositions that stand before persons and places as well. */
const PLAIN = new Set(["to", "at", "for", "by", "from", "on", "between"]);
/** Words that join two dates. */
export const JOINS: ReadonlySet<string> = new Set(["and", "or", "to"]);

/** "April Smith", "Jane April": a name on either side without a mark between. */
function besideName(scan: Scan, i: number): boolean {
  const [before, after] = [tokenAt(scan, i - 1, i), tokenAt(scan, i + 1, i)];
  const isName = (token: typeof before) =>
    token !== null &&
    ((token.tag === "name" && kindAt(scan, token.i, i) === null && !token.possessive) || kindAt(scan, token.i, i) === "byname");
  return (
    !scan.tokens[i]!.possessive &&
    (isName(before) || (isName(after) && !after!.glued && lowerAt(scan, i - 1, i) !== "the" && !before?.possessive))
  );
}
