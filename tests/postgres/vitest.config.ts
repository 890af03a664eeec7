import { defineConfig } from "vitest/config";
import common from "../vitest.config";

/** The suites of the store, the query room and the API on PostgreSQL: the same files, and those of this folder. */
export default defineConfig({
  ...common,
  test: {
    ...common.test,
    // The server works beside the tests.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    include: [
      "tests/postgres/**/*.test.ts",
      "tests/query/**/*.test.ts",
      "tests/api/**/*.test.ts",
      "tests/store/{store,corrections,take-back,version}.test.ts",
    ],
    // What is wrong with a file, and the pages without one.
    exclude: ["tests/api/{faulty,missing}.test.ts", "node_modules/**"],
    globalSetup: ["tests/postgres/setup.ts"],
  },
});
