import {longDay} from "./format.js";
import type {SiteData} from "./site-data.js";

/** How a story's data is cited: what, up to which day, and which version, the hash of its tables. */
export const citation = ({story, hash, lastArticle}: SiteData): string =>
  `Dateline, ${story.title}${lastArticle && `, reports up to ${longDay(lastArticle)}`}, data ${hash}`;
