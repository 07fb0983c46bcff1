import type {PublishedCandidate} from "../lexicon/stamps.js";
import {type Article, PUBLISHED_BASES, type Zone} from "../model/article.js";
import type {Dropped} from "../model/dropped.js";
import {decode} from "./decode.js";
import {splitFrontMatter} from "./front-matter.js";
import {findStamp, isFull, resolvePublished} from "./published.js";
import {isOtherScript, unreadable} from "./unreadable.js";

/** A file as an article, with what was wrong with it. */
export interface Source {
  article: Article;
  /** What the file itself gives cause to report: each a row of the table `dropped`. */
  problems: Dropped[];
  /** Why nothing can be read from it, null where it can. */
  quarantined: string | null;
}

/** What of the language a source needs: what each stretch of a text is, which days could be its day of publication, and whether it is in it. */
export interface Aids {
  zones(text: string): Zone[];
  isOwn(text: string): boolean;
  stamps(text: string, zones: readonly Zone[]): PublishedCandidate[];
}

/** The outlet of an article that names none. */
export const UNKNOWN_OUTLET = "Unknown";
/** How an editor may say that the day is known. */
const BASES: readonly string[] = PUBLISHED_BASES.filter((basis) => basis !== "unresolved");

/**
 * Reads one `.md` or `.txt` file. Front matter `outlet, published` (or `date`)`, published_basis, title, url` is optional. Never throws for
 * what a file holds: what is wrong becomes a problem, and a file without any plain text is quarantined.
 * @param id the base name of the file
 */
export function readMarkdown(bytes: Uint8Array, id: string, aids: Aids): Source {
  const {text: file, encoding} = decode(bytes);
  const front = splitFrontMatter(file);
  const stamp = findStamp(file.slice(front.end));
  const text = file.slice(front.end + stamp.end);
  const quarantined = unreadable(text);
  const zones = quarantined ? [] : aids.zones(text);
  const candidates = quarantined ? [] : aids.stamps(text, zones);
  const {published, basis, problem} = resolvePublished(
    {published: givenDay(front.fields), basis: front.fields.published_basis},
    stamp,
    candidates
  );
  const article: Article = {
    id,
    outlet: front.fields.outlet || UNKNOWN_OUTLET,
    published,
    publishedBasis: basis,
    title: front.fields.title || headlineOf(text, zones),
    url: webAddress(front.fields.url),
    ...(front.fields.wire_parent ? {wireParent: front.fields.wire_parent} : {}),
    text: quarantined ? "" : text,
    zones
  };
  const problems = [
    encoding === "utf-8" || quarantined ? [] : problemOf(article, "encoding", `not UTF-8: read as ${encoding}`),
    languageProblem(article.text, aids).map((reason) => problemOf(article, "language", reason)),
    front.problem ? problemOf(article, "front-matter", `${front.problem}: read line by line`) : [],
    fieldProblems(front.fields).map(([field, reason]) => problemOf(article, field, reason)),
    problem ? problemOf(article, "published", problem) : [],
    quarantined ? problemOf(article, "quarantine", quarantined) : published ? [] : undated(article, candidates)
  ].flat();
  return {article, problems, quarantined};
}

/** A text of which little or nothing will be read. */
function languageProblem(text: string, aids: Aids): string[] {
  if (isOtherScript(text)) return ["most letters are not Latin: English alone is read"];
  return aids.isOwn(text) ? [] : ["hardly a word of English grammar in it: English alone is read"];
}

/** The day under `published`, `date`, or what other systems call it: `Published`, `publication_date`, `pubDate`, `date-published`. */
function givenDay(fields: Record<string, string>): string | undefined {
  const names = new Map(Object.keys(fields).map((key) => [key.toLowerCase().replace(/[^a-z]/g, ""), key]));
  const name = DAY_NAMES.find((known) => names.has(known));
  return name && fields[names.get(name)!];
}

const DAY_NAMES = ["published", "publishedat", "publishedon", "datepublished", "publicationdate", "pubdate", "date"];

/** What front matter says that cannot be used, each with its field: without a word of it an editor would look for the cause elsewhere. */
function fieldProblems(fields: Record<string, string>): [field: string, reason: string][] {
  const keys = Object.keys(fields);
  const {published_basis: basis, url} = fields;
  const problems: [string, string][] = [];
  if (keys.length && !fields.outlet) problems.push(["outlet", `front matter without 'outlet'; it has ${keys.slice(0, 10).join(", ")}`]);
  if (basis && !BASES.includes(basis)) problems.push(["published_basis", `published_basis '${basis}'; allowed: ${BASES.join(", ")}`]);
  if (url && !webAddress(url)) problems.push(["url", `url '${url.slice(0, 60)}'; allowed: an address with http:// or https://`]);
  return problems;
}

/** An undated article lists the days that it names, for the editor to choose from. */
function undated(article: Article, candidates: readonly PublishedCandidate[]): Dropped[] {
  const days = candidates.filter(({day}) => isFull(day)).slice(0, 10);
  if (!days.length) return [problemOf(article, "undated", "no day of publication, and none in the text")];
  return days.map(({day, start, end}) => problemOf(article, "undated", `no day of publication; the text names ${day}`, start, end));
}

const problemOf = (article: Article, rule: string, reason: string, start = 0, end = 0): Dropped => ({
  article_id: article.id,
  stage: "sources",
  rule,
  reason,
  quote: article.text.slice(start, end),
  start,
  end
});

function headlineOf(text: string, zones: readonly Zone[]): string | null {
  const headline = zones.find(({kind}) => kind === "headline");
  return headline ? text.slice(headline.start, headline.end) : null;
}

/** An address that a page may link to: http or https, else null. */
function webAddress(address: string | undefined): string | null {
  return address && /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : null;
}
