import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The project's folder: paths in tests, and words that filter them, start there. */
const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/{browser,postgres,containers}/**", "node_modules/**"],
    // One worker a core: what they do is compute, and the one that starts them only waits.
    maxWorkers: "100%",
    // Real database files and child processes take their time on a busy machine; no test is about speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
