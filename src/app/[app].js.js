// Bundles one of the apps that pages load on a reader's first use of it: filters, search, notebook, or a row without a page.
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {build} from "esbuild";

const {values} = parseArgs({options: {app: {type: "string"}}});
const result = await build({
  entryPoints: [fileURLToPath(new URL(`../components/apps/${values.app}.ts`, import.meta.url))],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  write: false,
  legalComments: "none"
});
process.stdout.write(result.outputFiles[0].text);
