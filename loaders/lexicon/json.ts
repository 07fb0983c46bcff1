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

/** Line of the value at a path in JSON text, or of the closest one above it that is there. */
export function lineOf(text: string, path: readonly (string | number)[]): number {
  // JSON is YAML, and the YAML parser keeps where each value stands.
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/**
 * The value of JSON text.
 * @throws DataError with the line of what is no JSON
 */
function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const {message} = error as SyntaxError;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    throw new DataError([{file, line: text.slice(0, offset).split("\n").length, value: message, allowed: "valid JSON"}]);
  }
}

/** What is wrong with a value, with its line. */
function valueProblem(text: string, file: string, issue: z.core.$ZodIssue): DataProblem {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknown].map((key) => (typeof key === "symbol" ? String(key) : key));
  const held = parseDocument(text).getIn(path);
  const shown = held === undefined ? " missing" : isNode(held) ? "" : ` '${String(held)}'`;
  return {file, line: lineOf(text, path), value: `${path.join(".") || "file"}${shown}`, allowed: allowedBy(issue)};
}
