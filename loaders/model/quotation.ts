/** A stretch in quotation marks. `open` and `close` are the marks' tokens; without a closing mark, `close` is its last token. */
export interface Quotation {
  open: number;
  close: number;
  words: number;
}
