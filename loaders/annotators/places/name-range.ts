import type {Token} from "../../model/token.js";

/** Whether a token is no name of something else. */
export type Free = (i: number) => boolean;

/** Words of a name at the most: "Tal Abu al-Duhur". */
const LONGEST = 5;

/** "al-Huqof", "Tal al Dabe", "Deir ez-Zor": before what begins the name an article needs its hyphen where it is an English word too. */
export const isArticle = ({lower}: Token, next: Token | undefined): boolean =>
  /^(?:al|el|bin|ibn|abu|abi|umm)$/.test(lower) || (/^(?:as|ash|at|an|ar|ad|az|ed|es|ez|ul)$/.test(lower) && !!next?.glued);

const isNamePart = (token: Token | undefined): boolean => !!token && token.capital && (token.tag === "name" || token.glued);

/** The last token of a name that begins at `from`; `from - 1` where none does. */
export function nameEnd(tokens: readonly Token[], from: number, free: Free): number {
  let last = from - 1;
  for (let i = from; i < from + LONGEST && i < tokens.length && free(i); ++i) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[from]!.sentence || token.possessive) break;
    if (isNamePart(token) && (token.glued || !token.word?.tags.length)) last = i;
    else if (!(isArticle(token, tokens[i + 1]) && isNamePart(tokens[i + 1]))) break;
  }
  return last;
}

/** The first token of a name that ends at `to`; `to + 1` where none does. A word that only opens its sentence is none. */
export function nameStart(tokens: readonly Token[], to: number, free: Free): number {
  let first = to + 1;
  for (let i = to; i > to - LONGEST && i >= 0 && free(i); --i) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[to]!.sentence || token.possessive) break;
    if (isNamePart(token) && (token.glued || !token.word?.tags.length)) first = i;
    else if (first <= to && first === i + 1 && isArticle(token, tokens[i + 1])) first = i;
    else break;
  }
  const opens = first === to && tokens[first - 1]?.sentence !== tokens[to]!.sentence;
  return opens || tokens[first]?.glued ? to + 1 : first;
}
