/** A number with its noun, as what the commands print says it: "1 article", "2 articles". */
export const amount = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
