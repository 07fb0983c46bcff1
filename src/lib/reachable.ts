import {heaviest} from "./crowd.js";
import {memo} from "./memo.js";
import type {SiteData, Tables} from "./site-data.js";

/** The tables whose rows have evidence pages. */
export const KINDS = ["events", "tolls", "talks"] as const;
export type Kind = (typeof KINDS)[number];

/** Rows of one kind that get a page of their own; the others are fetched when a reader asks for them. */
export const MOST_PAGES = 1500;

/** Reports that stand on the page of sources, and so can be linked to. */
const MOST_LISTED = 2000;

/** The rows with a page of their own, those with most reports, as `events/ID`. */
export const pagesOf = memo(
  (tables: Pick<Tables, Kind>): ReadonlySet<string> =>
    new Set(
      KINDS.flatMap((kind) =>
        heaviest<{id: string; n_reports: number}>(tables[kind], MOST_PAGES, (row) => row.n_reports).map(({id}) => `${kind}/${id}`)
      )
    )
);

/** The articles that stand on the page of sources: those read as text, then as many others as it holds. */
export const listedOf = memo(
  ({articles}: Pick<Tables, "articles">): ReadonlySet<string> =>
    new Set(heaviest(articles, MOST_LISTED, (a) => Number(a.origin === "text")).map((a) => a.article_id))
);

/** Whether some row has no page of its own. */
export const hasMore = (tables: Pick<Tables, Kind>): boolean =>
  pagesOf(tables).size < KINDS.reduce((n, kind) => n + tables[kind].length, 0);

/** Where a path below the story leads: a row without a page to the page that fetches it, a report that is not listed to the whole list. */
export function reachable({tables}: Pick<SiteData, "tables">, path: string): string {
  const [page = "", anchor] = path.split("#");
  if (/^(?:events|tolls|talks)\//.test(page)) return pagesOf(tables).has(page) ? path : `more#${page}`;
  return page === "sources" && anchor && !listedOf(tables).has(anchor) ? page : path;
}

/** Files that hold the rows without a page. */
const SHARDS = 256;

/** The file that holds a row without a page, for `events/ID`: FNV-1a of the path, so that build and browser agree. */
export function shardOf(path: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return `more-${((hash >>> 0) % SHARDS).toString(16).padStart(2, "0")}`;
}
