import type {TalkReport} from "../../model/report.js";
import type {TalkMention} from "../../model/talk.js";

/** Whether a talk is told as a call. */
export const isCall = ({type}: TalkMention): boolean => type === "call";
/** Whether a talk is told as contacts, by no one form. */
export const isConsultation = ({type}: TalkMention): boolean => type === "consultation";

/** Whether a talk came about, lies ahead, or is off. */
export type Phase = "held" | "ahead" | "off";
const PHASES: Record<TalkReport["status"], Phase> = {
  held: "held",
  ongoing: "held",
  scheduled: "ahead",
  proposed: "ahead",
  cancelled: "off",
  rejected: "off"
};
/** How far along a talk is, by its status. */
export const phaseOf = ({status}: Pick<TalkMention, "status">): Phase => PHASES[status];

/** "the phone talks came after the two spoke", a headline's "Putin, Merkel discuss Libya": what is told again as a call. */
export const spokenByPhone = (talk: TalkMention, row: TalkMention): boolean =>
  isConsultation(talk) &&
  isCall(row) &&
  ((row.leans && talk.start === row.start) || (talk.headline && phaseOf(row) === "held" && talk.parties.join() === row.parties.join()));
