import type {TalkMention} from "../../model/talk.js";

/** Notes that a mention is no talk of its own, by which rule and why. */
export type Drop = (row: TalkMention, rule: string, reason: string) => void;
