import type {Governor} from "../../lexicon/talks.js";
import type {TalkStatus} from "../../model/report.js";

/** How far an act has come, or why it is none. */
export type Standing = {status: TalkStatus} | {drop: string};

/** Whether an act is none, with the reason why. */
export const isDrop = (d: Standing): d is {drop: string} => "drop" in d;

/** The standing of what is denied: "will not offer talks", "has not ruled out talks". */
export function flip(status: Governor["status"]): Standing {
  if (status === "rejected") return {status: "proposed"};
  return status === "proposed" ? {status: "rejected"} : {drop: "told as not having come about"};
}

/** The standing of a talk under an act that itself may lie ahead: "will resume talks", "refused to hold talks". */
export function combine(status: TalkStatus, act: Standing): Standing {
  if (isDrop(act)) return act;
  const off = status === "cancelled" || status === "rejected";
  if (act.status === "held" || act.status === "ongoing") return {status};
  if (off) return act.status === "scheduled" ? {status} : {drop: "only spoken of"};
  if (act.status === "rejected" || act.status === "cancelled") return {status: act.status};
  if (status === "proposed") return {status};
  return {status: act.status};
}
