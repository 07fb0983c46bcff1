/** Things by a key of theirs, in the order given. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const held = groups.get(key);
    if (held) held.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
