/**
 * Things in the order given, in batches whose sizes add up to no more than `most`. A thing that is larger makes a batch alone.
 */
export function batchesOf<T>(things: readonly T[], sizeOf: (thing: T) => number, most: number): T[][] {
  const batches: T[][] = [];
  let left = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    if (!batches.length || size > left) {
      batches.push([]);
      left = most;
    }
    batches.at(-1)!.push(thing);
    left -= size;
  }
  return batches;
}
