import {dirname, relative} from "node:path/posix";
import {PRESETS} from "../../src/lib/presets.js";

interface PatchOptions {
  /** The page's address from the site's root: `/stories/x/index.html`. */
  path: string;
  lang: string;
  /** The picture for previews of links to it, from the site's root. */
  image: string;
  /** The pinned embed of each chart, as `story/chart` -> name. */
  pinned: ReadonlyMap<string, string>;
  /** The address of the site. */
  url?: string;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 3h14v2H1zm0 4h9v2H1zm0 4h14v2H1z' fill='%230072B2'/%3E%3C/svg%3E";

/** Leads past the links to all pages. */
const SKIP = '\n<a class="skip" href="#observablehq-main">Skip to the text</a>';

/** The page that a server gives for an address it does not know. Its links start from the site's root, as it stands at any depth. */
export const NOT_FOUND = "/404.html";

/**
 * What Framework's pages lack: a language, a page that can be zoomed, links to files written after its build, and the page's own
 * heading as its title. Pages without live code lose the scripts that would run none.
 */
export function patchPage(page: string, {path, lang, image, pinned, url}: PatchOptions): string {
  const root = relative(dirname(path), "/") || ".";
  const home = url && (url.endsWith("/") ? url : `${url}/`);
  const base = path === NOT_FOUND ? `\n<base href="${home ? new URL(home).pathname : "/"}">` : "";
  const html = (isLive(page) ? page : withoutScripts(page))
    .replace("<html>", `<html lang="${lang}" dir="${/^(ar|he|fa|ur)\b/.test(lang) ? "rtl" : "ltr"}">`)
    .replace(", maximum-scale=1", "")
    .replace(/<meta name="generator"[^>]*>\n/, "")
    .replace('<meta charset="utf-8">', `$&${base}`)
    .replace("</title>", `</title>\n<link rel="icon" href="${ICON}">`)
    .replace("<body>", `<body data-root="${root}/">${page.includes("<nav ") ? SKIP : ""}`)
    .replace(
      / data-pinned="([^/"]+)\/([^"]+)"/g,
      (_, story: string, chart: string) => ` href="${root}/embed/${story}/${pinned.get(`${story}/${chart}`)}"`
    )
    .replace(/ data-href="\/([^"]*)"/g, (_, file: string) => ` href="${root}/${file}"`);
  const picture = home ? new URL(image, home).href : `${root}/${image}`;
  return html.replace(/<title>[^<]*<\/title>/, () => head(titleOf(html), picture));
}

/** Whether a page holds code that Framework runs. */
const isLive = (page: string): boolean => /\bdefine\(\{id/.test(page);

const withoutScripts = (page: string): string =>
  page
    .replace(/\n<link rel="modulepreload"[^>]*>/g, "")
    .replace(/<script type="module">\s*import "[^"]*_observablehq\/client[^"]*";\s*<\/script>\n?/, "");

/** A page's heading as its title. */
function titleOf(html: string): string {
  const [, heading = ""] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  const words = heading.replace(/<[^>]*>/g, "").trim();
  return words ? `${words} | Dateline` : "Dateline";
}

/** The title, and what a link to the page is shown with elsewhere (ogp.me). */
function head(title: string, picture: string): string {
  const {width, height} = PRESETS.social;
  const preview = {
    "og:title": title,
    "og:type": "article",
    "og:image": picture,
    "og:image:width": width,
    "og:image:height": height
  };
  const metas = Object.entries(preview).map(([name, value]) => `<meta property="${name}" content="${value}">`);
  return [`<title>${title}</title>`, ...metas, '<meta name="twitter:card" content="summary_large_image">'].join("\n");
}
