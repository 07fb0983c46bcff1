import type {CasualtyReport} from "./report.js";

/** What a text tells of a number: its bounds and its likeliest value, null where they are not told. */
type Count = Pick<CasualtyReport, "low" | "best" | "high">;

/** "Dozens", "several": a word for a number. */
export const isVague = ({low, best, high}: Count): boolean => low !== null && best === null && high === null;

/** "At least 20". */
export const isFloor = ({low, best, high}: Count): boolean => low !== null && low === best && high === null;

/** A number without a word that leaves it open. */
export const isExact = ({low, best, high}: Count): boolean => low !== null && low === best && best === high;

/** "Around 150". */
export const isRounded = ({low, best, high}: Count): boolean => low === null && best !== null && high === null;
