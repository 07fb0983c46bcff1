#!/usr/bin/env node
// The `dateline` command: hands over to cli.ts.
import "./register.js";

const {main} = await import("../cli.ts");
process.exitCode = await main(process.argv.slice(2));
