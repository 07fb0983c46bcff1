import {PUBLISHED_BASES, type PublishedBasis, type Zone} from "../model/article.js";
import {DAY, isoDay} from "./day.js";

/** A date stamp at the head of a text: its day, and where the text after it begins. */
export interface Stamp {
  day: string | null;
  end: number;
}

/** The day of publication, how it is known, and what was wrong with the day that was given. */
export interface Published {
  published: string | null;
  basis: PublishedBasis;
  problem: string | null;
}

const KEYED = new RegExp(
  `^\\s*(?:date|published|posted|updated|last updated?)(?: on)?\\s*[:|]?\\s*(${DAY})(?![\\p{L}\\p{N}-])[\\s,.|]*`,
  "iu"
);
const ALONE = new RegExp(`^\\s*(${DAY})[ \\t]*\\n\\s*`, "iu");
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(${DAY})(?![\\p{L}\\p{N}])`, "giu");

/** A stamp such as "date 2020-02-15 " before the first word, or a line that holds nothing but a day. */
export function findStamp(text: string): Stamp {
  const head = text.slice(0, 200);
  const match = KEYED.exec(head) ?? ALONE.exec(head);
  const day = match?.[1] ? isoDay(match[1]) : null;
  return match && day ? {day, end: match[0].length} : {day: null, end: 0};
}

/**
 * The day of publication: the one given, else the stamp's, else one in a credit line or dateline. A basis that is not given is
 * `stamp` or `text` where the text bears the given day out, else `editor`.
 */
export function resolvePublished(
  given: {published?: string | undefined; basis?: string | undefined},
  stamp: Stamp,
  text: string,
  zones: readonly Zone[]
): Published {
  const day = given.published ? isoDay(given.published) : null;
  const problem = given.published && !day ? `published '${given.published.slice(0, 60)}' is no day` : null;
  const credited = creditedDays(text, zones);
  if (day) {
    const basis = PUBLISHED_BASES.find((known) => known === given.basis && known !== "unresolved");
    return {published: day, basis: basis ?? (day === stamp.day ? "stamp" : credited.includes(day) ? "text" : "editor"), problem};
  }
  if (stamp.day) return {published: stamp.day, basis: "stamp", problem};
  const [first = null] = credited;
  return {published: first, basis: first ? "text" : "unresolved", problem};
}

/** The full days that a text names, with where they stand: what an editor has to choose from where none is the stamp. */
export function candidateDays(text: string): {day: string; start: number; end: number}[] {
  return Array.from(text.slice(0, 100_000).matchAll(ANY)).flatMap((match) => {
    const day = isoDay(match[0]);
    return day ? [{day, start: match.index, end: match.index + match[0].length}] : [];
  });
}

const creditedDays = (text: string, zones: readonly Zone[]): string[] =>
  zones
    .filter(({kind}) => kind === "credit" || kind === "dateline" || kind === "datestamp")
    .flatMap(({start, end}) => candidateDays(text.slice(start, end)).map(({day}) => day));
