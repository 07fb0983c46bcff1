// Lets Node read TypeScript in this process: `node --import ./loaders/bin/register.js FILE.ts`.
import {register} from "node:module";

process.setSourceMapsEnabled(true);
register("./typescript.js", import.meta.url);
