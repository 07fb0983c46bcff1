import type {Html} from "../lib/html.js";
import type {SiteData} from "../lib/site-data.js";

/** What a written part of a page is made from. */
export interface PartOptions {
  data: SiteData;
  link(path: string): string;
  /** The row of an evidence page, or the argument given in the page. */
  id: string;
  document: Document;
  serialize(svg: Node): string;
}

/** Writes one part of a page. */
export type Part = (options: PartOptions) => Html;
