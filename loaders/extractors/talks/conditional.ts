import type {Clause} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import type {Reading} from "./reading.js";

const MARKERS = ["if", "unless"];

/**
 * "would meet him if he asked", "will walk out unless they stop": on a condition that is told; "even if" is none.
 * @param markers words that may begin it
 */
export function isConditional({scene: {document}}: Reading, {sentence, i}: Clause, markers: readonly string[] = MARKERS): boolean {
  const isCondition = ({parent, kind, marker, first}: Clause) =>
    parent === i && kind === "subordinate" && markers.includes(marker ?? "") && document.tokens[first - 1]?.lower !== "even";
  return clausesOf(document, sentence).some(isCondition);
}
