import { defineConfig } from "vitest/config";
import common from "../vitest.config";

/** The container file, run step by step: packages, build and server, below a temporary folder. */
export default defineConfig({
  ...common,
  test: {
    ...common.test,
    include: ["tests/containers/**/*.test.ts"],
    exclude: ["node_modules/**"],
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    // A step takes the one before.
    bail: 1,
  },
});
