import fs from "node:fs";
import path from "node:path";
import { must, PROGRAMS } from "./programs";

/** What the build is made of. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema",
  "prisma/engines",
  "data",
  "next.config.ts",
  "instrumentation.ts",
  "proxy.ts",
  "tsconfig.json",
  ".postcssrc.json",
  "package-lock.json",
];

/** The latest change below a path, in ms; of a folder its own time counts too, as files may have left it. */
function latest(name: string): number {
  const stat = fs.statSync(name, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inner = fs.readdirSync(name).filter((entry) => entry !== "generated");
  return Math.max(stat.mtimeMs, ...inner.map((entry) => latest(path.join(name, entry))));
}

/** Builds the pages unless the build that stands is newer than all it is made of. @throws StepError */
export async function buildPages(): Promise<void> {
  const built = latest(path.join(process.env.NEXT_DIST_DIR ?? ".next", "BUILD_ID"));
  if (built > Math.max(...SOURCES.map(latest))) return;
  console.error("Building the pages: about half a minute …");
  await must(PROGRAMS.next, ["build"], { NODE_ENV: "production" });
}
