import type {CasualtyReport} from "./report.js";

/** One telling of a toll, before the tellings of the same toll are put together. */
export interface TollMention extends CasualtyReport {
  /** Told of another incident than the ones before: "another shell wounded three". */
  apart: boolean;
  /** Its act is told as a new one: "a shell fell on the school". */
  fresh: boolean;
  /** Its day stands in its own clause or sentence, and is not taken from the context. */
  dated: boolean;
  /** Its place stands in its own sentence. */
  placed: boolean;
  /** The province of its place, where its sentence tells it of a place of no list. */
  province: string | null;
}
