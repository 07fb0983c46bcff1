import type {Document} from "../../model/document.js";
import type {DateMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {clauseAround} from "../../text/clause-at.js";

/** What dating needs of a scene. Without words of force it takes up no attack told before. */
export type Dated = Pick<Scene, "article" | "document" | "dates"> & Partial<Pick<Scene, "forces" | "index">>;

/** Tokens of the longest sentence that a date is looked for in; what is longer is no sentence of a writer. */
export const LONGEST = 400;
/** How many tokens from its verb a clause's date may stand. */
const REACH = 80;

/** The mentions that stand in a clause, in reading order. */
function mentionsOf(scene: Dated, clause: Clause): DateMention[] {
  const {first, last} = scene.document.sentences[clause.sentence]!;
  const [from, to] = [Math.max(first, clause.verb.first - REACH), Math.min(last, clause.verb.last + REACH)];
  return mentionsIn(scene, from, to).filter((d) => clauseOf(scene, d) === clause);
}

/** The clause that a mention stands in; one that stands right before a joined clause opens it: "..., and in May 20 men died". */
function clauseOf({document}: Dated, {first, last}: DateMention): Clause | null {
  const around = clauseAround(document, first);
  const {clauses, tokens} = document;
  const next = around ? clauses[around.i + 1] : undefined;
  if (!around || !next || next.sentence !== around.sentence || next.kind !== around.kind || first <= around.verb.last) return around;
  const begins = next.subject ? next.subject.first : next.verb.first;
  const opener = tokens[first - 1]?.tag === "prep" ? first - 2 : first - 1;
  return begins === last + 1 && tokens[opener]?.tag === "conj" ? next : around;
}

/** The mentions that begin among tokens `first` to `last`, in reading order. */
export function mentionsIn({dates}: Dated, first: number, last: number): DateMention[] {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const mentions: DateMention[] = [];
  for (let k = low; k < dates.length && dates[k]!.first <= last; ++k) mentions.push(dates[k]!);
  return mentions;
}

/** Whether a mention can be the days of what the clause tells: days that are told, on the side of publication that its tense is on. */
export function fits({article: {published}}: Dated, clause: Clause, mention: DateMention): boolean {
  if (!isTold(clause, mention)) return false;
  return !published || isAhead(clause) || !clause.verb.finite || mention.date_start! <= published;
}

/** "25-04-2016 Rebels shell a market": figures that open a text are the day of the page, which may be misprinted. */
const isStamp = ({first, rule}: DateMention): boolean => first === 0 && rule === "numeric";

/** Names days, and not those by which or since which only something else holds. */
function isTold(clause: Clause, mention: DateMention): boolean {
  const {date_start, role} = mention;
  if (isStamp(mention)) return false;
  return date_start !== null && role !== "deadline" && role !== "duration" && role !== "set" && (role !== "since" || lasts(clause));
}

/** Told as still going on, or with its effect still there: what "since" and "for the third day" can date. */
const lasts = ({verb}: Clause): boolean => verb.perfect || verb.progressive || verb.tense === "present" || !verb.finite;

/** Told as to come: will, may, is to. */
export const isAhead = ({verb}: Clause): boolean => verb.tense === "future" || (verb.modal !== null && !verb.perfect);

/** The mention that dates a clause by itself: the nearest to its verb that no noun claims, days before longer periods. */
export function ownMention(scene: Dated, clause: Clause): DateMention | null {
  const told = mentionsOf(scene, clause).filter((d) => isTold(clause, d));
  if (!told.length) return null;
  const free = told.filter((d) => !modifies(scene, d));
  const fitting = free.filter((d) => fits(scene, clause, d));
  if (free.length) return nearest(clause, fitting.length ? fitting : free);
  return nearest(
    clause,
    told.filter((d) => namesAct(scene, clause, d) && (fits(scene, clause, d) || !clause.verb.finite))
  );
}

/** A mention that says the time is not told: "recently". */
export const vagueMention = (scene: Dated, clause: Clause): DateMention | null =>
  mentionsOf(scene, clause).find((d) => d.timex === "PAST_REF" && !modifies(scene, d)) ?? null;

/** The mention closest to a clause's verb; days go before coarser times. */
function nearest({verb}: Clause, mentions: readonly DateMention[]): DateMention | null {
  const days = mentions.filter((d) => d.date_precision === "day");
  const distance = (d: DateMention) => (d.first > verb.main ? d.first - verb.main : verb.main - d.last);
  return (days.length ? days : mentions).reduce<DateMention | null>((best, d) => (best && distance(best) <= distance(d) ? best : d), null);
}

/** Says which one a noun after it is: "the 2018 agreement", "a September truce", "Friday's attack"; not "Last week militants had". */
export function modifies({document}: Dated, mention: DateMention): boolean {
  const {first, last, date_precision} = mention;
  const {tokens} = document;
  const phrase = phraseAfter(document, mention);
  if (!phrase) return false;
  const before = tokens[first - 1];
  const opened = before !== undefined && before.sentence === tokens[first]!.sentence && (OPENERS.has(before.tag) || before.possessive);
  const coarse = date_precision === "year" || date_precision === "month";
  return (
    opened ||
    isOwner(tokens[last]!, date_precision) ||
    tokens[first]!.lower === "the" ||
    (coarse && phrase.prep >= 0 && phrase.first <= first)
  );
}

const OPENERS = new Set(["det", "poss", "adj", "num"]);

/** "Friday's attack", also in texts that came without their apostrophes: "Fridays attack". */
const isOwner = ({possessive, lower}: Token, precision: DateMention["date_precision"]): boolean =>
  possessive || (precision === "day" && lower.endsWith("days"));

/** The noun phrase that goes on after a mention: "agreement" in "the 2018 agreement". */
function phraseAfter({phraseAt, tokens}: Document, {first, last}: DateMention): Phrase | null {
  const own = phraseAt[last];
  if (own) return own.head > last ? own : null;
  const next = tokens[last + 1];
  const after = next && next.sentence === tokens[first]!.sentence ? phraseAt[last + 1] : undefined;
  return after && tokens[after.first]!.tag !== "det" && tokens[after.first]!.tag !== "pron" ? after : null;
}

/** The preposition before a mention and its article: the "in" of "in a September truce". */
function prepositionOf({tokens}: Document, {first}: DateMention): string {
  let k = first - 1;
  while (k >= 0 && tokens[k]!.sentence === tokens[first]!.sentence && (OPENERS.has(tokens[k]!.tag) || tokens[k]!.possessive)) --k;
  return k >= 0 && tokens[k]!.sentence === tokens[first]!.sentence ? tokens[k]!.lower : "";
}

/** A date that modifies a noun is the clause's where the noun is its subject or stands after "in", "during", "at": "died in Friday's attack". */
function namesAct({document}: Dated, clause: Clause, mention: DateMention): boolean {
  if (mention.date_precision === "year") return false;
  const phrase = phraseAfter(document, mention);
  if (!phrase) return false;
  if (mention.date_precision === "day" && (phrase === clause.subject || phrase === clause.agent)) return true;
  if (phrase === clause.object) return isAhead(clause); // "will attend Monday's talks", not "condemned Monday's attack"
  return ["in", "during", "at", "by"].includes(prepositionOf(document, mention));
}
