import type {Html} from "../lib/html.js";
import type {SiteData} from "../lib/site-data.js";
import {evidenceList} from "./evidence-list.js";
import {eventPage, talkPage, tollPage} from "./evidence-page.js";
import {findings} from "./findings.js";
import {sourceList} from "./source-list.js";
import {storyHead} from "./story-head.js";
import {storyList} from "./story-list.js";

/** What a written part of a page is made from. */
export interface PartOptions {
  data: SiteData;
  link(path: string): string;
  /** The row of an evidence page, or the argument given in the page. */
  id: string;
  document: Document;
  serialize(svg: Node): string;
}

export type Part = (options: PartOptions) => Html;

const PARTS: Record<string, Part> = {
  "event-page": eventPage,
  "talk-page": talkPage,
  "toll-page": tollPage,
  "evidence-list": evidenceList,
  findings,
  "source-list": sourceList,
  "story-head": storyHead,
  "story-list": storyList
};

/** The part of an id, or undefined. */
export const partById = (id: string): Part | undefined => PARTS[id];
