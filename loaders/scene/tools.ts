import type {DateValue} from "../model/date.js";
import type {Scene} from "../model/scene.js";
import type {Clause} from "../model/syntax.js";

/** What extractors ask of the annotators, handed to them by the reader: stages do not import each other. */
export interface Tools {
  /** The date of what a clause tells, and the rule that chose it. */
  dateOf(scene: Scene, clause: Clause): {value: DateValue; rule: string};
}
