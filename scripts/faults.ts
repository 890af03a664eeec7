import { parseArgs } from "node:util";
import { run } from "./support/programs";

const USAGE = `Kills ingests, first runs, migrations, fetches, take-backs, backups and restores at many moments (SIGKILL) and looks at what is left.

  npm run faults -- --kills 200

Each time the old state or the new one must be there, whole, and the next run must heal it.
Exit code: 0 it was so, 1 it was not, 2 wrong usage.`;

function kills(): string {
  try {
    const { values } = parseArgs({ options: { kills: { type: "string", default: "200" } } });
    if (/^[1-9]\d{0,5}$/.test(values.kills)) return values.kills;
  } catch (error) {
    console.error((error as Error).message);
  }
  console.error(USAGE);
  return process.exit(2);
}

process.exitCode = await run("node_modules/tsx/dist/cli.mjs", ["tests/faults/run.ts", kills()]);
