import type {Clause} from "../../model/syntax.js";
import type {Reading} from "./reading.js";
import {isDrop, isOff, NOT_SO, type Standing} from "./standing.js";
import {standingOf} from "./status.js";

/** The same reason as `NOT_SO`, but an object of its own: that the verb tells nothing of the talk is not that it denies it. */
export const UNTOLD: Standing = {...NOT_SO};

/** How far a talk has come that its verb says nothing of: "declined to reveal the content of the talks" refuses none. */
export function loosely(reading: Reading, clause: Clause): Standing {
  const standing = clause.verb.negated ? UNTOLD : standingOf(reading, clause);
  return !isDrop(standing) && isOff(standing.status) ? UNTOLD : standing;
}
