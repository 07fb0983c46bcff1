import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {main} from "../../loaders/cli.js";
import {ROOT} from "../../loaders/commands/open-story.js";

/** What a run of the command left behind. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command inside this process. */
export async function dateline(...args: string[]): Promise<Run> {
  const [out, err]: string[][] = [[], []];
  const code = await main(args, {print: (text) => void out!.push(text), log: (line) => void err!.push(line)});
  return {code, out: out!.join("\n"), err: err!.join("\n")};
}

/** Runs the command as a user does, from any folder. */
export function datelineFrom(cwd: string, args: string[], env: Record<string, string | undefined> = {}): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(ROOT, "loaders/bin/dateline.js"), ...args], {
    cwd,
    encoding: "utf8",
    env: {...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env}
  });
  return {code: status, out: stdout, err: stderr};
}
