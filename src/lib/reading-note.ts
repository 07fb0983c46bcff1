import {longDay, plural} from "./format.js";
import type {SiteData} from "./site-data.js";

/**
 * How often the rows of a table are read right on articles other than the story's, and the day of the list that they are read by,
 * for the notes of a chart, to stand after a colon.
 * @param table the table, as the measured accuracy names it
 * @param list the word list
 */
export function readingNote({accuracy, lists}: SiteData, table: string, list: string): string {
  const [measured] = accuracy.filter((row) => row.table === table).sort((a, b) => b.articles - a.articles);
  const right = measured
    ? `read with precision ${measured.precision.toFixed(2)} and recall ${measured.recall.toFixed(2)} on ${plural(measured.articles, "article")}: ${measured.set}`
    : "how often they are read right is not measured on other articles";
  return `${right}.${lists[list] ? ` Word list of ${longDay(lists[list])}.` : ""}`;
}
