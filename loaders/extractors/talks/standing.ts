import type {Governor} from "../../lexicon/talks.js";
import type {TalkStatus} from "../../model/report.js";

/** How far an act has come, or why it is none. */
export type Standing = {status: TalkStatus} | {drop: string};

/** "had no talks", "would not read much into talks": what a denial leaves. */
export const NOT_SO: Standing = {drop: "told as not having come about"};

/** Whether an act is none, with the reason why. */
export const isDrop = (d: Standing): d is {drop: string} => "drop" in d;

/** Will not come about: refused, or called off. */
export const isOff = (status: TalkStatus): boolean => status === "rejected" || status === "cancelled";

/** The standing of what is denied: "will not offer talks", "has not ruled out talks". */
export function flip(status: Governor["status"]): Standing {
  if (status === "rejected") return {status: "proposed"};
  return status === "proposed" ? {status: "rejected"} : NOT_SO;
}

/** The standing of a talk under an act that itself may lie ahead: "will resume talks", "refused to hold talks". */
export function combine(status: TalkStatus, act: Standing): Standing {
  if (isDrop(act)) return act;
  if (act.status === "held" || act.status === "ongoing") return {status};
  if (isOff(status)) return act.status === "scheduled" ? {status} : {drop: "only spoken of"};
  if (isOff(act.status)) return {status: act.status};
  if (status === "proposed") return {status};
  return {status: act.status};
}
