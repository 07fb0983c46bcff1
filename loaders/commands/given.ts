import {existsSync, readdirSync, statSync} from "node:fs";
import {isAbsolute, join, relative, sep} from "node:path";

/** A mistake in how the command was called, or in a file it was given. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/**
 * A folder to read from.
 * @throws InputError where there is none of that path
 */
export function givenFolder(path: string): string {
  if (!existsSync(path)) throw new InputError(`no such folder: ${path}`);
  if (!statSync(path).isDirectory()) throw new InputError(`not a folder: ${path}`);
  return path;
}

/**
 * A file to read.
 * @throws InputError where there is none of that path
 */
export function givenFile(path: string): string {
  if (!existsSync(path)) throw new InputError(`no such file: ${path}`);
  if (!statSync(path).isFile()) throw new InputError(`not a file: ${path}`);
  return path;
}

/**
 * A folder to write to, which need not be there yet.
 * @throws InputError where a file stands in its place
 */
export const outFolder = (path: string): string => (existsSync(path) ? givenFolder(path) : path);

/**
 * A folder that a build empties first.
 * @param root the project, which must not lie in it; its own folders `dist` and `build` are the builds' to empty
 * @param force empties it whatever it holds
 * @throws InputError where it holds the project, or anything that no build has left there
 */
export function siteFolder(path: string, root: string, force: boolean): string {
  if (holds(outFolder(path), root))
    throw new InputError(`${path} holds the project itself, and a build empties its folder; give another --out`);
  const own = ["dist", "build"].some((name) => holds(join(root, name), path));
  if (!force && !own && existsSync(path) && readdirSync(path).length > 0 && !isBuilt(path))
    throw new InputError(`${path} holds other files, and a build empties its folder; give another --out, or --force to lose them`);
  return path;
}

/** Whether a path is a folder or lies in it. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a folder holds a built site: what Framework writes beside the pages. */
const isBuilt = (path: string): boolean => existsSync(join(path, "_observablehq"));
