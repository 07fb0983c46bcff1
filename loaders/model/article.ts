/** What a stretch of an article's text is. Only headline, subhead and body are read; the rest never counts. */
export type ZoneKind = "headline" | "dateline" | "subhead" | "body" | "caption" | "credit" | "datestamp" | "related";

/** A stretch of the text of one kind. Zones are in reading order, do not overlap, and cover all that is not white space. */
export interface Zone {
  kind: ZoneKind;
  start: number;
  end: number;
}

/** How the publication day is known: stamped on the page, told in the text, part of its address, set by the editor, or not at all. */
export const PUBLISHED_BASES = ["stamp", "text", "url", "editor", "unresolved"] as const;
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

/** One news article, as the loaders read it. */
export interface Article {
  /** The base name of its file. */
  id: string;
  outlet: string;
  /** ISO day, or null where the article is undated. */
  published: string | null;
  publishedBasis: PublishedBasis;
  title: string | null;
  url: string | null;
  /** The agency's text that it rests on, as the editor found it out. */
  wireParent?: string | null;
  /** The body: without front matter and date stamp. All offsets count in it. */
  text: string;
  zones: Zone[];
}
