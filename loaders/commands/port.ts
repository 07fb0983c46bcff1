import {InvalidArgumentError} from "commander";

/** The port that is tried first where none is told. */
export const PORT = 3000;

/** A port as written: "3000" → 3000. */
export function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError("not a port, 1 to 65535.");
  return port;
}
