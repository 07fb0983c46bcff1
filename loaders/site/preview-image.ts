import {CHARTS} from "../../src/charts/index.js";
import {fileName} from "./export.js";

/** The chart that stands for pages without one of their own. */
const DEFAULT = "escalation";

/** The picture that a link to a page is shown with: that of its first chart, as a path from the site's root. */
export function previewImage(path: string, story: string): string {
  const page = /\/([^/]+)\.html$/.exec(path)?.[1];
  const chart = page === "index" ? undefined : CHARTS.find((spec) => spec.page === page);
  return `charts/${story}/${fileName(chart?.id ?? DEFAULT, "social", "png")}`;
}
