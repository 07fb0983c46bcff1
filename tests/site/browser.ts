import {existsSync} from "node:fs";
import {type Browser, chromium} from "playwright-core";

const INSTALLED = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome"
];

/** A browser that is installed, else the one that comes as an npm package. */
export async function launch(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path && existsSync(path));
  if (installed) return chromium.launch({executablePath: installed, args: ["--no-sandbox"]});
  const {default: packed} = await import("@sparticuz/chromium");
  const args = packed.args.filter((arg) => arg !== "--single-process"); // in a single process a window that closes may take the browser with it
  return chromium.launch({executablePath: await packed.executablePath(), args});
}
