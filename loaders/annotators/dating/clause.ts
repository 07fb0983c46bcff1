import type {DateMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";

/** What dating needs of a scene. */
export type Dated = Pick<Scene, "article" | "document" | "dates" | "dateAt">;

/** The mentions among tokens `first` to `last`, in reading order. */
export function mentionsIn({dateAt}: Dated, first: number, last: number): DateMention[] {
  const mentions: DateMention[] = [];
  for (let i = first; i <= last; ++i) {
    const mention = dateAt[i];
    if (!mention) continue;
    if (mention.first >= first) mentions.push(mention);
    i = mention.last;
  }
  return mentions;
}

/** Whether a mention can be the days of what the clause tells: days that are told, on the side of publication that its tense is on. */
export function fits({article: {published}}: Dated, clause: Clause, mention: DateMention): boolean {
  if (!isTold(clause, mention)) return false;
  return !published || isAhead(clause) || !clause.verb.finite || mention.date_start! <= published;
}

/** Names days, and not those by which or since which only something else holds. */
function isTold(clause: Clause, {date_start, role}: DateMention): boolean {
  return date_start !== null && role !== "deadline" && role !== "duration" && (role !== "since" || lasts(clause));
}

/** Told as still going on, or with its effect still there: what "since" and "for the third day" can date. */
const lasts = ({verb}: Clause): boolean => verb.perfect || verb.progressive || verb.tense === "present" || !verb.finite;

/** Told as to come: will, may, is to. */
export const isAhead = ({verb}: Clause): boolean => verb.tense === "future" || (verb.modal !== null && !verb.perfect);

/** The mention that dates a clause by itself: the nearest to its verb that no noun claims, days before longer periods. */
export function ownMention(scene: Dated, clause: Clause): DateMention | null {
  const told = mentionsIn(scene, clause.first, clause.last).filter((d) => isTold(clause, d));
  const free = told.filter((d) => !modifies(scene, d));
  const fitting = free.filter((d) => fits(scene, clause, d));
  if (free.length) return nearest(clause, fitting.length ? fitting : free);
  return nearest(
    clause,
    told.filter((d) => namesAct(scene, clause, d))
  );
}

/** A mention that says the time is not told: "recently". */
export const vagueMention = (scene: Dated, clause: Clause): DateMention | null =>
  mentionsIn(scene, clause.first, clause.last).find((d) => d.timex === "PAST_REF" && !modifies(scene, d)) ?? null;

function nearest({verb}: Clause, mentions: readonly DateMention[]): DateMention | null {
  const days = mentions.filter((d) => d.date_precision === "day");
  const distance = (d: DateMention) => (d.first > verb.main ? d.first - verb.main : verb.main - d.last);
  return (days.length ? days : mentions).reduce<DateMention | null>((best, d) => (best && distance(best) <= distance(d) ? best : d), null);
}

/** Says which one a noun after it is: "the 2018 agreement", "Friday's attack"; not "Last week militants had". */
export function modifies({document}: Dated, {first, last, date_precision}: DateMention): boolean {
  const phrase = document.phrases[document.phraseAt[last]!];
  if (!phrase || phrase.head <= last) return false;
  const coarse = date_precision === "year" || date_precision === "month";
  return (
    phrase.first < first || document.tokens[last]!.possessive || document.tokens[first]!.lower === "the" || (coarse && phrase.prep >= 0)
  );
}

/** A day that modifies a noun is the clause's where the noun is its subject or stands after "in", "during", "at": "died in Friday's attack". */
function namesAct({document}: Dated, clause: Clause, mention: DateMention): boolean {
  if (mention.date_precision === "year") return false;
  const phrase = document.phrases[document.phraseAt[mention.last]!];
  if (!phrase) return false;
  if (mention.date_precision === "day" && (phrase === clause.subject || phrase === clause.agent)) return true;
  return phrase.prep >= 0 && ["in", "during", "at", "by"].includes(document.tokens[phrase.prep]!.lower);
}
