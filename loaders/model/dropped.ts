import type {Span} from "./span.js";

/** Something seen in a text and not coded. */
export interface Dropped extends Span {
  article_id: string;
  stage: string;
  rule: string;
  reason: string;
}
