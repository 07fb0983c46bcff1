import {createHash} from "node:crypto";
import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import JSZip from "jszip";
import {expect, test} from "vitest";
import {fileName} from "../../loaders/site/export.js";
import {CHARTS} from "../../src/charts/index.js";
import {PRESETS, type PresetName} from "../../src/lib/presets.js";
import type {SiteData} from "../../src/lib/site-data.js";

/** A built site. */
interface Built {
  out: string;
  root: string;
  story: string;
  data: SiteData;
  pages: readonly string[];
}

/** Tests of what a built site gives away: data, embeds, pictures. */
export function exportTests(built: () => Built): void {
  test("the ZIP holds every table, what its columns mean, and how to cite", async () => {
    const {out, story, data} = built();
    const zip = await JSZip.loadAsync(readFileSync(join(out, "data", story, `${story}.zip`)));
    expect(Object.keys(zip.files).sort()).toEqual(
      ["README.md", "metadata.json", ...Object.keys(data.tables).map((name) => `${name}.csv`)].sort()
    );
    expect(await zip.file("README.md")!.async("string")).toContain(data.hash);
    const {resources} = JSON.parse(await zip.file("metadata.json")!.async("string")) as {resources: {name: string}[]};
    expect(resources.map((r) => r.name).sort()).toEqual(Object.keys(data.tables).sort());
  });

  test("a pinned embed bears the hash of its content, is linked from the data page and outlives a build", () => {
    const {out, root, story} = built();
    const page = readFileSync(join(out, "stories", story, "data.html"), "utf8");
    for (const {id} of CHARTS) {
      const [, name = ""] = new RegExp(`href="[^"]*/embed/${story}/(${id}-[0-9a-f]{10}\\.html)"`).exec(page) ?? [];
      const pinned = readFileSync(join(out, "embed", story, name), "utf8");
      expect(name).toContain(createHash("sha256").update(pinned).digest("hex").slice(0, 10));
      expect(pinned).toBe(readFileSync(join(out, "embed", story, `${id}.html`), "utf8"));
      expect(readFileSync(join(root, "build/pinned", story, name), "utf8")).toBe(pinned);
    }
  });

  test("a link to any page is shown with a picture that is there", () => {
    const {out, pages} = built();
    for (const path of pages) {
      const html = readFileSync(join(out, path), "utf8");
      const [, image = ""] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
      expect(image, path).toMatch(/-social\.png$/);
      expect(existsSync(join(out, path, "..", image)), `${path}: ${image}`).toBe(true);
    }
  });

  test("every chart is there as SVG, PNG, CSV and embed, within its size", () => {
    const {out, story, data} = built();
    for (const spec of CHARTS) {
      const rows = spec.rows(data) as never[];
      const marks = spec.tooFew(rows) === null ? spec.marks(rows) : 0;
      const charts = join(out, "charts", story);
      expect(existsSync(join(charts, `${spec.id}.csv`)), spec.id).toBe(true);
      for (const preset of Object.keys(PRESETS) as PresetName[])
        for (const format of ["svg", "png"])
          expect(existsSync(join(charts, fileName(spec.id, preset, format))), `${spec.id}, ${preset}`).toBe(true);
      expect(statSync(join(out, "charts", story, `${spec.id}.svg`)).size, spec.id).toBeLessThan(30_000 + Math.max(0, marks - 100) * 230);
      expect(readFileSync(join(out, "embed", story, `${spec.id}.html`), "utf8")).toContain("<svg");
    }
  });
}
