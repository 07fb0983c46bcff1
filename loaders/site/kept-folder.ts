import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** A folder that is written anew while somebody may be reading it. */
interface KeptFolder {
  /** Writes a file whose content has changed; true where it had. */
  write(name: string, content: string): boolean;
  /** Writes a file that is made from another, and so is only made where that one has changed or it is not there itself. */
  derive(name: string, isStale: boolean, content: () => string): void;
  /** Writes the last file, whose date tells that the folder is whole, after taking away what was not written this time. */
  close(name: string, content: string): void;
}

/** Opens a folder, which is made where there is none. Nothing is taken away before it is closed. */
export function keptFolder(folder: string): KeptFolder {
  mkdirSync(folder, {recursive: true});
  const written = new Set<string>();
  const write: KeptFolder["write"] = (name, content) => {
    written.add(name);
    const file = join(folder, name);
    if (existsSync(file) && readFileSync(file, "utf8") === content) return false;
    writeFileSync(file, content);
    return true;
  };
  return {
    write,
    derive(name, isStale, content) {
      written.add(name);
      const file = join(folder, name);
      if (isStale || !existsSync(file)) writeFileSync(file, content());
    },
    close(name, content) {
      written.add(name);
      for (const old of readdirSync(folder)) if (!written.has(old)) rmSync(join(folder, old));
      writeFileSync(join(folder, name), content);
    }
  };
}
