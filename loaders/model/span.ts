/** A stretch of an article's text. Offsets are UTF-16; `text.slice(start, end) === quote`, always. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** The span of `text` from `start` up to `end`. */
export const spanOf = (text: string, start: number, end: number): Span => ({start, end, quote: text.slice(start, end)});
