import type {Zone, ZoneKind} from "../model/article.js";
import {type Paragraph, paragraphsOf} from "./paragraphs.js";

/**
 * Tells what each paragraph of a text is. A headline is a first line without a full stop that more text follows; a dateline a
 * line (or the head of one, also behind a headline run into it) that only names a place; a caption carries a photo credit or a '(L)'; credits, 'Read:' and
 * 'Related:' lines say so themselves; any other short line without a full stop is a subhead.
 */
export function findZones(text: string): Zone[] {
  const paragraphs = paragraphsOf(text);
  const zones: Zone[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const kind = kindOf(text.slice(paragraph.start, paragraph.end), i, paragraphs);
    const head = i === 0 && kind === "body" ? headlineEnd(text, paragraph) : paragraph.start;
    const cut = kind === "body" ? datelineEnd(text, head, paragraph.end) : 0;
    const tail = kind === "body" ? creditStart(text, paragraph) : paragraph.end;
    if (head > paragraph.start) zones.push({kind: "headline", start: paragraph.start, end: head});
    if (cut) zones.push({kind: "dateline", start: head, end: cut});
    const body = {kind, start: cut || head, end: tail};
    zones.push(...(kind === "body" ? withoutKeywords(text, body) : [body]));
    if (tail < paragraph.end) zones.push({kind: "credit", start: tail, end: paragraph.end});
  }
  return zones;
}

const RELATED = /^(?:read(?: more| also)?|see also|related(?: articles?| stories)?|also read|watch|more|recommended|trending)\s*[:|]/i;
const CREDIT =
  /^(?:additional )?(?:reporting|editing|writing) by |^(?:source|sources|credit|photo|photos|image|reporting by|editing by|writing by|with reporting by|tags?|via|updated|last update[d]?|published|copyright)\s*[:|©]|^©|^\((?:source|reporting|writing|additional reporting)\b/i;
/** "By Reuters", "By Jane Doe and John Roe"; not the sentence "By attacking the town, it broke the truce." */
const BYLINE = /^[Bb][Yy] \p{Lu}[\p{L}.'’-]*,?(?: \p{L}[\p{L}.'’-]*,?){0,8}$/u;
const CAPTION =
  /\((?:photo|photo credit|photo by|image|file|file photo|afp|ap|reuters|getty)[^)]{0,80}\)\s*\.?$|\((?:[LRC]|left|right|center|centre)\)|^(?:photo|image|video|caption|file photo)\s*[:|]/i;
const ENDS = /[.!?…]["'”’)\]]*$/;

/** What a paragraph is by its first line: body, headline, caption, credit, dateline or a link to other news. */
function kindOf(line: string, i: number, paragraphs: readonly Paragraph[]): ZoneKind {
  const head = line.slice(0, 400);
  const words = line.length < 400 ? line.split(/\s+/).length : 99;
  if (RELATED.test(head)) return "related";
  if ((CREDIT.test(head) && words <= 40) || (words <= 9 && !ENDS.test(line) && BYLINE.test(line))) return "credit";
  if (words <= 60 && CAPTION.test(line)) return "caption";
  if (words <= 4 && line === line.toUpperCase() && /\p{Lu}/u.test(line) && i + 1 < paragraphs.length && !/\d{2}/.test(line))
    return "dateline";
  if (words > 20 || ENDS.test(line) || paragraphs.length === 1) return "body";
  return i === 0 ? "headline" : i + 1 < paragraphs.length ? "subhead" : "body";
}

/** Where the agency's credit at the end of a paragraph begins: "(Reporting by A; Editing by B)". The paragraph's end where there is none. */
function creditStart(text: string, {start, end}: Paragraph): number {
  const from = Math.max(start, end - 300);
  const match = /\s*\((?:additional )?(?:reporting|writing|editing) by [^()]*\)\s*$/i.exec(text.slice(from, end));
  return match && from + match.index > start ? from + match.index : end;
}

/** The words that open the report behind a list of keywords run into it: "Tags Syria Homs air raids At least nine people". */
const NUMBER =
  "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty";
const OPENING = `An?|At least|More than|Up to|Over|Nearly|Around|About|Some|Several|Dozens|Scores|Hundreds|Thousands|Tens|${NUMBER}`;
const KEYWORDS = new RegExp(`(?:^|[.!?]["”’']? )Tags (?:[^\\s.!?]+ ){1,24}?(?=(?:${OPENING})\\b)`, "u");

/** A stretch of body, parted where the site's keywords are run into it. */
function withoutKeywords(text: string, {kind, start, end}: Zone): Zone[] {
  const match = text.includes("Tags ", start) ? KEYWORDS.exec(text.slice(start, end)) : null; // rare: looked for by the word first
  if (!match) return [{kind, start, end}];
  const [from, to] = [start + match.index + match[0].indexOf("Tags "), start + match.index + match[0].length];
  const parts: Zone[] = [
    {kind, start, end: from},
    {kind: "credit", start: from, end: to},
    {kind, start: to, end}
  ];
  return parts.filter((d) => d.start < d.end);
}

/** Ways to open a report with where and by whom it was written. */
const DATELINES: readonly RegExp[] = [
  // "ANKARA, Feb. 28 (Reuters) - ", "BEIRUT — "
  /^(?:\p{Lu}[\p{Lu}'’. -]{2,30})(?:[,/] ?[\p{L}.\d, ]{0,30})?(?:\([\p{L} ,./]{2,25}\))? ?(?:—|–|--|-) /u,
  // "Beirut, Lebanon (AP) - ": any agency, as one word in brackets before a dash
  /^\p{Lu}[\p{L}'’. ]{2,24}(?:, [\p{L}.\d, ]{2,25})? ?\(\p{Lu}[\p{L}/]{1,11}\) ?(?:—|–|--|-) /u,
  // "PESHAWAR: ", "MOSCOW, February 28. /TASS/. "
  /^\p{Lu}[\p{Lu}'’. -]{2,30}(?:\/\p{Lu}[\p{Lu} ]{2,20})?: /u,
  /^\p{Lu}[\p{Lu}'’. -]{2,30}, [\p{L}.\d ]{3,20}\/\p{L}{2,20}\/\.? ?/u,
  // "Damascus, SANA - ", "Tehran, Nov 8, IRNA - "
  /^\p{Lu}[\p{L}'’. -]{2,30},(?: ?\p{Lu}\p{Ll}{2,8}\.? \d{1,2},(?: \d{4},)?)? ?\p{Lu}{3,8} ?[—–-] ?/u
];

/** A headline run into the report's dateline: "Army shells rebel town  BEIRUT (AP) — ", "kills four GAZA/CAIRO (Reuters) Two rockets". */
const RUN_IN =
  /^[^\n.]{15,140}?(?<!\b(?:the|an?|of|by|in|at|on|from|with|to|for|and|group)) +(?=\p{Lu}{4}[\p{Lu}/]*(?:, \p{Lu}[\p{L}.\d, ]{2,20})? \(\p{Lu}[\p{L}/]{1,11}\) (?:(?:—|–|--|-) )?\p{Lu})/u;

/** Where a first paragraph's own headline ends: its start where it has none. */
function headlineEnd(text: string, {start, end}: Paragraph): number {
  return start + (RUN_IN.exec(text.slice(start, Math.min(end, start + 220)))?.[0].length ?? 0);
}

/** End of the dateline at the head of a paragraph; 0 where there is none. */
function datelineEnd(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 90));
  const length = DATELINES.reduce((found, pattern) => found || (pattern.exec(head)?.[0].length ?? 0), 0);
  return length ? start + length : 0;
}
