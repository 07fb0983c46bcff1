import type {Scores} from "../lexicon/codebook.js";
import {codesOf, isGovernment} from "../model/camp.js";
import type {EventReport} from "../model/report.js";

/**
 * The variant of an event's type that its score goes by, told by the frame of acts.csv that its rule is named by: "mobilize: build".
 * Sheets coded by hand do not tell it: there a ceasefire is what no side that bears arms does. Null where there is none.
 */
export function variantOf({type, rule, actor, origin}: EventReport, scores: Scores): string | null {
  if (origin === "text") return scores.variantOf(type, rule.slice(rule.indexOf(": ") + 2));
  return type === "RETREAT" && codesOf(actor).every(isGovernment) ? "ceasefire" : null;
}
