import {codesOf, isGovernment} from "../model/camp.js";
import type {EventReport} from "../model/report.js";

/** Rules that tell a variant of their type, by the frame of acts.csv that they are named by. */
const BY_RULE: Readonly<Record<string, string>> = {
  "mobilize: alert": "alert",
  "mobilize: build": "posts",
  "retreat: truce": "ceasefire",
  "retreat: leave": "withdrawal",
  "retreat: pull": "withdrawal"
};

/**
 * The variant of an event's type that its score goes by: posts and alerts of MOBILIZE, a ceasefire or a withdrawal of RETREAT.
 * Sheets coded by hand do not tell it: there a ceasefire is what no side that bears arms does. Null where there is none.
 */
export function variantOf({type, rule, actor, origin}: EventReport): string | null {
  if (origin === "text") return BY_RULE[rule] ?? null;
  return type === "RETREAT" && codesOf(actor).every(isGovernment) ? "ceasefire" : null;
}
