import JSZip from "jszip";
import {citation} from "../../src/lib/citation.js";
import type {SiteData} from "../../src/lib/site-data.js";
import {dataPackage} from "../tables/data-package.js";
import {csv} from "./csv.js";

/** The day that every file of an archive bears, so that the same tables give the same bytes. */
const DATE = new Date(Date.UTC(2000, 0, 1));

/** All tables of a story as one ZIP: CSV, metadata.json that describes every column, and a README with how to cite. */
export async function archive(data: SiteData): Promise<Uint8Array> {
  const {story, tables, hash} = data;
  const zip = new JSZip();
  const add = (name: string, content: string): unknown => zip.file(name, content, {date: DATE, createFolders: false});
  add("README.md", readme(data));
  add("metadata.json", dataPackage({name: `${story.id}-${hash}`, title: story.title, description: story.description}, tables, "csv"));
  for (const [name, rows] of Object.entries(tables)) add(`${name}.csv`, csv(rows));
  return zip.generateAsync({type: "uint8array", compression: "DEFLATE", platform: "UNIX"});
}

const readme = (data: SiteData): string => `# ${data.story.title}

${data.story.description}

Tables as CSV (UTF-8, one header line); metadata.json describes every column as a Frictionless data package.

- **event_reports, casualty_reports, talk_reports**: what one article says about one event, toll or talk, with the words it rests on.
- **events, tolls, talks**: the things themselves, put together from all reports of them; low and high are the lowest and highest claim.
- **dropped**: what was seen in a text and not coded, with the reason.

Lists in a cell are joined by "; ". Cells that a spreadsheet would take for formulas begin with an apostrophe. Quotes are cut at 40 words
and belong to their outlets; the rest is under CC BY 4.0.

Cite as: ${citation(data)}.
`;
