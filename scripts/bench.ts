import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";

const USAGE = `Measures the project against floors taken in the same run; prints JSON.

  npm run bench -- [NAME…]     some of the benchmarks in scripts/bench, else all
    --out FILE                 write the JSON there too
    --papers N,N,…             how many papers "scale" measures with (1000,10000,100000)
    --keep FOLDER              where "scale" finds and leaves its databases (a new one each time); "load" serves the
                               one of the last of --papers from there (the bundled digest)

Exit code: 0 measured, 2 wrong usage.`;

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "bench");
const known = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();

const usage: Wrong = wrongUsage(USAGE);
const { values, positionals } = commandLine(
  USAGE,
  { out: { type: "string" }, papers: { type: "string" }, keep: { type: "string" } },
  true,
);
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) usage(`No benchmark is called ${unknown.join(", ")}; there are ${known.join(", ")}.`);

const sizes = values.papers?.split(",").map(Number);
if (sizes?.some((n) => !Number.isInteger(n) || n < 1))
  usage(`--papers takes whole numbers from 1 with commas between, not "${values.papers}".`);

const report: Record<string, unknown> = { node: process.version };
for (const name of positionals.length > 0 ? positionals : known) {
  console.error(`measuring ${name} …`);
  const { run } = (await import(pathToFileURL(path.join(folder, `${name}.ts`)).href)) as {
    run: (options: { sizes?: readonly number[]; keep?: string }) => unknown;
  };
  report[name] = await run({ ...(sizes && { sizes }), ...(values.keep && { keep: values.keep }) });
}
const json = JSON.stringify(report, null, 2);
console.log(json);
if (values.out) await writeFile(values.out, `${json}\n`);
