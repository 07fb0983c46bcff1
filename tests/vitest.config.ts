import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // The lexicon is compiled once for all files of a worker, not once a file: nothing in the tests changes a module's state.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
});
