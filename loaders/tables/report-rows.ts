/** Reports with ids of their own: the article's id, the kind and a number, in the order given. */
export function reportRows<R extends {article_id: string}, K extends string>(
  reports: readonly R[],
  kind: string,
  column: K,
  idOf: ReadonlyMap<R, string>
): (R & {id: string} & Record<K, string>)[] {
  const numbers = new Map<string, number>();
  return reports.map((report) => {
    const number = (numbers.get(report.article_id) ?? 0) + 1;
    numbers.set(report.article_id, number);
    return {...report, id: `${report.article_id}-${kind}-${number}`, [column]: idOf.get(report) ?? ""} as R & {id: string} & Record<
        K,
        string
      >;
  });
}
