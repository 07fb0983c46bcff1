// Bundles one of the apps that pages load on a reader's first use of it: filters, search, notebook, or a row without a page.
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {build} from "esbuild";

const {values} = parseArgs({options: {app: {type: "string"}}});

/** Parts of d3 that change another part when loaded, as transitions do selections, stay away where nobody asks for them. */
const onlyWhatIsUsed = {
  name: "only what is used",
  setup(bundle) {
    bundle.onResolve({filter: /^d3-/}, async ({path, pluginData, ...from}) => {
      if (pluginData === "seen") return null;
      const found = await bundle.resolve(path, {...from, pluginData: "seen"});
      return {...found, sideEffects: false};
    });
  }
};

const result = await build({
  entryPoints: [fileURLToPath(new URL(`../components/apps/${values.app}.ts`, import.meta.url))],
  plugins: [onlyWhatIsUsed],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  write: false,
  legalComments: "none"
});
process.stdout.write(result.outputFiles[0].text);
