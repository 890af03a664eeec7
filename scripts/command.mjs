/**
 * `npm run ingest`, `extract`, … : runs scripts/<name>.ts with the words that follow, also from a fresh clone. What must
 * be installed or generated first is said on standard error; standard output is the command's own.
 */
import { checkNode } from "./support/check-node.mjs";

if (checkNode()) {
  const [name, ...words] = process.argv.slice(2);
  import("./support/guard.mjs").then(({ guard }) =>
    guard(() => import("./support/command.mjs").then((m) => m.command(name, words))),
  );
}
