import {dirname} from "node:path";
import {fileURLToPath} from "node:url";
import {fillPages} from "./loaders/site/markdown.js";
import {dynamicPaths} from "./loaders/site/paths.js";
import {pageFooter, pageHead, pageHeader} from "./src/components/page.js";

const root = dirname(fileURLToPath(import.meta.url));

export default {
  root: "src",
  output: process.env.DATELINE_OUT ?? "dist",
  title: "Dateline",
  style: "style.css",
  globalStylesheets: [],
  // Links name files, so that the site works from any static host and folder.
  preserveExtension: true,
  preserveIndex: true,
  sidebar: false,
  toc: false,
  pager: false,
  head: pageHead,
  header: pageHeader,
  footer: pageFooter,
  dynamicPaths: dynamicPaths(root),
  markdownIt: fillPages(root)
};
