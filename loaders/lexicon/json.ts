import {isNode, LineCounter, parseDocument} from "yaml";
import type {z} from "zod";
import {allowedBy} from "./allowed.js";
import {DataError, type DataProblem} from "./problem.js";

/**
 * Reads JSON text and holds it against a schema.
 * @throws DataError where it is no JSON, or with every value that the schema does not allow, each with its line.
 */
export function parseJson<S extends z.ZodType>(text: string, file: string, schema: S): z.output<S> {
  const result = schema.safeParse(parse(text, file));
  if (result.success) return result.data;
  throw new DataError(result.error.issues.map((issue) => valueProblem(text, file, issue)));
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const {message} = error as SyntaxError;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    throw new DataError([{file, line: text.slice(0, offset).split("\n").length, value: message, allowed: "valid JSON"}]);
  }
}

function valueProblem(text: string, file: string, issue: z.core.$ZodIssue): DataProblem {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const lines = new LineCounter();
  // JSON is YAML, and the YAML parser keeps where each value stands.
  const document = parseDocument(text, {lineCounter: lines});
  const node = nearest(document, path);
  const held = document.getIn(path);
  const shown = held === undefined ? "missing" : isNode(held) ? "of the wrong kind" : `'${String(held)}'`;
  return {file, line: lines.linePos(node).line, value: `${path.join(".") || "file"} ${shown}`, allowed: allowedBy(issue)};
}

/** Offset of the value at `path`, or of the closest one above it that is there. */
function nearest(document: ReturnType<typeof parseDocument>, path: (string | number)[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
