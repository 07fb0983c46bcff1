import {parseDocument} from "yaml";

/** What stands between the fences at the head of a file, and where its text begins. */
export interface FrontMatter {
  fields: Record<string, string>;
  /** What is wrong with it, null where nothing is. */
  problem: string | null;
  /** Offset of the text after it. */
  end: number;
}

const FENCE = /^\uFEFF?---[ \t]*\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
const FIELD = /^([A-Za-z_-]+):[ \t]*(.*)$/;

/**
 * Splits YAML front matter off a file. Where it is broken, each line 'key: value' is taken as it stands, so that an unquoted
 * colon in a title costs no date; where its end is missing, those lines are its extent.
 */
export function splitFrontMatter(file: string): FrontMatter {
  const open = FENCE.exec(file);
  if (!open) return {fields: {}, problem: null, end: 0};
  const from = open[0].length;
  const close = CLOSE.exec(file.slice(from));
  if (!close) {
    const end = endOfFields(file, from);
    return {fields: byLine(file.slice(from, end)), problem: "front matter without an end", end};
  }
  const yaml = file.slice(from, from + close.index);
  const fields = byYaml(yaml);
  return {
    fields: fields ?? byLine(yaml),
    problem: fields ? null : "front matter that is no YAML of keys and values",
    end: from + close.index + close[0].length
  };
}

/** The fields of front matter that is YAML; null where it is not. */
function byYaml(yaml: string): Record<string, string> | null {
  const document = parseDocument(yaml, {schema: "failsafe", logLevel: "silent"});
  if (document.errors.length) return null;
  const value = safely(() => document.toJS({maxAliasCount: 10}) as unknown);
  if (value === null || value === undefined || value === "") return yaml.trim() ? null : {};
  if (typeof value !== "object" || Array.isArray(value)) return null;
  const fields = Object.entries(value).map(([key, field]): [string, unknown] => [key, Array.isArray(field) ? field.join(", ") : field]);
  return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === "string"));
}

/** YAML that only fails when it is resolved, such as one alias a thousand times, is as broken as any other. */
function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The fields of front matter that is no YAML, one a line, as far as they can be told. */
function byLine(lines: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of lines.split("\n")) {
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key && value) fields[key] = value.trim().replace(/^(["'])(.*)\1$/, "$2");
  }
  return fields;
}

/** Where the lines that look like fields end. */
function endOfFields(file: string, from: number): number {
  let at = from;
  while (at < file.length) {
    const newline = file.indexOf("\n", at);
    const end = newline < 0 ? file.length : newline;
    if (end - at > 2000 || !FIELD.test(file.slice(at, end))) break;
    at = Math.min(end + 1, file.length);
  }
  return at;
}
