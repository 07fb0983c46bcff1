#!/usr/bin/env node
// The `dateline` command: hands over to cli.ts, which Node reads through tsx.
import {register} from "tsx/esm/api";

register();
const {main} = await import("../cli.ts");
process.exitCode = await main(process.argv.slice(2));
