import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";

/** The last day on which an entry was added to each word list of a language that keeps such days: `labels` → `2026-11-22`. */
export function listDays(root: string, lang: string): Record<string, string> {
  const folder = join(root, "data/lexicons", lang);
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".csv"))
      .sort()
      .flatMap((name) => {
        const rows = parse(readFileSync(join(folder, name)), {columns: true, bom: true}) as {added?: string}[];
        const last = rows.reduce((day, {added = ""}) => (added > day ? added : day), "");
        return last ? [[name.slice(0, -4), last]] : [];
      })
  );
}
