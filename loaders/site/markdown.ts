import type MarkdownIt from "markdown-it";
import {chartById} from "../../src/charts/index.js";
import {figure} from "../../src/components/figure.js";
import {partById} from "../../src/components/index.js";
import {reachable} from "../../src/lib/reachable.js";
import {document, serialize} from "./dom.js";
import {SHELL, SLOT} from "./evidence.js";
import {preparedStories, readSite} from "./store.js";

const PLACES = /<(figure|div) data-(chart|part)="([\w-]+)"(?: data-arg="([^"]*)")?><\/\1>/g;

/** Where a page stands, as Framework tells it. */
interface PageContext {
  path?: string;
  params?: Record<string, string>;
}

/**
 * Fills `<figure data-chart="ID"></figure>` and `<div data-part="ID"></div>` of a page with the drawn chart or the written part,
 * so that the page is whole without JavaScript. Throws for an unknown id, which stops the build.
 */
export function fillPages(root: string): (md: MarkdownIt) => MarkdownIt {
  return (md) => {
    const plain = md.renderer.rules.html_block!;
    md.renderer.rules.html_block = (tokens, i, options, env: PageContext, self) => {
      const markup = plain(tokens, i, options, env, self);
      return markup.replace(PLACES, (_, _tag, kind: string, id: string, arg?: string) => fill(root, env, kind, id, arg));
    };
    return md;
  };
}

function fill(root: string, {params}: PageContext, kind: string, id: string, arg?: string): string {
  const story = params?.story ?? preparedStories(root)[0];
  if (!story) throw new Error("no story prepared");
  const data = readSite(root, story);
  const link = (path: string): string => `/stories/${story}/${reachable(data, path)}`;
  if (kind === "chart") {
    const spec = chartById(id);
    if (!spec) throw new Error(`unknown chart: ${id}`);
    return figure(spec, data, {document, serialize, link}).markup;
  }
  const part = partById(id);
  if (!part) throw new Error(`unknown part: ${id}`);
  if (params?.id === SHELL) return SLOT;
  return part({data, link, id: params?.id ?? arg ?? "", document, serialize}).markup;
}
