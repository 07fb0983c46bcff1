import type {Article} from "../model/article.js";
import type {ArticleRow} from "../model/tables.js";

/** An outlet as the story's list has it. */
export interface Outlet {
  outlet: string;
  country: string | null;
  group: string | null;
  /** Other spellings. */
  names: readonly string[];
}

/** Runs of signs with a letter or digit: what counts as a word. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/**
 * The row of an article read from a file.
 * @param outlets the story's outlets: country and group are theirs
 * @param withText whether the row carries the article's text
 */
export function articleRow(article: Article, outlets: readonly Outlet[], withText: boolean): ArticleRow {
  const {id, outlet, published, publishedBasis, title, url, text, wireParent} = article;
  const known = knownAs(outlet, outlets);
  return {
    article_id: id,
    outlet: known?.outlet ?? outlet,
    outlet_country: known?.country ?? null,
    outlet_group: known?.group ?? null,
    published,
    published_basis: publishedBasis,
    title,
    url,
    origin: "text",
    ...(wireParent ? {wire_parent: wireParent} : {}),
    truncated: false,
    words: bodyWords(article),
    ...(withText ? {text} : {})
  };
}

/** An outlet's name as the story's list has it; the name as written where it lists none. */
export const outletName = (written: string, outlets: readonly Outlet[]): string => knownAs(written, outlets)?.outlet ?? written;

const knownAs = (written: string, outlets: readonly Outlet[]): Outlet | undefined =>
  outlets.find(({outlet, names}) => outlet === written || names.includes(written));

const bodyWords = ({text, zones}: Article): number =>
  zones.filter(({kind}) => kind === "body").reduce((sum, {start, end}) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
