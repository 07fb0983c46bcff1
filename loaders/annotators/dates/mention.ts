import {type DateValue, UNKNOWN_DATE} from "../../model/date.js";
import type {DateMention} from "../../model/mention.js";
import {spanOf} from "../../model/span.js";
import type {Token} from "../../model/token.js";
import {isoOf} from "../../text/calendar.js";
import type {Framed} from "./frame.js";
import type {Period} from "./periods.js";
import type {Scan} from "./scan.js";

/** The mention of what a rule read, with its span of the text and the days it stands for. */
export function mentionOf({document, tokens}: Scan, {first, last, period, role, timex, parts}: Framed, rule: string): DateMention {
  return {
    kind: "date",
    ...spanOf(document.text, tokens[first]!.start, endOf(tokens[last]!)),
    first,
    last,
    rule: period || timex ? rule : "unresolved",
    role,
    ...(period ? daysOf(period) : UNKNOWN_DATE),
    timex: period?.timex ?? timex ?? null,
    parts: parts?.map((part) => ({
      ...spanOf(document.text, tokens[part.first]!.start, endOf(tokens[part.last]!)),
      ...(part.period ? daysOf(part.period) : UNKNOWN_DATE),
      timex: part.period?.timex ?? part.timex ?? null
    }))
  };
}

const daysOf = ({from, to, precision}: Period): DateValue => ({
  date_start: isoOf(from),
  date_end: isoOf(to),
  date_precision: precision
});

/** The end of a word without its possessive ending: "Friday" in "Friday's". */
const endOf = ({end, possessive, text}: Token): number => (possessive ? end - (/s$/i.test(text) ? 2 : 1) : end);
