import {order} from "../model/order.js";

/** A part of an id: letters without accents and digits, hyphens between: "Maarat al-Numan" → "maarat-al-numan". */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .replace(/['’‘ʼ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** Joins what is there of an id's parts. */
export const idOf = (...parts: (string | null)[]): string => parts.flatMap((part) => (part ? slug(part) : [])).join("-");

/**
 * Ids made from content. Rows that would share one are numbered in the order of `rank`, so that the same rows have the same
 * ids in whatever order they come.
 */
export function distinctIds<T>(rows: readonly T[], base: (row: T) => string, rank: (row: T) => string): Map<T, string> {
  const ids = new Map<T, string>();
  const taken = new Map<string, number>();
  for (const row of [...rows].sort((a, b) => order(base(a), base(b)) || order(rank(a), rank(b)))) {
    const id = base(row);
    const n = (taken.get(id) ?? 0) + 1;
    taken.set(id, n);
    ids.set(row, n === 1 ? id : `${id}-${n}`);
  }
  return ids;
}
