import type {Article} from "../../model/article.js";

/** The town before the first mark of a dateline. */
const TOWN = /^\p{L}[\p{L}'’. -]+?(?=\s*[,(/:—–]|\s+-)/u;

/** Where a report was written, as its first dateline tells: "BEIRUT, Feb. 28 (AP) -" is "Beirut". */
export function datelineOf({zones, text}: Pick<Article, "zones" | "text">): string | null {
  const dateline = zones.find((d) => d.kind === "dateline");
  const name = dateline && TOWN.exec(text.slice(dateline.start, dateline.end))?.[0];
  return name?.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase()) ?? null;
}
