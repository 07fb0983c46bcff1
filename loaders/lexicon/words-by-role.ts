/** The words of a list by what they do. */
export type WordsByRole<Role extends string> = Readonly<Record<Role, ReadonlySet<string>>>;

/** Sorts the rows of a list by role; a role that no row has gets an empty set, and a row with another role is left out. */
export const byRole = <Role extends string>(roles: readonly Role[], rows: readonly {word?: string; role?: string}[]): WordsByRole<Role> =>
  Object.fromEntries(
    roles.map((role) => [role, new Set(rows.flatMap((d) => (d.role === role && d.word ? d.word : [])))])
  ) as unknown as WordsByRole<Role>;
