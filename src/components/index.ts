import {accuracyTable, droppedCount} from "./accuracy-table.js";
import {agencyLines} from "./agency-lines.js";
import {cueTable} from "./cue-table.js";
import {dataList} from "./data-list.js";
import {evidenceList} from "./evidence-list.js";
import {eventPage, talkPage, tollPage} from "./evidence-page.js";
import {factMatrix} from "./fact-matrix.js";
import {filters} from "./filters.js";
import {findings} from "./findings.js";
import {more} from "./more.js";
import {notebook} from "./notebook.js";
import type {Part} from "./part.js";
import {search} from "./search.js";
import {sourceList} from "./source-list.js";
import {statementList} from "./statement-list.js";
import {storyHead} from "./story-head.js";
import {storyList} from "./story-list.js";
import {tellings} from "./tellings.js";
import {tiers} from "./tiers.js";

const PARTS: Record<string, Part> = {
  "accuracy-table": accuracyTable,
  "agency-lines": agencyLines,
  "cue-table": cueTable,
  "data-list": dataList,
  "dropped-count": droppedCount,
  "event-page": eventPage,
  "evidence-list": evidenceList,
  "fact-matrix": factMatrix,
  filters,
  findings,
  more,
  notebook,
  search,
  "source-list": sourceList,
  "statement-list": statementList,
  "story-head": storyHead,
  "story-list": storyList,
  "talk-page": talkPage,
  tellings,
  tiers,
  "toll-page": tollPage
};

/** The part of an id, or undefined. */
export const partById = (id: string): Part | undefined => PARTS[id];
