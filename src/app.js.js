// Bundles what the pages load on a reader's first use of filters, search or notebook.
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const result = await build({
  entryPoints: [fileURLToPath(new URL("components/app.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  write: false,
  legalComments: "none"
});
process.stdout.write(result.outputFiles[0].text);
