/**
 * A list with a place for each token, all empty. Filled by a loop, as the array's own `fill` takes several times as long.
 * @param length the number of tokens
 */
export function byToken<T>(length: number): (T | undefined)[] {
  const at = new Array<T | undefined>(length);
  for (let i = 0; i < length; ++i) at[i] = undefined;
  return at;
}

/** Puts a value into the places of a range of tokens, `last` inclusive. */
export function cover<T>(at: (T | undefined)[], value: T, first: number, last: number): void {
  for (let i = first; i <= last; ++i) at[i] = value;
}
