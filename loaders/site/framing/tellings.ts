import type {Stretch, Telling} from "../../../src/lib/telling.js";
import type {Agency, FrameRow, Label} from "../../model/framing.js";
import {groupBy} from "../../model/group-by.js";
import type {Evidence} from "../../model/report.js";
import type {Tables} from "../../model/tables.js";
import {QUOTE_WORDS} from "../public-tables.js";

type Report = Evidence & {id: string; count_text?: string};

/** What follows a number tells who died: so many words after it, or after the phrase, belong to it. */
const AFTER = 6;

/** A stretch of an article. */
interface Range {
  start: number;
  end: number;
}

/**
 * The sentence around each report of what two or more articles read as text tell, with the telling phrase and the names in it
 * marked, by the report's id. No sentence is shown longer than a quote may be.
 */
export function tellingsOf(tables: Tables): Record<string, Telling> {
  const sentences = groupBy(tables.frames, ({article_id}) => article_id);
  const names = groupBy([...tables.labels, ...tables.terms], ({article_id}) => article_id);
  const clauses = groupBy(tables.agency, ({article_id}) => article_id);
  const reports = [
    ...toldTwice(tables.event_reports, ({event_id}) => event_id),
    ...toldTwice(tables.casualty_reports, ({toll_id}) => toll_id),
    ...toldTwice(tables.talk_reports, ({talk_id}) => talk_id)
  ];
  return Object.fromEntries(
    reports.map((report) => {
      const {id, article_id} = report;
      const told = clauseOf(report, clauses.get(article_id) ?? []);
      return [id, tellingOf(report, told, sentences.get(article_id) ?? [], names.get(article_id) ?? [])];
    })
  );
}

function toldTwice<Row extends Report>(reports: readonly Row[], thing: (row: Row) => string): Report[] {
  const byThing = groupBy(
    reports.filter(({quote}) => quote !== ""),
    thing
  );
  return [...byThing.values()].filter((own) => new Set(own.map(({article_id}) => article_id)).size > 1).flat();
}

/** The stretch that tells it: of a toll told by a whole sentence the clause of harm that holds its number, where there is one. */
function clauseOf({start, end, count_text: number}: Report, clauses: readonly Agency[]): Range {
  const inside = clauses.find((clause) => clause.start >= start && clause.end <= end && number && clause.quote.includes(number));
  return inside ?? {start, end};
}

function tellingOf(report: Report, stretch: Range, sentences: readonly FrameRow[], names: readonly Label[]): Telling {
  const sentence = sentences.find(({start, end}) => start <= report.start && report.start < end);
  const whole = sentence ?? report;
  const told = {start: stretch.start, end: Math.min(stretch.end, whole.end)};
  const shown = windowOf(whole, told, report.count_text);
  const marked = names.filter(({start, end}) => start >= shown.start && end <= shown.end);
  const text = (from: number, to: number): string => whole.quote.slice(from - whole.start, to - whole.start).replace(/\s+/g, " ");
  const edges = [shown.start, told.start, told.end, shown.end, ...marked.flatMap(({start, end}) => [start, end])];
  const cuts = [...new Set(edges)].filter((at) => at >= shown.start && at <= shown.end).sort((a, b) => a - b);
  const stretches = cuts.slice(1).map((end, i): Stretch => {
    const start = cuts[i]!;
    const inside = (range: Range): boolean => range.start <= start && end <= range.end;
    return {text: text(start, end), told: inside(told), term: marked.some(inside)};
  });
  if (shown.start > whole.start) stretches.unshift({text: "… ", told: false, term: false});
  if (shown.end < whole.end) stretches.push({text: " …", told: false, term: false});
  return {
    stretches,
    place: sentence ? {position: sentence.position, sentences: sentence.sentences} : null,
    wire: sentence?.wire ?? null
  };
}

/** At most so many words of a sentence as a quote may have, with the telling phrase in it; of a longer phrase its beginning, or the words that end with its number. */
function windowOf(whole: Range & {quote: string}, told: Range, number = ""): Range {
  const words = Array.from(whole.quote.matchAll(/\S+/g), ({0: word, index}) => ({
    start: whole.start + index,
    end: whole.start + index + word.length
  }));
  if (words.length <= QUOTE_WORDS) return whole;
  const first = words.findIndex(({end}) => end > told.start);
  const last = words.findLastIndex(({start}) => start < told.end);
  const at = number ? whole.quote.indexOf(number, told.start - whole.start) : -1;
  const counted = at < 0 ? first : words.findIndex(({end}) => end > whole.start + at);
  const fits = last - first + AFTER < QUOTE_WORDS;
  const focus = fits ? Math.min(words.length - 1, last + AFTER) : Math.min(last, Math.max(counted + AFTER, first + QUOTE_WORDS - 1));
  const from = Math.max(0, focus - QUOTE_WORDS + 1);
  return {start: words[from]!.start, end: words[Math.min(words.length, from + QUOTE_WORDS) - 1]!.end};
}
