import type {Outcome} from "../../model/report.js";
import type {Victims} from "./victims.js";

/** A toll as a rule found it, before its date, place, source and perpetrator are told. */
export interface Draft {
  victims: Victims;
  outcome: Outcome;
  /** Token that tells the harm: "killed", "dead", "toll". */
  trigger: number;
  clause: number;
  rule: string;
  /** Part of another toll: "among them seven children". */
  partOf: Draft | null;
  /** Killed and wounded not told apart. */
  mixed: boolean;
  /** A sum that is told as such: "bringing the total to 51". */
  total: boolean;
}

/** The tolls of an article by their word of harm. */
export type TollsByTrigger = ReadonlyMap<number, readonly Draft[]>;

/** The rules' common ground: the plain toll with nothing special about it. */
export const draftOf = (given: Pick<Draft, "victims" | "outcome" | "trigger" | "clause" | "rule"> & Partial<Draft>): Draft => ({
  partOf: null,
  mixed: false,
  total: false,
  ...given
});

/** So many die in wars, not in attacks. */
const WAR_TOLL = 5000;

/** Whether so many died that the toll is a war's, whatever its words are. */
export const isOfWarSize = ({outcome, victims}: Draft): boolean => outcome === "killed" && (victims.best ?? victims.low ?? 0) >= WAR_TOLL;
