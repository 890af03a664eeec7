/** Installs, generates, migrates and ingests what is missing: what `npm run dev` needs before it starts. */
import { checkNode } from "./support/check-node.mjs";

if (checkNode()) {
  import("./support/guard.mjs").then(({ guard }) =>
    guard(() => import("./support/setup.mjs").then((m) => m.setup())),
  );
} else {
  process.exit(1);
}
