// Hands out a table that was computed before: `--story` and `--table` come from the address.
import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";

const {values} = parseArgs({options: {story: {type: "string"}, table: {type: "string"}}});
process.stdout.write(readFileSync(new URL(`../../../build/tables/${values.story}/${values.table}.json`, import.meta.url)));
