/** Linked marks that a drawing holds at most: more of them weigh too much, take too long and cannot be told apart. */
export const MOST_MARKS = 1000;

/** Rows that the table below a chart holds; the rest are in the file. */
export const TABLE_ROWS = 200;

/** Marks drawn one by one; beyond them they are counted in bins. */
export const MOST_SINGLE = 600;

/** Bins of a time axis: twelve lanes of them stay within `MOST_MARKS`. */
export const MOST_BINS = 66;

/** The `most` rows that come first by `weight`, in the order they had; all where there are no more. */
export function heaviest<Row>(rows: readonly Row[], most: number, weight: (row: Row) => number): Row[] {
  if (rows.length <= most) return [...rows];
  const ranked = rows.map((row, i) => ({i, w: weight(row)})).sort((a, b) => b.w - a.w || a.i - b.i);
  const kept = new Set(ranked.slice(0, most).map(({i}) => i));
  return rows.filter((_, i) => kept.has(i));
}
