import fs from "node:fs";
import path from "node:path";
import { must, PROGRAMS } from "../support/programs";
import { type Served, serve } from "./serve";

const FILES = {
  "package.json": JSON.stringify({ private: true, type: "module" }),
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };\n`,
  "app/layout.jsx": `export const dynamic = "force-dynamic";
export default function Layout({ children }) {
  return <html lang="en"><head><title>Empty</title></head><body>{children}</body></html>;
}
`,
  "app/page.jsx": `export default function Page() {
  return <main><h1>Empty</h1><p>A page with nothing on it.</p></main>;
}
`,
};

/**
 * Serves a page of the same Next with nothing on it: the floor under what Lighthouse can say on this machine.
 * @throws StepError where it cannot be built or served
 */
export async function emptyPage(): Promise<Served> {
  const folder = path.resolve(".cache/empty-page");
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  await must(PROGRAMS.next, ["build", folder], { NODE_ENV: "production" });
  return serve(folder, "/");
}
