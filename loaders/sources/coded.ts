import type {CodedData} from "../lexicon/data.js";
import type {CasualtyReport, EventReport, Evidence, TalkReport} from "../model/report.js";
import type {ArticleRow, LabelPresence} from "../model/tables.js";

/** What the sheets coded by hand give: reports without a quote, as the pages' texts are not ours to keep. */
export interface Coded {
  articles: ArticleRow[];
  events: EventReport[];
  casualties: CasualtyReport[];
  talks: TalkReport[];
  labelPresence: LabelPresence[];
}

/**
 * Turns checked sheets into reports of origin `coded`.
 * @param placeName gives a place's name as the gazetteer has it: "Saraqib" → "Saraqeb"
 */
export function readCoded(sheets: CodedData, placeName: (written: string) => string): Coded {
  const place = (parts: string[]): string | null => [...new Set(parts.map(placeName))].join("; ") || null;
  return {
    articles: sheets.articles.map((row) => ({
      article_id: row.article_id,
      outlet: row.outlet,
      outlet_country: row.outlet_country,
      outlet_group: row.outlet_group,
      published: row.published,
      published_basis: row.published ? row.published_basis : "unresolved",
      title: null,
      url: row.url,
      origin: "coded",
      truncated: row.truncated,
      words: null
    })),
    events: sheets.events.map(({line: _, optional: __, ...row}) => ({...row, place: place(row.place), ...byHand(row.article_id)})),
    casualties: sheets.casualties.map(({line: _, optional: __, ...row}) => ({
      ...row,
      group: row.group ?? "UNK",
      place: place(row.place),
      confidence: null,
      ...byHand(row.article_id)
    })),
    talks: sheets.talks.map(({line: _, optional: __, ...row}) => ({
      ...row,
      parties: [...row.parties].sort(),
      place: place(row.place),
      ...byHand(row.article_id)
    })),
    labelPresence: sheets.labels.map(({article_id, referent, term, voice}) => ({article_id, referent, term, voice}))
  };
}

const byHand = (article_id: string): Evidence => ({article_id, quote: "", start: -1, end: -1, rule: "coded by hand", origin: "coded"});
