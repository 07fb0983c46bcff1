import type {PublishedCandidate} from "../lexicon/stamps.js";
import {PUBLISHED_BASES, type PublishedBasis} from "../model/article.js";
import {DAY, daysMeant, isoDay} from "./day.js";

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
/** A stamp such as "date 2020-02-15 " before the first word, or a line that holds nothing but a day. */
export function findStamp(text: string): Stamp {
  const head = text.slice(0, 200);
  const match = KEYED.exec(head) ?? ALONE.exec(head);
  const day = match?.[1] ? isoDay(match[1]) : null;
  return match && day ? {day, end: match[0].length} : {day: null, end: 0};
}

/**
 * The day of publication: the one given, else the stamp's, else the surest full day that the text's head, credit or dateline
 * tells. A basis that is not given is `stamp` or `text` where the text bears the given day out, else `editor`.
 * @param candidates what the text offers, the surest first
 */
export function resolvePublished(
  given: {published?: string | undefined; basis?: string | undefined},
  stamp: Stamp,
  candidates: readonly PublishedCandidate[]
): Published {
  const day = given.published ? isoDay(given.published) : null;
  const problem = given.published && !day ? noDay(given.published) : null;
  const sure = candidates.filter((d) => d.basis !== "unresolved" && isFull(d.day));
  if (day) {
    const basis = PUBLISHED_BASES.find((known) => known === given.basis && known !== "unresolved");
    return {published: day, basis: basis ?? (day === stamp.day ? "stamp" : (sure.find((d) => d.day === day)?.basis ?? "editor")), problem};
  }
  if (stamp.day) return {published: stamp.day, basis: "stamp", problem};
  return {published: sure[0]?.day ?? null, basis: sure[0]?.basis ?? "unresolved", problem};
}

/** What is wrong with a day that an editor gave; of one that may be two days, both as they should be written. */
function noDay(written: string): string {
  const meant = daysMeant(written);
  return `published '${written.slice(0, 60)}' is no day; allowed: an ISO day, as ${meant.length ? meant.join(" or ") : "2020-02-28"}`;
}

/** A day with its year; a dateline often leaves the year out. */
export const isFull = (day: string): boolean => !day.startsWith("--");
